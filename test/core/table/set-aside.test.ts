import { isFault } from "../../../src/core/fault";
import { STRICT, tableReader, tellAll } from "../../../src/core/table";
import type { Cell, Reading, ReadingPlan, ReadingRules } from "../../../src/core/table";

type Row = readonly Cell[];
const DAY = 45_292;
const ORDERS: ReadingPlan["roles"] = [
  { role: "customer", kind: "key", column: 0 },
  { role: "date", kind: "day", column: 1 },
  { role: "amount", kind: "money", column: 2 },
];
const SUBSCRIPTIONS: ReadingPlan["roles"] = [
  { role: "customer", kind: "key", column: 0 },
  { role: "start", kind: "day", column: 1 },
  { role: "end", kind: "day", column: 2, mayBeBlank: true, notBefore: "start" },
];

function read(
  rows: readonly Row[],
  rules: Partial<ReadingRules> = {},
  plan: Partial<ReadingPlan> = {}
): Reading {
  const roles = plan.roles ?? ORDERS;
  const whole = { roles, firstRow: 1, today: DAY + 100, rules: { ...STRICT, ...rules }, ...plan };
  const reader = tableReader({ ...whole, telling: tellAll });
  reader.take(roles.map(({ column }) => rows.map((row) => [row[column] ?? null])));
  const reading = reader.finish();
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}
const told = ({ findings }: Reading) =>
  findings.map(({ code, count, effect, cells }) => `${code} ${count} ${effect} ${cells.join(" ")}`);
const keysOf = ({ table }: Reading) => {
  const column = table.columns["customer"];
  return column?.type === "key" ? [...column.codes].map((code) => column.keys[code]) : [];
};
const kept = ({ read: all, used, skipped, amountRead, amountUsed }: Reading) => [
  ...[all, used, skipped],
  ...[amountRead, amountUsed],
];

const SALES: readonly Row[] = [
  ["Ann", DAY, 100],
  ["Bob", DAY + 1, -30],
  ["Cleo", DAY + 2, 0],
  ["Dan", DAY + 3650, 50],
  ["Total", DAY + 3, 120],
];

describe("rows that a choice decides about are", () => {
  test("counted and told, each with its own reason, while nothing is chosen", () => {
    const reading = read(SALES);
    expect(kept(reading)).toEqual([5, 5, 0, 240, 240]);
    expect(told(reading)).toEqual([
      "refund 1 kept C3",
      "total-name 1 kept A6",
      "future-date 1 kept B5",
      "zero-order 1 kept C4",
    ]);
  });
  test.each<[Partial<ReadingRules>, readonly string[], string, number]>([
    [{ refunds: "skip" }, ["Ann", "Cleo", "Dan", "Total"], "refund-left-out 1 skipped C3", 270],
    [{ zeros: "skip" }, ["Ann", "Bob", "Dan", "Total"], "zero-left-out 1 skipped C4", 240],
    [{ future: "skip" }, ["Ann", "Bob", "Cleo", "Total"], "future-left-out 1 skipped B5", 190],
    [{ totals: "skip" }, ["Ann", "Bob", "Cleo", "Dan"], "total-left-out 1 skipped A6", 120],
  ])("left out where the choice is %j, and the sums still reconcile", (rules, keys, code, sum) => {
    const reading = read(SALES, rules);
    expect(keysOf(reading)).toEqual(keys);
    expect(told(reading)).toContain(code);
    expect(kept(reading)).toEqual([5, 4, 1, 240, sum]);
  });
  test("not told as days to come where nobody says what day it is", () => {
    const reader = tableReader({ roles: ORDERS, firstRow: 1, rules: STRICT, telling: tellAll });
    reader.take([0, 1, 2].map((column) => SALES.map((row) => [row[column] ?? null])));
    const reading = reader.finish();
    expect(isFault(reading) ? [] : told(reading).filter((code) => /future/.test(code))).toEqual([]);
  });
  test("customers called Total where the rows have no dates and the choice is to keep them", () => {
    const roles: ReadingPlan["roles"] = [
      { role: "customer", kind: "key", column: 0 },
      { role: "before", kind: "money", column: 1 },
    ];
    const rows = [
      ["Ann", 1],
      ["Total", 1],
    ];
    expect(told(read(rows, {}, { roles }))).toEqual(["total-left-out 1 skipped A3"]);
    const reading = read(rows, { totals: "keep" }, { roles });
    expect(keysOf(reading)).toEqual(["Ann", "Total"]);
    expect(told(reading)).toEqual(["total-name 1 kept A3"]);
  });
});

describe("dates far from now", () => {
  const rows = ["Ann", "Bob", "Cleo"].map((key, at): Row => [key, at === 0 ? 12_000 : DAY, 1]);
  test("stop where they are many, until they are said to be right or to be left out", () => {
    expect(told(read(rows))).toEqual(["not-a-date 1 stops B2"]);
    expect(told(read(rows, { oddDates: "read" }))).toEqual(["odd-date 1 kept B2"]);
    const without = read(rows, { oddDates: "skip" });
    expect(told(without)).toEqual(["odd-left-out 1 skipped B2"]);
    expect(keysOf(without)).toEqual(["Bob", "Cleo"]);
  });
});

describe("ids that look alike", () => {
  const ids = (keys: readonly Cell[]) => keys.map((key): Row => [key, DAY, 1]);
  test("are one or apart by capital letters, as is chosen", () => {
    const rows = ids(["ann", "Ann", "ANN", "bob"]);
    expect(keysOf(read(rows))).toEqual(["ann", "Ann", "ANN", "bob"]);
    const joined = read(rows, { idCase: "join" });
    expect(keysOf(joined)).toEqual(["ann", "ann", "ann", "bob"]);
    expect(told(joined)).toContain("joined-case-key 2 read A3 A4");
  });
  test("are one or apart by leading zeros, as is chosen", () => {
    const rows = ids(["00123", 123, "0A", "A", "00123"]);
    expect(keysOf(read(rows))).toEqual(["00123", 123, "0A", "A", "00123"]);
    const joined = read(rows, { idZeros: "join" });
    expect(keysOf(joined)).toEqual(["00123", "00123", "0A", "A", "00123"]);
    expect(told(joined).filter((each) => /padded/.test(each))).toEqual([
      "joined-padded-key 1 read A3",
    ]);
  });
  test("are one or apart by spaces, as is chosen, and a blank one is none", () => {
    const rows = ids(["Ann", " Ann", "Ann ", "  ", " Ann"]);
    expect(keysOf(read(rows))).toEqual(["Ann", "Ann", "Ann", "Ann"]);
    const apart = read(rows, { idSpaces: "apart" });
    expect(keysOf(apart)).toEqual(["Ann", " Ann", "Ann ", " Ann"]);
    expect(told(apart)).toContain("spaced-key 2 kept A3 A4");
  });
});

describe("subscriptions of one customer", () => {
  const plan = { roles: SUBSCRIPTIONS };
  test("are told where they overlap and where they leave a gap, in the order of the sheet", () => {
    const reading = read(
      [
        ["Bob", DAY, DAY + 10],
        ["Ann", DAY + 40, null],
        ["Bob", DAY + 5, DAY + 20],
        ["Ann", DAY, DAY + 30],
        ["Bob", DAY + 21, null],
        ["Cleo", DAY, null],
      ],
      {},
      plan
    );
    expect(told(reading)).toEqual(["overlap 1 kept B4", "gap 1 kept B3"]);
  });
});
