import fc from "fast-check";
import { fisherExact } from "../../../src/core/statistics";
import { runs } from "../../support/orders";

const share = (part: number, of: number) => ({ part, of });

describe("fisherExact gives", () => {
  test.each([
    [share(3, 4), share(1, 4), 0.48571428571428565],
    [share(0, 30), share(4, 30), 0.11239964317573597],
    [share(1, 10), share(11, 14), 0.0027594561852200836],
    [share(5, 40), share(12, 35), 0.029916463287015676],
    [share(2, 1000), share(9, 1000), 0.06470495791578931],
    [share(0, 20), share(0, 20), 1],
    [share(20, 20), share(20, 20), 1],
    [share(3, 1_000_000), share(12, 1_000_000), 0.03515558349776001],
    [share(10, 10), share(2, 10), 0.0007144558228149558],
    [share(1, 2), share(0, 1), 1],
    [share(12, 250), share(3, 50), 0.722378408196821],
    [share(0, 5), share(900, 100_000), 1],
  ])("for %j against %j what SciPy 1.17 and whole fractions give", (first, second, p) =>
    expect(fisherExact(first, second)).toBeCloseTo(p, 12)
  );
});

const shares = fc
  .integer({ min: 1, max: 25 })
  .chain((of) => fc.integer({ min: 0, max: of }).map((part) => share(part, of)));

describe("fisherExact agrees with", () => {
  test("the sum over all tables of those totals, one by one", () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        expect(fisherExact(first, second)).toBeCloseTo(
          slow(first.part, first.of, second.part, second.of),
          10
        );
      }),
      runs
    );
  });
  test("itself, whichever is named first and whether the lost or the kept are counted", () => {
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const p = fisherExact(first, second);
        const kept = ({ part, of }: typeof first) => share(of - part, of);
        expect(fisherExact(second, first)).toBeCloseTo(p, 10);
        expect(fisherExact(kept(first), kept(second))).toBeCloseTo(p, 10);
      }),
      runs
    );
  });
});

function slow(part1: number, of1: number, part2: number, of2: number): number {
  const parts = part1 + part2;
  const likelihood = (k: number) =>
    (choose(of1, k) * choose(of2, parts - k)) / choose(of1 + of2, parts);
  let p = 0;
  for (let k = Math.max(0, parts - of2); k <= Math.min(of1, parts); k++)
    if (likelihood(k) <= likelihood(part1) * (1 + 1e-7)) p += likelihood(k);
  return p;
}

function choose(of: number, part: number): number {
  let ways = 1;
  for (let k = 1; k <= part; k++) ways = (ways * (of - part + k)) / k;
  return ways;
}
