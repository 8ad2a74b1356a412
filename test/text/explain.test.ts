import { allAnalyses, allMetrics } from "../../src/core/catalog";
import { said } from "../../src/text/said";
import { wordsOf } from "../../src/text/all-words";
import { LANGUAGES } from "../../src/text/words";

const CHINESE = ["zh-CN", "zh-TW"] as const;
/** What was published and when: Wilson (1927), Clopper & Pearson (1934). */
const citations = (source: string) =>
  source.match(/[A-Z][\p{L}-]+(?: & [A-Z][\p{L}-]+)* \(\d{4}\)/gu) ?? [];

describe("an explanation gives", () => {
  test("definition, formula and source in one text", async () => {
    expect(said("definition", "annualize", "en")).toBe(
      "Yearly churn rate from the rate of a shorter period, compounded: a customer who left cannot leave again. " +
        "Formula: 1 - (1 - rate) ^ periodsPerYear. " +
        "Source: Compound form of a survival probability; twelve times a monthly rate would exceed it."
    );
    expect(await said("definition", "=CHURN.ANNUALIZE", "zh-CN")).toBe(
      "把较短期间的流失率按复利方式折算成年流失率：已经流失的客户不会再流失一次。" +
        "公式：1 −（1 − 流失率）^ 每年期数。出处：生存概率的复利形式；直接把月流失率乘以 12 会高估。"
    );
  });
  test("the word for a rule of our own instead of a source", async () => {
    expect(said("definition", "STATUS", "en")).toContain("Source: Our own rule: silence is judged");
    expect(await said("definition", "STATUS", "zh-TW")).toContain("出處：自訂規則：");
  });
});

describe("an explanation refuses", () => {
  test("what is no function", () => expect(said("definition", "NONE", "en")).toBeUndefined());
});

describe("sources agree", () => {
  const sources = (language: (typeof LANGUAGES)[number]) => {
    const words = wordsOf(language);
    const texts = [
      ...allMetrics.map(({ id }) => [id, words.metric(id).source] as const),
      ...allAnalyses.map(({ id }) => [id, words.analysis(id).source] as const),
    ];
    return texts.map(([id, source]) => [id, citations(source).sort()]);
  };
  test.each([
    ["en", "Our own rule"],
    ["zh-CN", "自定规则"],
    ["zh-TW", "自訂規則"],
  ] as const)("%s: what is ours is said to be ours, and nothing else", (language, ours) => {
    const words = wordsOf(language);
    for (const { id, source } of allMetrics)
      expect([id, words.metric(id).source.startsWith(ours)]).toEqual([
        id,
        source.startsWith("ours"),
      ]);
    for (const { id, source } of allAnalyses)
      expect([id, words.analysis(id).source.startsWith(ours)]).toEqual([
        id,
        source.startsWith("ours"),
      ]);
  });
  test.each(CHINESE)("%s: citations stay as they were published", (language) =>
    expect(sources(language)).toEqual(sources("en"))
  );
});
