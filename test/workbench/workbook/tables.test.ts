import { desk, rect, refusal } from "./helpers";
import type { Desk } from "./helpers";

/** A1:C4: Item, Unit price, Amount with three rows. */
function orders(): Desk {
  const ready = desk();
  ready.type("A1", [
    ["Item", "Unit price", "Amount"],
    ["a", 2, 10],
    ["b", 3, 20],
    ["c", 4, 30],
  ]);
  ready.workbook.addTable(ready.sheet, rect("A1:C4"), true, "Orders");
  return ready;
}

describe("structured references give", () => {
  test.each([
    ["=SUM(Orders[Amount])", 60],
    ["=SUM(orders[AMOUNT])", 60],
    ["=SUM(Orders[[Unit price]:[Amount]])", 69],
    ["=ROWS(Orders[#All])", 4],
    ["=ROWS(Orders)", 3],
    ["=ROWS(Orders[#Data])", 3],
    ["=INDEX(Orders[#Headers],2)", "Unit price"],
    ["=Orders[[#Headers],[Amount]]", "Amount"],
    ["=COUNTA(Orders[[#All],[Item]])", 4],
    ["=SUM(Orders[Nothing])", "#REF!"],
    ["=SUM(Orders[[#Totals],[Amount]])", "#REF!"],
    ["=SUM(Nothing[Amount])", "#REF!"],
  ])("%s as %j", (formula, expected) => {
    const { type, value } = orders();
    type("E9", formula);
    expect(value("E9")).toBe(expected);
  });

  test("the cell of the formula's own row", () => {
    const { workbook, sheet, type, values } = orders();
    type("E2", [["=Orders[@Amount]*Orders[@[Unit price]]"], ["=Orders[[#This Row],[Amount]]"]]);
    type("E9", "=Orders[@Amount]");
    type("G1", [
      ["x", "double"],
      [5, "=[@x]*2"],
    ]);
    workbook.addTable(sheet, rect("G1:H2"), true);
    expect(values("E2:E3")).toEqual([[20], [20]]);
    expect(values("E9")).toEqual([["#VALUE!"]]);
    expect(values("H2")).toEqual([[10]]);
  });

  test("new values when the table grows, is renamed or shows totals", () => {
    const { workbook, type, value, formula } = orders();
    type("E1", "=SUM(Orders[Amount])");
    const table = workbook.table("Orders");
    if (!table) throw new Error("no table");
    type("A5", [["d", 5, 40]]);
    expect(value("E1")).toBe(60);
    table.rect = rect("A1:C5");
    expect(value("E1")).toBe(100);
    table.showTotals = true;
    expect(value("E1")).toBe(60);
    table.name = "Sales";
    expect(formula("E1")).toBe("=SUM(Sales[Amount])");
    expect(value("E1")).toBe(60);
    workbook.removeTable(table, true);
    expect(value("E1")).toBe("#REF!");
  });

  test("what is written into the table", () => {
    const { type, value } = orders();
    type("E1", "=SUM(Orders[Amount])");
    type("C2", 100);
    expect(value("E1")).toBe(150);
  });
});

describe("a table gives", () => {
  test("headers that are text, filled and unique", () => {
    const { workbook, sheet, type, values } = desk();
    type("A1", [
      ["x", "X", "", 2024],
      [1, 2, 3, 4],
    ]);
    workbook.addTable(sheet, rect("A1:D2"), true);
    expect(values("A1:D1")).toEqual([["x", "X2", "Column3", "2024"]]);
    type("B1", "x");
    expect(values("B1")).toEqual([["x2"]]);
  });

  test("itself a header row when it has none, moving the cells down", () => {
    const { workbook, sheet, type, values } = desk();
    type("A1", [
      [1, 2],
      [3, 4],
    ]);
    const table = workbook.addTable(sheet, rect("A1:B2"), false);
    expect(table.rect).toEqual(rect("A1:B3"));
    expect(values("A1:B3")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  test("a name nobody else has, and the one it is asked for", () => {
    const { workbook, sheet } = desk();
    const names = ["A1:A2", "C1:C2"].map((at) => workbook.addTable(sheet, rect(at), true).name);
    expect(names).toEqual(["Table1", "Table2"]);
    expect(workbook.table("TABLE2")?.rect).toEqual(rect("C1:C2"));
  });
});

describe("a table refuses", () => {
  test.each(["A1", "R1C1", "1x", "a b", ""])("the name %j", (name) => {
    const { workbook, sheet } = desk();
    expect(refusal(() => workbook.addTable(sheet, rect("A1:B2"), true, name))).toBe(
      "InvalidArgument"
    );
  });

  test("the name of another and the place of another", () => {
    const { workbook, sheet } = orders();
    expect(refusal(() => workbook.addTable(sheet, rect("F1:F2"), true, "ORDERS"))).toBe(
      "ItemAlreadyExists"
    );
    expect(refusal(() => workbook.addTable(sheet, rect("C4:D5"), true))).toBe("InvalidArgument");
  });
});
