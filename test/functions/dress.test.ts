import { analyse } from "../../src/engine/analyse";
import { MOST_FORMATTED, formatted } from "../../src/functions/dress";
import { excelFunctions } from "../../src/functions/register";
import { registerInBareContext } from "../support/custom-functions";

const functions = excelFunctions(
  analyse,
  (error) => ({ code: error as unknown as CustomFunctions.ErrorCode, message: "" }),
  formatted
);
const call = (id: string, ...args: unknown[]) => functions.get(id)?.(...args);
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe("where Excel takes formatted numbers", () => {
  test("a rate comes as a percentage, without a decimal where it has none", () => {
    expect(call("CHURN_RATE", 50, 500)).toMatchObject({ basicValue: 0.1, numberFormat: "0%" });
    expect(call("CHURN_RATE", 1, 8)).toMatchObject({ basicValue: 0.125, numberFormat: "0.0%" });
  });

  test("both ends of an interval do", () => {
    expect(call("CHURN_CONFIDENCE", 50, 500)).toEqual([
      [
        expect.objectContaining({ numberFormat: "0.0%" }),
        expect.objectContaining({ numberFormat: "0.0%" }),
      ],
    ]);
  });

  test("a day in a table comes as a date, counts and texts as they are", () => {
    const table = call("CHURN_STATUS", column(["Ann"]), column([45_300])) as unknown[][];
    expect(table[1]?.slice(0, 4)).toEqual([
      "Ann",
      expect.objectContaining({ basicValue: 45_300, numberFormat: "yyyy-mm-dd" }),
      expect.objectContaining({ basicValue: 45_300 }),
      1,
    ]);
  });

  test("rates in a table line up", () => {
    const table = call(
      "CHURN_ROLLFORWARD",
      column(["Ann", "Bob", "Ann"]),
      column([45_292, 45_292, 45_323])
    ) as unknown[][];
    expect(table[2]?.[7]).toMatchObject({ basicValue: 0, numberFormat: "0.0%" });
  });

  test("what comes back as an argument is the number", () => {
    const rate = call("CHURN_RATE", 1, 100);
    expect(call("CHURN_ANNUALIZE", rate, 12)).toMatchObject({ basicValue: 1 - 0.99 ** 12 });
  });

  test("a large table comes as plain numbers, for Excel takes 5 MB at most", () => {
    const ids = column(Array.from({ length: MOST_FORMATTED }, (_, at) => `C${at}`));
    const table = call("CHURN_STATUS", ids, column(ids.map(() => 45_300))) as unknown[][];
    expect(table[1]?.[1]).toBe(45_300);
  });
});

describe("plain numbers are given", () => {
  const supporting = (isSupported: boolean) => ({
    requirements: { isSetSupported: () => isSupported },
  });
  test.each([
    ["before Excel says what it can", {}],
    ["where functions run alone", { context: {} }],
    ["to Excel 2021", { context: supporting(false) }],
  ])("%s", (_, Office) => {
    const { functions: plain } = registerInBareContext({ Office });
    expect(plain.get("CHURN_RATE")?.(50, 500)).toBe(0.1);
  });

  test("to no Excel that takes formats", () => {
    const { functions: dressed } = registerInBareContext({
      Office: { context: supporting(true) },
    });
    expect(dressed.get("CHURN_RATE")?.(50, 500)).toMatchObject({ numberFormat: "0%" });
  });
});
