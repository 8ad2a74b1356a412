import { registerInBareContext, type ShownError } from "../support/custom-functions";

const { functions, error: CellError } = registerInBareContext();
const invocation = { functionName: "CHURN" };

function call(id: string, ...args: unknown[]): unknown[][] {
  return plain(functions.get(id)?.(...args, invocation)) as unknown[][];
}

function refused(id: string, ...args: unknown[]): ShownError {
  try {
    functions.get(id)?.(...args, invocation);
  } catch (thrown) {
    return { code: (thrown as ShownError).code, message: (thrown as ShownError).message };
  }
  throw new Error(`${id} refused nothing.`);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof CellError ? value.code : value;
}

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
/** Ann and Bob start in January 2024, Cleo in March. Rows without a customer, a date or an amount are no rows. */
const ids = column("Customer", "Ann", "Bob", "Ann", "Ann", "Bob", "Cleo", "", "Dan", "Eve");
const dates = column("Date", 45_292, 45_297, 45_323, 45_352, 45_353, 45_355, 45_292, null, "");
const values = column("Amount", 20, 30, 40, 5, 15, 50, 99, 99, 99);
const asOf = 45_382;

describe("COHORT gives", () => {
  test("a stable header row with numbers for the periods, #N/A where a period is to come", () =>
    expect(call("CHURN_COHORT", ids, dates, values, null, null, null, asOf)).toEqual([
      ["Cohort", "Size", 0, 1, 2],
      ["2024-01", 2, 1, 0.5, 1],
      ["2024-02", 0, "#N/A", "#N/A", "#N/A"],
      ["2024-03", 1, 1, "#N/A", "#N/A"],
    ]));
  test.each([[null], [undefined], [""]])("the same without amounts: %p", (none) =>
    expect(call("CHURN_COHORT", ids, dates, none, "month", "retention", "on", asOf)).toEqual(
      call("CHURN_COHORT", ids, dates, values, null, null, null, asOf)
    )
  );
  test("options in Chinese and in any case", () =>
    expect(call("CHURN_COHORT", ids, dates, values, "月", "人均累计收入", " ON ", asOf)).toEqual([
      ["Cohort", "Size", 0, 1, 2],
      ["2024-01", 2, 25, 45, 55],
      ["2024-02", 0, "#N/A", "#N/A", "#N/A"],
      ["2024-03", 1, 50, "#N/A", "#N/A"],
    ]));
  test("the latest date of the data as the as-of date, with or without a time of day", () => {
    const timed = dates.map(([cell]) => [typeof cell === "number" ? cell + 0.75 : cell]);
    for (const range of [dates, timed])
      expect(call("CHURN_COHORT", ids, range, null, "quarter", null, null, null)).toEqual([
        ["Cohort", "Size", 0],
        ["2024-Q1", 3, 1],
      ]);
  });
  test("days as dates", () =>
    expect(call("CHURN_COHORT", ids, dates, null, "day", "customers", null, 45_293)).toEqual([
      ["Cohort", "Size", 0, 1],
      [45_292, 1, 1, 0],
      [45_293, 0, 0, "#N/A"],
    ]));
});

describe("CURVE gives", () => {
  test("two rows: the ages and the averages", () =>
    expect(call("CHURN_CURVE", ids, dates, values, null, null, null, asOf)).toEqual([
      [0, 1, 2],
      [1, 0.5, 1],
    ]));
});

describe.each(["CHURN_COHORT", "CHURN_CURVE"])("%s refuses", (id) => {
  test("revenue without amounts, naming the argument", () =>
    expect(refused(id, ids, dates, null, null, "revenue", null, null)).toEqual({
      code: "#VALUE!",
      message:
        "“revenue” adds up amounts, and none are given. Give the column of amounts (values), or choose customers, retention or churn.",
    }));
  test("a mode without meaning, an unknown measure and ragged ranges with a sentence", () => {
    expect(refused(id, ids, dates, values, null, "revenue", "after", null)).toEqual({
      code: "#VALUE!",
      message: "“after” has no meaning for the measure revenue. Choose one of: on.",
    });
    expect(refused(id, ids, dates, values, null, "loyalty", null, null).message).toContain(
      "customers, retention, churn, revenue, revenueretention, cumulative"
    );
    expect(refused(id, ids, dates, values.slice(1), null, null, null, null).message).toBe(
      "values has 9 rows and ids has 10. Give ranges with the same number of rows."
    );
  });
  test("an error among the amounts, naming its row", () => {
    const broken = values.map((row, at) => (at === 3 ? [new CellError("#REF!")] : row));
    expect(refused(id, ids, dates, broken, null, null, null, null).message).toMatch(
      /^Row 4 of values holds the error #REF!/
    );
  });
  test("days over more years than anybody reads, and what to do", () => {
    const far = column("", 45_292, 46_292);
    const { code, message } = refused(id, column("", 1, 2), far, null, "day", null, null, null);
    expect(code).toBe("#VALUE!");
    expect(message).toContain("span 1,001 periods, and at most");
  });
});

test("50,000 rows are counted, each customer once at the start", () => {
  const size = 50_000;
  const many = Array.from({ length: size }, (_, row) => [`C-${(row * 7) % 8_000}`]);
  const days = Array.from({ length: size }, (_, row) => [45_000 + ((row * 31) % 730)]);
  const money = Array.from({ length: size }, (_, row) => [(row % 100) + 0.25]);
  const rows = call("CHURN_COHORT", many, days, money, null, "revenue", null, null);
  const [header = [], ...body] = rows;
  expect(header).toHaveLength(body.length + 2);
  const total = (cells: readonly unknown[]) =>
    cells.reduce((sum: number, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
  expect(total(body.map(([, customers]) => customers))).toBe(8_000);
  expect(total(body.flatMap((row) => row.slice(2)))).toBeCloseTo(size * 49.75, 6);
});
