import type { BenchmarkNote, Source } from "./notes";

/** A published number. Where a source gives one number only, it is both bounds. */
export interface Benchmark {
  readonly who: Who;
  /** Only churn is compared with churn. */
  readonly of: "churn" | "retention" | "multiple" | "probability";
  /** The period a rate is per; any: the number does not depend on one. */
  readonly unit: "month" | "year" | "any";
  readonly low: number;
  readonly high: number;
  readonly source: Source;
  readonly note: BenchmarkNote | undefined;
}

type Row = readonly [
  who: string,
  of: Benchmark["of"],
  unit: Benchmark["unit"],
  low: number,
  high: number,
  source: Source,
  note?: BenchmarkNote,
];

const rows = [
  ["b2b", "churn", "year", 0.05, 0.1, "crm handbook"],
  ["saas", "churn", "year", 0.07, 0.15, "crm handbook", "implied"],
  ["consumer retail", "churn", "month", 0.03, 0.05, "crm handbook"],
  ["small mature saas", "churn", "year", 0.05, 0.07, "churn guide", "inconsistent"],
  ["small mature saas", "churn", "month", 0.01, 0.03, "churn guide", "inconsistent"],
  ["young saas", "churn", "year", 0.1, 0.15, "churn guide", "inconsistent"],
  ["young saas", "churn", "month", 0.03, 0.05, "churn guide", "inconsistent"],
  ["subscriptions", "churn", "month", 0.0327, 0.0327, "recurly", "believed"],
  ["b2b subscriptions", "churn", "month", 0.0491, 0.0491, "recurly 1500", "believed"],
  ["b2c subscriptions", "churn", "month", 0.0677, 0.0677, "recurly 1500", "believed"],
  ["subscriptions 2019", "churn", "month", 0.0548, 0.0548, "recurly 2019", "median"],
  ["b2b subscriptions 2019", "churn", "month", 0.0515, 0.0515, "recurly 2019", "median"],
  ["b2c subscriptions 2019", "churn", "month", 0.0681, 0.0681, "recurly 2019", "median"],
  ["grr smb", "retention", "year", 0.9, 0.9, "fairview", "weak"],
  ["grr enterprise", "retention", "year", 0.95, 0.95, "fairview", "weak"],
  ["nrr", "retention", "year", 1.2, 1.2, "fairview", "weak"],
  ["quick ratio", "multiple", "any", 4, 4, "getprobe", "thumb"],
  ["ltv:cac", "multiple", "any", 3, 3, "chartmogul", "thumb"],
  ["klaviyo risk", "probability", "any", 0.33, 0.66, "uncommon insights", "bands"],
] as const satisfies readonly Row[];

export type Who = (typeof rows)[number][0];

export const BENCHMARKS: readonly Benchmark[] = rows.map((row) => {
  // A row without a note is shorter.
  const [who, of, unit, low, high, source, note] = row as Row & readonly [Who, ...unknown[]];
  return { who, of, unit, low, high, source, note };
});

/** Each `who` once, in the order of the table. */
export const WHO: readonly Who[] = [...new Set(BENCHMARKS.map(({ who }) => who))];
