import { findable, searchFunctions } from "../../src/app/search-functions";
import { wordsOf } from "../../src/text/all-words";
import { placeWords } from "../../src/text/place-words";
import { signaturesIn } from "../../src/text/signature";
import type { Language } from "../../src/text/say";

function finder(language: Language) {
  const words = wordsOf(language);
  const all = signaturesIn(words).map((one) =>
    findable(one, words, placeWords(language)(`topic.${one.definition.topic}`))
  );
  return (query: string) => searchFunctions(all, query).map(({ signature }) => signature.name);
}

const english = finder("en");

describe("a search gives", () => {
  test.each([
    ["RATE", "RATE"],
    ["rfm", "RFM"],
    ["how many customers are we losing", "ROLLFORWARD"],
    ["Which customers matter most?", "RFM"],
    ["confidence interval", "CONFIDENCE"],
    ["cohorts", "COHORT"],
    ["benchmark", "BENCHMARK"],
  ])("%j: first %s", (query, name) => expect(english(query)[0]).toBe(name));

  test.each([
    ["zh-CN", "净收入留存", "NRR"],
    ["zh-CN", "我们每个月失去多少客户", "ROLLFORWARD"],
    ["zh-CN", "哪些客户最重要", "RFM"],
    ["zh-TW", "客戶終身價值", "LTV"],
    ["zh-TW", "信賴區間", "CONFIDENCE"],
    ["zh-TW", "cohort", "COHORT"],
  ] as const)("in %s, without spaces, %s: first %s", (language, query, name) =>
    expect(finder(language)(query)[0]).toBe(name)
  );

  test("the kindred of a word that no definition uses", () =>
    expect(english("attrition")).toContain("RATE"));

  test("everything where nothing is asked", () =>
    expect(english("  ?")).toHaveLength(signaturesIn(wordsOf("en")).length));

  test("nothing for what there is not", () => expect(english("xyzzy")).toEqual([]));
});
