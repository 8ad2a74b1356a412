import { desk, rect, refusal } from "./helpers";

describe("moving rows gives", () => {
  test("cells, formats and references moved along", () => {
    const { workbook, sheet, type, value, formula } = desk();
    type("A1", [[1], [2], ["=SUM(A1:A2)"]]);
    type("C1", "=A3+$A$2");
    workbook.insertRows(sheet, 1, 2);
    expect(formula("A5")).toBe("=SUM(A1:A4)");
    expect(formula("C1")).toBe("=A5+$A$4");
    type("A2", 10);
    expect([value("A5"), value("C1")]).toEqual([13, 15]);
  });

  test("#REF! where every row of a reference is deleted", () => {
    const { workbook, sheet, type, value, formula } = desk();
    type("A1", [[1], [2], [3]]);
    type("C1", [["=A2", "=SUM(A1:A3)"]]);
    workbook.deleteRows(sheet, 1, 1);
    expect(formula("C1")).toBe("=#REF!");
    expect([value("C1"), value("D1")]).toEqual(["#REF!", 4]);
  });

  test("tables and arrays at their new place", () => {
    const { workbook, sheet, type, value } = desk();
    type("A3", [["h"], [1], [2]]);
    const table = workbook.addTable(sheet, rect("A3:A5"), true, "T");
    type("C4", "=SEQUENCE(2)");
    type("E1", "=SUM(T[h])");
    workbook.insertRows(sheet, 0, 1);
    workbook.insertRows(sheet, 5, 1);
    expect(table.rect).toEqual(rect("A4:A7"));
    expect([value("E2"), value("C5"), value("C6"), value("C7")]).toEqual([3, 1, 2, ""]);
  });

  test("a refusal when filled cells would fall off the sheet", () => {
    const { workbook, sheet, type } = desk();
    type("A1048576", 1);
    expect(refusal(() => workbook.insertRows(sheet, 0, 1))).toBe("NonBlankCellOffSheet");
  });
});
