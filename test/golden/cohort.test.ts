import type { Measure, Mode } from "../../src/core/retention/cohort-measures";
import { dayNumber, describeFurther, furtherCases, isNear } from "./golden";
import { ordersOf, ownCases, run, why, type Case } from "./golden";

type Row = readonly (number | null)[];
interface Cohort {
  readonly cohort: string;
  readonly size: number;
  readonly counts: Row;
  readonly retention: Row;
  readonly rolling_counts: Row;
  /** Left out where nobody started. */
  readonly rolling_retention?: Row;
  readonly revenue?: Row;
  readonly revenue_retention?: Row;
  readonly revenue_per_customer_cumulative?: Row;
}

const EXACT = [0, 0] as const;
const RATE = [1e-12, 0] as const;
const MONEY = [1e-6, 1e-9] as const;

interface Check {
  readonly of: Exclude<keyof Cohort, "cohort" | "size">;
  readonly measure: Measure;
  readonly mode: Mode;
  readonly within: readonly [number, number];
}
const checks: readonly Check[] = [
  { of: "counts", measure: "customers", mode: "on", within: EXACT },
  { of: "rolling_counts", measure: "customers", mode: "after", within: EXACT },
  { of: "retention", measure: "retention", mode: "on", within: RATE },
  { of: "rolling_retention", measure: "retention", mode: "after", within: RATE },
  { of: "revenue", measure: "revenue", mode: "on", within: MONEY },
  { of: "revenue_retention", measure: "revenueretention", mode: "on", within: RATE },
  { of: "revenue_per_customer_cumulative", measure: "cumulative", mode: "on", within: MONEY },
];

function check(one: Case): void {
  const orders = ordersOf(one);
  const cohorts = one.expected.cohorts as Cohort[];
  const settings = { period: one.params.period, asOf: dayNumber(String(one.params.as_of)) };
  for (const { of, measure, mode, within } of checks) {
    const { columns, spread = [] } = run("CHURN_COHORT", orders, { ...settings, measure, mode });
    expect(columns.cohort).toEqual(cohorts.map(({ cohort }) => cohort));
    expect(columns.size).toEqual(cohorts.map(({ size }) => size));
    expect(spread).toHaveLength(cohorts.length);
    const far = cohorts.flatMap((cohort, row) => {
      const expected = cohort[of];
      if (expected === undefined) return [];
      return spread.flatMap((cells, age) => {
        const [got, wanted] = [cells[row], expected[age] ?? null];
        return isNear(got, wanted, ...within) ? [] : [{ of, cohort, age, got, wanted }];
      });
    });
    expect(far).toEqual([]);
  }
  checkCurve(one);
}

function checkCurve(one: Case): void {
  const { columns } = run("CHURN_CURVE", ordersOf(one), {
    period: one.params.period,
    asOf: dayNumber(String(one.params.as_of)),
  });
  const expected = one.expected.weighted_average_retention as number[];
  expect(columns.age).toEqual(expected.map((_, age) => age));
  expect(expected.filter((rate, age) => !isNear(columns.average?.[age], rate, ...RATE))).toEqual(
    []
  );
}

const named = (cases: readonly Case[]) => cases.filter(({ kind }) => kind === "cohort");
const own = named(ownCases("cohort"));
const others = named(furtherCases("cohort")).filter(({ dataset }) => !dataset.includes("synth"));

describe("cohorts of our own orders agree with the reference", () => {
  test.each(own.map((one) => [one.id, one] as const))("%s", (_, one) => check(one));
});

describeFurther(`cohorts of further data agree with the reference${why}`, () => {
  test("every case", () => {
    expect(others.length).toBeGreaterThan(0);
    for (const one of others) check(one);
  });
});
