import { metrics } from "../../src/core/catalog";
import { isFault } from "../../src/core/fault";
import { relativeChange } from "../../src/core/churn/relative-change";
import { given } from "../../src/core/given";
import { chiSquare, compareShares, linearTrend } from "../../src/core/statistics";
import { valuePerCost } from "../../src/core/value/value-per-cost";
import { describeFurther, furtherCases, isNear, ownCases, why } from "./golden";

interface RateCase {
  readonly id: string;
  readonly fn: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly expected: unknown;
}

type Inputs = Readonly<Record<string, number>>;
type Asked = readonly [keyof typeof metrics, object];

/** What a reference calls its function and inputs, in our words. */
const ASKED: Readonly<Record<string, (inputs: Inputs) => Asked>> = {
  churn_rate: ({ lost, start }) => ["CHURN_RATE", { lost, start }],
  churn_rate_avg: ({ lost = 0, start = 0, end = 0 }) => [
    "CHURN_RATE",
    { lost, start, joined: end - start + lost, method: "average" },
  ],
  churn_rate_acquired: ({ lost, acquired }) => [
    "CHURN_RATE",
    { lost, start: 0, joined: acquired, method: "acquired" },
  ],
  retention_rate: ({ start, end, new: joined }) => ["CHURN_RETENTION", { start, end, joined }],
  annualise: ({ rate, periods }) => ["CHURN_ANNUALIZE", { rate, periodsPerYear: periods }],
  deannualise: ({ rate, periods = 1 }) => [
    "CHURN_ANNUALIZE",
    { rate, periodsPerYear: 1 / periods },
  ],
  convert_rate: ({ rate, from_days = 1, to_days = 1 }) => [
    "CHURN_ANNUALIZE",
    { rate, periodsPerYear: to_days / from_days },
  ],
  half_life: (inputs) => ["CHURN_HALFLIFE", inputs],
  expected_lifetime: ({ churn }) => ["CHURN_LIFETIME", { rate: churn }],
  grr: (inputs) => ["CHURN_GRR", inputs],
  nrr: (inputs) => ["CHURN_NRR", inputs],
  revenue_churn_gross: (inputs) => ["CHURN_GROSSCHURN", inputs],
  revenue_churn_net: (inputs) => ["CHURN_NETCHURN", inputs],
  quick_ratio: ({ new: joined, ...rest }) => ["CHURN_QUICKRATIO", { joined, ...rest }],
  ltv_simple: (inputs) => ["CHURN_LTV", inputs],
  ltv_discounted_end: ({ m, r, d }) => ["CHURN_CLV", { margin: m, retention: r, discount: d }],
  ltv_discounted_start: ({ m, r, d }) => [
    "CHURN_CLV",
    { margin: m, retention: r, discount: d, timing: "start" },
  ],
  cac_payback: (inputs) => ["CHURN_PAYBACK", inputs],
  nps: (inputs) => ["CHURN_NPS", inputs],
};

function answer(id: keyof typeof metrics, raw: object): unknown {
  const { params, compute } = metrics[id];
  const values = given(params, { ...raw });
  // The params and the compute are of the same metric.
  const result: unknown = isFault(values) ? values : (compute as (all: unknown) => unknown)(values);
  return isFault(result) ? null : result;
}

type Pair = readonly [number, number];
type Row = Readonly<Record<string, unknown>>;
const near = (got: unknown, expected: unknown, abs: number, rel = 0) =>
  expect([got, isNear(got, expected, abs, rel)]).toEqual([got, true]);
const nearPair = ({ low, high }: { low: number; high: number }, expected: unknown) => {
  const [from, to] = expected as Pair;
  near(low, from, 1e-9, 1e-9);
  near(high, to, 1e-9, 1e-9);
};

