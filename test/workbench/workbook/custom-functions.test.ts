import { desk, rect } from "./helpers";
import type { Desk } from "./helpers";
import type { FunctionCall, FunctionMetadata, FunctionOptions } from "../../../workbench/workbook";

const number = (name: string) => ({ name, type: "number" });
const FUNCTIONS: FunctionMetadata[] = [
  { id: "RATE", name: "RATE", parameters: [number("lost"), number("atStart")] },
  { id: "OPT", name: "OPT", parameters: [number("a"), { ...number("b"), optional: true }] },
  {
    id: "LIST",
    name: "LIST",
    parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }],
  },
  { id: "ANY", name: "ANY", parameters: [{ name: "one", type: "any" }] },
  { id: "TEXT", name: "TEXT", parameters: [{ name: "one", type: "string" }] },
  { id: "MANY", name: "MANY", parameters: [{ ...number("each"), repeating: true }] },
  { id: "TICK", name: "TICK", parameters: [], options: { stream: true } },
  { id: "DAY", name: "DAY", parameters: [], options: { volatile: true } },
];

interface Served extends Desk {
  readonly calls: FunctionCall[];
  readonly last: () => FunctionCall;
}

function served(options?: FunctionOptions): Served {
  const ready = desk();
  const calls: FunctionCall[] = [];
  ready.workbook.registerFunctions(FUNCTIONS, "CHURN", options);
  ready.workbook.onCall = (call) => calls.push(call);
  const last = () => {
    const call = calls.at(-1);
    if (!call) throw new Error("nothing was called");
    return call;
  };
  return { ...ready, calls, last };
}

describe("a custom function gives", () => {
  test("#BUSY! until it is answered, then its value", () => {
    const { workbook, type, value, last } = served();
    type("B2", "=CHURN.RATE(50,500)");
    expect(value("B2")).toBe("#BUSY!");
    expect(workbook.idle).toBe(false);
    expect(last()).toMatchObject({ functionId: "RATE", values: [50, 500], address: "Sheet1!B2" });
    workbook.answer(last().id, true, 0.1);
    expect(value("B2")).toBe(0.1);
    expect(workbook.idle).toBe(true);
  });

  test("#BUSY! to the formulas that wait for it, which no IFERROR hides", () => {
    const { workbook, type, values, last } = served();
    type("A1", [["=CHURN.RATE(1,2)*100", "=A1+1", "=IFERROR(A1,0)"]]);
    expect(values("A1:C1")).toEqual([["#BUSY!", "#BUSY!", "#BUSY!"]]);
    workbook.answer(last().id, true, 0.5);
    expect(values("A1:C1")).toEqual([[50, 51, 50]]);
  });

  test("arrays that spill", () => {
    const { workbook, sheet, type, values, last } = served();
    type("A1", "=CHURN.LIST(Z1:Z2)");
    workbook.answer(last().id, true, [
      [1, "a"],
      [true, null],
    ]);
    expect(values("A1:B2")).toEqual([
      [1, "a"],
      [true, 0],
    ]);
    expect(sheet.spillAt(1, 1)).toEqual(rect("A1:B2"));
  });

  test("its arguments as the runtime takes them", () => {
    const { type, calls } = served();
    type("A1", [
      [1, "x", ""],
      [true, "=1/0", "2"],
    ]);
    type("E1", "=CHURN.LIST(A1:C2)");
    type("E2", "=CHURN.OPT(A1)");
    type("E3", "=CHURN.OPT(A1:A1,)");
    type("E4", "=CHURN.TEXT(A1)");
    type("E5", "=CHURN.ANY(B1)");
    type("E6", "=CHURN.MANY(1,2,3)");
    type("E7", '=CHURN.OPT("5",C9)');
    const division = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
    expect(calls.map(({ values }) => values)).toEqual([
      [
        [
          [1, "x", null],
          [true, division, 2],
        ],
      ],
      [1, null],
      [1, null],
      ["1"],
      ["x"],
      [[1, 2, 3]],
      [5, 0],
    ]);
  });

  test("a new call only when an argument changed, and no old answer", () => {
    const { workbook, type, value, calls } = served();
    type("A1", 1);
    type("B1", "=CHURN.RATE(A1,10)");
    type("C1", 5);
    workbook.recalculate();
    expect(calls).toHaveLength(1);
    type("A1", 2);
    expect(calls.map(({ values }) => values[0])).toEqual([1, 2]);
    const [first, second] = calls;
    workbook.answer(first?.id ?? 0, true, 0.1);
    expect(value("B1")).toBe("#BUSY!");
    workbook.answer(second?.id ?? 0, true, 0.2);
    expect(value("B1")).toBe(0.2);
    workbook.answer(second?.id ?? 0, true, 0.9);
    expect(value("B1")).toBe(0.2);
  });

  test("one call for the same arguments twice in a cell, one for each of two cells", () => {
    const { type, calls } = served();
    type("A1", "=CHURN.RATE(1,2)+CHURN.RATE(1,2)");
    expect(calls).toHaveLength(1);
    type("A2", "=CHURN.RATE(1,2)");
    expect(calls).toHaveLength(2);
  });

  test("every value of a stream", () => {
    const { workbook, type, value, last } = served();
    type("A1", "=CHURN.TICK()");
    expect(last().stream).toBe(true);
    for (const tick of [1, 2, 3]) {
      workbook.answer(last().id, true, tick);
      expect(value("A1")).toBe(tick);
    }
  });

  test("a volatile function's value anew at every change, and rest in between", () => {
    const { workbook, type, value, calls, last } = served();
    type("A1", "=CHURN.DAY()");
    workbook.answer(last().id, true, 1);
    expect(value("A1")).toBe(1);
    expect(calls).toHaveLength(1);
    type("C1", "anything");
    expect(calls).toHaveLength(2);
    workbook.answer(last().id, true, 2);
    expect(value("A1")).toBe(2);
    expect(workbook.idle).toBe(true);
  });

  test("#NAME? until it is registered", () => {
    const { workbook, type, value } = desk();
    type("A1", "=CHURN.RATE(1,2)");
    expect(value("A1")).toBe("#NAME?");
    workbook.registerFunctions(FUNCTIONS, "CHURN");
    expect(value("A1")).toBe("#BUSY!");
  });

  test("an answer that arrives while the next is being asked for", () => {
    const { workbook, type, value } = served();
    workbook.onCall = ({ id, values }) => workbook.answer(id, true, Number(values[0]) * 2);
    type("A1", [["=CHURN.RATE(1,1)"], ["=CHURN.RATE(A1,1)"]]);
    expect(value("A2")).toBe(4);
    expect(workbook.idle).toBe(true);
  });
});

