import { allAnalyses, allMetrics } from "../../src/core/catalog";
import { registerInBareContext, type ShownError } from "../support/custom-functions";

const { functions, error: CellError } = registerInBareContext();
/** Excel hands the invocation over after the last parameter. */
const invocation = { functionName: "CHURN" };

function call(id: string, ...args: unknown[]): unknown {
  return plain(functions.get(id)?.(...args, invocation));
}

function refused(id: string, ...args: unknown[]): ShownError {
  try {
    functions.get(id)?.(...args, invocation);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(CellError);
    return { code: (thrown as ShownError).code, message: (thrown as ShownError).message };
  }
  throw new Error(`${id} refused nothing.`);
}

/** Errors as their code, and rows of another context as ours, so that they can be compared. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof CellError ? value.code : value;
}

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const ids = column("Customer", "Ann", "Bob", "Ann", "Cleo", "Bob", "");
const dates = column("Date", 45_306, 45_311, 45_337, 45_342, 45_402, null);
const amounts = column("Amount", 10, 20, 30, 40, 50, 60);

test("the entry registers every named definition where there is nothing but CustomFunctions", () => {
  const named = [...allMetrics, ...allAnalyses].filter(({ name }) => name !== undefined);
  expect([...functions.keys()]).toEqual(named.map(({ id }) => id));
});

describe("cell functions give", () => {
  test("a rate for two numbers, whatever was left out", () => {
    expect(call("CHURN_RATE", 50, 500, null, null)).toBe(0.1);
    expect(call("CHURN_RATE", 50, 500, "", undefined)).toBe(0.1);
  });
  test.each(["acquired", "ACQUIRED", " Acquired ", "新增"])("the option %s", (method) =>
    expect(call("CHURN_RATE", 50, 0, 500, method)).toBe(0.1)
  );
  test("two limits side by side", () => {
    const [[low, high] = []] = call("CHURN_CONFIDENCE", 50, 1000, null, null) as number[][];
    expect(low).toBeCloseTo(0.03813026239, 10);
    expect(high).toBeCloseTo(0.06531382024, 10);
  });
  test("one score per cell in the shape of the range, blank beside a header, #N/A for a blank", () => {
    expect(call("CHURN_SCORE", column("Spent", 1, null, 3), 3, null, null)).toEqual(
      column("", 1, "#N/A", 2)
    );
    expect(call("CHURN_SCORE", [[1, 2, 3]], 3, null, null)).toEqual([[1, 2, 3]]);
  });
  test("segments in the language that is asked for", () => {
    const scores = column(5, 1);
    expect(call("CHURN_SEGMENT", scores, scores, scores, null)).toEqual(
      column("Champions", "Lost")
    );
    expect(call("CHURN_SEGMENT", scores, scores, scores, "zh-tw")).toEqual(
      column("冠軍", "已流失")
    );
  });
  test("a roll-forward under a stable header row, #N/A where nobody was there", () => {
    expect(call("CHURN_ROLLFORWARD", ids, dates, 30, "月", 45_412)).toEqual([
      ["Period", "Opening", "New", "Reactivated", "Churned", "New and lapsed", "Closing"].concat([
        "Churn rate",
        "Retention rate",
      ]),
      ["2024-01", 0, 2, 0, 0, 0, 2, "#N/A", "#N/A"],
      ["2024-02", 2, 1, 0, 1, 0, 2, 0.5, 0.5],
      ["2024-03", 2, 0, 0, 2, 0, 0, 1, 0],
      ["2024-04", 0, 0, 1, 0, 0, 1, "#N/A", "#N/A"],
    ]);
  });
  test("periods of one day as dates", () => {
    const rows = call("CHURN_ROLLFORWARD", ids, dates, 30, "day", 45_308) as unknown[][];
    expect(rows.slice(1).map(([period]) => period)).toEqual([45_306, 45_307, 45_308]);
  });
  test("one row per customer, without the rows that have no id or no date", () => {
    const rows = call(
      "CHURN_RFM",
      ids,
      dates,
      amounts,
      null,
      null,
      null,
      null,
      null
    ) as unknown[][];
    expect(rows.map(([customer]) => customer)).toEqual(["Customer", "Ann", "Bob", "Cleo"]);
    expect(rows[1]?.slice(1, 5)).toEqual([45_337, 65, 2, 40]);
  });
  test("the same for ranges that lie in a row", () => {
    const flat = (range: unknown[][]) => [range.map(([cell]) => cell)];
    expect(call("CHURN_STATUS", flat(ids), flat(dates), null, 30)).toEqual(
      call("CHURN_STATUS", ids, dates, null, 30)
    );
  });
  test("0 in a date column as a blank: older versions of Excel pass blanks as 0", () =>
    expect(call("CHURN_STATUS", column("Ann", "Bob"), column(45_300, 0), null, null)).toHaveLength(
      2
    ));
  test("numbers that stay numbers as customers", () => {
    const rows = call("CHURN_STATUS", column(7, "x"), column(45_300, 45_301), null, null);
    expect((rows as unknown[][]).map(([customer]) => customer)).toEqual(["Customer", 7, "x"]);
  });
});

describe("cell functions refuse", () => {
  test("a base of nobody with #DIV/0!, which carries no sentence", () =>
    expect(refused("CHURN_RATE", 1, 0, null, null)).toEqual({ code: "#DIV/0!", message: "" }));
  test("the impossible with #NUM!", () => {
    expect(refused("CHURN_RATE", 12, 10, null, null).code).toBe("#NUM!");
    expect(refused("CHURN_ANNUALIZE", 1.5, null).code).toBe("#NUM!");
    expect(refused("CHURN_CONFIDENCE", 1, 10, 1, null).code).toBe("#NUM!");
  });
  test("numbers written as text, saying what to do", () =>
    expect(refused("CHURN_RATE", "50", 500, null, null)).toEqual({
      code: "#VALUE!",
      message:
        "lost must be a number. Text is not converted: type the number, or convert the cell with VALUE().",
    }));
  test("an unknown option, naming the known ones", () =>
    expect(refused("CHURN_ROLLFORWARD", ids, dates, 30, "fortnight", null)).toEqual({
      code: "#VALUE!",
      message:
        "“fortnight” is not a choice for period. Choose one of: day, week, month, quarter, year.",
    }));
  test("an error among the arguments", () =>
    expect(refused("CHURN_RATE", new CellError("#REF!"), 500, null, null).message).toContain(
      "#REF!"
    ));
  test("an error in a needed column, naming the first such row", () => {
    const broken = column("Amount", 10, 20, new CellError("#N/A"), 40, new CellError("#REF!"), 60);
    const { code, message } = refused(
      "CHURN_RFM",
      ids,
      dates,
      broken,
      null,
      null,
      null,
      null,
      null
    );
    expect(code).toBe("#VALUE!");
    expect(message).toMatch(/^Row 4 of amounts holds the error #N\/A\./);
  });
  test("ranges of different length", () =>
    expect(refused("CHURN_STATUS", ids, dates.slice(1), null, null)).toMatchObject({
      code: "#VALUE!",
      message: "dates has 6 rows and ids has 7. Give ranges with the same number of rows.",
    }));
  test("several columns where one is needed", () =>
    expect(
      refused(
        "CHURN_STATUS",
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 4],
        ],
        null,
        null
      ).message
    ).toContain("one column"));
  test("a whole column, naming the way out", () => {
    const whole = new Array(1_048_576).fill([1]);
    expect(refused("CHURN_STATUS", whole, whole, null, null).message).toContain("Orders[Customer]");
  });
  test("more than Excel passes to a function", () => {
    const long = new Array(300_000).fill(["a customer id of more than twenty letters"]);
    const { code, message } = refused("CHURN_STATUS", long, long, null, null);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("5 MB");
  });
  test("dates that can be read in two ways, naming the row of the range", () => {
    const { code, message } = refused(
      "CHURN_STATUS",
      column("Ann", "Bob"),
      column("01/02/2024", "02/03/2024"),
      null,
      null
    );
    expect(code).toBe("#VALUE!");
    expect(message).toContain("row 1 of dates");
  });
  test("ranges without a usable row with #N/A and the reason", () => {
    const { code, message } = refused("CHURN_STATUS", column("", ""), column("", ""), null, null);
    expect(code).toBe("#N/A");
    expect(message).not.toBe("");
  });
});
