import type { FindingChoice, Rates } from "../core/table/reading";
import { currencyCodes } from "../core/table/currencies";

/** What amounts are converted to, before anybody says so: the currency of most rows. */
export function startingRates(found: readonly FindingChoice[]): Rates {
  return { to: currenciesOf(found)[0] ?? "", of: [] };
}

/** The currencies of the rows, those of most rows first. Two in one amount are none: the cells are wrong. */
export function currenciesOf(found: readonly FindingChoice[]): readonly string[] {
  return found.map(({ of }) => of).filter((of) => of !== "none" && !of.includes(" / "));
}

/** Those that no row is in. */
export function otherCurrencies(found: readonly string[]): readonly string[] {
  return currencyCodes().filter((code) => !found.includes(code));
}

export function rateOf({ of }: Rates, currency: string): number | undefined {
  return of.find(({ from }) => from === currency)?.rate;
}

/** Without one for the currency, where none is given. */
export function withRate({ to, of }: Rates, from: string, rate: number | undefined): Rates {
  const others = of.filter((each) => each.from !== from);
  return { to, of: rate === undefined ? others : [...others, { from, rate }] };
}

/** The rate that a person types, or undefined where it is none. */
export function rateTyped(text: string): number | undefined {
  const rate = Number(text.normalize("NFKC").trim().replace(",", "."));
  return rate > 0 && Number.isFinite(rate) ? rate : undefined;
}
