import { Radio, RadioGroup, Field } from "@fluentui/react-components";
import type { PaneKey } from "../text/en/pane";
import type { Finding, ReadingRules } from "../core/table/reading";
import { choiceIn, ruleOf } from "./reading-rules";
import { useWords } from "./words";

export interface RuleFieldProps {
  readonly finding: Finding;
  readonly rules: ReadingRules;
  readonly disabled: boolean;
  readonly onRule: (rules: Partial<ReadingRules>) => void;
}

export function RuleField({ finding, rules, disabled, onRule }: RuleFieldProps) {
  const { say } = useWords();
  const rule = ruleOf[finding.code];
  if (!rule) return null;
  const { name, options } = rule;
  // The keys of the pane's words have one entry for every option above.
  const wordFor = (option: string) => say(`rule.${name}.${option}` as PaneKey);
  const found = finding.choices?.map(({ of, count, cell }) => ({
    option: of,
    label: say(of === "none" ? "rule.currencies.none" : "rule.currencies.only", {
      ...{ currency: of, count, cell },
    }),
  }));
  const fixed = options.map((option) => ({ option, label: wordFor(option) }));
  return (
    <Field label={say(`rule.${name}`)} size="small">
      <RadioGroup
        disabled={disabled}
        value={choiceIn(rule, rules, finding)}
        onChange={(_, { value }) => onRule({ [name]: value })}
      >
        {[...(found ?? []), ...fixed].map(({ option, label }) => (
          <Radio key={option} value={option} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
