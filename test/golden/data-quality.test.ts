import { isFault } from "../../src/core/fault";
import {
  STRICT,
  type Finding,
  type Reading,
  type ReadingRules,
} from "../../src/core/table/reading";
import { tableReader } from "../../src/core/table/table-reader";
import { tellAll } from "../../src/core/table/tell-all";
import type { Cell } from "../../src/core/table/table";
import { csv, describeFurther, further, furtherCases } from "./golden";
import { ordersOf, ownCases, why, type Case } from "./golden";

type Numbers = Readonly<Record<string, number>>;
type Kind = "key" | "day" | "money";
interface Column {
  readonly role: string;
  readonly kind: Kind;
  readonly cells: readonly Cell[];
  readonly mayBeBlank?: true;
}

/** What the product's own reader says of cells, as it does before it computes anything. */
function read(columns: readonly Column[], rules: Partial<ReadingRules> = {}): Reading {
  const roles = columns.map((role, column) => ({ ...role, column }));
  const plan = { roles, firstRow: 1, rules: { ...STRICT, ...rules } };
  const reader = tableReader({ ...plan, telling: tellAll });
  reader.take(columns.map(({ cells }) => cells.map((cell) => [cell])));
  const reading = reader.finish();
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}

function found({ findings }: Reading, code: Finding["code"], role: string): number {
  return findings.find((one) => one.code === code && one.role === role)?.count ?? 0;
}

function keysOf({ table }: Reading, role: string): number {
  const column = table.columns[role];
  if (column?.type !== "key") throw new Error(`There are no keys ${role}.`);
  return new Set(column.codes).size;
}

const cents = (value: number | undefined) => Math.round(100 * (value ?? NaN)) / 100;

/** What is left after cleaning, read again: rows, customers and money are the reader's. */
function kept(one: Case, cleaning: string): Numbers {
  const orders = ordersOf({ ...one, params: { cleaning } });
  const reading = read([
    { role: "order", kind: "key", cells: orders.map(({ order }) => order) },
    { role: "customer", kind: "key", cells: orders.map(({ customer }) => customer) },
    { role: "date", kind: "day", cells: orders.map(({ day }) => day) },
    { role: "amount", kind: "money", cells: orders.map(({ amount }) => amount) },
  ]);
  return {
    kept_rows: reading.used,
    kept_customers: keysOf(reading, "customer"),
    kept_invoices: keysOf(reading, "order"),
    kept_revenue: cents(reading.amountUsed),
  };
}

/** Only rows with a customer are used; a second reading, for which the customer may be missing, sees repeats among all. */
function accountOf(columns: readonly Column[]) {
  const reading = read(columns);
  const all = read(
    columns.map((column) => (column.kind === "key" ? { ...column, mayBeBlank: true } : column))
  );
  return {
    rows: reading.read,
    missing_customer_id: found(reading, "blank-key", "customer"),
    refunds: found(reading, "refund", "amount"),
    exact_duplicate_rows: found(all, "duplicate-row", "row"),
    distinct_customers: keysOf(reading, "customer"),
    distinct_invoices: keysOf(all, "order"),
    gross_amount: cents(reading.amountRead),
  };
}

function ordersAccount(one: Case): Numbers {
  const [header = [], ...rows] = csv(further(one.dataset));
  const field = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? "");
  const amounts = field("amount").map(Number);
  const { refunds, ...account } = accountOf([
    { role: "order", kind: "key", cells: field("order_id") },
    { role: "customer", kind: "key", cells: field("customer_id") },
    { role: "date", kind: "day", cells: field("order_date") },
    { role: "amount", kind: "money", cells: amounts },
  ]);
  const free = amounts.filter((amount) => amount === 0).length;
  return { ...account, nonpositive_amount: refunds + free, ...kept(one, "orders-basic") };
}

function retailAccount(one: Case): Numbers {
  const [header = [], ...rows] = csv(further(one.dataset));
  const field = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? "");
  const quantities = field("Quantity").map(Number);
  const prices = field("UnitPrice").map(Number);
  const isCancelled = field("InvoiceNo").map((invoice) => /^c/i.test(invoice));
  const count = (claim: (row: number) => boolean) => rows.filter((_, row) => claim(row)).length;
  const isNone = (row: number) => (quantities[row] ?? 0) <= 0;
  const { refunds, ...account } = accountOf([
    { role: "order", kind: "key", cells: field("InvoiceNo") },
    { role: "item", kind: "key", cells: field("StockCode") },
    { role: "text", kind: "key", cells: field("Description"), mayBeBlank: true },
    { role: "customer", kind: "key", cells: field("CustomerID") },
    { role: "country", kind: "key", cells: field("Country") },
    { role: "date", kind: "day", cells: field("InvoiceDate") },
    { role: "amount", kind: "money", cells: quantities.map((of, row) => of * (prices[row] ?? 0)) },
    { role: "price", kind: "money", cells: prices },
  ]);
  // A cancellation is a refund, but one of a thing that was free.
  const free = count((row) => isCancelled[row] === true && prices[row] === 0);
  return {
    ...account,
    cancellation_rows: refunds + free,
    nonpositive_quantity: count(isNone),
    nonpositive_price: prices.filter((price) => price <= 0).length,
    negative_price: prices.filter((price) => price < 0).length,
    nonpositive_quantity_not_cancellation: count((row) => isNone(row) && !isCancelled[row]),
    ...kept(one, "online-retail"),
  };
}

function check(one: Case): void {
  const got = one.dataset.includes("retail") ? retailAccount(one) : ordersAccount(one);
  expect(got).toMatchObject(one.expected);
}

const named = (cases: readonly Case[]) => cases.filter(({ kind }) => kind === "data_quality");
const others = named(furtherCases("cohort")).filter(({ dataset }) => !dataset.includes("synth"));

describe("the account of our own orders agrees with the reference", () => {
  test.each(named(ownCases("cohort")).map((one) => [one.id, one] as const))("%s", (_, one) =>
    check(one)
  );
});

describeFurther(`the account of further data agrees with the reference${why}`, () => {
  test("every case", () => {
    expect(others.length).toBeGreaterThan(0);
    for (const one of others) check(one);
  });
});
