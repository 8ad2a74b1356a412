import { churnRate } from "../../../src/core/churn/churn-rate";
import { given } from "../../../src/core/given";
import { isFault } from "../../../src/core/fault";

function rate(lost: number, start: number, joined?: number, method?: string) {
  const values = given(churnRate.params, { lost, start, joined, method });
  return isFault(values) ? values : churnRate.compute(values);
}

describe("churnRate gives", () => {
  test("10 % when 50 of 500 left", () => expect(rate(50, 500)).toBe(0.1));
  test("0 when nobody left", () => expect(rate(0, 500)).toBe(0));
  test("a share of the start and the joiners by plusnew", () =>
    expect(rate(50, 400, 100, "plusnew")).toBe(0.1));
  test("a share of the mean of start and end by average: 50 of (1000 + 1100) / 2", () =>
    expect(rate(50, 1000, 150, "average")).toBe(50 / 1050));
  test("customers lost per customer gained by acquired, which may exceed 1", () => {
    expect(rate(50, 0, 500, "acquired")).toBe(0.1);
    expect(rate(600, 1000, 500, "acquired")).toBe(1.2);
  });
});

describe("churnRate refuses", () => {
  test("a period that began with nobody", () => {
    expect(rate(1, 0)).toEqual({ fault: "no-customers-at-start" });
    expect(rate(0, 0)).toEqual({ fault: "no-customers-at-start" });
  });
  test.each([
    ["plusnew", 0, 0, 0],
    ["average", 0, 0, 0],
    ["acquired", 5, 10, 0],
  ])("a base of nobody by %s", (method, lost, start, joined) =>
    expect(rate(lost, start, joined, method)).toEqual({ fault: "base-is-zero" })
  );
  test.each(["start", "plusnew", "average"])("more lost than there were by %s", (method) =>
    expect(rate(12, 10, 1, method)).toEqual({ fault: "lost-more-than-base" })
  );
  test("fewer than no customers", () =>
    expect(rate(-1, 10)).toEqual({ fault: "below-limit", values: { name: "lost", limit: 0 } }));
  test("a method it does not know, naming those it knows", () =>
    expect(rate(1, 10, 0, "simple")).toEqual({
      fault: "unknown-option",
      values: { name: "method", value: "simple", options: "start, plusnew, average, acquired" },
    }));
});
