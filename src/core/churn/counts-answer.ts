import type { Answer } from "../define";
import { linearTrend } from "../statistics";
import type { ResultTable } from "../table/table";
import type { RateMethod } from "./churn-rate";
import { directionOf, FEWEST_RATES } from "./direction";
import { numberOf } from "./headline";
import { realOrNoise } from "./real-or-noise";

/** The sentences of `countsAnswer` beside those on changes. */
export const countsSentences = {
  rate: "In {period}, {lost} of {base} {base:customer|customers} {lost:was|were} lost: a churn rate of {rate} ({level} confidence: {low} to {high}).",
  rateBy:
    "In {period}, {lost} {lost:customer was|customers were} lost: a churn rate of {rate} by the method “{method}”.",
  improving: "Over {given} {given:period|periods} the rate falls: it is improving.",
  worsening: "Over {given} {given:period|periods} the rate rises: it is getting worse.",
  flat: "Over {given} {given:period|periods} there is no clear direction.",
  missing:
    "There is no row for {missing} {missing:period|periods} in between, {missing:namely|the first being} {firstMissing}: a rate is compared only with that of the period right before it.",
  gap: "{gaps} {gaps:period opens|periods open} with another number of customers than the one before closed with, the first in {firstGap}: check the counts, or count who came back.",
  none: "No period has customers who could be lost, so there is no churn rate.",
} as const;

interface Settings {
  readonly method: RateMethod;
  readonly level: number;
}

/** The last rate, whether it changed, and where the rates are going. */
export function countsAnswer(result: ResultTable, { method, level }: Settings): Answer {
  const rates = result.columns.churnRate!;
  const row = rates.reduce<number>((last, rate, at) => (rate === null ? last : at), -1);
  if (row < 0) return { says: "none", values: {} };
  const valueOf = (name: string) => numberOf(result.columns[name]?.[row]);
  const isShare = typeof result.columns.low?.[row] === "number";
  const base = valueOf("opening") + (method === "plusnew" ? valueOf("joined") : 0);
  const of = method === "plusnew" ? ["opening", "joined"] : "opening";
  const beside = realOrNoise(result, row, { part: "lost", of }, level);
  const going = directionIn(
    rates.map((rate) => (typeof rate === "number" ? rate : null)),
    level
  );
  const [missing, gap] = [missingIn(result), gapIn(result)];
  return {
    says: [
      isShare ? "rate" : "rateBy",
      ...together(beside.says, going.says),
      ...missing.says,
      ...gap.says,
    ],
    values: {
      period: { kind: "label", value: String(result.columns.period![row]) },
      lost: { kind: "count", value: valueOf("lost") },
      base: { kind: "count", value: base },
      rate: { kind: "ratio", value: valueOf("churnRate") },
      method: { kind: "label", value: method },
      level: { kind: "label", value: `${Number((100 * level).toPrecision(12))}%` },
      low: { kind: "ratio", value: valueOf("low") },
      high: { kind: "ratio", value: valueOf("high") },
      ...beside.values,
      ...going.values,
      ...missing.values,
      ...gap.values,
    },
  };
}

/** A direction says more than that the periods differ, and that they are alike says more than that there is none. */
function together(change: readonly string[], going: readonly string[]): readonly string[] {
  if (going[0] === "flat") return change.includes("alike") ? change : [...change, ...going];
  const single = change.filter((sentence) => sentence !== "alike" && sentence !== "differ");
  return going.length === 0 ? change : [...single, ...going];
}

type Part = Pick<Answer, "values"> & { readonly says: readonly string[] };

function directionIn(rates: readonly (number | null)[], level: number): Part {
  const given = rates.filter((rate) => rate !== null).length;
  if (given < FEWEST_RATES) return { says: [], values: {} };
  const { slope, p } = linearTrend(rates);
  return {
    says: [directionOf(slope, p, level)],
    values: { given: { kind: "count", value: given } },
  };
}

function missingIn({ columns }: ResultTable): Part {
  const missing = columns.period!.filter((_, row) => columns.opening![row] === null);
  if (missing.length === 0) return { says: [], values: {} };
  return {
    says: ["missing"],
    values: {
      missing: { kind: "count", value: missing.length },
      firstMissing: { kind: "label", value: String(missing[0]!) },
    },
  };
}

/** Where who closed and who opened are not the same number. */
function gapIn({ columns }: ResultTable): Part {
  const [period, opening, closing] = [columns.period!, columns.opening!, columns.closing!];
  const gaps = [...opening.keys()].filter((row) => {
    const before = closing[row - 1];
    return typeof before === "number" && before !== opening[row];
  });
  if (gaps.length === 0) return { says: [], values: {} };
  return {
    says: ["gap"],
    values: {
      gaps: { kind: "count", value: gaps.length },
      firstGap: { kind: "label", value: String(period[gaps[0]!]!) },
    },
  };
}
