import { CarefulSum } from "./careful-sum";
import { FINE } from "./column-reader";
import type { Note } from "./column-reader";
import { currencyFinding } from "./currency-findings";
import type { Carried, Columns, Share } from "./currency-shares";
import type { Finding, Rates, ReadingPlan } from "./reading";
import { toSixDecimals } from "./six-decimals";

interface Given {
  readonly rates: Rates;
  /** Of all rows that have an amount, whether they are used or not. */
  readonly shares: readonly Share[];
  readonly carried: Carried;
}

/** Multiplies each amount by the rate of its row, where it stands. An amount without a currency is one of the target. Where a
 * rate is missing nothing is converted, and each currency without one stops. */
export function convertAmounts(plan: ReadingPlan, columns: Columns, given: Given): Finding[] {
  const { rates, shares } = given;
  const { to } = rates;
  const foreign = shares.filter(({ of }) => of !== "" && of !== to);
  const told = (share: Share, note: Pick<Note, "code" | "effect">, values: Finding["values"]) =>
    currencyFinding(plan, { ...note, count: share.count, rows: [share.row], values }, shares);
  const missing = foreign.filter(({ of }) => rateOf(rates, of) === undefined);
  if (missing.length > 0)
    return missing.map((share) =>
      told(share, { code: "no-rate", effect: "stops" }, { currency: share.of, to })
    );
  const sums = multiplied(plan, columns, given);
  const converted = foreign.map((share) => {
    const { of: currency } = share;
    const { before, after, rate } = sums.get(currency) ?? {};
    const totals = { before: before?.total() ?? 0, after: after?.total() ?? 0 };
    const values = { currency, to, rate: String(rate), ...totals };
    return told(share, { code: "currency-converted", effect: "read" }, values);
  });
  const plain = shares.filter(({ of }) => of === "");
  return [
    ...converted,
    ...plain.map((share) => told(share, { code: "currency-taken", effect: "kept" }, { to })),
  ];
}

function rateOf({ of }: Rates, currency: string): number | undefined {
  const rate = of.find(({ from }) => from === currency)?.rate ?? 0;
  return rate > 0 && Number.isFinite(rate) ? rate : undefined;
}

/** What becomes of the amounts of one currency. */
interface Sums {
  readonly rate: number | undefined;
  readonly before: CarefulSum;
  readonly after: CarefulSum;
}

/** The sums are those of the first amount, in all the columns that it has: see `amountsOf`. */
function multiplied({ roles }: ReadingPlan, columns: Columns, { rates, carried }: Given) {
  const first = roles.find(({ kind }) => kind === "money")?.role;
  const sumsOf = (name: string): Sums => ({
    rate: name === rates.to ? undefined : rateOf(rates, name),
    before: new CarefulSum(),
    after: new CarefulSum(),
  });
  const sums = carried.names.map(sumsOf);
  const others = carried.names.map(sumsOf);
  for (const [at, column] of columns.entries()) {
    if (roles[at]?.kind !== "money") continue;
    multiply(column, carried.ofRow, roles[at].role === first ? sums : others);
  }
  return new Map(carried.names.map((name, code) => [name, sums[code]]));
}

function multiply({ states, values }: Columns[number], ofRow: Int32Array, sums: readonly Sums[]) {
  for (const [row, code] of ofRow.entries()) {
    const each = sums[code];
    if (each?.rate === undefined || states[row] !== FINE) continue;
    const amount = values[row]!;
    // A rate of 1 leaves every amount as it is.
    const product = each.rate === 1 ? amount : toSixDecimals(amount * each.rate);
    each.before.add(amount);
    each.after.add(product);
    values[row] = product;
  }
}
