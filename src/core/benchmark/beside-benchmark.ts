import type { Period } from "../calendar/period";
import type { Answer } from "../define";
import { BENCHMARKS, type Benchmark, type Who } from "./benchmarks";
import { BENCHMARK_NOTES } from "./notes";
import { verdictAgainst, type MeasuredRate } from "./verdict";

const CHURN = BENCHMARKS.filter((benchmark) => benchmark.of === "churn");
const COMPARABLE: readonly (Who | "none")[] = ["none", ...new Set(CHURN.map(({ who }) => who))];

/** A setting of the pane: what to compare the churn rate with. */
export const benchmarkSetting = {
  kind: "label",
  label: "Compare with",
  about: "A published churn rate to compare with. None if omitted.",
  oneOf: COMPARABLE,
  usual: "none",
  onlyInPane: true,
} as const;

/** The sentences of a comparison, for the answers of an analysis that has the setting. */
export const benchmarkSentences = {
  over: "Churn of {churn} is above the published {band} {per} for “{who}” ({source}), and the confidence interval excludes that.",
  under:
    "Churn of {churn} is below the published {band} {per} for “{who}” ({source}), and the confidence interval excludes that.",
  within: "Churn of {churn} is within the published {band} {per} for “{who}” ({source}).",
  unclear:
    "Churn of {churn} is off the published {band} {per} for “{who}” ({source}), but the confidence interval reaches that: no clear difference.",
  notConverted:
    "The published {band} {per} for “{who}” ({source}) is not compared: these periods are of another length, and no rate is converted.",
  ...BENCHMARK_NOTES,
} as const;

/** What to say of a churn rate beside the benchmark that was chosen, with what to know of that benchmark. */
export function besideBenchmark(
  measured: MeasuredRate,
  { benchmark, period }: { readonly benchmark: Who | "none"; readonly period: Period }
): { readonly says: readonly string[]; readonly values: Answer["values"] } {
  const published = CHURN.filter(({ who }) => who === benchmark);
  const fitting = published.find(({ unit }) => unit === period);
  const shown = fitting ?? published[0];
  if (shown === undefined) return { says: [], values: {} };
  const verdict = fitting === undefined ? "notConverted" : verdictAgainst(measured, fitting);
  return {
    says: shown.note === undefined || fitting === undefined ? [verdict] : [verdict, shown.note],
    values: { churn: { kind: "ratio", value: measured.rate }, ...wordsFor(shown) },
  };
}

function wordsFor({ who, unit, source, low, high }: Benchmark): Answer["values"] {
  return {
    band: {
      kind: "label",
      value: low === high ? `${percent(low)}%` : `${percent(low)}–${percent(high)}%`,
    },
    per: { kind: "label", value: `per ${unit}` },
    who: { kind: "label", value: who },
    source: { kind: "label", value: source },
  };
}

function percent(ratio: number): number {
  return Number((100 * ratio).toPrecision(6));
}
