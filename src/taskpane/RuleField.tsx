import { Radio, RadioGroup, Field } from "@fluentui/react-components";
import { Fragment } from "react";
import { startingRates } from "../app/rates";
import type { PaneKey } from "../text/en/pane";
import type { Finding, ReadingRules } from "../core/table/reading";
import { RatesField } from "./RatesField";
import { choiceIn, ruleOf } from "./reading-rules";
import { useWords } from "./words";

export interface RuleFieldProps {
  readonly finding: Finding;
  readonly rules: ReadingRules;
  readonly disabled: boolean;
  readonly onRule: (rules: Partial<ReadingRules>) => void;
}

/** Nobody chooses among more. */
const MOST = 8;

/** The switch that decides about a finding; where amounts are converted, with their rates. */
export function RuleField({ finding, rules, disabled, onRule }: RuleFieldProps) {
  const { say } = useWords();
  const rule = ruleOf[finding.code];
  if (!rule) return null;
  const { name, options } = rule;
  const { choices = [] } = finding;
  // The keys of the pane's words have one entry for every option above.
  const wordFor = (option: string) => say(`rule.${name}.${option}` as PaneKey);
  const found = choices.slice(0, MOST).map(({ of, count, cell }) => ({
    option: of,
    label: say(of === "none" ? "rule.currencies.none" : "rule.currencies.only", {
      ...{ currency: of, count, cell },
    }),
  }));
  const fixed = options.map((option) => ({ option, label: wordFor(option) }));
  const { rates = startingRates(choices) } = rules;
  const chosen = choiceIn(rule, rules, finding);
  const ratesField = (
    <RatesField
      rates={rates}
      found={choices}
      disabled={disabled}
      onRates={(changed) => onRule({ rates: changed })}
    />
  );
  return (
    <Field label={say(`rule.${name}`)} size="small">
      <RadioGroup
        disabled={disabled}
        value={chosen}
        onChange={(_, { value }) =>
          onRule({ [name]: value, ...(value === "convert" ? { rates } : {}) })
        }
      >
        {[...found, ...fixed].map(({ option, label }) => (
          <Fragment key={option}>
            <Radio value={option} label={label} />
            {option === "convert" && chosen === option && ratesField}
          </Fragment>
        ))}
      </RadioGroup>
    </Field>
  );
}
