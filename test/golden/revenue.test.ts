import { metrics } from "../../src/core/catalog";
import { isFault } from "../../src/core/fault";
import type { ResultTable } from "../../src/core/table/table";
import { csv, dayNumber, describeFurther, further, furtherCases, isNear } from "./golden";
import { ownCases, why, type Case } from "./golden";

interface Row {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}
type Amounts = ReadonlyMap<string, number>;
type Month = Readonly<Record<string, number | string | null>>;

const { CHURN_BRIDGE: bridge, CHURN_CLASSIFY: classify, CHURN_RETAINED: retained } = metrics;

/** The rows of a data set without trials. */
function rowsOf({ dataset, params }: Case): Row[] {
  const [header = [], ...rows] = csv(further(dataset));
  const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? "";
  return rows
    .filter((row) => cell(row, "is_trial") !== "True")
    .map((row) => ({
      entity: cell(row, String(params.entity)),
      start: dayNumber(cell(row, "start_date")),
      end: cell(row, "end_date") === "" ? Infinity : dayNumber(cell(row, "end_date")),
      amount: Number(cell(row, "mrr_amount")),
    }));
}

/** What each entity pays on a day, as two columns of a sheet would say. */
function amountsOn(rows: readonly Row[], day: number): Amounts {
  const amounts = new Map<string, number>();
  for (const { entity, start, end, amount } of rows)
    if (start <= day && end > day) amounts.set(entity, (amounts.get(entity) ?? 0) + amount);
  return amounts;
}

function columnsOf(rows: readonly Row[], before: Amounts, after: Amounts) {
  const entities = [...new Set(rows.map(({ entity }) => entity))];
  return {
    entities,
    before: entities.map((entity) => before.get(entity) ?? null),
    after: entities.map((entity) => after.get(entity) ?? null),
  };
}

const isMoney = (got: unknown, expected: unknown) => isNear(got, expected, 1e-6, 1e-9);
const isRate = (got: unknown, expected: unknown) => isNear(got, expected, 1e-12);
const SUMS = ["start_mrr", "new", "reactivation", "expansion", "contraction", "churned", "end_mrr"];
const LABELS = {
  new: "new_accounts",
  reactivation: "reactivated_accounts",
  expansion: "expanded_accounts",
  contraction: "contracted_accounts",
  churn: "churned_accounts",
} as const;

function checkMonth(columns: ReturnType<typeof columnsOf>, ever: Set<string>, month: Month): void {
  const everBefore = columns.entities.map((entity) => ever.has(entity));
  const { amount = [] } = (bridge.compute({ ...columns, everBefore }) as ResultTable).columns;
  SUMS.forEach((name, at) =>
    expect([name, isMoney(amount[at], month[name])]).toEqual([name, true])
  );
  expect(amount[7]).toBe(0);
  const labels = classify.compute({ ...columns, everBefore }) as readonly string[];
  for (const [label, count] of Object.entries(LABELS))
    expect([label, labels.filter((one) => one === label).length]).toEqual([label, month[count]]);
  const ranges = { opening: columns.before, closing: columns.after };
  for (const [kind, name] of [
    ["gross", "grr"],
    ["net", "nrr"],
  ] as const) {
    const share = retained.compute({ ...ranges, kind });
    expect(isRate(isFault(share) ? null : share, month[name])).toBe(true);
  }
}

function checkBridge(one: Case): void {
  const rows = rowsOf(one);
  const months = one.expected.months as Month[];
  const first = dayNumber(`${String(one.params.first_month)}-01`);
  let before = amountsOn(rows, first - 1);
  const ever = new Set(rows.filter(({ start }) => start < first).map(({ entity }) => entity));
  for (const month of months) {
    const after = amountsOn(rows, dayNumber(String(month.end_day)));
    checkMonth(columnsOf(rows, before, after), ever, month);
    for (const [entity, amount] of after) if (amount > 0) ever.add(entity);
    before = after;
  }
}

function checkPeriod(one: Case): void {
  const rows = rowsOf(one);
  const { expected, params } = one;
  const [before, after] = [params.from_day, params.to_day].map((day) =>
    amountsOn(rows, dayNumber(String(day)))
  );
  const columns = columnsOf(rows, before ?? new Map(), after ?? new Map());
  const names = { gross: "grr", net: "nrr", logo: "logo_retention" } as const;
  for (const [kind, name] of Object.entries(names)) {
    const asked = { opening: columns.before, closing: columns.after, kind: kind as "gross" };
    expect([name, isRate(retained.compute(asked), expected[name])]).toEqual([name, true]);
  }
}

const check = (one: Case) => (one.kind === "mrr_period" ? checkPeriod : checkBridge)(one);

describe("two columns of our own subscriptions agree with the reference", () => {
  test.each(ownCases("mrr").map((one) => [one.id, one] as const))("%s", (_, one) => check(one));
});

describeFurther(`two columns of further subscriptions agree with the reference${why}`, () => {
  const others = furtherCases("mrr").filter(({ dataset }) => !/synth|edge/.test(dataset));
  test.each(others.map((one) => [one.id, one] as const))("%s", (_, one) => check(one));
});
