import { registerInBareContext } from "../support/custom-functions";

const { functions, error: CellError } = registerInBareContext();
/** Excel hands the invocation over after the last parameter. */
const invocation = { functionName: "CHURN" };

/** What the cell shows: values, or the code and the sentence of an error. */
function call(id: string, ...args: unknown[]): unknown {
  try {
    return plain(functions.get(id)?.(...args, invocation));
  } catch (thrown) {
    if (!(thrown instanceof CellError)) throw thrown;
    return { code: thrown.code, message: thrown.message };
  }
}

/** Rows of another context as ours, so that they can be compared. */
function plain(value: unknown): unknown {
  return Array.isArray(value) ? (value as unknown[]).map(plain) : value;
}

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const shows = (code: string, message = "") =>
  expect.objectContaining({
    code,
    message: expect.stringContaining(message) as unknown,
  }) as unknown;
const broken = new CellError("#N/A");

describe("CHURN.SILENT", () => {
  test.each(["fmcg", "FMCG", "快消", "快速消費品", "快速消费品", 15])(
    "takes %s for 15 days",
    (named) => expect(call("CHURN_SILENT", 45_292, 45_310, named)).toEqual([[3, true]])
  );
  test.each(["manufacturing", "制造业", "製造業", "other", "其他", null, "", undefined])(
    "takes %p for 30 days",
    (named) => expect(call("CHURN_SILENT", 45_292, 45_310, named)).toEqual([[-12, false]])
  );
  test.each(["2024年1月31日", "31/01/2024", "1/31/2024"])(
    "takes %s, which can be one day only",
    (day) => expect(call("CHURN_SILENT", "2024-01-01", day, null)).toEqual([[0, false]])
  );
  test("refuses a date as text that can be two days", () =>
    expect(call("CHURN_SILENT", "2024-01-01", "01/02/2024", null)).toEqual(
      shows("#VALUE!", "asOf must be a date")
    ));
  test("is #NUM! for an activity in the future and #VALUE! for a blank one", () => {
    expect(call("CHURN_SILENT", 45_311, 45_310, null)).toEqual(shows("#NUM!"));
    expect(call("CHURN_SILENT", null, 45_310, null)).toEqual(shows("#VALUE!", "last is missing"));
    expect(call("CHURN_SILENT", 0, 45_310, null)).toEqual(shows("#VALUE!", "last is missing"));
  });
  test("lists the industries it knows", () =>
    expect(call("CHURN_SILENT", 45_292, 45_310, "banking")).toEqual(
      shows("#VALUE!", "manufacturing, fmcg, other, a number")
    ));
});

describe("CHURN.DROP", () => {
  test("is TRUE for a drop of exactly the threshold", () => {
    expect(call("CHURN_DROP", 85, 100, 0.15)).toBe(true);
    expect(call("CHURN_DROP", 50, 100, null)).toBe(true);
    expect(call("CHURN_DROP", 51, 100, null)).toBe(false);
  });
  test("is #DIV/0! after nothing, #NUM! for a share above 1, #VALUE! for text and errors", () => {
    expect(call("CHURN_DROP", 0, 0, null)).toEqual(shows("#DIV/0!"));
    expect(call("CHURN_DROP", 1, 2, 1.5)).toEqual(shows("#NUM!"));
    expect(call("CHURN_DROP", "12", 24, null)).toEqual(shows("#VALUE!", "VALUE()"));
    expect(call("CHURN_DROP", broken, 24, null)).toEqual(shows("#VALUE!", "#N/A"));
  });
});

