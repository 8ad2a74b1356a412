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

/** Each finding with its cells; below those that one choice decides, the choice. */
export function FindingList(props: FindingListProps) {
  const { findings, rules, disabled, onRule } = props;
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {byRule(findings).map(([key, [first, ...others]]) => (
        <li key={key} className={styles.group}>
          {[first, ...others].map((finding) => (
            <FindingText key={keyOf(finding)} finding={finding} {...props} />
          ))}
          <RuleField finding={first} rules={rules} disabled={disabled} onRule={onRule} />
        </li>
      ))}
    </ul>
  );
}

function FindingText({ finding, analysis, onGoTo }: FindingListProps & { finding: Finding }) {
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

function keyOf({ role, code, cells }: Finding): string {
  return [role, code, ...cells].join(" ");
}

type Group = readonly [Finding, ...Finding[]];

/** Findings that one switch decides take each other's place when it changes: the list keeps the focus that way. */
function byRule(findings: readonly Finding[]): readonly (readonly [string, Group])[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = ruleNameOf(finding) ?? keyOf(finding);
    const group = groups.get(key);
    groups.set(key, group ? [...group, finding] : [finding]);
  }
  return [...groups];
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
  group: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeftWidth: tokens.strokeWidthThick,
    borderLeftStyle: "solid",
    borderLeftColor: tokens.colorNeutralStroke1,
    minWidth: 0,
  },
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
