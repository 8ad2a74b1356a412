import { type Finding, type FindingCode, type ReadingRules, STRICT } from "../core/table/reading";

export interface Rule {
  readonly name: Exclude<keyof ReadingRules, "rates">;
  readonly options: readonly string[];
}

const errors: Rule = { name: "errors", options: ["skip", "stop"] };
const dayOrder: Rule = { name: "dayOrder", options: ["day-first", "month-first", "stop"] };
const currency: Rule = { name: "currency", options: ["read", "stop"] };
/** Before these, each of the currencies that are found. */
const currencies: Rule = { name: "currencies", options: ["convert", "add", "stop"] };
const unreadable: Rule = { name: "unreadable", options: ["skip", "stop"] };
const duplicates: Rule = { name: "duplicates", options: ["keep", "drop"] };
const dateNumbers: Rule = { name: "dateNumbers", options: ["read", "stop"] };
const reversed: Rule = { name: "reversed", options: ["skip", "stop"] };
const decimal: Rule = { name: "decimal", options: ["dot", "comma", "stop"] };
const lastDay: Rule = { name: "lastDay", options: ["ended", "open"] };

const oddDates: Rule = { name: "oddDates", options: ["read", "skip", "stop"] };
const refunds: Rule = { name: "refunds", options: ["net", "skip"] };
const zeros: Rule = { name: "zeros", options: ["keep", "skip"] };
const future: Rule = { name: "future", options: ["keep", "skip"] };
const totals: Rule = { name: "totals", options: ["skip", "keep"] };
const hidden: Rule = { name: "hidden", options: ["keep", "skip"] };
const merged: Rule = { name: "merged", options: ["skip", "fill"] };
const idSpaces: Rule = { name: "idSpaces", options: ["join", "apart"] };
const idCase: Rule = { name: "idCase", options: ["apart", "join"] };
const idZeros: Rule = { name: "idZeros", options: ["apart", "join"] };

/** The switch that decides about a finding. Findings without one are only told. */
export const ruleOf: Partial<Record<FindingCode, Rule>> = {
  "error-cell": errors,
  "ambiguous-date": dayOrder,
  "day-first-date": dayOrder,
  "month-first-date": dayOrder,
  "currency-number": currency,
  "mixed-currency": currencies,
  "currency-left-out": currencies,
  "with-currency-left-out": currencies,
  "currencies-added": currencies,
  "no-rate": currencies,
  "currency-converted": currencies,
  "currency-taken": currencies,
  "unreadable-date": unreadable,
  "unreadable-number": unreadable,
  "unreadable-count": unreadable,
  "unreadable-flag": unreadable,
  "duplicate-row": duplicates,
  "duplicate-left-out": duplicates,
  "compact-date": dateNumbers,
  "unix-date": dateNumbers,
  "ambiguous-number": decimal,
  "reversed-dates": reversed,
  "all-ended": lastDay,
  "last-day-open": lastDay,
  "not-a-date": oddDates,
  "odd-date": oddDates,
  "odd-left-out": oddDates,
  refund: refunds,
  "refund-left-out": refunds,
  "zero-order": zeros,
  "zero-left-out": zeros,
  "future-date": future,
  "future-left-out": future,
  "merged-blank": merged,
  "merged-filled": merged,
  "hidden-row": hidden,
  "hidden-left-out": hidden,
  "total-name": totals,
  "total-left-out": totals,
  "trimmed-key": idSpaces,
  "spaced-key": idSpaces,
  "case-key": idCase,
  "joined-case-key": idCase,
  "padded-key": idZeros,
  "joined-padded-key": idZeros,
};

export function ruleNameOf({ code }: Finding): string | undefined {
  return ruleOf[code]?.name;
}

/** A finding that stopped until the user decided; the choice stays where it was made. */
export function isDecided({ code }: Finding, rules: ReadingRules): boolean {
  const name = ruleOf[code]?.name;
  if (name === undefined || (STRICT[name] ?? USUAL[name] ?? "stop") !== "stop") return false;
  return (rules[name] ?? "stop") !== "stop";
}

/** What holds now. Whether totals are left out follows from the rows where nobody says. */
export function choiceIn({ name }: Rule, rules: ReadingRules, { effect }: Finding): string {
  const usual = name === "totals" && effect === "skipped" ? "skip" : USUAL[name];
  return rules[name] ?? usual ?? "stop";
}
const USUAL: Partial<Record<keyof ReadingRules, string>> = {
  refunds: "net",
  zeros: "keep",
  totals: "keep",
  future: "keep",
  hidden: "keep",
  merged: "skip",
  idSpaces: "join",
  idCase: "apart",
  idZeros: "apart",
};
