import fc from "fast-check";
import { allAnalyses } from "../../src/core/catalog";
import type { Analysis } from "../../src/core/define";
import { isFault } from "../../src/core/fault";
import { planOf } from "../../src/core/table/plan";
import { STRICT } from "../../src/core/table/reading";
import { tableReader } from "../../src/core/table/table-reader";
import type { Cell, ResultTable, ResultValue } from "../../src/core/table/table";
import { analyse } from "../../src/engine/analyse";
import { JANUARY_2024, orderLogs, runs, type Order } from "../support/orders";

/** What must hold whatever the rows are: for every analysis of purchases, not for chosen ones. */
const analyses = allAnalyses
  .filter(({ rows }) => rows === "purchases")
  .map((analysis) => [analysis.id, analysis] as const);
const AS_OF = JANUARY_2024 + 430;

beforeAll(() => console.info(`${runs.numRuns} random logs for each claim, seed ${runs.seed}`));

const byId = (id: string): Analysis => {
  const found = allAnalyses.find((analysis) => analysis.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

/** Cells in, read in pages of these heights, result out: the whole way that rows take. */
function answer(
  analysis: Analysis,
  rows: readonly Order[],
  settings: Readonly<Record<string, unknown>> = {},
  pages: readonly number[] = []
): ResultTable | undefined {
  const { table } = read(analysis, rows.map(cellsOf), pages);
  const analysed = analyse(analysis, table, { asOf: AS_OF, ...settings });
  return isFault(analysed) ? undefined : analysed.result;
}

type Cells = Readonly<Record<string, Cell>>;
const cellsOf = ({ customer, date, amount }: Order): Cells => ({ customer, date, amount });
const BLANK: Cells = { customer: null, date: null, amount: null };

function read(analysis: Analysis, rows: readonly Cells[], pages: readonly number[] = []) {
  const roles = Object.keys(analysis.needs);
  const columns = new Map(roles.map((role, column) => [role, { column }]));
  const reader = tableReader({ ...planOf(analysis, { columns }), firstRow: 0, rules: STRICT });
  let next = 0;
  for (const height of [...pages, rows.length]) {
    const page = rows.slice(next, next + height);
    next += page.length;
    reader.take(roles.map((role) => page.map((row) => [row[role] ?? null])));
  }
  const reading = reader.finish();
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}

/** Numbers to ten digits, rows in the order of their text: sums may differ in the last bits where rows are added in
 * another order, and renamed customers stand elsewhere. */
function unordered(result: ResultTable | undefined, rename = (value: ResultValue) => value) {
  if (result === undefined) return undefined;
  const columns = [...Object.values(result.columns), ...(result.spread ?? [])];
  return Array.from({ length: result.size }, (_, row) =>
    JSON.stringify(columns.map((column) => rounded(rename(column[row] ?? null))))
  ).sort();
}

function rounded(value: ResultValue): ResultValue {
  return typeof value === "number" ? Number(value.toPrecision(10)) : value;
}

function column(result: ResultTable | undefined, name: string): number[] {
  return (result?.columns[name] ?? []).map(Number);
}
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const moneyOf = (orders: readonly Order[]) =>
  total(orders.map(({ amount }) => Math.round(amount * 100))) / 100;

describe.each(analyses)("%s is the same", (_, analysis) => {
  test("for rows in any order", () =>
    fc.assert(
      fc.property(orderLogs, fc.infiniteStream(fc.nat()), (orders, chance) => {
        const shuffled = orders
          .map((order) => ({ order, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ order }) => order);
        expect(answer(analysis, shuffled)).toEqual(answer(analysis, orders));
      }),
      runs
    ));

  test("for rows that come in pages of any height", () =>
    fc.assert(
      fc.property(orderLogs, fc.array(fc.nat(20)), (orders, pages) => {
        expect(answer(analysis, orders, {}, pages)).toEqual(answer(analysis, orders));
      }),
      runs
    ));

  test("with blank rows among the others, which are counted and nothing else", () =>
    fc.assert(
      fc.property(orderLogs, fc.nat(60), fc.integer({ min: 1, max: 5 }), (orders, at, blanks) => {
        const rows = orders.map(cellsOf);
        const more = [...rows.slice(0, at), ...Array<Cells>(blanks).fill(BLANK), ...rows.slice(at)];
        const [plain, spaced] = [read(analysis, rows), read(analysis, more)];
        expect(spaced.table).toEqual(plain.table);
        expect([spaced.blank, spaced.used, spaced.skipped]).toEqual([
          plain.blank + blanks,
          plain.used,
          plain.skipped,
        ]);
        expect(spaced.read).toBe(spaced.used + spaced.skipped + spaced.blank);
      }),
      runs
    ));

  test("for customers under other names", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        const renamed = new Map<ResultValue, string>();
        for (const { customer } of orders)
          if (!renamed.has(customer)) renamed.set(customer, `no ${99 - renamed.size}`);
        const others = orders.map((order) => ({
          ...order,
          customer: renamed.get(order.customer) ?? "",
        }));
        const hasCustomers = "customer" in analysis.gives;
        const rename = (value: ResultValue) => renamed.get(value) ?? value;
        // A count can be the number that is somebody's id: only columns of customers are renamed.
        const own = withKeys(answer(analysis, orders), hasCustomers ? rename : undefined);
        expect(unordered(answer(analysis, others))).toEqual(unordered(own));
      }),
      runs
    ));

  test("in all but its money when money is counted in another unit", () =>
    fc.assert(
      fc.property(orderLogs, fc.constantFrom(0.5, 2, 4), (orders, unit) => {
        const others = orders.map((order) => ({ ...order, amount: order.amount * unit }));
        const counts = (of: readonly Order[]) => withoutMoney(analysis, answer(analysis, of));
        expect(counts(others)).toEqual(counts(orders));
      }),
      runs
    ));

  test("in all but its dates when every date shifts by whole weeks", () =>
    fc.assert(
      fc.property(orderLogs, fc.integer({ min: -50, max: 50 }), (orders, weeks) => {
        const later = orders.map((order) => ({ ...order, date: order.date + 7 * weeks }));
        const settings = "period" in analysis.settings ? { period: "week" } : {};
        const shifted = answer(analysis, later, { ...settings, asOf: AS_OF + 7 * weeks });
        expect(withoutDates(analysis, shifted)).toEqual(
          withoutDates(analysis, answer(analysis, orders, settings))
        );
      }),
      runs
    ));
});

