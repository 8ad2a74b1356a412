import { currencyOf } from "./currencies";
import { plainText } from "./plain-text";

/** What people write in a column of currencies, beside signs and codes. */
const WORDS: ReadonlyMap<string, string> = new Map(
  (
    "US DOLLAR USD|US DOLLARS USD|美元 USD|美金 USD|EURO EUR|EUROS EUR|欧元 EUR|歐元 EUR|POUND STERLING GBP|英镑 GBP|英鎊 GBP|" +
    "日元 JPY|日圆 JPY|日圓 JPY|日币 JPY|日幣 JPY|YEN JPY|港币 HKD|港元 HKD|港幣 HKD|台币 TWD|台幣 TWD|新臺幣 TWD|韩元 KRW|韓元 KRW|" +
    "韓圜 KRW|人民币元 CNY|澳元 AUD|加元 CAD|新加坡元 SGD|瑞士法郎 CHF"
  )
    .split("|")
    .map((pair) => [pair.slice(0, pair.lastIndexOf(" ")), pair.slice(-3)])
);

/** Signs that several currencies share. */
const SHARED: ReadonlyMap<string, RegExp> = new Map([
  ["$", /^(?:USD|AUD|CAD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP)$/],
  ["¥", /^(?:JPY|CNY|CNH)$/],
  ["元", /^(?:CNY|CNH|TWD|HKD)$/],
  ["KR", /^(?:SEK|NOK|DKK|ISK)$/],
]);

const LONGEST = 20;

/** The code of a currency that a cell names, or the text itself where it names none that is known. */
export function currencyNamed(text: string): string {
  return knownCurrency(text) ?? plainText(text).toUpperCase().slice(0, LONGEST);
}

/** undefined where the text is no currency that is known. */
export function knownCurrency(text: string): string | undefined {
  const word = plainText(text).toUpperCase();
  return word === "" ? undefined : (WORDS.get(word) ?? currencyOf(word, ""));
}

/** Of two that an amount carries the closer one; both, where they contradict each other. */
export function oneOfBoth(one: string, other: string): string {
  if (one === other || other === "") return one;
  if (one === "" || SHARED.get(one)?.test(other)) return other;
  return SHARED.get(other)?.test(one) ? one : `${one} / ${other}`;
}

const MARKS = /\[\$([^\]-]*)(?:-[^\]]*)?\]|"([^"]*)"|\\(.)|(\p{Sc})|[_*]./gu;

/** The currency with which a number format shows a number; "" where there is none. */
export function currencyIn(format: string): string {
  for (const [, ...marks] of format.split(";", 1)[0]?.matchAll(MARKS) ?? []) {
    const known = knownCurrency(marks.find((mark) => mark !== undefined) ?? "");
    if (known !== undefined) return known;
  }
  return "";
}
