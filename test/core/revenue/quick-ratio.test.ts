import { quickRatio } from "../../../src/core/revenue/quick-ratio";

const nothing = { joined: 0, churned: 0, contraction: 0, expansion: 0, reactivation: 0 };

describe("quickRatio gives", () => {
  test("4 when 8 were gained for 2 lost, by hand", () =>
    expect(quickRatio.compute({ ...nothing, joined: 6, expansion: 2, churned: 2 })).toBe(4));
  test("0 when nothing was gained", () =>
    expect(quickRatio.compute({ ...nothing, contraction: 2 })).toBe(0));
});

describe("quickRatio refuses", () => {
  test("a period without losses", () =>
    expect(quickRatio.compute({ ...nothing, joined: 6 })).toEqual({ fault: "nothing-lost" }));
});