function withKeys(
  result: ResultTable | undefined,
  rename: ((value: ResultValue) => ResultValue) | undefined
): ResultTable | undefined {
  const keys = result?.columns.customer;
  if (result === undefined || keys === undefined || rename === undefined) return result;
  return { ...result, columns: { ...result.columns, customer: keys.map(rename) } };
}

/** The numbers alone: days, and the names of periods, shift with the dates. */
function withoutDates(analysis: Analysis, result: ResultTable | undefined) {
  if (result === undefined) return undefined;
  const columns = Object.entries(analysis.gives)
    .filter(([name, { kind }]) => kind !== "day" && name !== "period" && name !== "cohort")
    .map(([name]) => result.columns[name]);
  return { columns, spread: result.spread };
}

function withoutMoney({ gives }: Analysis, result: ResultTable | undefined) {
  const names = Object.keys(result?.columns ?? {}).filter((name) => gives[name]?.kind !== "money");
  return { columns: names.map((name) => result?.columns[name]), spread: result?.spread };
}

describe("cohorts account for", () => {
  const cohort = byId("CHURN_COHORT");
  const buyers = (orders: readonly Order[]) => {
    const who = new Set(orders.filter(({ amount }) => amount >= 0).map(({ customer }) => customer));
    return { who, theirs: orders.filter(({ customer }) => who.has(customer)) };
  };

  test("every customer with a purchase exactly once, all of them there in period 0", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        const result = answer(cohort, orders, { measure: "customers" });
        expect(total(column(result, "size"))).toBe(buyers(orders).who.size);
        expect((result?.spread?.[0] ?? []).map(Number)).toEqual(column(result, "size"));
      }),
      runs
    ));

  test("every amount of theirs", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        const result = answer(cohort, orders, { measure: "revenue" });
        const revenue = total((result?.spread ?? []).map((age) => total(age.map(Number))));
        expect(revenue).toBeCloseTo(moneyOf(buyers(orders).theirs), 6);
      }),
      runs
    ));

  test("no more customers in a cell than the cohort has, and none below 0", () =>
    fc.assert(
      fc.property(orderLogs, fc.constantFrom("on", "after"), (orders, mode) => {
        const result = answer(cohort, orders, { measure: "customers", mode });
        const sizes = column(result, "size");
        for (const age of result?.spread ?? [])
          age.forEach((count, at) => {
            if (count === null) return;
            expect(Number(count)).toBeLessThanOrEqual(sizes[at] ?? 0);
            expect(Number(count)).toBeGreaterThanOrEqual(0);
          });
      }),
      runs
    ));
});
