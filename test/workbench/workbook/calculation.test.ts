import { desk, rect } from "./helpers";

describe("calculation gives", () => {
  test("values that follow their precedents, across sheets and names", () => {
    const { workbook, type, value } = desk();
    const other = workbook.addSheet("Data set");
    workbook.write(other, rect("A1"), () => 5, "addin");
    workbook.names.push({
      name: "factor",
      formula: "='Data set'!$A$1",
      comment: "",
      visible: true,
    });
    type("B1", "='Data set'!A1+1");
    type("B2", "=B1*factor");
    expect(value("B2")).toBe(30);
    workbook.write(other, rect("A1"), () => 10, "addin");
    expect(value("B2")).toBe(110);
  });

  test("a new meaning of a name to the formulas that use it", () => {
    const { workbook, type, value } = desk();
    type("A1", "=rate*2");
    expect(value("A1")).toBe("#NAME?");
    const name = { name: "rate", formula: "=3", comment: "", visible: true };
    workbook.names.push(name);
    type("C1", 1);
    expect(value("A1")).toBe(6);
    name.formula = "=C1+1";
    type("C2", 1);
    expect(value("A1")).toBe(4);
    type("C1", 9);
    expect(value("A1")).toBe(20);
  });

  test("a blank precedent as 0 and an empty text as text", () => {
    const { type, value, values } = desk();
    type("A1", [["=Z1", '=""', "=ISBLANK(B2)", '=A1&"x"']]);
    expect(values("A1:D1")).toEqual([[0, "", true, "0x"]]);
    type("C2", "=COUNTA(B1,Z1)");
    expect(value("C2")).toBe(1);
  });

  test("one recalculation for a batch", () => {
    const { workbook, type, value } = desk();
    type("B1", "=SUM(A1:A100)");
    let calculations = 0;
    workbook.on(({ type: kind }) => (calculations += kind === "calculated" ? 1 : 0));
    workbook.batch(() => {
      for (let row = 1; row <= 100; row++) type(`A${row}`, row);
    });
    expect(value("B1")).toBe(5050);
    expect(calculations).toBe(1);
  });

  test("only entered formulas while calculation is manual, the rest when asked", () => {
    const { workbook, type, value } = desk();
    type("A1", [[1, "=A1+1"]]);
    workbook.calculationMode = "Manual";
    type("A1", 10);
    type("C1", "=A1*2");
    expect([value("B1"), value("C1")]).toEqual([2, 20]);
    workbook.recalculate();
    expect(value("B1")).toBe(11);
  });

  test("a chain longer than JavaScript's stack", () => {
    const { workbook, sheet, type, value } = desk();
    type("A1", 1);
    workbook.write(sheet, rect("A2:A20000"), (row) => `=A${row + 1}+1`, "addin");
    expect(value("A20000")).toBe(20000);
    type("A1", 2);
    expect(value("A20000")).toBe(20001);
  });

  test("#REF! once a sheet is gone and the value again when it is back", () => {
    const { workbook, type, value } = desk();
    const other = workbook.addSheet("Other");
    workbook.write(other, rect("A1"), () => 5, "addin");
    type("A1", "=Other!A1");
    workbook.deleteSheet(other);
    expect(value("A1")).toBe("#REF!");
    workbook.write(workbook.addSheet("Other"), rect("A1"), () => 6, "addin");
    expect(value("A1")).toBe(6);
  });

  test("formulas that follow a sheet's new name", () => {
    const { workbook, type, value, formula } = desk();
    const other = workbook.addSheet("Other");
    type("A1", "=Other!A1+SUM(Other!B:B)");
    workbook.renameSheet(other, "New one");
    workbook.write(other, rect("A1"), () => 4, "addin");
    expect(formula("A1")).toBe("='New one'!A1+SUM('New one'!B:B)");
    expect(value("A1")).toBe(4);
  });
});

