import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import type { ShownColumn } from "../app/answer-parts";
import { isNumeric } from "../app/show";
import { useWords } from "./words";

export interface PreviewTableProps {
  readonly columns: readonly ShownColumn[];
  readonly rows: number;
  readonly title?: string;
  /** All rows instead of the first few. */
  readonly all?: boolean;
}

const SHOWN_ROWS = 8;
/** What scrolls must be reachable with the keyboard. */
const SCROLLABLE = { role: "region", tabIndex: 0 } as const;

/** The first rows of the result. A wide table scrolls by itself, never the pane. */
export function PreviewTable({ columns, rows, title, all = false }: PreviewTableProps) {
  const { say, show } = useWords();
  const styles = useStyles();
  const id = useId();
  const shown = all ? rows : Math.min(rows, SHOWN_ROWS);
  const side = (column: ShownColumn) => (isNumeric(column.kind) ? styles.right : styles.left);
  return (
    <div className={styles.block}>
      <Caption1Strong as="h3" id={id} className={styles.title}>
        {title ?? say("answer.table")}
      </Caption1Strong>
      <div className={styles.scroll} aria-labelledby={id} {...SCROLLABLE}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.name}
                  scope="col"
                  className={mergeClasses(styles.head, side(column))}
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: shown }, (_, row) => (
              <tr key={row}>
                {columns.map((column) => (
                  <td key={column.name} className={mergeClasses(styles.cell, side(column))}>
                    <bdi>{show(column.kind, column.values[row])}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows > shown && <Caption1>{say("answer.more", { count: rows - shown })}</Caption1>}
    </div>
  );
}

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  title: { margin: 0 },
  scroll: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStroke2),
  },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    position: "sticky",
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: "nowrap",
    maxWidth: "180px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke3,
  },
  left: { textAlign: "left" },
  right: { textAlign: "right" },
});
