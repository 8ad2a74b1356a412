import fc from "fast-check";
import { direction } from "../../../src/core/churn/direction";
import { given } from "../../../src/core/given";
import { runs } from "../../support/orders";

const level = 0.95;
const of = (...rates: (number | null)[]) => direction.compute({ rates, level });

describe("direction gives", () => {
  test("improving where the rate falls step by step, as churn is better the less of it there is", () =>
    expect(of(0.1, 0.09, 0.08, 0.07)).toMatchObject({ verdict: "improving" }));
  test("worsening where it rises", () =>
    expect(of(0.05, 0.052, 0.049, 0.055, 0.058, 0.06)).toMatchObject({ verdict: "worsening" }));
  test("flat where it goes up and down, or does not move at all", () => {
    expect(of(0.05, 0.07, 0.04, 0.06)).toMatchObject({ verdict: "flat" });
    expect(of(0.1, 0.1, 0.1)).toEqual({ slope: 0, p: 1, verdict: "flat" });
  });
  test("the slope per period where a rate is missing: those after it keep their place", () => {
    expect(of(0.1, 0.12, null, 0.16)).toMatchObject({ verdict: "worsening" });
    const [one, other] = [of(0.1, 0.12, null, 0.16), of(0.1, 0.12, 0.14, 0.16)];
    expect(one).toMatchObject({ slope: expect.closeTo(0.02, 12) as number });
    expect(other).toMatchObject({ slope: expect.closeTo(0.02, 12) as number });
  });
  test("the same without blanks at the ends", () =>
    expect(of(null, 0.1, 0.09, 0.08, 0.08, null)).toEqual(of(0.1, 0.09, 0.08, 0.08)));
});

describe("direction refuses", () => {
  test("fewer than three rates", () =>
    expect(of(0.1, null, 0.2)).toEqual({ fault: "too-few-rates", values: { rates: 2 } }));
  test("text among the rates, naming its row", () =>
    expect(given(direction.params, { rates: [0.1, "5 %", 0.2] })).toEqual({
      fault: "not-a-number-in-row",
      values: { name: "rates", row: 2 },
    }));
  test("a rate above 1", () =>
    expect(given(direction.params, { rates: [0.1, 5, 0.2] })).toMatchObject({
      fault: "above-limit",
    }));
});

describe("direction agrees with", () => {
  test("itself the other way round: what worsens improves in reverse", () => {
    const rates = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000),
      {
        minLength: 3,
        maxLength: 24,
      }
    );
    const turned = { improving: "worsening", worsening: "improving", flat: "flat" } as const;
    fc.assert(
      fc.property(rates, (values) => {
        const there = of(...values) as { p: number; verdict: keyof typeof turned };
        fc.pre(Math.abs(there.p - 0.05) > 1e-9);
        expect(of(...values.reverse())).toMatchObject({ verdict: turned[there.verdict] });
      }),
      runs
    );
  });
});
