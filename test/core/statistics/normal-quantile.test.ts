import reference from "@stdlib/stats-base-dists-normal-quantile";
import { normalQuantile } from "../../../src/core/statistics/normal-quantile";

describe("normalQuantile agrees with", () => {
  test("@stdlib within 1e-13 between 0.001 and 0.999", () => {
    for (let at = 1; at < 1000; at++) {
      const p = at / 1000;
      expect(Math.abs(normalQuantile(p) - reference(p, 0, 1))).toBeLessThanOrEqual(1e-13);
    }
  });

  // Further out @stdlib 0.3.1 loses digits: -6.3613408897 for 1e-10.
  test.each([
    [1e-5, -4.264890793922825],
    [1e-10, -6.361340902404056],
    [1e-15, -7.941345326170997],
    [1e-20, -9.262340089798409],
  ])("R's qnorm far in the tail: %s", (p, expected) =>
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThanOrEqual(1e-13)
  );

  test("printed tables: 1.959964 for 97.5 %, 0 in the middle, opposite signs on both sides", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.1)).toBeCloseTo(-normalQuantile(0.9), 14);
  });
});
