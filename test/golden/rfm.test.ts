import type { ResultTable } from "../../src/core/table/table";
import { edgesOf } from "../../src/core/rfm/scores";
import { byOrder, csv, dayNumber, describeFurther, further, furtherCases, isNear } from "./golden";
import { ordersOf, ownCases, run, why, type Case } from "./golden";

type PerCustomer = readonly (readonly [string, ...number[]])[];

function resultOf(one: Case): ResultTable {
  const perOrder = /distinct (order_id|invoices)/.test(String(one.params.frequency));
  const orders = ordersOf(one);
  return run("CHURN_RFM", perOrder ? byOrder(orders) : orders, {
    asOf: dayNumber(String(one.params.as_of)),
    bins: one.params.bins,
    rule: one.params.rule,
    frequency: one.params.frequency === "distinct purchase days" ? "days" : "rows",
  });
}

function check(one: Case): void {
  const { columns, size } = resultOf(one);
  const { customers, score_counts, rfm_cells, edges, segment_summary } = one.expected;
  expect(size).toBe(customers);
  const scores = Object.fromEntries(
    ["r", "f", "m"].map((name) => [name.toUpperCase(), tally(columns[name] ?? [])])
  );
  expect(scores).toEqual(withoutZeros(score_counts as Counts));
  expect(tally(columns.code ?? [])).toEqual(rfm_cells);
  if (one.params.rule === "quantile") checkEdges(columns, one, edges as Edges);
  if (segment_summary && one.params.rule === "share")
    checkSegments(columns, segment_summary as Segments);
  checkCustomers(columns, perCustomer(one));
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Edges = Readonly<Record<"recency_days" | "frequency" | "monetary", number[]>>;
type Segments = { segment: string; customers: number; orders: number; revenue: number }[];
type Columns = ResultTable["columns"];

function checkEdges(columns: Columns, one: Case, edges: Edges): void {
  for (const [name, key] of [
    ["recency", "recency_days"],
    ["frequency", "frequency"],
    ["monetary", "monetary"],
  ] as const) {
    const got = edgesOf(Float64Array.from(columns[name] ?? [], Number), Number(one.params.bins));
    expect(got.every((edge, at) => isNear(edge, edges[key][at], 1e-9, 1e-9))).toBe(true);
  }
}

function checkSegments(columns: Columns, expected: Segments): void {
  const names = columns.segment ?? [];
  const sumOf = (column: string, segment: string) =>
    names.reduce<number>(
      (sum, name, row) => (name === segment ? sum + Number(columns[column]?.[row]) : sum),
      0
    );
  expect(new Set(names)).toEqual(new Set(expected.map(({ segment }) => segment)));
  for (const { segment, customers, orders, revenue } of expected) {
    expect(names.filter((name) => name === segment)).toHaveLength(customers);
    expect(sumOf("frequency", segment)).toBe(orders);
    // The reference rounds the revenue of a segment to cents.
    expect(isNear(sumOf("monetary", segment), revenue, 0.005 + 1e-6)).toBe(true);
  }
}

function checkCustomers(columns: Columns, expected: PerCustomer): void {
  for (const [at, row] of expected.entries()) {
    const got = ["customer", "recency", "frequency", "r", "f", "m"].map(
      (name) => columns[name]?.[at]
    );
    expect(got.map(String)).toEqual([0, 1, 2, 4, 5, 6].map((place) => String(row[place])));
    expect(isNear(columns.monetary?.[at], row[3], 1e-6, 1e-9)).toBe(true);
  }
}

function perCustomer({ expected }: Case): PerCustomer {
  if (Array.isArray(expected.per_customer)) return expected.per_customer as PerCustomer;
  if (typeof expected.per_customer !== "string") return [];
  const rows = csv(further(`golden/${expected.per_customer}`)).slice(1);
  return rows
    .map(([id = "", ...values]) => [id, ...values.slice(0, 6).map(Number)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function tally(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

function withoutZeros(counts: Counts): Counts {
  return Object.fromEntries(
    Object.entries(counts).map(([name, all]) => [
      name,
      Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0)),
    ])
  );
}

const own = ownCases("rfm");
const others = [...furtherCases("rfm_share"), ...furtherCases("rfm")].filter(
  ({ dataset, params }) => !dataset.includes("synth") && params.rule !== "quantile+1"
);

describe("RFM of our own orders agrees with the reference", () => {
  test.each(own.map((one) => [one.id, one] as const))("%s", (_, one) => check(one));
});

describeFurther(`RFM of further data agrees with the reference${why}`, () => {
  test("by share, quantile and rank", () => {
    expect(others.length).toBeGreaterThan(0);
    for (const one of others) check(one);
  });
});
