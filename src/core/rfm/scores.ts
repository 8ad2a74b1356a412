import { percentile } from "../statistics";

export const RULES = ["share", "quantile", "rank"] as const;
export type Rule = (typeof RULES)[number];

export interface Scoring {
  readonly bins: number;
  readonly rule: Rule;
  readonly higherIsBetter: boolean;
}

/** One score from 1 to `bins` per value, `bins` the best. Equal values score the same, except by rank, where the
 * earlier of two equal values counts as the smaller: give the values in the order that should decide. */
export function scoresOf(values: Float64Array, scoring: Scoring): Int32Array {
  return byRule[scoring.rule](values, scoring);
}

/** The bins - 1 edges at i/bins, as PERCENTILE.INC gives them. */
export function edgesOf(values: Float64Array, bins: number): number[] {
  const sorted = values.slice().sort();
  return Array.from({ length: bins - 1 }, (_, at) => percentile(sorted, at + 1, bins));
}

/** The bins - 1 cut points, ascending: where high is good, the score is 1 and 1 more for each cut point the value is
 * above. By rank that is so unless values are equal. */
export function cutsOf(
  values: Float64Array,
  { bins, rule }: Pick<Scoring, "bins" | "rule">
): number[] {
  if (rule === "quantile") return edgesOf(values, bins);
  const sorted = values.slice().sort();
  return Array.from({ length: bins - 1 }, (_, at) => {
    const place =
      rule === "share"
        ? Math.ceil(((at + 1) * sorted.length) / bins) - 1
        : Math.floor(((at + 1) * (sorted.length - 1)) / bins);
    return sorted[place]!;
  });
}

const byRule: Record<Rule, (values: Float64Array, scoring: Scoring) => Int32Array> = {
  share(values, { higherIsBetter, ...scoring }) {
    const good = higherIsBetter ? values : values.map((value) => -value);
    return scoresAbove(good, cutsOf(good, scoring));
  },
  quantile(values, { bins, higherIsBetter }) {
    const scores = scoresAbove(values, edgesOf(values, bins));
    return higherIsBetter ? scores : scores.map((score) => bins + 1 - score);
  },
  rank(values, { bins, higherIsBetter }) {
    const sign = higherIsBetter ? 1 : -1;
    const order = Array.from(values.keys());
    order.sort((a, b) => sign * (values[a]! - values[b]!) || a - b);
    const scores = new Int32Array(values.length);
    for (const [rank, at] of order.entries()) scores[at] = scoreOfRank(rank, values.length, bins);
    return scores;
  },
};

/** `rank` counts from 0. One more for each edge 1 + (n - 1) i / bins that the rank is beyond. */
function scoreOfRank(rank: number, size: number, bins: number): number {
  let score = 1;
  for (let edge = 1; edge < bins; edge++) if (rank * bins > (size - 1) * edge) score++;
  return score;
}

/** 1, and 1 more for each cut point that a value is above. By share this is 1 + floor(bins × worse / n): a value is above
 * the ceil(i n / bins)-th smallest where that many are worse. */
function scoresAbove(values: Float64Array, cuts: readonly number[]): Int32Array {
  const scores = new Int32Array(values.length);
  for (let at = 0; at < scores.length; at++) {
    const value = values[at]!;
    let score = 1;
    for (const cut of cuts) if (value > cut) score++;
    scores[at] = score;
  }
  return scores;
}
