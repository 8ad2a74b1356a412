import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type MoveCell, moveGrid } from "../app/move-grid";
import type { Changed } from "../app/refresh-changes";
import { useWords } from "./words";

/** What scrolls must be reachable with the keyboard. */
const SCROLLABLE = { role: "region", tabIndex: 0 } as const;

/** Which customers went from one segment or status to another, and who they are. */
export function MoveTable({ changed }: { readonly changed: Changed }) {
  const texts = useWords();
  const { say } = texts;
  const styles = useStyles();
  const [open, setOpen] = useState<string>();
  const grid = moveGrid(changed, texts);
  if (!grid) return null;
  const shown = grid.rows.flatMap(({ cells }) => cells).find(({ id }) => id === open);
  return (
    <div className={styles.whole}>
      <div className={styles.scroll} aria-label={grid.title} {...SCROLLABLE}>
        <table className={styles.table}>
          <caption className={styles.caption}>{grid.title}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {say("moves.corner")}
              </th>
              {grid.columns.map((name) => (
                <th key={name} scope="col" className={styles.head}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                {cells.map((cell) => (
                  <td key={cell.id} className={styles.cell}>
                    <Count
                      cell={cell}
                      isOpen={cell.id === open}
                      onPress={() => setOpen(cell.id === open ? undefined : cell.id)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Caption1>{grid.stayed}</Caption1>
      {shown && <Members cell={shown} />}
    </div>
  );
}

interface CountProps {
  readonly cell: MoveCell;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function Count({ cell: { count, shown, says }, isOpen, onPress }: CountProps) {
  if (count === 0) return null;
  return (
    <Button size="small" aria-expanded={isOpen} aria-label={says} onClick={onPress}>
      {shown}
    </Button>
  );
}

const FIRST_FEW = 50;

function Members({ cell: { says, keys, count } }: { readonly cell: MoveCell }) {
  const { say } = useWords();
  const styles = useStyles();
  const few = keys.slice(0, FIRST_FEW);
  return (
    <div role="status">
      <Caption1>{says}</Caption1>
      <p className={styles.members}>
        {few.map((key) => (
          <bdi key={key} className={styles.member}>
            {key}
          </bdi>
        ))}
        {count > few.length && <span>{say("moves.more", { count: count - few.length })}</span>}
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  head: {
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "right",
    verticalAlign: "bottom",
    overflowWrap: "normal",
  },
  name: {
    padding: tokens.spacingHorizontalXS,
    paddingLeft: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "normal",
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    "& button": { minWidth: "32px", paddingLeft: "4px", paddingRight: "4px" },
  },
  members: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  member: { overflowWrap: "anywhere" },
});