describe("a custom function refuses", () => {
  test.each([
    [0, "#VALUE!"],
    [1, "#N/A"],
    [2, "#VALUE!"],
    [3, "#VALUE!"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [7, "#VALUE!"],
    [8, "#NULL!"],
    [10, "#NAME?"],
  ])("with failure %i as %s, its sentence kept for hovering", (code, shown) => {
    const { workbook, sheet, type, last } = served();
    type("A1", "=CHURN.RATE(1,2)");
    workbook.answer(last().id, false, null, code, "no data");
    expect(sheet.value(0, 0)).toEqual({ code: shown, message: "no data" });
  });

  test("errors inside an array one by one", () => {
    const { workbook, type, values, last } = served();
    type("A1", "=CHURN.LIST(Z1:Z2)");
    workbook.answer(last().id, true, [[1, { type: "Error", basicValue: "#NUM!" }]]);
    expect(values("A1:B1")).toEqual([[1, "#NUM!"]]);
  });

  test.each([
    ["=CHURN.RATE(1)", "#VALUE!"],
    ["=CHURN.RATE(1,2,3)", "#VALUE!"],
    ["=CHURN.RATE(,2)", "#VALUE!"],
    ['=CHURN.RATE("x",2)', "#VALUE!"],
    ["=CHURN.RATE(Z1:Z2,2)", "#VALUE!"],
    ["=CHURN.RATE(1/0,2)", "#DIV/0!"],
    ["=CHURN.LIST(Z:Z)", "#CALC!"],
    ["=CHURN.LIST(Z:ZZ)", "#CALC!"],
    ["=CHURN.NOPE(1)", "#NAME?"],
  ])("%s with %s, without a call", (formula, shown) => {
    const { type, value, calls } = served();
    type("A1", formula);
    expect(value("A1")).toBe(shown);
    expect(calls).toEqual([]);
  });

  test("no error where its metadata allow errors", () => {
    const { type, last } = served({ allowErrors: true });
    type("A1", "=CHURN.ANY(1/0)");
    expect(last().values).toEqual([{ type: "Error", basicType: "Error", basicValue: "#DIV/0!" }]);
  });

  test("rows of different length", () => {
    const { workbook, type, value, last } = served();
    type("A1", "=CHURN.LIST(Z1:Z2)");
    workbook.answer(last().id, true, [[1, 2], [3]]);
    expect(value("A1")).toBe("#VALUE!");
  });

  test("to calculate where nothing waits for it", () => {
    const { workbook, sheet } = served();
    expect(workbook.evaluate(sheet, "=CHURN.RATE(1,2)")).toEqual({ code: "#CALC!" });
  });
});
