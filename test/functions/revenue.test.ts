import { registerInBareContext, type ShownError } from "../support/custom-functions";

const { functions, error: CellError } = registerInBareContext();
const invocation = { functionName: "CHURN" };

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof CellError ? value.code : value;
}
const call = (id: string, ...args: unknown[]) => plain(functions.get(id)?.(...args, invocation));
function refused(id: string, ...args: unknown[]): ShownError {
  try {
    functions.get(id)?.(...args, invocation);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(CellError);
    const { code, message } = thrown as ShownError;
    return { code, message };
  }
  throw new Error(`${id} refused nothing.`);
}
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const january = column("January", 100, 100, "", null, 100, 50);
const february = column("February", 130, 80, 60, 70, "", 50);
const paidEarlier = column("Paid earlier", false, true, true, "", false, 1);
const without = (range: unknown[][]) => range.slice(1);

describe("functions of revenue give", () => {
  test("a label per row under the header, blanks as no customer", () =>
    expect(call("CHURN_CLASSIFY", january, february, paidEarlier)).toEqual(
      column(...["", "expansion", "contraction", "reactivation", "new"], ...["churn", "flat"])
    ));
  test("the same without a header, in a row, and with earlier payments left out", () => {
    expect(call("CHURN_CLASSIFY", without(january), without(february), null)).toEqual(
      column("expansion", "contraction", "new", "new", "churn", "flat")
    );
    expect(call("CHURN_CLASSIFY", [[1, "", 3]], [["", "", 4]], null)).toEqual([
      ["churn", "none", "expansion"],
    ]);
  });
  test("a label for every row where one column is blank throughout", () => {
    const nobody = column("Before", "", "");
    expect(call("CHURN_CLASSIFY", nobody, column("After", 5, ""), null)).toEqual(
      column("", "new", "none")
    );
    expect(call("CHURN_CLASSIFY", column(5, 6), column("", ""), column("", ""))).toEqual(
      column("churn", "churn")
    );
  });
  test("a bridge of eight lines without a header row", () =>
    expect(call("CHURN_BRIDGE", january, february, paidEarlier)).toEqual([
      ["Opening", 350],
      ["New", 70],
      ["Reactivation", 60],
      ["Expansion", 30],
      ["Contraction", 20],
      ["Churn", 100],
      ["Closing", 390],
      ["Residual", 0],
    ]));
  test.each([
    [null, 230 / 350],
    ["Gross", 230 / 350],
    ["净留存", 260 / 350],
    ["客戶數", 3 / 4],
  ])("retention of the kind %p", (kind, expected) =>
    expect(call("CHURN_RETAINED", january, february, kind)).toBe(expected)
  );
  test("rates of amounts, whatever was left out", () => {
    expect(call("CHURN_GROSSCHURN", 100, 10, 10)).toBe(0.2);
    expect(call("CHURN_NETCHURN", 100, 10, 10, 10, null)).toBe(0.1);
    expect(call("CHURN_GRR", 100, 10, null)).toBe(0.9);
    expect(call("CHURN_NRR", 100, 10, "", 20)).toBe(1.1);
    expect(call("CHURN_QUICKRATIO", 6, 2, null, 2, null)).toBe(4);
  });
});

describe("functions of revenue refuse", () => {
  const error = new CellError("#N/A");
  test("an error cell, naming its row and never reading it as 0", () => {
    for (const id of ["CHURN_CLASSIFY", "CHURN_BRIDGE", "CHURN_RETAINED"]) {
      const { code, message } = refused(id, column(1, 2), column(1, error), null);
      expect(code).toBe("#VALUE!");
      expect(message).toMatch(/^Row 2 of \w+ holds the error #N\/A\./);
    }
  });
  test("ranges of different length, naming both", () => {
    expect(refused("CHURN_BRIDGE", january, february, column(true)).message).toBe(
      "everBefore has 1 row and before has 7. Give ranges with the same number of rows."
    );
    expect(refused("CHURN_RETAINED", january, column(1, 2), null).code).toBe("#VALUE!");
  });
  test("ranges as high but not as wide as each other", () =>
    expect(
      refused(
        "CHURN_RETAINED",
        [
          [1, 2],
          [3, 4],
        ],
        column(1, 2),
        null
      ).code
    ).toBe("#VALUE!"));
  test("text among the amounts, and what is neither TRUE nor FALSE", () => {
    expect(refused("CHURN_BRIDGE", column(1, "two"), column(1, 2), null).code).toBe("#VALUE!");
    expect(refused("CHURN_CLASSIFY", column(0), column(1), column("yes")).message).toBe(
      "Row 1 of everBefore is neither TRUE nor FALSE."
    );
  });
  test("what cannot be with #NUM!", () => {
    expect(refused("CHURN_GRR", 100, 80, 30).code).toBe("#NUM!");
    expect(refused("CHURN_GROSSCHURN", 100, -1, null).code).toBe("#NUM!");
    expect(refused("CHURN_RETAINED", column(1, 2), column(1, -2), null).code).toBe("#NUM!");
  });
  test("nothing to divide by with #DIV/0!", () => {
    expect(refused("CHURN_NRR", 0, 0, 0, 5).code).toBe("#DIV/0!");
    expect(refused("CHURN_QUICKRATIO", 5, 0, null, null, null).code).toBe("#DIV/0!");
    expect(refused("CHURN_RETAINED", column("", 0), column(1, 2), null).code).toBe("#DIV/0!");
  });
  test("sums that no cell can hold", () =>
    expect(refused("CHURN_BRIDGE", column(1e308, 1e308), column(1, 1), null).code).toBe("#NUM!"));
});
