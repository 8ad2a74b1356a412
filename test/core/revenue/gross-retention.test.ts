import { grossRetention } from "../../../src/core/revenue/gross-retention";

describe("grossRetention gives", () => {
  test("85 % of 10.0 million when 0.9 churned and 0.6 contracted, as a published example has it", () =>
    expect(grossRetention.compute({ start: 10e6, churned: 0.9e6, contraction: 0.6e6 })).toBe(0.85));
  test("0 when everything was lost, also in cents that do not add up in binary", () => {
    expect(grossRetention.compute({ start: 100, churned: 100, contraction: 0 })).toBe(0);
    expect(grossRetention.compute({ start: 0.3, churned: 0.1, contraction: 0.2 })).toBe(0);
  });
  test("1 when nothing was lost", () =>
    expect(grossRetention.compute({ start: 7, churned: 0, contraction: 0 })).toBe(1));
});

describe("grossRetention refuses", () => {
  test("a period that began without revenue", () =>
    expect(grossRetention.compute({ start: 0, churned: 0, contraction: 0 })).toEqual({
      fault: "no-revenue-at-start",
    }));
  test("more lost than there was: retention is never below 0", () =>
    expect(grossRetention.compute({ start: 100, churned: 80, contraction: 30 })).toEqual({
      fault: "lost-more-revenue",
    }));
});
