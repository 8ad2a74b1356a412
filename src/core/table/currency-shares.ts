import { FINE, UNDECIDED } from "./column-reader";
import type { CurrencyWatch } from "./reading";

export type Columns = Parameters<CurrencyWatch["judge"]>[1];

/** The currency of each row, as the place of its name; the first name is "", which is none. */
export interface Carried {
  readonly names: readonly string[];
  readonly ofRow: Int32Array;
}

/** How many rows carry a currency, and the first of them; "" is none. */
export interface Share {
  readonly of: string;
  count: number;
  row: number;
}

export function hasAmount(money: Columns, row: number): boolean {
  return money.some(({ states }) => states[row] === FINE);
}

/** Those of most rows first. An amount that waits for a choice counts as well. */
export function sharesOf(
  { names, ofRow }: Carried,
  money: Columns,
  rows: Iterable<number>
): readonly Share[] {
  const shares = new Map<number, Share>();
  const count = (row: number) => {
    const code = ofRow[row]!;
    const share = shares.get(code) ?? { of: names[code]!, count: 0, row };
    share.count++;
    share.row = Math.min(share.row, row);
    shares.set(code, share);
  };
  for (const row of rows) if (hasAmount(money, row)) count(row);
  for (const [row, code] of ofRow.entries())
    if (code !== 0 && money.some(({ states }) => states[row] === UNDECIDED)) count(row);
  return [...shares.values()].sort((one, other) => other.count - one.count);
}
