import { SEGMENTS } from "../../../src/core/rfm";
import { onFive, usualSegment } from "../../../src/core/rfm/segments";

const FIVE = [1, 2, 3, 4, 5];

describe("the segment map", () => {
  test("has every one of the 125 codes exactly once", () => {
    const codes = Object.values(SEGMENTS).flatMap((all) => all.split(" "));
    const expected = FIVE.flatMap((r) => FIVE.flatMap((f) => FIVE.map((m) => `${r}${f}${m}`)));
    expect([...codes].sort()).toEqual(expected);
  });

  test("names each code by the list it stands in", () => {
    for (const [segment, codes] of Object.entries(SEGMENTS))
      for (const code of codes.split(" ")) expect(usualSegment(Number(code))).toBe(segment);
  });

  test("knows no other scores", () => {
    expect(usualSegment(11)).toBeUndefined();
    expect(usualSegment(655)).toBeUndefined();
  });
});

describe("onFive", () => {
  test.each([
    [2, [1, 5]],
    [3, [1, 3, 5]],
    [4, [1, 2, 4, 5]],
    [5, [1, 2, 3, 4, 5]],
    [9, [1, 2, 2, 3, 3, 4, 4, 5, 5]],
  ])("puts the scores of %d bins on 1 to 5", (bins, expected) =>
    expect(expected.map((_, at) => onFive(at + 1, bins))).toEqual(expected)
  );
});
