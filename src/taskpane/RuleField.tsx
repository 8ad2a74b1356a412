import { Radio, RadioGroup, Field } from "@fluentui/react-components";
import type { PaneKey } from "../text/en/pane";
import { type Finding, type FindingCode, type ReadingRules, STRICT } from "../core/table/reading";
import { useWords } from "./words";

export interface RuleFieldProps {
  readonly finding: Finding;
  readonly rules: ReadingRules;
  readonly disabled: boolean;
  readonly onRule: (rules: Partial<ReadingRules>) => void;
}

interface Rule {
  readonly name: keyof ReadingRules;
  readonly options: readonly string[];
}

const errors: Rule = { name: "errors", options: ["skip", "stop"] };
const dayOrder: Rule = { name: "dayOrder", options: ["day-first", "month-first", "stop"] };
const currency: Rule = { name: "currency", options: ["read", "stop"] };
const unreadable: Rule = { name: "unreadable", options: ["skip", "stop"] };
const duplicates: Rule = { name: "duplicates", options: ["keep", "drop"] };
const dateNumbers: Rule = { name: "dateNumbers", options: ["read", "stop"] };
const reversed: Rule = { name: "reversed", options: ["skip", "stop"] };
const decimal: Rule = { name: "decimal", options: ["dot", "comma", "stop"] };
const lastDay: Rule = { name: "lastDay", options: ["ended", "open"] };

/** The switch that decides about a finding. Findings without one are only told. */
const ruleOf: Partial<Record<FindingCode, Rule>> = {
  "error-cell": errors,
  "ambiguous-date": dayOrder,
  "day-first-date": dayOrder,
  "month-first-date": dayOrder,
  "currency-number": currency,
  "unreadable-date": unreadable,
  "unreadable-number": unreadable,
  "unreadable-count": unreadable,
  "unreadable-flag": unreadable,
  "duplicate-row": duplicates,
  "compact-date": dateNumbers,
  "unix-date": dateNumbers,
  "ambiguous-number": decimal,
  "reversed-dates": reversed,
  "all-ended": lastDay,
  "last-day-open": lastDay,
};

/** Findings of one rule take each other's place when it changes: the list keeps the focus that way. */
export function ruleNameOf({ code }: Finding): string | undefined {
  return ruleOf[code]?.name;
}

/** A finding that stopped until the user decided; the choice stays where it was made. */
export function isDecided({ code }: Finding, rules: ReadingRules): boolean {
  const name = ruleOf[code]?.name;
  if (name === undefined || (STRICT[name] ?? "stop") !== "stop") return false;
  return (rules[name] ?? "stop") !== "stop";
}

export function RuleField({ finding, rules, disabled, onRule }: RuleFieldProps) {
  const { say } = useWords();
  const rule = ruleOf[finding.code];
  if (!rule) return null;
  const { name, options } = rule;
  // The keys of the pane's words have one entry for every option above.
  const wordFor = (option: string) => say(`rule.${name}.${option}` as PaneKey);
  return (
    <Field label={say(`rule.${name}`)} size="small">
      <RadioGroup
        disabled={disabled}
        value={rules[name] ?? "stop"}
        onChange={(_, { value }) => onRule({ [name]: value })}
      >
        {options.map((option) => (
          <Radio key={option} value={option} label={wordFor(option)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