describe("CHURN.STREAK", () => {
  const values = column("Volume", 100, 95, 90, 85, "");
  test("reads a column below its header, and a row", () => {
    expect(call("CHURN_STREAK", values, null, null, null)).toBe(true);
    expect(call("CHURN_STREAK", [values.flat()], null, null, null)).toBe(true);
  });
  test.each(["each", "EACH", "每期", "逐期"])("judges every fall by itself with %s", (mode) =>
    expect(call("CHURN_STREAK", values, null, null, mode)).toBe(false)
  );
  test.each(["total", "累计", "累計", ""])("judges them together with %p", (mode) =>
    expect(call("CHURN_STREAK", values, 3, 0.15, mode)).toBe(true)
  );
  test("is #N/A with the reason where it cannot be known", () => {
    expect(call("CHURN_STREAK", column(3, 2, 1), null, null, null)).toEqual(
      shows("#N/A", "values holds only 3 known values, and 4 are needed")
    );
    expect(call("CHURN_STREAK", column("Volume", 4, 3, null, 1), null, null, null)).toEqual(
      shows("#N/A", "Row 4 of values is blank")
    );
  });
  test("is #VALUE! for an error among the values, naming its row", () =>
    expect(call("CHURN_STREAK", column("Volume", 4, broken, 2, 1), null, null, null)).toEqual(
      shows("#VALUE!", "Row 3 of values holds the error #N/A")
    ));
});

describe("CHURN.NPS", () => {
  test("takes no number as text for a header, but a year", () => {
    expect(call("CHURN_NPS", column("9", 10, 3))).toEqual(shows("#VALUE!", "Row 1 of scores"));
    expect(call("CHURN_NPS", column("2024", 10, 3))).toEqual(0);
  });
  test("reads answers below a header and leaves blanks out", () =>
    expect(call("CHURN_NPS", column("Score", 10, null, 9, "", 6, 8))).toBe(25));
  test("is #N/A without answers, #NUM! beyond 10, #VALUE! for errors", () => {
    expect(call("CHURN_NPS", column("", null))).toEqual(shows("#N/A", "scores holds no number"));
    expect(call("CHURN_NPS", column(10, 11))).toEqual(shows("#NUM!"));
    expect(call("CHURN_NPS", column(10, broken))).toEqual(shows("#VALUE!", "Row 2 of scores"));
  });
});

describe("CHURN.CUTS", () => {
  test("spills the cut points down a column, whatever the shape of the range", () => {
    const spilled = column(10, 20, 30, 40);
    const spent = ["Spent", 50, 40, null, 30, 20, 10];
    expect(call("CHURN_CUTS", column(...spent), null, null)).toEqual(spilled);
    expect(call("CHURN_CUTS", [spent], 5, "占比")).toEqual(spilled);
    expect(call("CHURN_CUTS", column(...spent), 2, "分位數")).toEqual(column(30));
  });
  test("is #N/A without values", () =>
    expect(call("CHURN_CUTS", column(null), null, null)).toEqual(shows("#N/A")));
});

describe("CHURN.BENCHMARK", () => {
  test.each(["consumer retail", "Consumer Retail", "消费零售", "消費零售", "零售"])(
    "knows %s",
    (who) => {
      expect(call("CHURN_BENCHMARK", who, null, null)).toBe(0.05);
      expect(call("CHURN_BENCHMARK", who, "月", "下限")).toBe(0.03);
    }
  );
  test("is #N/A where a number would have to be converted, saying which period there is", () =>
    expect(call("CHURN_BENCHMARK", "b2b", null, null)).toEqual(
      shows("#N/A", "no published benchmark for b2b per month")
    ));
  test("is #VALUE! with the list for a business it does not know", () =>
    expect(call("CHURN_BENCHMARK", "banks", null, null)).toEqual(
      shows("#VALUE!", "Choose one of: b2b, saas")
    ));
});

describe("CHURN.ACTION", () => {
  test.each([
    ["At risk", null, "Visit the account"],
    ["有流失风险", "en", "Visit the account"],
    ["at risk", "zh-tw", "登門拜訪"],
    ["冠軍", "简体中文", "提供专属服务通道"],
    ["r6", "", "Open a VIP case"],
    ["M2", "繁體中文", "把走勢帶到下次檢討"],
  ])("for %s in %p begins with “%s”", async (name, language, start) =>
    expect(await call("CHURN_ACTION", name, language)).toEqual(expect.stringContaining(start))
  );
  test("is #VALUE! for anything else, listing what there is", () =>
    expect(call("CHURN_ACTION", "R99", null)).toEqual(
      shows("#VALUE!", "“R99” is not a choice for segmentOrRule. Choose one of: Champions, Loyal")
    ));
});
