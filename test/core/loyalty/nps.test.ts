import fc from "fast-check";
import { nps } from "../../../src/core/loyalty/nps";
import { computed } from "../../support/compute";
import { runs } from "../../support/orders";

const score = (scores: readonly unknown[]) => computed(nps, { scores });

describe("nps gives", () => {
  test("20 for five promoters and three detractors of ten", () =>
    expect(score([10, 9, 9, 8, 7, 6, 3, 10, 0, 9])).toBe(20));
  test("0 for those in between, who count in the base alone", () => {
    expect(score([7, 8, 7, 8])).toBe(0);
    expect(score([9, 7])).toBe(50);
  });
  test("-100 and 100 at the ends", () => {
    expect(score([0, 1, 6, 6])).toBe(-100);
    expect(score([9, 10])).toBe(100);
  });
  test("the same without the blanks", () => expect(score([null, 10, "", 6, null])).toBe(0));
});

describe("nps refuses", () => {
  test.each([[[]], [[null, ""]]])("%j: no answer", (scores) =>
    expect(score(scores)).toEqual({ fault: "no-values", values: { name: "scores" } })
  );
  test.each([
    [[10, 11], "above-limit", 2],
    [[-1], "below-limit", 1],
    [[9, null, "ten"], "not-a-number-in-row", 3],
  ])("%j, naming the row", (scores, fault, row) =>
    expect(score(scores)).toMatchObject({ fault, values: { row } })
  );
});

describe("nps agrees with", () => {
  const answers = fc.array(fc.nat(10), { minLength: 1, maxLength: 40 });
  test("itself in any order, and for the answers taken twice", () => {
    fc.assert(
      fc.property(answers, (scores) => {
        expect(score([...scores].reverse())).toBe(score(scores));
        expect(score([...scores, ...scores])).toBeCloseTo(Number(score(scores)), 10);
      }),
      runs
    );
  });
  test("the mean of 100, 0 and -100 by answer", () => {
    fc.assert(
      fc.property(answers, (scores) => {
        const points = scores.map((one) => (one > 8 ? 100 : one < 7 ? -100 : 0));
        const mean = points.reduce((sum: number, one) => sum + one, 0) / scores.length;
        expect(score(scores)).toBeCloseTo(mean, 10);
      }),
      runs
    );
  });
});
