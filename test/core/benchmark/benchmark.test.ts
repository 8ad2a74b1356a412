import { BENCHMARKS } from "../../../src/core/benchmark";
import { benchmark } from "../../../src/core/benchmark/benchmark";
import { computed } from "../../support/compute";

const published = (who: unknown, period?: unknown, bound?: unknown) =>
  computed(benchmark, { who, period, bound });

describe("benchmark gives", () => {
  test.each([
    ["b2b", "year", 0.05, 0.1],
    ["saas", "year", 0.07, 0.15],
    ["consumer retail", "month", 0.03, 0.05],
    ["small mature saas", "year", 0.05, 0.07],
    ["small mature saas", "month", 0.01, 0.03],
    ["young saas", "year", 0.1, 0.15],
    ["young saas", "month", 0.03, 0.05],
    ["subscriptions", "month", 0.0327, 0.0327],
    ["b2b subscriptions", "month", 0.0491, 0.0491],
    ["b2c subscriptions", "month", 0.0677, 0.0677],
    ["subscriptions 2019", "month", 0.0548, 0.0548],
    ["b2b subscriptions 2019", "month", 0.0515, 0.0515],
    ["b2c subscriptions 2019", "month", 0.0681, 0.0681],
    ["grr smb", "year", 0.9, 0.9],
    ["grr enterprise", "year", 0.95, 0.95],
    ["nrr", "year", 1.2, 1.2],
    ["klaviyo risk", "month", 0.33, 0.66],
  ])("%s per %s: %d to %d", (who, period, low, high) => {
    expect(published(who, period, "low")).toBe(low);
    expect(published(who, period, "high")).toBe(high);
    expect(published(who, period)).toBe(high);
  });
  test("the month where no period is named, and any case", () =>
    expect(published(" Consumer Retail ")).toBe(0.05));
  test.each(["day", "week", "month", "quarter", "year"])(
    "a ratio for each period: %s",
    (period) => {
      expect(published("quick ratio", period)).toBe(4);
      expect(published("ltv:cac", period)).toBe(3);
    }
  );
});

describe("benchmark refuses", () => {
  test.each([
    ["b2b", "month", "year"],
    ["consumer retail", "year", "month"],
    ["young saas", "quarter", "year, month"],
    ["subscriptions", "day", "month"],
  ])("%s per %s: nothing is converted from %s", (who, period, periods) =>
    expect(published(who, period)).toEqual({
      fault: "benchmark-of-another-period",
      values: { who, period, periods },
    })
  );
  test("a business it does not know, listing those it does", () => {
    const refused = published("banks");
    expect(refused).toMatchObject({ fault: "unknown-option", values: { value: "banks" } });
    expect(JSON.stringify(refused)).toContain("b2b, saas, consumer retail");
  });
  test("nothing at all", () => expect(published("")).toMatchObject({ fault: "missing-value" }));
});

describe("the table of benchmarks agrees with itself", () => {
  test("one row for each business and period, low to high", () => {
    const pairs = BENCHMARKS.map(({ who, unit }) => `${who} ${unit}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { low, high } of BENCHMARKS) expect(low).toBeLessThanOrEqual(high);
  });
  test("a warning where a source contradicts itself: 1% to 3% a month is 11% to 31% a year", () => {
    const marked = BENCHMARKS.filter(({ note }) => note === "inconsistent");
    expect(marked.map(({ who, unit }) => `${who} ${unit}`)).toEqual([
      "small mature saas year",
      "small mature saas month",
      "young saas year",
      "young saas month",
    ]);
    expect(1 - 0.97 ** 12).toBeGreaterThan(0.07);
  });
});
