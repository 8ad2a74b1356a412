import { desk } from "./helpers";
import type { FunctionCall } from "../../../workbench/workbook";

const percent = (basicValue: number) => ({
  type: "FormattedNumber",
  basicType: "Double",
  basicValue,
  numberFormat: "0.0%",
});

function answered(formula: string, value: unknown) {
  const ready = desk();
  const calls: FunctionCall[] = [];
  ready.workbook.registerFunctions([{ id: "SHARE", name: "SHARE", parameters: [] }], "CHURN");
  ready.workbook.onCall = (call) => calls.push(call);
  ready.type("A1", formula);
  for (const { id } of calls) ready.workbook.answer(id, true, value);
  return ready;
}

describe("a formatted number that a custom function returns", () => {
  test("is a number, shown in its format", () => {
    const { sheet, value } = answered("=CHURN.SHARE()", percent(0.125));
    expect(value("A1")).toBe(0.125);
    expect(sheet.text(0, 0)).toBe("12.5%");
  });

  test("keeps its format where it spills", () => {
    const { sheet } = answered("=CHURN.SHARE()", [["Rate"], [percent(0.5)], [0.25]]);
    expect([0, 1, 2].map((row) => sheet.text(row, 0))).toEqual(["Rate", "50.0%", "0.25"]);
  });

  test("gives way to a format of the cell", () => {
    const { sheet, workbook } = answered("=CHURN.SHARE()", percent(0.125));
    workbook.setNumberFormat(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, () => "0.000");
    expect(sheet.text(0, 0)).toBe("0.125");
  });

  test("is a plain number to the formula around it", () => {
    const { sheet, value } = answered("=SUM(CHURN.SHARE(),1)", percent(0.125));
    expect(value("A1")).toBe(1.125);
    expect(sheet.text(0, 0)).toBe("1.125");
  });
});
