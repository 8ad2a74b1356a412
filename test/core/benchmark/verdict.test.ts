import fc from "fast-check";
import { verdictAgainst } from "../../../src/core/benchmark/verdict";
import { wilson } from "../../../src/core/statistics";
import { runs } from "../../support/orders";

const RETAIL = { low: 0.03, high: 0.05 };
const POINT = { low: 0.0548, high: 0.0548 };
const measured = (lost: number, of: number) => ({ rate: lost / of, ...wilson(lost, of, 0.95) });

describe("verdictAgainst gives", () => {
  test("over where the rate and its whole interval are above", () =>
    expect(verdictAgainst(measured(100, 1000), RETAIL)).toBe("over"));
  test("under where they are below", () =>
    expect(verdictAgainst(measured(5, 1000), RETAIL)).toBe("under"));
  test("unclear where the rate is outside and its interval is not", () => {
    expect(verdictAgainst(measured(2, 20), RETAIL)).toBe("unclear");
    expect(verdictAgainst(measured(0, 20), RETAIL)).toBe("unclear");
  });
  test.each([0.03, 0.04, 0.05])("within for a rate of %d, ends included", (rate) =>
    expect(verdictAgainst({ rate, low: 0, high: 1 }, RETAIL)).toBe("within")
  );
  test("unclear where the interval just touches what is published", () => {
    expect(verdictAgainst({ rate: 0.08, low: 0.05, high: 0.1 }, RETAIL)).toBe("unclear");
    expect(verdictAgainst({ rate: 0.01, low: 0, high: 0.03 }, RETAIL)).toBe("unclear");
  });
  test("a single published number is judged by the interval alone", () => {
    expect(verdictAgainst(measured(55, 1000), POINT)).toBe("unclear");
    expect(verdictAgainst(measured(100, 1000), POINT)).toBe("over");
    expect(verdictAgainst(measured(20, 1000), POINT)).toBe("under");
  });
});

describe("verdictAgainst agrees with", () => {
  const shares = fc
    .tuple(fc.nat(300), fc.integer({ min: 1, max: 300 }))
    .map(([lost, of]) => measured(Math.min(lost, of), of));
  test("the limits: within by the rate alone, over and under by the interval too", () => {
    fc.assert(
      fc.property(shares, (share) => {
        const verdict = verdictAgainst(share, RETAIL);
        const isInside = share.rate >= RETAIL.low && share.rate <= RETAIL.high;
        expect(verdict === "within").toBe(isInside);
        if (verdict === "over") expect(share.low).toBeGreaterThan(RETAIL.high);
        if (verdict === "under") expect(share.high).toBeLessThan(RETAIL.low);
      }),
      runs
    );
  });
  test("its mirror image: over for churn is under for what was kept", () => {
    const mirror = { over: "under", under: "over", within: "within", unclear: "unclear" } as const;
    fc.assert(
      fc.property(shares, ({ rate, low, high }) => {
        const kept = { rate: 1 - rate, low: 1 - high, high: 1 - low };
        const published = { low: 0.25, high: 0.5 };
        const turned = { low: 0.5, high: 0.75 };
        expect(verdictAgainst(kept, turned)).toBe(
          mirror[verdictAgainst({ rate, low, high }, published)]
        );
      }),
      runs
    );
  });
});
