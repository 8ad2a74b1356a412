import fc from "fast-check";
import { chiSquare, compareShares } from "../../../src/core/statistics";
import { runs } from "../../support/orders";

const share = (part: number, of: number) => ({ part, of });
const shares = fc
  .integer({ min: 1, max: 3000 })
  .chain((of) => fc.integer({ min: 0, max: of }).map((part) => share(part, of)));

describe("compareShares gives", () => {
  // Newcombe (1998), Statistics in Medicine 17, table II, method 10.
  test.each([
    [share(56, 70), share(48, 80), 0.0524, 0.3339],
    [share(9, 10), share(3, 10), 0.1705, 0.809],
    [share(5, 56), share(0, 29), -0.0381, 0.1926],
    [share(10, 10), share(0, 20), 0.6791, 1],
    [share(10, 10), share(0, 10), 0.6075, 1],
  ])("for %j and %j the limits that Newcombe published", (first, second, low, high) => {
    const { newcombe } = compareShares(first, second, 0.95);
    expect(newcombe.low).toBeCloseTo(low, 4);
    expect(newcombe.high).toBeCloseTo(high, 4);
  });
  test.each([0, 20])("no difference where %d of 20 are part of both", (part) =>
    expect(compareShares(share(part, 20), share(part, 20), 0.95)).toMatchObject({
      difference: 0,
      z: 0,
      p: 1,
    })
  );
});

describe("compareShares agrees with", () => {
  test("chi-square of the table of both, whose statistic is the square of z", () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const rows = [first, second].map(({ part, of }) => [part, of - part]);
        const tested = chiSquare(rows);
        fc.pre(tested !== undefined);
        const { z, p } = compareShares(first, second, 0.95);
        expect(z * z).toBeCloseTo(tested?.statistic ?? NaN, 6);
        expect(p).toBeCloseTo(tested?.p ?? NaN, 9);
      }),
      runs
    );
  });
  test("itself, the other way round", () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const [there, back] = [
          compareShares(first, second, 0.9),
          compareShares(second, first, 0.9),
        ];
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(back.newcombe.low).toBeCloseTo(-there.newcombe.high, 12);
        expect(back.wald.low).toBeCloseTo(-there.wald.high, 12);
      }),
      runs
    );
  });
});
