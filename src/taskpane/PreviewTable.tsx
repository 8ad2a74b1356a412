import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { ShownColumn } from "../app/answer-parts";
import { type Sorting, orderOf, sortedBy, usualSorting } from "../app/sorted-rows";
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

/** The first rows of the result, by any of its columns. A wide table scrolls by itself, never the pane. */
export function PreviewTable({ columns, rows, title, all = false }: PreviewTableProps) {
  const { say, show } = useWords();
  const styles = useStyles();
  const id = useId();
  const shown = all ? rows : Math.min(rows, SHOWN_ROWS);
  const [sorting, setSorting] = useState(() => usualSorting(columns));
  const order = useMemo(
    () => orderOf(columns, { rows, shown }, sorting),
    [columns, rows, shown, sorting]
  );
  // Its sign may be scrolled out of sight.
  const sorted = columns.find(({ name }) => name === sorting?.column);
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
                <SortableHead
                  key={column.name}
                  column={column}
                  sorting={sorting}
                  className={mergeClasses(styles.head, side(column))}
                  onSort={() => setSorting(sortedBy(column, sorting))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((row) => (
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
      {sorted && <Caption1>{say("answer.sortedBy", { column: sorted.label })}</Caption1>}
      {rows > shown && <Caption1>{say("answer.more", { count: rows - shown })}</Caption1>}
    </div>
  );
}

interface SortableHeadProps {
  readonly column: ShownColumn;
  readonly sorting: Sorting | undefined;
  readonly className: string;
  readonly onSort: () => void;
}

function SortableHead({ column, sorting, className, onSort }: SortableHeadProps) {
  const { say } = useWords();
  const styles = useStyles();
  const isSorted = sorting?.column === column.name;
  const isFalling = isSorted && sorting.isFalling;
  const sign = isFalling ? "▼" : "▲";
  return (
    <th
      scope="col"
      className={className}
      {...(isSorted ? { "aria-sort": isFalling ? "descending" : "ascending" } : {})}
    >
      <button
        type="button"
        className={styles.sort}
        title={say("answer.sort", { column: column.label })}
        onClick={onSort}
      >
        {column.label}
        {isSorted && (
          <span className={styles.sign} aria-hidden="true">
            {sign}
          </span>
        )}
      </button>
    </th>
  );
}

const SHADE = tokens.colorNeutralStroke1;

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  title: { margin: 0 },
  sort: {
    padding: 0,
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
  },
  sign: { marginLeft: tokens.spacingHorizontalXXS, fontSize: tokens.fontSizeBase100 },
  // A shade at an edge says that there is more behind it; at the end the table covers it.
  scroll: {
    backgroundImage: [
      `linear-gradient(to right, ${tokens.colorNeutralBackground1} 40%, transparent)`,
      `linear-gradient(to left, ${tokens.colorNeutralBackground1} 40%, transparent)`,
      `linear-gradient(to right, ${SHADE}, transparent)`,
      `linear-gradient(to left, ${SHADE}, transparent)`,
    ].join(", "),
    backgroundPosition: "left center, right center, left center, right center",
    backgroundRepeat: "no-repeat",
    backgroundSize: "40px 100%, 40px 100%, 14px 100%, 14px 100%",
    backgroundAttachment: "local, local, scroll, scroll",
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
