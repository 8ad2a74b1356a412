import { isFault } from "../../../src/core/fault";
import { given } from "../../../src/core/given";
import { score } from "../../../src/core/rfm/score";
import { segment } from "../../../src/core/rfm/segment";

function scores(raw: Readonly<Record<string, unknown>>) {
  const values = given(score.params, raw);
  return isFault(values) ? values : score.compute(values);
}
function segments(raw: Readonly<Record<string, unknown>>) {
  const values = given(segment.params, raw);
  return isFault(values) ? values : segment.compute(values);
}

describe("score gives", () => {
  test("no score for a blank, which counts for nobody", () =>
    expect(scores({ values: [10, null, 20, ""], bins: 2 })).toEqual([1, null, 2, null]));
  test("the upper of two equal values the lower rank", () =>
    expect(scores({ values: [5, 5], bins: 2, rule: "rank" })).toEqual([1, 2]));
});

describe("score refuses", () => {
  test("text among the values, naming the row", () =>
    expect(scores({ values: [1, "two"] })).toEqual({
      fault: "not-a-number-in-row",
      values: { name: "values", row: 2 },
    }));
});

describe("segment gives", () => {
  test("the name for three scores, and none for a blank", () =>
    expect(segments({ r: [5, 1, 1], f: [5, null, 1], m: [5, 1, 1] })).toEqual([
      "Champions",
      null,
      "Lost",
    ]));
});

describe("segment refuses", () => {
  test("a score of 6", () =>
    expect(segments({ r: [6], f: [1], m: [1] })).toMatchObject({ fault: "above-limit" }));
  test("columns of different length", () =>
    expect(segments({ r: [1, 2], f: [1], m: [1, 2] })).toMatchObject({
      fault: "ragged-ranges",
      values: { name: "f" },
    }));
});
