import { MAX_PERIODS, PERIODS } from "../../src/core/calendar/period";
import { MOST_AGES, MOST_COHORTS } from "../../src/core/retention";
import type { Fault, FaultCode, FaultValues } from "../../src/core/fault";
import { fill } from "../../src/text/say";
import type { DocWords } from "./words";

interface Function {
  readonly id: string;
  readonly parameters: readonly string[];
}

/** A fault as it might come up in a function, so that a page can print its sentence without holes. Without a function, in
 * any. */
export function sampleFault(code: FaultCode, own: DocWords, { id, parameters } = ANY): Fault {
  const { on = "dates", ...values }: Sample = SAMPLES[code] ?? {};
  const cell = fill(own.cell, { name: on });
  const names = namesFor(code, parameters);
  const limit = code === "too-many-periods" ? periodsAbove(MOST[id] ?? MAX_PERIODS) : {};
  return { fault: code, values: { ...USUAL, cell, ...names, ...values, ...limit } };
}

const ANY: Function = { id: "", parameters: ["ids", "dates"] };

/** Functions that show fewer periods than others. */
const MOST: Readonly<Record<string, number>> = {
  CHURN_COHORT: MOST_COHORTS,
  CHURN_CURVE: MOST_AGES,
};

function periodsAbove(limit: number): FaultValues {
  return { periods: 2 * limit, limit };
}

function namesFor(code: FaultCode, [first = "", second = first]: readonly string[]): FaultValues {
  return { first, name: code === "ragged-ranges" ? second : first };
}

type Sample = FaultValues & {
  /** The range that the cell of the sentence is in. */
  readonly on?: string;
};

const USUAL: FaultValues = {
  count: 3,
  rows: 6,
  expected: 7,
  row: 4,
  error: "#REF!",
  example: "20240131",
  megabytes: 8,
  rates: 2,
  lost: 60,
  base: 50,
  method: "plusnew",
  needed: 4,
  measure: "revenue",
  mode: "after",
  modes: "on",
  customer: "Ann",
  who: "saas",
  period: "month",
  month: "2024-03",
  periods: "year",
  value: "fortnight",
  options: PERIODS.join(", "),
};

/** What a sentence is filled with where the usual would mislead. */
const SAMPLES: Readonly<Partial<Record<FaultCode, Sample>>> = {
  "no-amount-column": { name: "values" },
  "negative-count": { period: "2024-03", value: -5 },
  "fractional-count": { period: "2024-03", value: 0.05 },
  "more-lost-than-there-were": { period: "2024-03" },
  "more-lost-than-at-start": { period: "2024-03" },
  "missing-value": { name: "start" },
  "not-a-number": { name: "lost" },
  "not-a-day": { name: "asOf" },
  "not-a-text": { name: "method" },
  "not-true-or-false": { name: "higherIsBetter" },
  "not-whole": { name: "bins" },
  "below-limit": { name: "bins", limit: 2 },
  "above-limit": { name: "bins", limit: 9 },
  "not-above-limit": { name: "level", limit: 0 },
  "not-below-limit": { name: "level", limit: 1 },
  "texts-out-of-reach": { language: "zh-CN" },
  "unknown-option": { name: "period" },
  "error-in-argument": { name: "start" },
  "not-one-column": { name: "ids" },
  "whole-column": { name: "ids" },
  "busy-cell": { error: "#BUSY!" },
  "ambiguous-date": { dayFirst: 0, monthFirst: 0 },
  "unix-date": { example: "1706659200" },
  "currency-number": { on: "amounts", currency: "€" },
  "mixed-currency": { on: "amounts", currencies: "€, $" },
  "no-rate": { on: "amounts", currency: "EUR", to: "USD" },
  "ambiguous-number": { on: "amounts", example: "1,234" },
  "unreadable-number": { on: "amounts" },
  "no-amounts": { on: "amounts" },
  "reversed-dates": { on: "ends" },
};
