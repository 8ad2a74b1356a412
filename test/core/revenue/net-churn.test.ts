import { netChurn } from "../../../src/core/revenue/net-churn";

const lost = { start: 100, churned: 10, contraction: 10, expansion: 0, reactivation: 0 };

describe("netChurn gives", () => {
  test("10 % when 10 came back as expansion of 20 lost of 100, as ChartMogul's help has it", () =>
    expect(netChurn.compute({ ...lost, expansion: 10 })).toBe(0.1));
  test("less with reactivation, where it is counted", () =>
    expect(netChurn.compute({ ...lost, expansion: 10, reactivation: 5 })).toBe(0.05));
  test("a negative rate when existing customers brought more than was lost", () =>
    expect(netChurn.compute({ ...lost, expansion: 25 })).toBe(-0.05));
});

describe("netChurn refuses", () => {
  test("a period that began without revenue", () =>
    expect(netChurn.compute({ ...lost, start: 0 })).toEqual({ fault: "no-revenue-at-start" }));
  test("more lost than there was, whatever was gained", () =>
    expect(netChurn.compute({ ...lost, churned: 95, expansion: 50 })).toEqual({
      fault: "lost-more-revenue",
    }));
});
