import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../core/table/reading";
import { EffectMark } from "./EffectMark";
import { useWords } from "./words";

export interface FindingTextProps {
  readonly finding: Finding;
  /** Whose columns it is about. */
  readonly analysis: string;
  readonly onGoTo: (cell: string) => void;
}

const SHOWN_CELLS = 3;

/** What was found, what became of it, and the way to the first cells. */
export function FindingText({ finding, analysis, onGoTo }: FindingTextProps) {
  const { say, sentenceOf, roleName } = useWords();
  const styles = useStyles();
  const text = sentenceOf(finding);
  const label = finding.role === "row" ? "" : roleName(finding.role, analysis);
  return (
    <div className={styles.finding}>
      <EffectMark effect={finding.effect} />
      <Body1 as="p" className={styles.text}>
        {label === "" ? text : say("check.finding", { label, text })}
      </Body1>
      <div className={styles.cells}>
        {finding.cells.slice(0, SHOWN_CELLS).map((cell) => (
          <Link key={cell} as="button" inline onClick={() => onGoTo(cell)}>
            {say("check.goTo", { cell })}
          </Link>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});