describe("cycles give", () => {
  test("0 and the address of each formula in them", () => {
    const { workbook, type, values } = desk();
    type("A1", [["=B1+1", "=A1+1", "=B1+5"]]);
    expect(values("A1:C1")).toEqual([[0, 0, 5]]);
    expect([...workbook.circular].sort()).toEqual(["Sheet1!A1", "Sheet1!B1"]);
  });

  test("values again once they are broken", () => {
    const { workbook, type, values } = desk();
    type("A1", [["=B1+1", "=A1+1"]]);
    type("A1", 1);
    expect(values("A1:B1")).toEqual([[1, 2]]);
    expect(workbook.circular).toEqual([]);
  });

  test("0 for a sum over its own cell and for an array that feeds itself", () => {
    const { workbook, type, value } = desk();
    type("A3", "=SUM(A1:A5)");
    expect(value("A3")).toBe(0);
    type("C1", "=SEQUENCE(COUNT(C2:C9)+2)");
    expect(value("C1")).toBe(0);
    expect(workbook.circular).toHaveLength(2);
  });

  test("nothing for a formula that only asks where it is", () => {
    const { workbook, type, value } = desk();
    type("B4", "=ROW(B4)+COLUMNS($A4:B4)");
    expect(value("B4")).toBe(6);
    expect(workbook.circular).toEqual([]);
  });
});

describe("arrays give", () => {
  test("their values over the cells beside, and the area they fill", () => {
    const { sheet, type, values } = desk();
    type("B2", "=SEQUENCE(2,2)");
    expect(values("B2:C3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.spillAt(2, 2)).toEqual(rect("B2:C3"));
    expect(sheet.formula(2, 2)).toBeUndefined();
  });

  test("#SPILL! when a cell is in the way, and spill when it is cleared", () => {
    const { workbook, sheet, type, value, values } = desk();
    type("A3", "in the way");
    type("A1", "=SEQUENCE(3)");
    expect(value("A1")).toBe("#SPILL!");
    expect(sheet.spillAt(0, 0)).toBeUndefined();
    workbook.clear(sheet, rect("A3"), "Contents");
    expect(values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("#SPILL! when something is typed into them, keeping what was typed", () => {
    const { type, values } = desk();
    type("A1", "=SEQUENCE(3)");
    type("A2", "mine");
    expect(values("A1:A3")).toEqual([["#SPILL!"], ["mine"], [""]]);
    type("A2", "");
    expect(values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("#SPILL! off the sheet, in a table and over a merged area", () => {
    const { workbook, sheet, type, value } = desk();
    type("A1048576", "=SEQUENCE(2)");
    type("A1", [["h"], [1], [2]]);
    workbook.addTable(sheet, rect("A1:A3"), true);
    type("A2", "=SEQUENCE(2)");
    sheet.merges.push(rect("D2:E2"));
    type("D1", "=SEQUENCE(2)");
    expect([value("A1048576"), value("A2"), value("D1")]).toEqual([
      "#SPILL!",
      "#SPILL!",
      "#SPILL!",
    ]);
  });

  test("their readers new values when they grow and shrink", () => {
    const { type, value, values } = desk();
    type("C1", "=SUM(A1:A9)");
    type("C2", "=SUM(A1#)");
    type("B1", 3);
    type("A1", "=SEQUENCE(B1)");
    expect([value("C1"), value("C2")]).toEqual([6, 6]);
    type("B1", 5);
    expect([value("C1"), value("C2")]).toEqual([15, 15]);
    type("B1", 2);
    expect([value("C1"), value("C2")]).toEqual([3, 3]);
    expect(values("A1:A5")).toEqual([[1], [2], [""], [""], [""]]);
  });

  test("room to another array when they shrink", () => {
    const { type, values } = desk();
    type("D1", 3);
    type("A3", "=SEQUENCE(1,2)");
    type("B1", "=SEQUENCE(D1)");
    expect(values("A3:B3")).toEqual([[1, 2]]);
    expect(values("B1:B3")).toEqual([["#SPILL!"], [""], [2]]);
    type("D1", 2);
    expect(values("B1:B3")).toEqual([[1], [2], [2]]);
  });

  test("no cells any more once their formula is gone", () => {
    const { sheet, type } = desk();
    type("A1", "=SEQUENCE(3)");
    type("A1", "");
    expect(sheet.used()).toBeUndefined();
  });

  test("a range written as a formula, and only its cell with @", () => {
    const { type, values } = desk();
    type("A1", [[1], [2], [""]]);
    type("C1", "=A1:A3");
    type("D2", "=@A1:A3");
    expect(values("C1:D3")).toEqual([
      [1, ""],
      [2, 2],
      [0, ""],
    ]);
  });
});
