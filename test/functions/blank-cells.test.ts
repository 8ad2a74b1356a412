import { analyse } from "../../src/engine/analyse";
import { excelFunctions } from "../../src/functions/register";

const functions = excelFunctions(analyse, (error, message = "") => ({
  // Outside Excel there is no enum; its members are the texts of the errors.
  code: error as unknown as CustomFunctions.ErrorCode,
  message,
}));
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const customers = column("Ann", "Bob");
const dates = column(45_300, 45_310);
const na = expect.objectContaining({ code: "#N/A" }) as unknown;

describe("a cell function takes", () => {
  const status = (asOf: unknown) => functions.get("CHURN_STATUS")?.(customers, dates, asOf, null);

  test.each([null, undefined, "", 0])("%p as no day: the latest date counts", (blank) =>
    expect(status(blank)).toEqual(status(45_310))
  );
  test.each(["2024-01-20", "2024-01-20 23:59", "20 Jan 2024", "2024年1月20日"])(
    "the text %s as the day it can only be, as in a column of dates",
    (text) => expect(status(text)).toEqual(status(45_311))
  );
  test("a header above a score that is missing", () =>
    expect(functions.get("CHURN_SCORE")?.(column("Spent", null, 1, 3), 2)).toEqual(
      column("", na, 1, 2)
    ));
  test("a blank first cell as a blank, not as a header", () =>
    expect(functions.get("CHURN_SCORE")?.(column("", 1, 3), 2)).toEqual(column(na, 1, 2)));
});

describe("a cell function refuses", () => {
  test.each(["01/02/2024", "soon", "2024-02-30", -1])("%p as a day", (asOf) =>
    expect(() => functions.get("CHURN_STATUS")?.(customers, dates, asOf, null)).toThrow(
      expect.objectContaining({ code: typeof asOf === "number" ? "#NUM!" : "#VALUE!" }) as Error
    )
  );
  test("text below the numbers of a column", () =>
    expect(() => functions.get("CHURN_SCORE")?.(column("Spent", 1, "two"), 2)).toThrow(
      expect.objectContaining({ code: "#VALUE!" }) as Error
    ));
});
