import { allAnalyses, allMetrics } from "../../src/core/catalog";
import type { Params } from "../../src/core/define";
import { faultSentences } from "../../src/core/fault";
import { SEGMENTS } from "../../src/core/rfm";
import { findingSentences } from "../../src/core/table/findings";
import { pane } from "../../src/text/en/pane";
import { isOption, optionNamed } from "../../src/text/options";
import { wordsOf } from "../../src/text/all-words";
import { fill, languageOf, LANGUAGES } from "../../src/text/words";
import { zhCN } from "../../src/text/zh-CN";
import { zhTW } from "../../src/text/zh-TW";

const CHINESE = ["zh-CN", "zh-TW"] as const;
/** The values a sentence shows. A wording for one or many, {count:is|are}, shows none: only English has them. */
const names = (sentence: string) => [...(sentence.match(/\{\w+\}/g) ?? [])].sort().join();
const english = {
  faults: faultSentences,
  findings: findingSentences,
  pane,
  analyses: Object.fromEntries(allAnalyses.map(({ id, answers }) => [id, { answers }])),
};
const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);

/** Every text of a translation with its path. */
function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([name, one]) => leaves(one, `${path}.${name}`));
}

describe("wordsOf gives", () => {
  test("a name of the user's as it is, though an option has the same", () => {
    const values = { customer: "new", count: 1 };
    const said = wordsOf("zh-CN").fault({ fault: "negative-revenue", values });
    expect(said).toContain("new");
  });
  test.each([
    ["en", "In 2024-02, 3 of 1,200 customers were lost: a churn rate of 0.3%"],
    ["zh-CN", "2024-02 期初的 1,200 位客户中流失了 3 位，流失率 0.3%"],
    ["zh-TW", "2024-02 期初的 1,200 位客戶中流失了 3 位，流失率 0.3%"],
  ] as const)("an answer with numbers in the way of %s", (language, expected) => {
    const values = {
      period: { kind: "label", value: "2024-02" },
      lost: { kind: "count", value: 3 },
      opening: { kind: "count", value: 1200 },
      rate: { kind: "ratio", value: 0.0025 },
      low: { kind: "ratio", value: 0 },
      high: { kind: "ratio", value: 0.01 },
    } as const;
    const said = wordsOf(language).answer("CHURN_ROLLFORWARD", { says: "rate", values });
    expect(said.startsWith(expected)).toBe(true);
    expect(said).not.toContain("{");
  });

  test("days as dates without a time zone", () => {
    expect(wordsOf("en").value("day", 45_292)).toBe("Jan 1, 2024");
    expect(wordsOf("zh-CN").value("day", 45_292)).toBe("2024年1月1日");
  });
  test("customers as they are, even one called month", () =>
    expect(wordsOf("zh-CN").value("key", "month")).toBe("month"));
  test("labels of definitions, and a name in words where there is none", () => {
    expect(wordsOf("en").metric("CHURN_RATE").params.lost?.label).toBe("Customers lost");
    expect(wordsOf("en").analysis("CHURN_RFM").needs.customer?.label).toBe("Customer");
  });
  test("options and segments, and leaves unknown text alone", () => {
    expect(wordsOf("zh-CN").option("month")).toBe("月");
    expect(wordsOf("zh-TW").segment("Champions")).toBe("冠軍");
    expect(wordsOf("zh-CN").option("constructor")).toBe("constructor");
    expect(wordsOf("zh-CN").segment("Ann")).toBe("Ann");
  });
  test("the sentence of a fault and of a finding, filled", () => {
    expect(wordsOf("en").fault({ fault: "below-limit", values: { name: "lost", limit: 0 } })).toBe(
      "lost must be at least 0."
    );
    const finding = { code: "refund", role: "amount", count: 1234, cells: ["C7"], effect: "kept" };
    expect(wordsOf("zh-CN").finding(finding as never)).toBe(
      "1,234 个金额为负，已作为退款保留，最先出现在 C7。"
    );
  });
  test("choices with the comma of the language", () => {
    const values = { mode: "after", measure: "revenue", modes: "on, previous" };
    const said = (language: (typeof LANGUAGES)[number]) =>
      wordsOf(language).fault({ fault: "mode-without-meaning", values });
    expect(said("en")).toContain("In that period, Against the period before");
    expect(said("zh-CN")).toContain("当期购买、与上期相比");
    expect(said("zh-TW")).toContain("當期購買、與上期相比");
  });
});

describe("English agrees with a count of one", () => {
  test("in faults, findings, answers and the pane", () => {
    const words = wordsOf("en");
    const count = (value: number) => ({ kind: "count", value }) as const;
    const finding = { code: "blank-date", role: "date", cells: ["B2"], effect: "skipped" };
    const values = { customers: count(1), lapsed: count(1), atRisk: count(1), threshold: count(1) };
    expect(words.fault({ fault: "unreadable-date", values: { count: 1, cell: "B2" } })).toBe(
      "1 date cannot be read, at B2. Correct it, or choose in the task pane to leave that row out."
    );
    expect(words.finding({ ...finding, count: 1 } as never)).toBe(
      "1 row has no date and was left out, at B2."
    );
    expect(words.finding({ ...finding, count: 1001 } as never)).toBe(
      "1,001 rows have no date and were left out, the first at B2."
    );
    expect(words.answer("CHURN_STATUS", { says: "counts", values })).toBe(
      "Of 1 customer, 1 has lapsed after more than 1 day of silence, and 1 more is at risk of it."
    );
    expect(words.pane("check.summary", { read: 1, used: 1 })).toBe("1 of 1 row is used.");
    expect(words.pane("check.summary", { read: 4, used: 1 })).toBe("1 of 4 rows is used.");
  });

  test("no sentence has many of one thing, and each wording goes by a value that is shown", () => {
    for (const [path, sentence] of leaves(english)) {
      const holes = [...sentence.matchAll(/\{(\w+)[:}]/g)].map(([, name = ""]) => name);
      const ofOne = fill(sentence, Object.fromEntries(holes.map((name) => [name, 1])));
      expect([
        path,
        ofOne.match(/\b1 (?:more )?(?!(?:is|was|has|holds)\b)[a-z]+s\b|[{|}]/),
      ]).toEqual([path, null]);
      for (const name of holes)
        expect([path, sentence]).toEqual([path, expect.stringContaining(`{${name}}`)]);
    }
  });
});

