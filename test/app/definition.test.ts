import { saidOf } from "../../src/app/answer-to";
import { definitionLines, shortLines } from "../../src/app/definition";
import { formulaTold } from "../../src/app/formula-told";
import { paneTexts } from "../../src/app/pane-texts";
import type { Result } from "../../src/app/state";
import { sheetPlanOf } from "../../src/app/write-result";
import { allAnalyses } from "../../src/core/catalog";
import { isFault } from "../../src/core/fault";
import type { Raw } from "../../src/core/given";
import { STRICT } from "../../src/core/table/reading";
import { analyse } from "../../src/engine/analyse";
import { wordsOf } from "../../src/text/all-words";
import { tableOf, type Order } from "../support/orders";

const orders: Order[] = [
  { customer: "Ann", date: 45_300, amount: 120 },
  { customer: "Ann", date: 45_330, amount: 80 },
  { customer: "Bob", date: 45_310, amount: 40 },
  { customer: "Cleo", date: 45_250, amount: 500 },
  { customer: "Dan", date: 45_200, amount: 15 },
  { customer: "Eve", date: 45_325, amount: 90 },
];

function resultOf(id: string, settings: Raw): Result {
  const analysis = allAnalyses.find((one) => one.id === id);
  if (!analysis) throw new Error(id);
  const analysed = analyse(analysis, tableOf(orders), settings);
  if (isFault(analysed)) throw new Error(analysed.fault);
  const source = { address: "Orders!A1:C7" } as Result["job"]["source"];
  return {
    ...analysed,
    ...saidOf(analysis, analysed, settings),
    job: {
      ...{ source, shape: "purchases", mapping: {}, periods: {} },
      ...{ rules: STRICT, analysis: id, settings },
    },
    settings,
    account: { read: 6, used: 6, skipped: 0, blank: 0, findings: [] },
  };
}

const cutPoints = (settings: Raw, language: "en" | "zh-CN" | "zh-TW") =>
  definitionLines(
    resultOf("CHURN_RFM", { asOf: 45_331, ...settings }),
    paneTexts(wordsOf(language))
  )
    .filter(({ label }) => /Cut points|分界/.test(label))
    .map(({ label, text }) => `${label}: ${text}`);

describe("the definition card of RFM gives", () => {
  test("the cut points behind R, F and M", () =>
    expect(cutPoints({}, "en")).toEqual([
      "Cut points of R: 5: less than 6 · 4: less than 21 · 3: less than 81 · 2: less than 131 · 1: all others",
      "Cut points of F: 5: more than 1 · 1: all others",
      "Cut points of M: 5: more than 200 · 4: more than 90 · 3: more than 40 · 2: more than 15 · 1: all others",
    ]));
  test("the codes that a person moved, by segment in the language of the card", () => {
    const settings = { asOf: 45_331, moves: "554 Loyal, 511 At risk, 445 Loyal" };
    const card = (language: "en" | "zh-CN") =>
      definitionLines(resultOf("CHURN_RFM", settings), paneTexts(wordsOf(language)));
    const line = (text: string) => expect.objectContaining({ text }) as unknown;
    expect(card("en")).toContainEqual(line("Codes of the segments: Loyal: 554 445 · At risk: 511"));
    expect(card("zh-CN")).toContainEqual(line("分群的编码：忠诚：554 445 · 有流失风险：511"));
  });
  test("those of the rule and the bins that were chosen", () =>
    expect(cutPoints({ rule: "quantile", bins: 2 }, "en")).toEqual([
      "Cut points of R: 2: at most 21 · 1: all others",
      "Cut points of F: 2: more than 1 · 1: all others",
      "Cut points of M: 2: more than 90 · 1: all others",
    ]));
  test("the same in Chinese", () => {
    expect(cutPoints({ bins: 2 }, "zh-CN")[2]).toBe("M 的分界点: 2 分：大于 90 · 1 分：其余");
    expect(cutPoints({ bins: 2 }, "zh-TW")[0]).toBe("R 的分界點: 2 分：小於 21 · 1 分：其餘");
  });
  test("the same lines on the sheet", async () => {
    const { card } = await sheetPlanOf(resultOf("CHURN_RFM", {}), paneTexts(wordsOf("en")), 45_500);
    expect(card.filter(({ label }) => label.startsWith("Cut points"))).toHaveLength(3);
  });
});

