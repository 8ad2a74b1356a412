import { desk, rect } from "./helpers";

describe("undo gives back", () => {
  test("values, formulas and number formats of what was typed", () => {
    const { workbook, sheet, type, values, formula } = desk();
    type("A1", [[1, "=A1+1"]]);
    type("A1", [["50%", "text"]]);
    expect(sheet.numberFormat(0, 0)).toBe("0%");
    expect(workbook.undo()).toBe(true);
    expect(values("A1:B1")).toEqual([[1, 2]]);
    expect(formula("B1")).toBe("=A1+1");
    expect(sheet.numberFormat(0, 0)).toBe("General");
    expect(workbook.redo()).toBe(true);
    expect(values("A1:B1")).toEqual([[0.5, "text"]]);
    expect(sheet.numberFormat(0, 0)).toBe("0%");
  });

  test("arrays whose cells were typed over", () => {
    const { workbook, type, values } = desk();
    type("A1", "=SEQUENCE(3)");
    type("A2", "x");
    workbook.undo();
    expect(values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("steps in turn, and none that a new edit has replaced", () => {
    const { workbook, type, value } = desk();
    for (const number of [1, 2, 3]) type("A1", number);
    workbook.undo();
    workbook.undo();
    expect(value("A1")).toBe(1);
    type("A1", 9);
    expect(workbook.redo()).toBe(false);
    workbook.undo();
    workbook.undo();
    expect(workbook.undo()).toBe(false);
    expect(value("A1")).toBe("");
  });

  test("nothing that an add-in wrote", () => {
    const { workbook, sheet, value } = desk();
    workbook.write(sheet, rect("A1"), () => 1, "addin");
    expect(workbook.undo()).toBe(false);
    expect(value("A1")).toBe(1);
  });
});
