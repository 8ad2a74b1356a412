import fc from "fast-check";
import { project } from "../../../src/core/churn/project";
import { runs } from "../../support/orders";

const after = (start: number, rate: number, periods: number, joinedPerPeriod = 0) =>
  project.compute({ start, rate, periods, joinedPerPeriod }) as readonly number[];

describe("project gives", () => {
  // A public guide prints 32 for month 12 of 200 customers at 15 % a month; 200 × 0.85 ^ 12 is 28.4.
  test("28.4 of 200 customers after a year at 15 % a month", () =>
    expect(after(200, 0.15, 12).at(-1)).toBeCloseTo(28.448, 3));
  test("each period's end, who joins leaving from the next one on", () =>
    expect(after(100, 0.5, 3, 10)).toEqual([60, 40, 30]));
  test("nobody where all leave and none join", () => expect(after(7, 1, 2)).toEqual([0, 0]));
});

describe("project agrees with", () => {
  const cases = fc.record({
    start: fc.integer({ min: 0, max: 1_000_000 }),
    rate: fc.double({ min: 0.001, max: 1, noNaN: true }),
    periods: fc.integer({ min: 1, max: 200 }),
    joined: fc.integer({ min: 0, max: 10_000 }),
  });
  test("the closed form: joined / rate, and what is left of the distance to it", () => {
    fc.assert(
      fc.property(cases, ({ start, rate, periods, joined }) => {
        const settled = joined / rate;
        const expected = settled + (start - settled) * (1 - rate) ** periods;
        const last = after(start, rate, periods, joined).at(-1) ?? Number.NaN;
        expect(Math.abs(last - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, start, settled));
      }),
      runs
    );
  });
  test("itself, begun again at any of its ends", () => {
    fc.assert(
      fc.property(
        cases,
        fc.integer({ min: 1, max: 50 }),
        ({ start, rate, periods, joined }, more) => {
          const whole = after(start, rate, periods + more, joined);
          const again = after(whole[periods - 1] ?? Number.NaN, rate, more, joined);
          expect(again).toEqual(whole.slice(periods));
        }
      ),
      runs
    );
  });
});
