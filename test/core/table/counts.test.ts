import { isFault } from "../../../src/core/fault";
import { STRICT, tableReader, type Cell } from "../../../src/core/table";
import { ratesFromCounts } from "../../../src/core/churn/rates-from-counts";
import { planOf } from "../../../src/core/table/plan";

/** Period, customers at the start, lost: as a person would type them below a header in row 1. */
function read(...rows: readonly (readonly Cell[])[]) {
  const columns = new Map(["period", "start", "lost"].map((role, column) => [role, { column }]));
  const reader = tableReader({
    ...planOf(ratesFromCounts, { columns }),
    firstRow: 1,
    rules: STRICT,
  });
  reader.take([0, 1, 2].map((column) => rows.map((row) => [row[column] ?? null])));
  return reader.finish();
}

function readable(...rows: readonly (readonly Cell[])[]) {
  const reading = read(...rows);
  if (isFault(reading)) throw new Error(reading.fault);
  const { columns } = reading.table;
  const start = columns.start?.type === "number" ? [...columns.start.numbers] : [];
  return { ...reading, start, told: reading.findings.map(({ code, cells }) => [code, ...cells]) };
}

describe("counts are read", () => {
  test("from text with thousands, which are never decimals: nobody is half a customer", () => {
    const { start, told } = readable(
      ["2024-01", "1,234", 5],
      ["2024-02", "1.250", 6],
      ["2024-03", "1 300", 7]
    );
    expect(start).toEqual([1234, 1250, 1300]);
    expect(told).toEqual([["text-count", "B2", "B3", "B4"]]);
  });
  test.each(["Total", "合计", "合計", "Grand total"])("without the row %s below them", (total) => {
    const { start, told } = readable(["2024-01", 10, 1], ["2024-02", 12, 1], [total, 22, 2]);
    expect(start).toEqual([10, 12]);
    expect(told).toEqual([["total-left-out", "A4"]]);
  });
  test("without rows that lack a number or hold one that cannot be read", () => {
    const { start, told } = readable(
      ["2024-01", 10, 1],
      ["2024-02", null, 1],
      ["2024-03", "ten", 1]
    );
    expect(start).toEqual([10]);
    expect(told).toEqual([
      ["blank-count", "B3"],
      ["unreadable-count", "B4"],
    ]);
  });
  test("without a sum of them, which would be no number of customers", () =>
    expect(readable(["2024-01", 10, 1]).amountRead).toBeUndefined());
  test("with negative ones, for the analysis to refuse", () =>
    expect(readable(["2024-01", -10, 1])).toMatchObject({ start: [-10], told: [] }));
});

describe("counts are refused", () => {
  test("where a column has none", () =>
    expect(read(["2024-01", "ten", 1], ["2024-02", "twelve", 1])).toMatchObject({
      fault: "no-counts",
      values: { cell: "B2", count: 2 },
    }));
});
