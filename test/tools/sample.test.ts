import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ExcelJS from "exceljs";
import { dayOf } from "../../src/core/calendar/civil";
import { STRICT, recognise, tableReader, tellAll } from "../../src/core/table";
import type { Cell, Reading } from "../../src/core/table";
import { isFault } from "../../src/core/fault";
import { DIRT } from "../../tools/sample/dirt";
import { inventOrders } from "../../tools/sample/orders";
import { HEADER } from "../../tools/sample/shop";
import { toCells, toWorkbook } from "../../tools/sample/workbook";

const FILE = resolve(__dirname, "../../assets/sample/shop-orders.xlsx");
const orders = inventOrders();
const cells: Cell[][] = orders.map(toCells);

describe("the sample workbook", () => {
  test("is what tools/sample/make-sample.ts writes, to the byte", async () => {
    expect((await toWorkbook(orders)).equals(readFileSync(FILE))).toBe(true);
  });

  test("holds the orders as a table named Orders, with dates and amounts formatted", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(FILE);
    const sheet = workbook.getWorksheet("Orders");
    expect(sheet?.getTable("Orders")).toBeDefined();
    expect(sheet?.rowCount).toBe(orders.length + 1);
    expect(sheet?.getRow(1).values).toEqual([undefined, ...HEADER]);
    expect(sheet?.getCell("B2").numFmt).toBe("yyyy-mm-dd");
    expect(sheet?.getCell("E2").numFmt).toBe("#,##0.00");
    expect(sheet?.getCell("E2").value).toBe(orders[0]?.amount);
  });

  test("is recognised as orders with the four roles", () => {
    const { shape, roles } = recognise([[...HEADER], ...cells.slice(0, 200)]);
    expect(shape).toBe("purchases");
    expect(roles).toMatchObject({
      order: { column: 0 },
      date: { column: 1 },
      customer: { column: 2 },
      amount: { column: 4 },
    });
  });

  test("is read under the strict rules, and every slip in it is found", () => {
    const reading = readSample();
    const counts = Object.fromEntries(reading.findings.map(({ code, count }) => [code, count]));
    expect(counts).toEqual({
      "blank-key": DIRT.blankIds,
      "duplicate-row": DIRT.duplicates,
      refund: DIRT.refunds,
      "text-date": DIRT.textDates,
      "trimmed-key": DIRT.spacedIds,
    });
    expect(reading.read).toBe(orders.length);
    expect(reading.used).toBe(orders.length - DIRT.blankIds);
  });
});

describe("the sample shop is plausible", () => {
  test("about 3,000 orders of 600 customers in two years", () => {
    const { table } = readSample();
    expect(table.size).toBeGreaterThan(2_800);
    expect(table.size).toBeLessThan(3_300);
    expect(histories().size).toBe(600);
    const days = [...histories().values()].flat();
    expect(days.reduce((a, b) => Math.min(a, b))).toBeGreaterThanOrEqual(dayOf(2023, 10, 1) ?? 0);
    expect(days.reduce((a, b) => Math.max(a, b))).toBe(dayOf(2025, 9, 30));
  });

  test("between 3 and 25 % of the active customers lapse in every month", () => {
    for (let month = 3; month < 24; month++) {
      const before =
        (dayOf(2023 + Math.floor((9 + month) / 12), ((9 + month) % 12) + 1, 1) ?? 0) - 1;
      const end =
        (dayOf(2023 + Math.floor((10 + month) / 12), ((10 + month) % 12) + 1, 1) ?? 0) - 1;
      const active = [...histories().values()].filter((days) => isActive(days, before));
      const lapsed = active.filter((days) => !isActive(days, end));
      expect(lapsed.length / active.length).toBeGreaterThan(0.03);
      expect(lapsed.length / active.length).toBeLessThan(0.25);
    }
  });

  test("some buy once, some often, some left, some came back", () => {
    const all = [...histories().values()];
    const end = dayOf(2025, 9, 30) ?? 0;
    const share = (is: (days: readonly number[]) => boolean) => all.filter(is).length / all.length;
    expect(share((days) => days.length === 1)).toBeGreaterThan(0.15);
    expect(share((days) => days.length >= 12)).toBeGreaterThan(0.08);
    expect(share((days) => days.length > 3 && !isActive(days, end - 90))).toBeGreaterThan(0.08);
    expect(share((days) => longestGap(days) > 120 && isActive(days, end))).toBeGreaterThan(0.03);
  });
});

function readSample(): Reading {
  const reader = tableReader({
    roles: [
      { role: "order", kind: "key", column: 0 },
      { role: "date", kind: "day", column: 1 },
      { role: "customer", kind: "key", column: 2 },
      { role: "amount", kind: "money", column: 4 },
    ],
    firstRow: 1,
    rules: STRICT,
    telling: tellAll,
  });
  reader.take([0, 1, 2, 4].map((column) => cells.map((row) => [row[column] ?? null])));
  const reading = reader.finish();
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}

/** Days of purchase of each customer, ascending. */
function histories(): ReadonlyMap<string, number[]> {
  const { customer, date, amount } = readSample().table.columns;
  const days = new Map<string, number[]>();
  if (customer?.type !== "key" || date?.type !== "day" || amount?.type !== "number") return days;
  date.days.forEach((day, row) => {
    const key = String(customer.keys[customer.codes[row] ?? 0]);
    if ((amount.numbers[row] ?? 0) > 0) days.set(key, [...(days.get(key) ?? []), day]);
  });
  return days;
}

function isActive(days: readonly number[], asOf: number): boolean {
  return days.some((day) => day <= asOf && day > asOf - 90);
}

function longestGap(days: readonly number[]): number {
  const sorted = [...days].sort((a, b) => a - b);
  return sorted.reduce((gap, day, index) => Math.max(gap, day - (sorted[index - 1] ?? day)), 0);
}
