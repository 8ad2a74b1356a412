import fc from "fast-check";
import { classify } from "../../../src/core/revenue/classify";
import { changeLists, columnsOf } from "../../support/changes";
import { runs } from "../../support/orders";

const labelOf = (before: number | null, after: number | null, ever?: boolean) => {
  const everBefore = ever === undefined ? undefined : [ever];
  const labels = classify.compute({ before: [before], after: [after], everBefore });
  return (labels as readonly string[])[0];
};

describe("classify gives", () => {
  test.each([
    [0, 5, undefined, "new"],
    [null, 5, false, "new"],
    [0, 5, true, "reactivation"],
    [5, 6, true, "expansion"],
    [6, 5, undefined, "contraction"],
    [5, 0, undefined, "churn"],
    [5, null, true, "churn"],
    [5, 5, undefined, "flat"],
    [0, 0, true, "none"],
    [null, null, undefined, "none"],
  ])("for %p before, %p after, paid earlier %p: %s", (before, after, ever, label) =>
    expect(labelOf(before, after, ever)).toBe(label)
  );
  test("new where it is blank whether somebody paid earlier", () =>
    expect(classify.compute({ before: [0], after: [1], everBefore: [null] })).toEqual(["new"]));
  test("flat for sums that differ by a rounding error alone", () =>
    expect(labelOf(0.3, 0.1 + 0.2)).toBe("flat"));
  test("expansion for one cent more on a million", () =>
    expect(labelOf(1_000_000, 1_000_000.01)).toBe("expansion"));
});

describe("classify refuses", () => {
  test("a negative amount, naming its row", () =>
    expect(classify.compute({ before: [1, -2], after: [1, -2], everBefore: undefined })).toEqual({
      fault: "negative-amount",
      values: { name: "before", row: 2 },
    }));
  test("columns of different length", () => {
    const amounts = { before: [1, 2], after: [1, 2] };
    expect(classify.compute({ ...amounts, everBefore: [true] })).toEqual({
      fault: "ragged-ranges",
      values: { name: "everBefore", rows: 1, first: "before", expected: 2 },
    });
    expect(
      classify.compute({ before: [1, 2], after: [1, 2, 3], everBefore: undefined })
    ).toMatchObject({ fault: "ragged-ranges", values: { name: "after" } });
  });
});

describe("classify agrees with", () => {
  test("itself row by row, whatever stands in the other rows", () => {
    fc.assert(
      fc.property(changeLists, (changes) =>
        expect(classify.compute(columnsOf(changes))).toEqual(
          changes.map(({ before, after, everBefore }) => labelOf(before, after, everBefore))
        )
      ),
      runs
    );
  });
});
