import { dayNumber, describeFurther, furtherCases, isNear } from "./golden";
import { ordersOf, ownCases, run, why, type Case } from "./golden";

const RATE = [1e-12, 0] as const;
const MONEY = [1e-6, 1e-9] as const;

type Buyers = Readonly<Record<string, string | number | null>>;
/** What the reference calls our columns. */
const BUYERS = [
  ["buyers", "buyers", [0, 0]],
  ["new", "joined", [0, 0]],
  ["repeat_from_previous", "repeating", [0, 0]],
  ["returning", "returning", [0, 0]],
  ["lost_since_previous", "lost", [0, 0]],
  ["churn_rate", "churnRate", RATE],
  ["revenue", "revenue", MONEY],
  ["revenue_new", "revenueOfNew", MONEY],
] as const;

function checkBuyers(one: Case): void {
  const { columns } = run("CHURN_BUYERS_BY_PERIOD", ordersOf(one), {
    period: one.params.period,
    asOf: dayNumber(String(one.params.as_of)),
  });
  const periods = one.expected.periods as Buyers[];
  expect(columns.period).toEqual(periods.map(({ period }) => period));
  const far = BUYERS.flatMap(([theirs, ours, [abs, rel]]) =>
    periods.filter((period, row) => !isNear(columns[ours]?.[row], period[theirs], abs, rel))
  );
  expect(far).toEqual([]);
}

const GAPS = {
  customers: "customers",
  repeat_customers: "again",
  repeat_rate: "repeatRate",
  gaps: "waits",
} as const;

function checkGaps(one: Case): void {
  const asOf = dayNumber(String(one.params.as_of));
  const { columns } = run("CHURN_PURCHASE_GAPS", ordersOf(one), { asOf });
  const far = Object.entries(one.expected).filter(([name, expected]) => {
    const ours = Object.hasOwn(GAPS, name) ? GAPS[name as keyof typeof GAPS] : name;
    return !isNear(columns[ours]?.[0], expected, 1e-9, 1e-9);
  });
  expect(far).toEqual([]);
}

const checks = { period_buyers: checkBuyers, purchase_gaps: checkGaps } as const;
const own = ownCases("cohort");
const others = furtherCases("cohort").filter(({ dataset }) => !dataset.includes("synth"));

describe.each(Object.entries(checks))(
  "%s of our own orders agree with the reference",
  (kind, check) => {
    const cases = own.filter((one) => one.kind === kind);
    test.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => check(one));
  }
);

describeFurther(`activity of further data agrees with the reference${why}`, () => {
  test.each(Object.entries(checks))("every case of kind %s", (kind, check) => {
    const cases = others.filter((one) => one.kind === kind);
    expect(cases.length).toBeGreaterThan(0);
    for (const one of cases) check(one);
  });
});
