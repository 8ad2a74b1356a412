import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { analyses, type AnalysisId } from "../../src/core/catalog";
import { dayOf } from "../../src/core/calendar/civil";
import { isFault } from "../../src/core/fault";
import { STRICT } from "../../src/core/table/reading";
import { tableReader } from "../../src/core/table/table-reader";
import type { Cell, ResultTable } from "../../src/core/table/table";
import { analyse } from "../../src/engine/analyse";

/** Further reference values, on data that is not ours to pass on. Their tests are skipped where it is absent. */
const FURTHER = process.env.CHURN_DATA ?? path.resolve(__dirname, "../../../shared/data");
export const hasFurther = existsSync(path.join(FURTHER, "golden"));
export const describeFurther = hasFurther ? describe : describe.skip;
export const why = hasFurther ? "" : " (skipped: no further data, see CHURN_DATA)";

/** A case with its data set: our own in this folder, or one of the further ones. */
export interface Case {
  readonly id: string;
  readonly kind?: string;
  readonly dataset: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

export function ownCases<T = Case>(family: string): T[] {
  return JSON.parse(readFileSync(path.join(__dirname, "cases", `${family}.json`), "utf8")) as T[];
}

export function furtherCases<T = Case>(family: string): T[] {
  if (!hasFurther) return [];
  const file = readFileSync(path.join(FURTHER, "golden", `${family}.json`), "utf8");
  return (JSON.parse(file) as { cases: T[] }).cases;
}

export interface Order {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
  readonly order: string;
}

/** The rows of a data set, cleaned as the case says. */
export function ordersOf({ dataset, params }: Case): Order[] {
  const [header = [], ...rows] = csv(fileOf(dataset));
  const at = (name: string) => header.indexOf(name);
  if (at("InvoiceNo") >= 0) return retailOrders(rows, at);
  const clean = params.cleaning === "orders-basic" ? cleaned(rows, at) : rows;
  const date = [at("order_date"), at("date")].find((place) => place >= 0) ?? -1;
  const amount = [at("amount"), at("revenue")].find((place) => place >= 0) ?? -1;
  return clean.map((row) => ({
    customer: row[at("customer_id")] ?? "",
    day: dayNumber(row[date] ?? ""),
    amount: Number(row[amount]),
    order: row[at("order_id")] ?? "",
  }));
}

/** One row per order: its customer, its day, its total. */
export function byOrder(orders: readonly Order[]): Order[] {
  const all = new Map<string, Order>();
  for (const order of orders) {
    const id = `${order.customer}\n${order.order}`;
    const known = all.get(id);
    const day = Math.max(known?.day ?? 0, order.day);
    all.set(id, { ...order, day, amount: (known?.amount ?? 0) + order.amount });
  }
  return [...all.values()];
}

/** Cells in, result out: the same reader and the same analysis as the pane and the cell functions. */
export function run(
  id: AnalysisId,
  orders: readonly Order[],
  settings: Readonly<Record<string, unknown>>
): ResultTable {
  const analysis = analyses[id];
  const cells: Readonly<Record<string, readonly Cell[]>> = {
    customer: orders.map(({ customer }) => customer),
    date: orders.map(({ day }) => day),
    amount: orders.map(({ amount }) => amount),
  };
  const kinds = { customer: "key", date: "day", amount: "money" } as const;
  const roles = (["customer", "date", "amount"] as const)
    .filter((role) => role in analysis.needs)
    .map((role, column) => ({ role, kind: kinds[role], column }));
  const reader = tableReader({ roles, firstRow: 0, rules: STRICT });
  reader.take(roles.map(({ role }) => (cells[role] ?? []).map((cell) => [cell])));
  const reading = reader.finish();
  if (isFault(reading)) throw new Error(reading.fault);
  const analysed = analyse(analysis, reading.table, settings);
  if (isFault(analysed)) throw new Error(analysed.fault);
  return analysed.result;
}

export function dayNumber(text: string): number {
  const [year = 0, month = 0, date = 0] = text.slice(0, 10).split("-").map(Number);
  return dayOf(year, month, date) ?? NaN;
}

export function isNear(got: unknown, expected: unknown, abs: number, rel = 0): boolean {
  if (expected === null) return got === null;
  // A missing value is not 0.
  if (typeof got !== "number") return false;
  return Math.abs(got - Number(expected)) <= abs + rel * Math.abs(Number(expected));
}

export function further(file: string): string {
  return fileOf(file);
}

function fileOf(name: string): string {
  const own = path.join(__dirname, "data", path.basename(name));
  if (existsSync(own)) return readFileSync(own, "utf8");
  const bytes = readFileSync(path.join(FURTHER, name));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** RFC 4180, as far as the data sets use it. */
export function csv(text: string): string[][] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? ""
      )
    );
}

function cleaned(rows: readonly string[][], at: (name: string) => number): string[][] {
  const kept = rows.filter((row) => row[at("customer_id")] !== "" && Number(row[at("amount")]) > 0);
  return [...new Map(kept.map((row) => [row.join("\n"), row])).values()];
}

function retailOrders(rows: readonly string[][], at: (name: string) => number): Order[] {
  const field = (row: string[], name: string) => row[at(name)] ?? "";
  return rows
    .filter((row) => field(row, "CustomerID") !== "" && !/^c/i.test(field(row, "InvoiceNo")))
    .filter((row) => Number(field(row, "Quantity")) > 0 && Number(field(row, "UnitPrice")) > 0)
    .map((row) => ({
      customer: field(row, "CustomerID"),
      day: dayNumber(field(row, "InvoiceDate")),
      amount: Number(field(row, "Quantity")) * Number(field(row, "UnitPrice")),
      order: field(row, "InvoiceNo"),
    }));
}