test("a chart is planned of as many periods as can be told apart, and of no more", async () => {
  const chartUntil = async (asOf: number) => {
    const result = resultOf("CHURN_ROLLFORWARD", { period: "day", asOf });
    return (await sheetPlanOf(result, paneTexts(wordsOf("en")), 45_700)).chart;
  };
  expect(await chartUntil(45_200 + 399)).toMatchObject({ type: "line" });
  expect(await chartUntil(45_200 + 400)).toBeUndefined();
});

const formula = (id: string, settings: Raw, language: "en" | "zh-CN" = "en") => {
  const texts = paneTexts(wordsOf(language));
  const card = definitionLines(resultOf(id, settings), texts);
  return card.find(({ label }) => label === texts.say("definition.formula"))?.text;
};

describe("the formula of a card", () => {
  test("speaks of the options that were chosen, by the names they have in the form", () => {
    const told = formula("CHURN_COHORT", { measure: "churn", mode: "after" });
    expect(told).toMatch(
      /^Retention rate = customers .* \/ Size\. Churn = 1 - Retention rate\. In that period or later: in k or later\. A share/u
    );
    expect(told).not.toMatch(/cumulative|revenueretention|previous/u);
    expect(formula("CHURN_COHORT", { measure: "retention" }, "zh-CN")).toMatch(
      /^留存率 = 首购后第 k 期有购买的客户 ÷ 人数；当期购买：在第 k 期；分母为 0/u
    );
    expect(formula("CHURN_RFM", { rule: "rank" })).not.toContain("floor");
  });
  test.each(["zh-CN", "zh-TW"] as const)(
    "and never by the words typed in a cell: %s",
    (language) => {
      const words = wordsOf(language);
      for (const analysis of allAnalyses)
        for (const [name, { oneOf = [] }] of Object.entries(analysis.settings))
          for (const option of oneOf) {
            const told = formulaTold(analysis, { [name]: option }, words);
            const typed = new RegExp(`(?<![A-Za-z])(${oneOf.join("|")})(?![A-Za-z])`, "u");
            expect(told + words.analysis(analysis.id).source).not.toMatch(typed);
          }
    }
  );
  test("keeps every clause that is of no option", () => {
    for (const analysis of allAnalyses.filter(({ settings }) =>
      Object.values(settings).every(({ oneOf }) => oneOf === undefined)
    )) {
      const words = wordsOf("en");
      const whole = words.analysis(analysis.id).formula;
      expect(formulaTold(analysis, {}, words).length).toBeGreaterThanOrEqual(whole.trim().length);
    }
  });
});

test("a card beside other things tells what was left out or counted all the same, not what was read", () => {
  const result = resultOf("CHURN_ROLLFORWARD", {});
  const found = (["skipped", "read", "kept"] as const).map((effect) => ({
    ...({ code: "blank-key", role: "customer", count: 7, cells: [effect], effect } as const),
  }));
  const account = { ...result.account, findings: found };
  const lines = shortLines({ ...result, account }, paneTexts(wordsOf("en")));
  const told = lines.filter(({ text }) => text.includes("7 rows"));
  expect(told.map(({ label }) => label)).toEqual(["Notes on the data", ""]);
});

describe("the definition card of others gives", () => {
  test("no cut points, but the benchmark among the settings", () => {
    const result = resultOf("CHURN_ROLLFORWARD", { benchmark: "consumer retail" });
    const lines = definitionLines(result, paneTexts(wordsOf("en")));
    expect(lines.filter(({ label }) => label.startsWith("Cut points"))).toEqual([]);
    expect(lines.map(({ text }) => text)).toContain("Compare with: Consumer retail");
  });
});
