import libraryQuantile from "@stdlib/stats-base-dists-beta-quantile";
import { betaQuantile } from "../../../src/core/statistics/beta-quantile";

describe("betaQuantile gives", () => {
  test("p itself for the even distribution", () =>
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 14));
  test("the closed form 1 - (1 - p)^(1/n) where a is 1", () =>
    expect(betaQuantile(0.025, 1, 20)).toBeCloseTo(1 - 0.975 ** (1 / 20), 15));
});

describe("betaQuantile agrees with the library's", () => {
  const sizes = [1, 2, 7, 20, 93, 500, 1869, 40_000, 1_000_000];
  test.each([0.0005, 0.005, 0.025, 0.1, 0.4])("at p = %d for shapes from 1 to a million", (p) => {
    const far: unknown[] = [];
    for (const of of sizes)
      for (const part of new Set([1, Math.ceil(of / 100), Math.ceil(of / 3), of])) {
        const [a, b] = [part, of - part + 1];
        const [got, expected] = [betaQuantile(p, a, b), libraryQuantile(p, a, b)];
        if (Math.abs(got - expected) > 1e-9 * expected) far.push({ p, a, b, got, expected });
      }
    expect(far).toEqual([]);
  });
});
