import { relativeChange } from "../../../src/core/churn";

describe("relativeChange gives", () => {
  test.each([
    [47, 100, -0.53],
    [110, 100, 0.1],
    [0, 4, -1],
  ])("of %d after %d: %d", (now, before, change) =>
    expect(relativeChange(now, before)).toBeCloseTo(change, 12)
  );
  test("nothing where there was nothing before", () => expect(relativeChange(5, 0)).toBeNull());
});
