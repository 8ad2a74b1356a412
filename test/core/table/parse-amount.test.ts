import fc from "fast-check";
import { parseAmount } from "../../../src/core/table/parse-amount";

describe("parseAmount gives", () => {
  test.each([
    ["1234.56", 1234.56],
    ["1,234.56", 1234.56],
    ["1.234,56", 1234.56],
    ["1 234,56", 1234.56],
    ["1\u202f234,56", 1234.56],
    ["1'234.56", 1234.56],
    ["1,23,456.78", 123_456.78],
    ["1,234,567", 1_234_567],
    ["0,123", 0.123],
    ["1234,567", 1234.567],
    [".5", 0.5],
    ["5.", 5],
    ["(5.)", -5],
    ["1,234.", 1234],
    ["12345678901234567890.", 12345678901234567000],
    ["- 5", -5],
    ["5 -", -5],
    ["1.5E+3", 1500],
    ["１２３．５", 123.5],
    ["٣٫٥", 3.5],
    ["+5", 5],
    ["-5", -5],
    ["5-", -5],
    ["(5)", -5],
    ["\u22125", -5],
    ["0.1", 0.1],
    ["12345678901234567890.5", 12345678901234567000],
  ])("%s", (text, value) => {
    expect(parseAmount(text)).toMatchObject({ value });
    expect(parseAmount(text)?.currency).toBeUndefined();
  });

  test.each([
    ["€12", "EUR"],
    ["12 €", "EUR"],
    ["-€12", "EUR"],
    ["EUR 12", "EUR"],
    ["12 eur", "EUR"],
    ["$12", "$"],
    ["12. €", "EUR"],
    ["$12.00 USD", "USD"],
    ["US$ 12", "USD"],
    ["NT$12", "TWD"],
    ["CN¥12", "CNY"],
    ["￥12", "¥"],
    ["12元", "元"],
    ["Rs. 12", "INR"],
    ["Rs.12", "INR"],
    ["(£12)", "GBP"],
    ["CHF 1'200.00", "CHF"],
    ["12 kr", "KR"],
    ["₺12", "₺"],
  ])("the currency of %s: %s", (text, currency) => {
    expect(parseAmount(text)?.currency).toBe(currency);
  });

  test("both readings of one separator before three digits", () => {
    expect(parseAmount("1,234")).toEqual({ value: 1234, doubt: "," });
    expect(parseAmount("-12.345")).toEqual({ value: -12_345, doubt: "." });
  });

  test("the decimal separator that the text proves", () => {
    expect(parseAmount("1,234.5")?.decimal).toBe(".");
    expect(parseAmount("1,234,567")?.decimal).toBe(".");
    expect(parseAmount("12,5")?.decimal).toBe(",");
    expect(parseAmount("500")?.decimal).toBeUndefined();
  });

  test("zero without a sign", () => {
    expect(Object.is(parseAmount("-0")?.value, 0)).toBe(true);
  });
});

describe("parseAmount refuses", () => {
  test.each([
    ...["", "-", "()", "€", "abc", "12%", "1,2,3", "12 pcs", "5 apples", "--5", "(-5)"],
    ...["1.2.3", "1,,234", "1,234,56", "1.234.56", "1 23", "2024-12-31", "12:30", "1e999", "1e5e5"],
    ...["5.-", "5. -", "5..", "1.234.", "1,,.", ".", "5,", "12.kr"],
    ...["5+", ")5(", "(5", "0x10", "1_000", "€5$", "$5 EUR", "Infinity", "NaN", "9".repeat(5_000)],
  ])("%s", (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });
});

describe("parseAmount agrees", () => {
  const cents = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });

  test("with the amount it was written from, in English, German, French, Swiss and Indian style", () => {
    fc.assert(
      fc.property(cents, (cent) => {
        const amount = cent / 100 + 0;
        for (const locale of ["en-US", "de-DE", "fr-FR", "de-CH", "en-IN"]) {
          const text = amount.toLocaleString(locale, { minimumFractionDigits: 2 });
          expect(parseAmount(text)).toMatchObject({ value: amount });
        }
      })
    );
  });

  test("with the language's own reading of every plain number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const amount = parseAmount(String(number));
        const value = amount?.doubt === "." ? amount.value / 1000 : amount?.value;
        expect(value).toBe(number + 0);
      })
    );
  });

  test("that any text is a finite number or none", () => {
    const near = fc.stringMatching(/^[-(+$€ ]{0,3}[0-9., ']{0,12}[-)% €A-Z]{0,4}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (text) => {
        expect(Number.isFinite(parseAmount(text)?.value ?? 0)).toBe(true);
      })
    );
  });
});
