import { readFileSync } from "node:fs";
import path from "node:path";
import { TOPICS } from "../../../src/core/define";
import { LANGUAGES } from "../../../src/text/words";
import { pageName } from "../../../tools/generate/markdown";
import { PAGES, withNumbers } from "../../../tools/generate/page";

const pages = path.resolve(__dirname, "../../../tools/generate/pages");
const templateOf = (page: string, language: (typeof LANGUAGES)[number]) =>
  readFileSync(path.join(pages, pageName(page, language)), "utf8");

describe("withNumbers gives", () => {
  test("what a cell with the formula shows", () => {
    expect(withNumbers("{{=CHURN.RATE(50, 500)}} a month")).toBe("10% a month");
    expect(withNumbers("{{=1-CHURN.RATE(6, 100) as 0.0%}}")).toBe("94.0%");
    expect(withNumbers("{{=INDEX(CHURN.COMPARE(60, 500, 50, 500), 1, 5)}}")).toBe(
      "no clear difference"
    );
  });
  test("the formula and what it gives", () =>
    expect(withNumbers("{{show =CHURN.RATE(50, 500)}}.")).toBe(
      "`=CHURN.RATE(50, 500)` = **10%**."
    ));
  test("text without formulas as it is", () =>
    expect(withNumbers("{a} of {b}")).toBe("{a} of {b}"));
});

describe("withNumbers refuses", () => {
  test.each([
    ["a formula that gives an error", "{{=CHURN.RATE(1, 0)}}", "#DIV/0!"],
    ["a function that does not exist", "{{=CHURN.NONE(1)}}", "#NAME?"],
    ["a formula that fills several cells", "{{=CHURN.CONFIDENCE(5, 50)}}", "one value"],
    ["what is no formula", "{{50 of 500}}", "50 of 500"],
  ])("%s", (_, template, reason) => expect(() => withNumbers(template)).toThrow(reason));
});

describe("the pages agree", () => {
  const formulasOf = (text: string) =>
    [...text.matchAll(/\{\{(.+?)\}\}/gu)].map(([, formula = ""]) => formula);
  /** A segment is said in the language of the page. */
  const plain = (formula: string) => formula.replace(/, "zh-(CN|TW)"/, "");

  test.each(PAGES)("%s: the same numbers in every language", (page) => {
    const numbers = LANGUAGES.map((language) =>
      formulasOf(templateOf(page, language)).map(plain).sort()
    );
    expect(numbers[1]).toEqual(numbers[0]);
    expect(numbers[2]).toEqual(numbers[0]);
  });

  test.each(LANGUAGES)(
    "%s: definitions have a section for every topic, numbered the same",
    (language) => {
      const text = templateOf("definitions", language);
      const anchors = [...text.matchAll(/<a id="(\w+)"><\/a>/g)].map(([, anchor]) => anchor);
      expect(anchors).toEqual(["data", ...TOPICS.filter((topic) => topic !== "product")]);
      const numbers = (page: string) =>
        [...page.matchAll(/^(?:## (\d+)|(\d+\.\d+)) /gm)].map(([number]) => number);
      expect(numbers(text)).toEqual(numbers(templateOf("definitions", "en")));
    }
  );
});
