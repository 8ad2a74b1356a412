import { Caption1, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { type CSSProperties, useId } from "react";
import type { GridData } from "../app/grid-data";
import { isNumeric } from "../app/show";
import { InTurn } from "./InTurn";
import { useWords } from "./words";

export interface HeatTableProps {
  readonly title: string;
  readonly grid: GridData;
}

/** What scrolls must be reachable with the keyboard. */
const SCROLLABLE = { role: "region", tabIndex: 0 } as const;

/** A grid of numbers, each the stronger colored the higher it is. The color only repeats what the numbers say. */
export function HeatTable({ title, grid }: HeatTableProps) {
  const { say } = useWords();
  const styles = useStyles();
  const id = useId();
  const { category, named, cells, rows, left, empty, further } = grid;
  return (
    <div className={styles.block}>
      <div className={styles.scroll} aria-labelledby={id} {...SCROLLABLE}>
        <table className={styles.table}>
          <caption id={id} className={styles.caption}>
            {title}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.corner)}>
                {category.label}
              </th>
              {[...named, ...cells].map(({ name, label }) => (
                <th key={name} scope="col" className={mergeClasses(styles.head, styles.right)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <InTurn>
              {slices(rows).map((slice) => (
                <HeatRows key={slice[0]} grid={grid} rows={slice} />
              ))}
            </InTurn>
          </tbody>
        </table>
      </div>
      <Caption1>{say("grid.about")}</Caption1>
      {left > 0 && <Caption1>{say("grid.cut", { count: rows, all: rows + left })}</Caption1>}
      {further > 0 && <Caption1>{say("grid.further", { count: further })}</Caption1>}
      {empty > 0 && <Caption1>{say("grid.empty", { count: empty })}</Caption1>}
    </div>
  );
}

/** So many are drawn at once. */
const SLICE = 9;

function slices(rows: number): number[][] {
  return Array.from({ length: Math.ceil(rows / SLICE) }, (_, slice) =>
    Array.from({ length: Math.min(SLICE, rows - slice * SLICE) }, (__, at) => slice * SLICE + at)
  );
}

interface HeatRowsProps {
  readonly grid: GridData;
  readonly rows: readonly number[];
}

function HeatRows({ grid, rows }: HeatRowsProps) {
  return rows.map((row) => <HeatRow key={row} grid={grid} row={row} />);
}

function HeatRow({ grid, row }: { readonly grid: GridData; readonly row: number }) {
  const { show } = useWords();
  const styles = useStyles();
  const { category, named, cells, strength } = grid;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <bdi>{show(category.kind, category.values[row])}</bdi>
      </th>
      {named.map(({ name, kind, values }) => (
        <td key={name} className={mergeClasses(styles.cell, isNumeric(kind) && styles.right)}>
          <bdi>{show(kind, values[row])}</bdi>
        </td>
      ))}
      {cells.map(({ name, kind, values }, column) => (
        <td
          key={name}
          className={mergeClasses(styles.cell, styles.right, styles.tint)}
          {...tinted(strength(values[row], column))}
        >
          {typeof values[row] === "number" && show(kind, values[row])}
        </td>
      ))}
    </tr>
  );
}

/** At its strongest the color still leaves the text a contrast of 4.5, in the light and in the dark theme. */
export const STRONGEST = 0.55;

/** In high contrast the color goes, and the number stays. */
function tinted(strength: number | undefined): { readonly style?: CSSProperties } {
  if (strength === undefined) return {};
  // React's types know no properties of one's own.
  return { style: { [STRENGTH]: `${100 * strength * STRONGEST}%` } as CSSProperties };
}
const STRENGTH = "--strength";

const PADDING = `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`;

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  scroll: {
    // Its cells stay in sight within it, and never above what stays in sight around it.
    isolation: "isolate",
    overflow: "auto",
    maxHeight: "400px",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStroke2),
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: {
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    padding: PADDING,
    whiteSpace: "nowrap",
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    padding: PADDING,
  },
  corner: { left: 0, zIndex: 2, textAlign: "left" },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    whiteSpace: "nowrap",
    padding: PADDING,
  },
  cell: { whiteSpace: "nowrap", padding: PADDING },
  right: { textAlign: "right" },
  // Layers of their own, as those of an opacity are, would take a browser a tenth of a second to paint.
  tint: {
    ...shorthands.border("1px", "solid", "transparent"),
    backgroundClip: "padding-box",
    backgroundColor: `color-mix(in srgb, ${tokens.colorBrandBackground} var(${STRENGTH}, 0%), transparent)`,
  },
});
