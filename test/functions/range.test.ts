import { columnsOf, errorFault } from "../../src/functions/range";

const broken = (error: string) => ({ error });

describe("errorFault gives", () => {
  test("the first row with an error of all ranges, not the first range with one", () =>
    expect(
      errorFault({ date: [1, 2, 3, broken("#REF!")], amount: [1, broken("#N/A"), broken("#NUM!")] })
    ).toEqual({ fault: "error-in-cells", values: { row: 2, name: "amount", error: "#N/A" } }));
  test("the first range where both have one in the same row", () =>
    expect(errorFault({ date: [broken("#REF!")], amount: [broken("#N/A")] })).toMatchObject({
      values: { row: 1, name: "date" },
    }));
  test("nothing where there is none", () =>
    expect(errorFault({ date: [1, null, "#N/A"] })).toBe(undefined));
});

describe("columnsOf gives", () => {
  test("a range of one row and one of one column the same cells", () =>
    expect(columnsOf(["a", "b"], [[[1, 2]], [[3], [4]]])).toEqual({
      a: [[1], [2]],
      b: [[3], [4]],
    }));
  test("errors and blanks of every client as cells", () =>
    expect(columnsOf(["a"], [[[1], [undefined], [null], [{ code: "#REF!" }]]])).toEqual({
      a: [[1], [null], [null], [{ error: "#REF!" }]],
    }));
});

describe("columnsOf refuses", () => {
  test("the first range of another height, with both heights", () =>
    expect(columnsOf(["a", "b", "c"], [[[1], [2]], [[1], [2]], [[1]]])).toEqual({
      fault: "ragged-ranges",
      values: { name: "c", rows: 1, first: "a", expected: 2 },
    }));
  test("a whole column, and not a long one", () => {
    const rows = (size: number) => new Array<unknown[]>(size).fill([null]);
    expect(columnsOf(["a"], [rows(1_048_576)])).toMatchObject({ fault: "whole-column" });
    expect(columnsOf(["a"], [rows(700_000)])).toMatchObject({ a: { length: 700_000 } });
  });
});
