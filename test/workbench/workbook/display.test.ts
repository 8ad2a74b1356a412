import { desk, rect } from "./helpers";
import { displayText } from "../../../workbench/workbook";

describe("a cell shows", () => {
  test.each([
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [123456789012, "General", "1.23457E+11"],
    [12345678901, "General", "12345678901"],
    [-1234567.891234, "General", "-1234567.891"],
    [1.5e-10, "General", "1.5E-10"],
    [true, "General", "TRUE"],
    ["text", "General", "text"],
    ["", "0.00", ""],
    [0.256, "0.0%", "25.6%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [-5, "$#,##0_);[Red]($#,##0)", "($5)"],
    [45657, "yyyy-mm-dd", "2024-12-31"],
    [45657, "m/d/yyyy", "12/31/2024"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [0.5, "h:mm AM/PM", "12:00 PM"],
    [1.25, "[h]:mm:ss", "30:00:00"],
    [5, "@", "5"],
    ["=A1", "@", "=A1"],
    [12345, "0.00E+00", "1.23E+04"],
    [-1, '0;"minus" 0', "minus 1"],
  ])("%j with %j as %j", (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });

  test("an error by its code whatever the format", () => {
    expect(displayText({ code: "#N/A", message: "no data" }, "0.00")).toBe("#N/A");
  });

  test("a day where a formula of its format or a typed day stands", () => {
    const { workbook, sheet, type, text } = desk();
    type("A1", "2024-12-31");
    type("A2", "=A1+1");
    workbook.setNumberFormat(sheet, rect("A2"), () => "d mmm yyyy");
    expect([text("A1"), text("A2")]).toEqual(["12/31/2024", "1 Jan 2025"]);
  });
});