/** What is no function of its own, or gives several values. */
const CHECKED: Readonly<Record<string, (inputs: Inputs, expected: never) => void>> = {
  proportion_ci({ lost, n, confidence }, expected: Row) {
    const methods = { wilson: "wilson", clopper_pearson: "exact", wald: "wald" };
    for (const [name, method] of Object.entries({ ...methods, agresti_coull: "agresti" })) {
      const asked = { lost, base: n, level: confidence, method };
      nearPair(answer("CHURN_CONFIDENCE", asked) as { low: number; high: number }, expected[name]);
    }
  },
  two_proportion_test({ lost1 = 0, n1 = 0, lost2 = 0, n2 = 0, confidence = 0 }, expected: Row) {
    const asked = { lost1, base1: n1, lost2, base2: n2, level: confidence };
    const cell = answer("CHURN_COMPARE", asked) as Record<string, number>;
    const shares = [
      { part: lost1, of: n1 },
      { part: lost2, of: n2 },
    ] as const;
    const compared = compareShares(...shares, confidence);
    near(cell.difference, expected.diff, 1e-12);
    near(compared.z, expected.z_pooled, 1e-9, 1e-9);
    near(cell.p, expected.p_two_sided, 1e-9, 1e-9);
    nearPair({ low: cell.low ?? NaN, high: cell.high ?? NaN }, expected.newcombe_ci);
    nearPair(compared.wald, expected.wald_ci);
  },
  chi_square(inputs, expected: Row) {
    const { table } = inputs as unknown as { table: number[][] };
    const tested = chiSquare(table);
    near(tested?.statistic, expected.statistic, 1e-9, 1e-9);
    near(tested?.p, expected.p, 1e-9, 1e-9);
    near(tested?.cramersV, expected.cramers_v, 1e-9, 1e-9);
    expect(tested?.freedom).toBe(expected.df);
    const counts = (expected.expected_counts as number[][]).flat();
    counts.forEach((count, at) => near(tested?.expected.flat()[at], count, 1e-9, 1e-9));
  },
  linear_trend(inputs, expected: Row) {
    const { y } = inputs as unknown as { y: number[] };
    const trend = linearTrend(y);
    near(trend.slope, expected.slope, 1e-9, 1e-9);
    near(trend.intercept, expected.intercept, 1e-9, 1e-9);
    near(trend.error, expected.se_slope, 1e-9, 1e-9);
    near(trend.explained, expected.r2, 1e-9, 1e-9);
    near(trend.p, expected.p_slope, 1e-9, 1e-9);
    const cell = answer("CHURN_DIRECTION", { rates: y }) as Record<string, number>;
    near(cell.slope, expected.slope, 1e-9, 1e-9);
    near(cell.p, expected.p_slope, 1e-9, 1e-9);
  },
  ltv_cac({ arpa, margin, churn, cac = 0 }, expected: number) {
    const value = answer("CHURN_LTV", { arpa, margin, churn }) as number;
    near(valuePerCost(value, cac) ?? null, expected, 1e-12);
  },
  pct_change: ({ now = 0, before = 0 }, expected: number | null) =>
    near(relativeChange(now, before), expected, 1e-12),
};

function check({ fn, inputs, expected }: RateCase): void {
  const asked = ASKED[fn]?.(inputs);
  if (asked !== undefined) return near(answer(...asked), expected, 1e-12, 1e-15);
  const checked = CHECKED[fn];
  if (checked === undefined) throw new Error(`There is no ${fn}.`);
  checked(inputs, expected as never);
}

const own = ownCases<RateCase>("rates");
const known = new Set(own.map(({ id }) => id));
const others = furtherCases<RateCase>("rates").filter(({ id }) => !known.has(id));

describe("rates agree with the reference", () => {
  test.each(own.map((one) => [`${one.id} ${one.fn}`, one] as const))("%s", (_, one) => check(one));
});

describeFurther(`further rates agree with the reference${why}`, () => {
  test("every function", () => {
    for (const one of others) check(one);
    expect(furtherCases("rates").length).toBeGreaterThan(0);
  });
});
