import { metrics } from "../../src/core/catalog";
import { isFault } from "../../src/core/fault";
import { given } from "../../src/core/given";
import { describeFurther, furtherCases, isNear, ownCases, why } from "./golden";

interface RateCase {
  readonly id: string;
  readonly fn: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly expected: number | null | Readonly<Record<string, readonly [number, number]>>;
}

/** What a reference calls its function and inputs, in our words. */
const ASKED: Readonly<
  Record<string, (inputs: RateCase["inputs"]) => readonly [keyof typeof metrics, object]>
> = {
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
};

function answer(id: keyof typeof metrics, raw: object): unknown {
  const { params, compute } = metrics[id];
  const values = given(params, { ...raw });
  // The params and the compute are of the same metric.
  const result: unknown = isFault(values) ? values : (compute as (all: unknown) => unknown)(values);
  return isFault(result) ? null : result;
}

function check({ fn, inputs, expected }: RateCase): void {
  const asked = ASKED[fn]?.(inputs);
  if (asked === undefined) return checkIntervals(inputs, expected as Intervals);
  expect(isNear(answer(...asked), expected, 1e-12)).toBe(true);
}

type Intervals = Readonly<Record<string, readonly [number, number]>>;
const METHODS = { wilson: "wilson", clopper_pearson: "exact", wald: "wald" } as const;

function checkIntervals({ lost, n, confidence }: RateCase["inputs"], expected: Intervals): void {
  const methods = { ...METHODS, agresti_coull: "agresti" };
  for (const [name, method] of Object.entries(methods)) {
    const got = answer("CHURN_CONFIDENCE", { lost, base: n, level: confidence, method });
    const { low, high } = got as { low: number; high: number };
    expect(isNear(low, expected[name]?.[0], 1e-9, 1e-9)).toBe(true);
    expect(isNear(high, expected[name]?.[1], 1e-9, 1e-9)).toBe(true);
  }
}

const offered = [...Object.keys(ASKED), "proportion_ci"];
const own = ownCases<RateCase>("rates");
const known = new Set(own.map(({ id }) => id));
const others = furtherCases<RateCase>("rates").filter(({ id }) => !known.has(id));

describe("rates agree with the reference", () => {
  test.each(own.map((one) => [`${one.id} ${one.fn}`, one] as const))("%s", (_, one) => check(one));
});

describeFurther(`further rates agree with the reference${why}`, () => {
  test("wherever the function is offered", () => {
    for (const one of others.filter(({ fn }) => offered.includes(fn))) check(one);
    expect(furtherCases("rates").length).toBeGreaterThan(0);
  });
});
