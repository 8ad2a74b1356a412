import fc from "fast-check";
import { drop } from "../../../src/core/risk/drop";
import { computed } from "../../support/compute";
import { runs } from "../../support/orders";

const dropped = (current: number, previous: number, threshold?: number) =>
  computed(drop, { current, previous, threshold });

describe("drop gives", () => {
  test("TRUE for half or less where nothing else is said", () => {
    expect(dropped(50, 100)).toBe(true);
    expect(dropped(50.01, 100)).toBe(false);
    expect(dropped(0, 100)).toBe(true);
  });
  test.each([
    [60, 100, 0.4],
    [85, 100, 0.15],
    [0.85, 1, 0.15],
    [0.3, 1, 0.7],
    [0.7, 0.1 + 0.9, 0.3],
    [2.7, 3, 0.1],
  ])("TRUE for %d after %d, a drop of exactly %d", (current, previous, threshold) =>
    expect(dropped(current, previous, threshold)).toBe(true)
  );
  test("TRUE where refunds exceed the sales", () => expect(dropped(-5, 100)).toBe(true));
  test("FALSE for a rise, and for no change unless any is asked for", () => {
    expect(dropped(120, 100)).toBe(false);
    expect(dropped(100, 100)).toBe(false);
    expect(dropped(100, 100, 0)).toBe(true);
  });
  test("TRUE for a drop to nothing alone where all must be gone", () => {
    expect(dropped(0, 100, 1)).toBe(true);
    expect(dropped(0.001, 100, 1)).toBe(false);
  });
});

describe("drop refuses", () => {
  test("a period before with nothing in it: nothing can have dropped", () => {
    expect(dropped(0, 0)).toEqual({ fault: "previous-is-zero" });
    expect(dropped(5, 0)).toEqual({ fault: "previous-is-zero" });
  });
  test("a number before that is below 0", () =>
    expect(dropped(-20, -10)).toMatchObject({ fault: "below-limit" }));
  test.each([
    [-0.1, "below-limit"],
    [1.1, "above-limit"],
  ])("a drop of %d", (threshold, fault) =>
    expect(dropped(1, 2, threshold)).toMatchObject({ fault })
  );
});

describe("drop agrees with", () => {
  test("whole percentages: 100 - p of 100 has dropped by p and not by p + 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9999 }), (p, n) => {
        const unit = n / 100;
        expect(dropped((100 - p) * unit, 100 * unit, p / 100)).toBe(true);
        expect(dropped((100 - p) * unit, 100 * unit, (p + 1) / 100)).toBe(false);
      }),
      runs
    );
  });
});
