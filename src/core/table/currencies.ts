const ONE_SIGN = /^\p{Sc}$/u;

/** Signs and words that mean one currency only, by its code. "$" and "¥" are several, and stay what they are. */
const CODE_OF: ReadonlyMap<string, string> = new Map(
  (
    "€ EUR|£ GBP|₹ INR|RS INR|RS. INR|₩ KRW|원 KRW|円 JPY|JP¥ JPY|CN¥ CNY|RMB CNY|人民币 CNY|人民幣 CNY|US$ USD|NT$ TWD|新台币 TWD|" +
    "新台幣 TWD|HK$ HKD|AU$ AUD|A$ AUD|CA$ CAD|C$ CAD|S$ SGD|R$ BRL|ZŁ PLN|KČ CZK|FR. CHF|KR. KR"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string])
);
const CODES: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP JPY CNY CNH TWD HKD MOP KRW INR AUD NZD CAD CHF SEK NOK DKK KR PLN CZK HUF RON BGN TRY RUB UAH " +
    "ILS AED SAR QAR KWD EGP ZAR NGN KES BRL MXN ARS CLP COP PEN SGD MYR RM THB IDR RP PHP VND PKR BDT LKR 元 圓 圆 块"
  ).split(" ")
);

/** The currency written before or after an amount: "" where there is none, undefined where it is something else. */
export function currencyOf(before: string, after: string): string | undefined {
  const first = oneCurrency(before);
  const second = oneCurrency(after);
  if (first === undefined || second === undefined) return undefined;
  if (first === "" || second === "" || first === second) return first || second;
  // "$12.00 USD": the sign is one of the currency, the code says which.
  return first === "$" && second.endsWith("D") ? second : undefined;
}

function oneCurrency(mark: string): string | undefined {
  const word = mark.toUpperCase();
  const code = CODE_OF.get(word);
  if (code !== undefined) return code;
  return word === "" || CODES.has(word) || ONE_SIGN.test(word) ? word : undefined;
}

/** Those of three letters, from A to Z. */
export function currencyCodes(): readonly string[] {
  return [...CODES].filter((code) => /^[A-Z]{3}$/.test(code)).sort();
}
