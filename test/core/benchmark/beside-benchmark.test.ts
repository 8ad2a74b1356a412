import { allAnalyses, analyses } from "../../../src/core/catalog";
import { BENCHMARKS, benchmarkSetting, besideBenchmark } from "../../../src/core/benchmark";
import { isFault } from "../../../src/core/fault";
import { given, type Raw } from "../../../src/core/given";
import { wordsOf } from "../../../src/text/all-words";
import { LANGUAGES } from "../../../src/text/words";
import { resultOf, type Order } from "../../support/orders";

const churn = { rate: 0.1, low: 0.08, high: 0.12 };
const beside = (benchmark: string, period = "month") =>
  besideBenchmark(churn, { benchmark, period } as Parameters<typeof besideBenchmark>[1]);

describe("besideBenchmark gives", () => {
  test("nothing where none is chosen", () =>
    expect(beside("none")).toEqual({ says: [], values: {} }));
  test("the verdict with the numbers, their period and their source", () =>
    expect(beside("consumer retail")).toEqual({
      says: ["over"],
      values: {
        churn: { kind: "ratio", value: 0.1 },
        band: { kind: "label", value: "3–5%" },
        per: { kind: "label", value: "per month" },
        who: { kind: "label", value: "consumer retail" },
        source: { kind: "label", value: "crm handbook" },
      },
    }));
  test("the doubts of a benchmark after the verdict", () => {
    expect(beside("subscriptions").says).toEqual(["over", "believed"]);
    expect(beside("saas", "year").says).toEqual(["within", "implied"]);
  });
  test("the benchmark of the period of the result, where there are two", () => {
    expect(beside("young saas", "month").values.band?.value).toBe("3–5%");
    expect(beside("young saas", "year").values.band?.value).toBe("10–15%");
  });
  test("one number where one is published", () =>
    expect(beside("subscriptions 2019").values.band?.value).toBe("5.48%"));
  test.each([
    ["b2b", "month"],
    ["consumer retail", "year"],
    ["consumer retail", "week"],
    ["young saas", "quarter"],
  ])("no verdict for %s beside periods of a %s", (who, period) =>
    expect(beside(who, period).says).toEqual(["notConverted"])
  );
});

describe("besideBenchmark agrees with", () => {
  test("the setting: every choice is a published rate of churn, and none is the usual one", () => {
    const published = BENCHMARKS.filter(({ of }) => of === "churn").map(({ who }) => who);
    expect(benchmarkSetting.oneOf).toEqual(["none", ...new Set(published)]);
    expect(benchmarkSetting.usual).toBe("none");
  });
});

/** 40 customers of whom 10 never return: 25% of those there at the start of March are gone at its end. */
const orders: Order[] = Array.from({ length: 40 }, (_, at) =>
  [45_310, 45_340, 45_370, 45_400]
    .slice(0, at < 10 ? 2 : 4)
    .map((date) => ({ customer: `C-${at}`, date, amount: 10 }))
).flat();

function answered(id: "CHURN_ROLLFORWARD" | "CHURN_RETENTION_BY_PERIOD", raw: Raw) {
  const { settings, answer } = analyses[id];
  const checked = given(settings, raw);
  if (isFault(checked)) throw new Error(checked.fault);
  const result = resultOf(analyses[id], orders, { threshold: 30, asOf: 45_382, ...raw });
  return (answer as (...all: unknown[]) => ReturnType<typeof answer>)(result, checked, 45_382);
}

describe("answers by period", () => {
  test("all of them may be compared", () => {
    const comparable = allAnalyses.filter(({ settings }) => "benchmark" in settings);
    expect(comparable.map(({ id }) => id).sort()).toEqual([
      "CHURN_MOVEMENTS",
      "CHURN_RETENTION_BY_PERIOD",
      "CHURN_ROLLFORWARD",
    ]);
  });
  const raw = { threshold: 30, asOf: 45_382, benchmark: "consumer retail" };
  test.each(["CHURN_ROLLFORWARD", "CHURN_RETENTION_BY_PERIOD"] as const)(
    "%s: the churn rate beside the benchmark, from the same interval",
    (id) => {
      const said = wordsOf("en").answer(id, answered(id, raw));
      expect(said).toContain(
        "Churn of 25.0% is above the published 3–5% a month for “Consumer retail” (a CRM vendor's churn handbook), and the confidence interval excludes that."
      );
    }
  );
  test.each(LANGUAGES)("%s: every hole of every verdict is filled", (language) => {
    for (const benchmark of benchmarkSetting.oneOf)
      for (const period of ["month", "year"]) {
        const id = "CHURN_ROLLFORWARD";
        const said = wordsOf(language).answer(id, answered(id, { ...raw, benchmark, period }));
        expect(said).not.toMatch(/[{}]|per month|per year/);
      }
  });
  test("nothing of a benchmark where none is chosen", () => {
    const { says } = answered("CHURN_ROLLFORWARD", { ...raw, benchmark: undefined });
    expect(says).toEqual(["rate"]);
  });
  test("the source in Chinese", () => {
    const said = wordsOf("zh-TW").answer("CHURN_ROLLFORWARD", answered("CHURN_ROLLFORWARD", raw));
    expect(said).toContain(
      "流失率 25.0% 高於「消費零售」每月 3–5% 的公開水準（某 CRM 廠商的流失分析手冊）"
    );
  });
});