describe("wordsOf refuses", () => {
  test("words for what there is not", () =>
    expect(() => wordsOf("en").metric("CHURN_NONE")).toThrow("CHURN_NONE"));
});

describe("languageOf gives", () => {
  test.each([
    ["zh-HK", "zh-TW"],
    ["zh-Hant", "zh-TW"],
    ["zh-Hant-SG", "zh-TW"],
    ["zh_MO", "zh-TW"],
    ["zh-SG", "zh-CN"],
    ["zh-Hans-HK", "zh-CN"],
    ["zh", "zh-CN"],
    ["en-GB", "en"],
    ["de-DE", "en"],
    ["", "en"],
  ])("%s: %s", (tag, language) => expect(languageOf(tag)).toBe(language));
});

describe("optionNamed gives", () => {
  const periods = ["day", "week", "month", "quarter", "year"];
  test.each([
    ["Month", "month"],
    ["月", "month"],
    ["季度", "quarter"],
    ["季", "quarter"],
    ["週", "week"],
    ["fortnight", undefined],
    ["__proto__", undefined],
  ])("%s: %s", (typed, option) => expect(optionNamed(typed, periods)).toBe(option));

  test("one option per name, for each setting", () => {
    const all: Params[] = [
      ...allMetrics.map(({ params }) => params),
      ...allAnalyses.map(({ settings }) => settings),
    ];
    for (const { oneOf, named = {} } of all.flatMap((params) => Object.values(params))) {
      const choices = oneOf ?? Object.keys(named);
      for (const option of choices) {
        expect(isOption(option)).toBe(true);
        for (const words of [zhCN, zhTW])
          for (const name of words.options[option as keyof typeof words.options])
            expect(optionNamed(name, choices)).toBe(option);
      }
    }
  });
});

describe("Chinese agrees with English", () => {
  test.each([
    ["zh-CN", zhCN],
    ["zh-TW", zhTW],
  ] as const)("%s: every sentence has the same values to fill in", (_, translation) => {
    const own = new Map(leaves(translation));
    const different = leaves(english).filter(
      ([path, sentence]) => names(own.get(path) ?? "") !== names(sentence)
    );
    expect(different).toEqual([]);
    expect([...own.values()].filter((sentence) => sentence.includes("|"))).toEqual([]);
  });

  test.each([
    ["zh-CN", zhCN],
    ["zh-TW", zhTW],
  ] as const)("%s: nothing is left blank or in English", (_, translation) => {
    const plain = leaves(translation).filter(
      ([path, text]) =>
        text.trim() === "" ||
        (!hasChinese(text) && !/[.](pane|options|columns|sources)[.]/.test(path))
    );
    expect(plain).toEqual([]);
  });

  test("no traditional characters in zh-CN and none simplified in zh-TW, by a sample of both", () => {
    const text = (translation: unknown) =>
      leaves(translation)
        .filter(([path]) => !/zh-(CN|TW)|[.]options[.]|[.]pane[.]/.test(path))
        .map(([, one]) => one)
        .join("");
    expect(text(zhCN).match(/[們個這對應據時間數戶庫於從與為無開關選擇請]/gu)).toBeNull();
    expect(text(zhTW).match(/[们个这对应据时间数户库于从与为无开关选择请]/gu)).toBeNull();
  });

  test.each(CHINESE)("%s: every metric, analysis and segment has words", (language) => {
    const words = wordsOf(language);
    for (const { id } of allMetrics) expect(hasChinese(words.metric(id).about)).toBe(true);
    for (const { id } of allAnalyses) expect(hasChinese(words.analysis(id).question)).toBe(true);
    for (const segment of Object.keys(SEGMENTS))
      expect(hasChinese(words.segment(segment))).toBe(true);
  });

  test("three languages are offered", () => expect(LANGUAGES).toHaveLength(3));
});

describe("fill gives", () => {
  test("values in place, and leaves what it does not know", () => {
    expect(fill("{a} of {b}", { a: 1 })).toBe("1 of {b}");
    expect(fill("{constructor}", {})).toBe("{constructor}");
    expect(fill("{a}", { a: "$& {b}" })).toBe("$& {b}");
  });
  test("the wording for one only where 1 is shown, and that for many without a value", () => {
    const sentence = "{count} {count:row is|rows are} blank{count:| in all}";
    expect(fill(sentence, { count: 1 })).toBe("1 row is blank");
    expect(fill(sentence, { count: "1" })).toBe("1 row is blank");
    expect(fill(sentence, { count: 0 })).toBe("0 rows are blank in all");
    expect(fill(sentence, { count: "1,001" })).toBe("1,001 rows are blank in all");
    expect(fill(sentence)).toBe("{count} rows are blank in all");
    expect(fill("{constructor:one|many}")).toBe("many");
  });
  test("a value that looks like a wording as it is", () =>
    expect(fill("{a} {a:one|many}", { a: "{b:x|y}" })).toBe("{b:x|y} many"));
});
