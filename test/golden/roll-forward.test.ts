import { dayNumber, describeFurther, furtherCases, isNear } from "./golden";
import { ordersOf, ownCases, run, why, type Case } from "./golden";

interface Period {
  readonly period: string;
  readonly start: number;
  readonly new: number;
  readonly new_lapsed_within_period: number;
  readonly reactivated: number;
  readonly churned: number;
  readonly end: number;
  readonly retained: number;
  readonly churn_rate: number | null;
  readonly retention_rate: number | null;
}

function check({ params, expected, ...rest }: Case): void {
  const result = run("CHURN_ROLLFORWARD", ordersOf({ params, expected, ...rest }), {
    threshold: params.inactivity_days,
    period: params.period,
    asOf: dayNumber(String(params.as_of)),
  });
  const periods = expected.periods as Period[];
  const column = (name: string) => result.columns[name] ?? [];
  const names = periods.map(({ period }) => period);
  expect(column("period")).toEqual(names);
  expect(column("opening")).toEqual(periods.map(({ start }) => start));
  expect(column("joined")).toEqual(periods.map((period) => period.new));
  expect(column("reactivated")).toEqual(periods.map(({ reactivated }) => reactivated));
  expect(column("churned")).toEqual(periods.map(({ churned }) => churned));
  expect(column("joinedAndLapsed")).toEqual(
    periods.map((period) => period.new_lapsed_within_period)
  );
  expect(column("closing")).toEqual(periods.map(({ end }) => end));
  const far = periods.filter(
    ({ churn_rate, retention_rate }, row) =>
      !isNear(column("churnRate")[row], churn_rate, 1e-12) ||
      !isNear(column("retentionRate")[row], retention_rate, 1e-12)
  );
  expect(far).toEqual([]);
  const kept = run("CHURN_RETENTION_BY_PERIOD", ordersOf({ params, expected, ...rest }), {
    threshold: params.inactivity_days,
    period: params.period,
    asOf: dayNumber(String(params.as_of)),
  });
  expect(kept.columns.retained).toEqual(periods.map(({ retained }) => retained));
  expect(kept.columns.retentionRate).toEqual(column("retentionRate"));
}

function checkInactive(one: Case): void {
  for (const [threshold, counts] of Object.entries(one.expected)) {
    const { active, lost } = counts as { active: number; lost: number };
    const { columns } = run("CHURN_STATUS", ordersOf(one), {
      threshold: Number(threshold),
      asOf: dayNumber(String(one.params.as_of)),
    });
    const lapsed = (columns.status ?? []).filter((status) => status === "lapsed").length;
    expect([(columns.status ?? []).length - lapsed, lapsed]).toEqual([active, lost]);
  }
}

const own = ownCases("cohort");
const others = furtherCases("cohort").filter(({ dataset }) => !dataset.includes("synth"));
const named = (cases: readonly Case[], kind: string) =>
  cases.filter((one) => one.kind === kind).map((one) => [one.id, one] as const);

describe("the roll-forward of our own orders agrees with the reference", () => {
  test.each(named(own, "rollforward"))("%s", (_, one) => check(one));
  test.each(named(own, "inactive"))("%s", (_, one) => checkInactive(one));
});

describeFurther(`the roll-forward of further data agrees with the reference${why}`, () => {
  test.each(["rollforward", "inactive"])("every case of kind %s", (kind) => {
    const cases = named(others, kind);
    expect(cases.length).toBeGreaterThan(0);
    for (const [, one] of cases) (kind === "inactive" ? checkInactive : check)(one);
  });
});
