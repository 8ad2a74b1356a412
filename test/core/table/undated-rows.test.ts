import { isFault } from "../../../src/core/fault";
import { STRICT, stops, tableReader, tellAll } from "../../../src/core/table";
import type { Cell, Reading, ReadingRules } from "../../../src/core/table";

type Row = readonly [customer: Cell, before: Cell, after: Cell, everBefore: Cell];

function read(rows: readonly Row[], rules: Partial<ReadingRules> = {}) {
  const reader = tableReader({
    roles: [
      { role: "customer", kind: "key", column: 0 },
      { role: "before", kind: "money", column: 1, mayBeBlank: true },
      { role: "after", kind: "money", column: 2, mayBeBlank: true },
      { role: "everBefore", kind: "flag", column: 3, mayBeBlank: true },
    ],
    firstRow: 1,
    rules: { ...STRICT, ...rules },
    telling: tellAll,
  });
  reader.take([0, 1, 2, 3].map((column) => rows.map((row) => [row[column] ?? null])));
  return reader.finish();
}

function readingOf(rows: readonly Row[], rules?: Partial<ReadingRules>): Reading {
  const reading = read(rows, rules);
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}
function numbers(reading: Reading, role: string): number[] {
  const column = reading.table.columns[role];
  return column?.type === "number" ? [...column.numbers] : [];
}
const codes = ({ findings }: Reading) =>
  findings.map(({ code, role, cells, effect }) => `${role}: ${code} ${effect} ${cells.join(" ")}`);

describe("rows without dates give", () => {
  test("0 for a blank amount that may be blank, counted and located", () => {
    const reading = readingOf([
      ["Ann", null, 5, null],
      ["Bob", 7, "", null],
      ["Cleo", "\u00a0", 9, null],
    ]);
    expect(numbers(reading, "before")).toEqual([0, 7, 0]);
    expect(numbers(reading, "after")).toEqual([5, 0, 9]);
    expect(reading).toMatchObject({ read: 3, used: 3, skipped: 0, blank: 0, amountUsed: 7 });
    expect(codes(reading)).toEqual([
      "before: blank-as-zero read B2 B4",
      "after: blank-as-zero read C3",
    ]);
  });
  test("0 in the place of a blank where earlier rows were read and left out", () => {
    const rows: Row[] = [
      ["", 4, 4, true],
      ["Bob", "", 1, ""],
    ];
    expect(numbers(readingOf(rows), "before")).toEqual([0]);
    expect(numbers(readingOf(rows), "everBefore")).toEqual([0]);
  });
  test("yes and no as 1 and 0, in words, truth values and numbers", () => {
    const cells: Cell[] = [true, false, "Yes", " no ", "是", "無", 250, 0, null, "FALSE", "Sí"];
    const reading = readingOf(cells.map((cell, row): Row => [`c${row}`, 1, 1, cell]));
    expect(numbers(reading, "everBefore")).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 1]);
    expect(codes(reading)).toEqual([]);
  });
  test("no total among the customers, but a customer called Total Wine", () => {
    const reading = readingOf([
      ["Total Wine", 1, 1, null],
      ["合计", 1, 1, null],
      ["Grand total:", 2, 2, null],
      ["Gesamtschule", 1, 1, null],
    ]);
    expect(reading).toMatchObject({ used: 2, skipped: 2 });
    expect(codes(reading)).toEqual(["row: total-left-out skipped A3 A4"]);
  });
  test("the row of headers as what it is", () => {
    const rows: Row[] = [
      ["Customer", "January", "February", "Paid before"],
      ["Ann", 1, 2, true],
    ];
    expect(readingOf(rows)).toMatchObject({ used: 1, findings: [{ code: "header-row" }] });
  });
  test("rows without a customer as left out", () =>
    expect(
      codes(
        readingOf([
          ["", 4, 4, null],
          ["Bob", 1, 1, null],
        ])
      )
    ).toEqual(["customer: blank-key skipped A2"]));
});

describe("rows without dates refuse", () => {
  const unsure: Row[] = [
    ["Ann", 1, 2, "yes"],
    ["Bob", 1, 2, "perhaps"],
  ];
  test("what is neither yes nor no, by leaving the row out or stopping", () => {
    expect(codes(readingOf(unsure))).toEqual(["everBefore: unreadable-flag skipped D3"]);
    expect(stops(readingOf(unsure, { unreadable: "stop" }))).toMatchObject({
      fault: "unreadable-flag",
      values: { count: 1, cell: "D3" },
    });
  });
  test("an error in any column, which is never read as 0 or no", () => {
    for (const column of [0, 1, 2, 3]) {
      const row = ["Ann", 1, 2, true].map((cell, at) => (at === column ? { error: "#N/A" } : cell));
      // Four cells make a row.
      expect(stops(readingOf([row as unknown as Row]))).toMatchObject({ fault: "error-cell" });
    }
  });
  test("rows that have no customers, naming that column although amounts are blank too", () =>
    expect(read([["", null, null, true]])).toMatchObject({ fault: "no-keys" }));
});
