import { Body1Strong, Caption1, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ShownResult, ShownTable } from "../app/function-page";
import type { ExampleFormula } from "../text/example-formula";
import { CodeBlock } from "./CodeBlock";
import { usePlaceWords } from "./place-words";
import { useWords } from "./words";

export interface ExamplePanelProps {
  readonly example: ExampleFormula;
  readonly gives: ShownResult;
}

/** An example as it stands on a sheet: cells, formula and what comes out. */
export function ExamplePanel({ example: { formula, columns }, gives }: ExamplePanelProps) {
  const say = usePlaceWords();
  const { show } = useWords();
  const heights = columns.map(({ cells }) => cells.length);
  const cells: ShownTable = {
    heads: columns.map(({ heading }) => heading),
    rows: Array.from({ length: Math.max(0, ...heights) }, (_, row) =>
      columns.map(({ isDay, cells: values }) => {
        const value = values[row];
        if (value === null || value === undefined) return "";
        return isDay ? show("day", value) : String(value);
      })
    ),
  };
  return (
    <>
      {columns.length > 0 && <SheetTable caption={say("functions.cells")} table={cells} isSheet />}
      <CodeBlock code={formula} />
      {"value" in gives ? (
        <div>
          <Caption1>{say("functions.gives")}</Caption1> <Body1Strong>{gives.value}</Body1Strong>
        </div>
      ) : (
        <SheetTable caption={say("functions.gives")} table={gives} />
      )}
    </>
  );
}

interface SheetTableProps {
  readonly caption: string;
  readonly table: ShownTable;
  /** With the letters and numbers that the formula names. */
  readonly isSheet?: boolean;
}

const SCROLLABLE = { role: "region", tabIndex: 0 } as const;

function SheetTable({ caption, table: { heads, rows }, isSheet = false }: SheetTableProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.block}>
      <Caption1 id={id}>{caption}</Caption1>
      <div className={styles.scroll} aria-labelledby={id} {...SCROLLABLE}>
        <table className={styles.table} aria-labelledby={id}>
          {heads.length > 0 && (
            <thead>
              {isSheet && (
                <tr aria-hidden="true" className={styles.quiet}>
                  <td className={styles.cell} />
                  {heads.map((_, at) => (
                    <td key={at} className={styles.cell}>
                      {String.fromCharCode("A".charCodeAt(0) + at)}
                    </td>
                  ))}
                </tr>
              )}
              <tr>
                {isSheet && <RowNumber row={1} />}
                {heads.map((head, at) => (
                  <th key={at} scope="col" className={styles.cell}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {isSheet && <RowNumber row={at + 2} />}
                {row.map((text, column) => (
                  <td key={column} className={styles.cell}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function RowNumber({ row }: { readonly row: number }) {
  const styles = useStyles();
  return (
    <td aria-hidden="true" className={styles.number}>
      {row}
    </td>
  );
}

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  scroll: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStroke2),
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: { color: tokens.colorNeutralForeground3, textAlign: "center" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    whiteSpace: "nowrap",
    ...shorthands.border(tokens.strokeWidthThin, "solid", tokens.colorNeutralStroke3),
  },
  number: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
  },
});
