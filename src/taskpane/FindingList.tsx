import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, ReadingRules } from "../core/table/reading";
import { EffectMark } from "./EffectMark";
import { RuleField } from "./RuleField";
import { ruleNameOf } from "./reading-rules";
import { useWords } from "./words";

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Whose columns they are about. */
  readonly analysis: string;
  readonly rules: ReadingRules;
  readonly disabled: boolean;
  readonly onRule: (rules: Partial<ReadingRules>) => void;
  readonly onGoTo: (cell: string) => void;
}

/** Each finding with its cells, and below those that stop the choice that decides. */
export function FindingList({
  findings,
  analysis,
  rules,
  disabled,
  onRule,
  onGoTo,
}: FindingListProps) {
  const { say, sentenceOf, roleName } = useWords();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li
          key={`${finding.role} ${ruleNameOf(finding) ?? finding.code}`}
          className={styles.finding}
        >
          <EffectMark effect={finding.effect} />
          <Body1 as="p" className={styles.text}>
            {finding.role === "row"
              ? sentenceOf(finding)
              : say("check.finding", {
                  label: roleName(finding.role, analysis),
                  text: sentenceOf(finding),
                })}
          </Body1>
          <div className={styles.cells}>
            {finding.cells.slice(0, SHOWN_CELLS).map((cell) => (
              <Link key={cell} as="button" inline onClick={() => onGoTo(cell)}>
                {say("check.goTo", { cell })}
              </Link>
            ))}
          </div>
          <RuleField finding={finding} rules={rules} disabled={disabled} onRule={onRule} />
        </li>
      ))}
    </ul>
  );
}

const SHOWN_CELLS = 3;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  finding: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeftWidth: tokens.strokeWidthThick,
    borderLeftStyle: "solid",
    borderLeftColor: tokens.colorNeutralStroke1,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});
