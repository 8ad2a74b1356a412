import { defineMetric } from "../define";
import { fault, type Outcome } from "../fault";
import { hasFallen, hasFallenBy } from "./falls";

export const streak = defineMetric({
  id: "CHURN_STREAK",
  name: "STREAK",
  topic: "signals",
  about:
    "TRUE when a series ends with several falls in a row that are large enough: three months of shrinking orders.",
  formula:
    "Each of the last `periods` values is lower than the one before, and: total: the last <= (1 - drop) × the value " +
    "before them. each: every one <= (1 - drop) × the one before. Blanks at the ends are left out.",
  source:
    "Three months, 15%: a CRM vendor's churn handbook, which leaves open whether 15% is meant in all or each month. " +
    "Our own choice: in all, unless `each` is asked for, which is 38.6% over three months.",
  params: {
    values: {
      kind: "number",
      label: "Values",
      about: "One value per period, the latest last. Write 0 where there was nothing.",
      each: true,
    },
    periods: {
      kind: "count",
      label: "Falls in a row",
      about: "How many falls in a row. 3 if omitted, which takes four values.",
      atLeast: 1,
      whole: true,
      usual: 3,
    },
    drop: {
      kind: "ratio",
      label: "Drop",
      about: "The fall that counts, 0 to 1. 0.15 if omitted.",
      atLeast: 0,
      atMost: 1,
      usual: 0.15,
    },
    mode: {
      kind: "label",
      label: "Measured",
      about:
        "total (default): the drop is that of all falls together. each: every fall is that large.",
      oneOf: ["total", "each"],
      usual: "total",
    },
  },
  gives: "flag",
  example: { given: { values: [100, 96, 90, 84] }, gives: true },
  compute({ values, periods, drop, mode }) {
    const latest = latestOf(values, periods + 1);
    if (!Array.isArray(latest)) return latest;
    const steps = latest.slice(1).map((to, at) => ({ from: latest[at] ?? to, to }));
    if (!steps.every(({ from, to }) => hasFallen(from, to))) return false;
    if (mode === "each") return steps.every(({ from, to }) => hasFallenBy(drop, from, to));
    return hasFallenBy(drop, latest[0]!, latest.at(-1) ?? 0);
  },
});

/** The last values of a series, as many as are needed, without the blanks after it. */
function latestOf(values: readonly (number | null)[], needed: number): Outcome<number[]> {
  let end = values.length;
  while (end > 0 && values[end - 1] === null) end--;
  const count = end === 0 ? 0 : end - values.findIndex((value) => value !== null);
  if (count < needed) return fault("too-few-values", { name: "values", count, needed });
  const start = end - needed;
  const latest = values.slice(start, end);
  const gap = latest.indexOf(null);
  if (gap >= 0) return fault("gap-in-values", { name: "values", row: start + gap + 1 });
  return latest.flatMap((value) => value ?? []);
}
