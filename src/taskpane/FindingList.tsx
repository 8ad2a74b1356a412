import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, ReadingRules } from "../core/table/reading";
import { FindingText } from "./FindingText";
import { RuleField } from "./RuleField";
import { ruleNameOf } from "./reading-rules";

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
});
