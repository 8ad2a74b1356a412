import { functionPage } from "../../src/app/function-page";
import { wordsOf } from "../../src/text/all-words";
import { LANGUAGES } from "../../src/text/say";
import { signaturesIn } from "../../src/text/signature";

const cases = LANGUAGES.flatMap((language) => {
  const words = wordsOf(language);
  return signaturesIn(words).map((one) => [language, one.name, functionPage(one, words)] as const);
});

test.each(cases)("in %s the page of %s has every part, and no hole in it", (_, name, page) => {
  const { gives, errors, ...texts } = page;
  expect(page.syntax.startsWith(`=CHURN.${name}(`)).toBe(true);
  expect(page.formula + page.source).not.toBe("");
  expect("value" in gives ? gives.value : gives.rows.length).toBeTruthy();
  if ("rows" in gives && gives.heads.length > 0)
    expect(new Set(gives.rows.map((row) => row.length))).toEqual(new Set([gives.heads.length]));
  expect(JSON.stringify([texts.example.formula, errors])).not.toMatch(/\{\w+[:}]|undefined/u);
});

test("the example of RATE is the one that a test executes", () => {
  const words = wordsOf("en");
  const rate = signaturesIn(words).find(({ name }) => name === "RATE");
  const page = rate && functionPage(rate, words);
  expect(page?.example.formula).toBe("=CHURN.RATE(50, 500)");
  expect(page?.gives).toEqual({ value: "10.0%" });
  expect(page?.errors[0]?.shows).toBe("#DIV/0!");
});
