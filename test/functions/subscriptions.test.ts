import { analyse } from "../../src/engine/analyse";
import { excelFunctions } from "../../src/functions/register";

const functions = excelFunctions(analyse, (error, message = "") => ({
  // Outside Excel there is no enum; its members are the texts of the errors.
  code: error as unknown as CustomFunctions.ErrorCode,
  message,
}));
const call = (id: string, ...args: unknown[]) => functions.get(id)?.(...args) as unknown[][];
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const error = (code: string, message?: string) =>
  expect.objectContaining({
    code,
    ...(message === undefined ? {} : { message: expect.stringContaining(message) as string }),
  }) as Error;

// 1 January 2024 is day 45292. Ann stays, Bob leaves on 20 February, Cleo joins in February.
const ids = column("Customer", "Ann", "Bob", "", "Cleo", null);
const starts = column("Start", 45_292, 45_300, "", 45_330, null);
const ends = column("End", "", 45_342, null, null, "");
const amounts = column("MRR", 10, 20, "", 30, null);

describe("MOVEMENTS takes", () => {
  test("a header row, blank ends and blank rows", () =>
    expect(call("CHURN_MOVEMENTS", ids, starts, ends, null, "月", null, 45_351)).toEqual([
      [
        "Period",
        "Opening",
        "New",
        "Reactivated",
        "Churned",
        "Joined and left",
        "Closing",
        "Churn rate",
        "Retention rate",
      ],
      ["2024-01", 0, 2, 0, 0, 0, 2, error("#N/A"), error("#N/A")],
      ["2024-02", 2, 1, 0, 1, 0, 2, 0.5, 0.5],
    ]));
  test("amounts, and has then the columns of revenue", () => {
    const [header, , february] = call(
      "CHURN_MOVEMENTS",
      ids,
      starts,
      ends,
      amounts,
      null,
      null,
      45_351
    );
    expect(header?.slice(9)).toEqual([
      "Opening MRR",
      "New MRR",
      "Reactivation MRR",
      "Expansion MRR",
      "Contraction MRR",
      "Churned MRR",
      "Closing MRR",
      "GRR",
      "NRR",
    ]);
    expect(february?.slice(9)).toEqual([30, 30, 0, 0, 0, 20, 40, 1 / 3, 1 / 3]);
  });
  test("a 0 for an end as older versions of Excel pass an empty cell", () =>
    expect(call("CHURN_MOVEMENTS", [["Ann"]], [[45_292]], [[0]], null, null, null, 45_300)).toEqual(
      call("CHURN_MOVEMENTS", [["Ann"]], [[45_292]], [[""]], null, null, null, 45_300)
    ));
  test("periods of one day as dates", () =>
    expect(
      call("CHURN_MOVEMENTS", [["Ann"]], [[45_292]], [[""]], null, "day", null, 45_293)[1]?.[0]
    ).toBe(45_292));
});

describe("MOVEMENTS refuses", () => {
  test("an end before its start as an impossible number", () =>
    expect(() => call("CHURN_MOVEMENTS", [["Ann"]], [[45_300]], [[45_299]])).toThrow(
      error("#NUM!")
    ));
  test("a first day after the last", () =>
    expect(() => call("CHURN_MOVEMENTS", ids, starts, ends, null, null, 45_400, 45_300)).toThrow(
      error("#NUM!")
    ));
  test("an error in any range, naming its row", () =>
    expect(() =>
      call(
        "CHURN_MOVEMENTS",
        [["Ann"], ["Bob"]],
        [[45_300], [45_301]],
        [[""], [{ type: "Error", basicValue: "#REF!" }]]
      )
    ).toThrow(error("#VALUE!", "Row 2 of ends holds the error #REF!")));
  test("ranges of different heights", () =>
    expect(() => call("CHURN_MOVEMENTS", ids, starts, ends.slice(1))).toThrow(
      error("#VALUE!", "ends has 5 rows and ids has 6")
    ));
  test("an unknown period, with the ones it knows", () =>
    expect(() => call("CHURN_MOVEMENTS", ids, starts, ends, null, "fortnight")).toThrow(
      error("#VALUE!", "month")
    ));
});

describe("ACTIVE takes", () => {
  const active = (dates: unknown) => call("CHURN_ACTIVE", ids, starts, ends, dates);
  test("dates in any shape and answers in the same", () =>
    expect(
      active([
        [45_292, 45_300],
        [45_341, 45_342],
      ])
    ).toEqual([
      [1, 2],
      [3, 2],
    ]));
  test("a single date, with or without its time, and one that is text", () => {
    expect(active(45_300)).toEqual([[2]]);
    expect(active([[45_300.75]])).toEqual([[2]]);
    expect(active([["2024-01-09"]])).toEqual([[2]]);
  });
  test("blank cells among the dates as no date", () =>
    expect(active(column(45_300, "", null, 0))).toEqual([
      [2],
      [error("#N/A")],
      [error("#N/A")],
      [error("#N/A")],
    ]));
  test("a header above the dates, beside which its own cell stays blank", () =>
    expect(active(column("Date", 45_300))).toEqual([[""], [2]]));
});

describe("ACTIVE refuses", () => {
  const active = (dates: unknown) => call("CHURN_ACTIVE", ids, starts, ends, dates);
  test("text that is no date, naming its row", () =>
    expect(() => active(column(45_300, "soon"))).toThrow(error("#VALUE!", "Row 2 of dates")));
  test("an error among the dates, naming its row", () =>
    expect(() => active(column(45_300, { type: "Error", basicValue: "#N/A" }))).toThrow(
      error("#VALUE!", "Row 2 of dates holds the error #N/A")
    ));
  test("to count without dates", () =>
    expect(() => active(null)).toThrow(error("#VALUE!", "dates is missing")));
  test("a whole column of dates", () =>
    expect(() => active(Array.from({ length: 1_048_576 }, () => [""]))).toThrow(
      error("#VALUE!", "whole column")
    ));
});

describe("RECONCILE", () => {
  const may = [45_292, 45_351];
  test("gives a row per convention, with who uses it", () =>
    expect(call("CHURN_RECONCILE", ids, starts, ends, ...may).slice(0, 4)).toEqual([
      ["Convention", "Numerator", "Denominator", "Rate", "Who uses it"],
      ["start", 1, 0, error("#N/A"), "formulas from counts"],
      ["starters only", 0, 0, error("#N/A"), "Recurly, Baremetrics, ProfitWell, MOVEMENTS"],
      ["plusnew", 1, 3, 1 / 3, "Stripe"],
    ]));
  test.each([
    [null, 45_351, "from"],
    [45_292, "", "to"],
    [[[null]], 45_351, "from"],
    [0, 45_351, "from"],
  ])("refuses to guess its days: %j, %j", (from, to, name) =>
    expect(() => call("CHURN_RECONCILE", ids, starts, ends, from, to)).toThrow(
      error("#VALUE!", `${name} is missing`)
    )
  );
  test("refuses a first day after the last", () =>
    expect(() => call("CHURN_RECONCILE", ids, starts, ends, 45_351, 45_292)).toThrow(
      error("#NUM!")
    ));
});
