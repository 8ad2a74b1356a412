import { FINE, Tally } from "./column-reader";
import { convertAmounts } from "./convert-amounts";
import { NONE, currencyFinding, listed, mixed } from "./currency-findings";
import { currencyNamed, currencyIn, oneOfBoth } from "./currency-names";
import { type Columns, type Share, hasAmount, sharesOf } from "./currency-shares";
import { integers, withRoom } from "./growing";
import type { CurrencyWatch, ReadingPlan } from "./reading";
import type { Grid } from "./table";

type Judged = ReturnType<CurrencyWatch["judge"]>;
type Rows = Parameters<CurrencyWatch["judge"]>[2];

/** The currency of each row: from the texts of its amounts, the column beside them and how the sheet shows them. */
export class RowCurrencies implements CurrencyWatch {
  /** By code; the first is none. */
  private readonly names = [""];
  private readonly codes = new Map([["", 0]]);
  private readonly formats = new Map<string, number>();
  private ofRow: Int32Array = integers(0);

  note(currency: string, row: number): void {
    this.add(row, this.codeOf(currency));
  }

  /** How the sheet shows the cells of a column of amounts. */
  takeFormats(formats: readonly (readonly string[])[], cells: Grid, from: number): void {
    for (const [at, [format]] of formats.entries())
      if (typeof cells[at]?.[0] === "number") this.add(from + at, this.codeShown(format!));
  }

  get details(): readonly Int32Array[] {
    return this.names.length > 1 ? [this.ofRow] : [];
  }

  judge(plan: ReadingPlan, columns: Columns, { usable, size }: Rows): Judged {
    this.addBeside(plan, columns, size);
    const nothing = { used: usable, told: [] };
    // Most rows carry no currency anywhere.
    if (this.names.length === 1) return nothing;
    this.ofRow = withRoom(this.ofRow, size, integers);
    const money = columns.filter((_, at) => plan.roles[at]?.kind === "money");
    const { currencies = "stop", rates } = plan.rules;
    if (currencies === "convert" && rates !== undefined) {
      const shares = sharesOf(this.carried, money, new Uint8Array(size).keys());
      const given = { rates, shares, carried: this.carried };
      return { used: usable, told: convertAmounts(plan, columns, given) };
    }
    const shares = sharesOf(this.carried, money, usable);
    if (currencies === "stop" || currencies === "add" || currencies === "convert") {
      const isMixed = shares.filter(({ of }) => of !== "").length > 1;
      return isMixed ? { ...nothing, told: [mixed(plan, shares)] } : nothing;
    }
    const kept = currencies === NONE ? "" : currencies;
    const code = this.codes.get(kept);
    const isOther = (row: number) => hasAmount(money, row) && this.ofRow[row] !== code;
    return onlyKept(plan, usable, { shares, kept, isOther });
  }

  private get carried() {
    return { names: this.names, ofRow: this.ofRow };
  }

  private addBeside({ roles }: ReadingPlan, columns: Columns, size: number): void {
    const beside = columns[roles.findIndex(({ isBeside }) => isBeside)];
    if (beside === undefined) return;
    const codes = (beside.keys ?? []).map((key) => this.codeOf(currencyNamed(String(key))));
    for (let row = 0; row < size; row++)
      if (beside.states[row] === FINE) this.add(row, codes[beside.values[row]!]!);
  }

  private add(row: number, code: number): void {
    if (code === 0) return;
    this.ofRow = withRoom(this.ofRow, row + 1, integers);
    const before = this.ofRow[row]!;
    const both = [before, code].map((each) => this.names[each]!) as [string, string];
    this.ofRow[row] = before === code ? code : this.codeOf(oneOfBoth(...both));
  }

  private codeOf(name: string): number {
    const code = this.codes.get(name) ?? this.names.push(name) - 1;
    this.codes.set(name, code);
    return code;
  }

  private codeShown(format: string): number {
    const code = this.formats.get(format) ?? this.codeOf(currencyIn(format));
    this.formats.set(format, code);
    return code;
  }
}

interface Kept {
  readonly shares: readonly Share[];
  readonly kept: string;
  readonly isOther: (row: number) => boolean;
}

/** Rows without an amount stay: they add nothing. Where the one to keep is gone, that is for a person to decide. */
function onlyKept(plan: ReadingPlan, usable: Int32Array, { shares, kept, isOther }: Kept): Judged {
  const isGone = shares.length > 0 && !shares.some(({ of }) => of === kept);
  if (isGone)
    return { used: usable, told: [mixed(plan, [...shares, { of: kept, count: 0, row: -1 }])] };
  const left = new Tally();
  for (const row of usable) if (isOther(row)) left.add(row);
  if (left.count === 0) return { used: usable, told: [] };
  const currencies = listed(shares);
  const note =
    kept === ""
      ? left.note("with-currency-left-out", "skipped", { currencies })
      : left.note("currency-left-out", "skipped", { currency: kept, currencies });
  const told = currencyFinding(plan, note, shares);
  return { used: usable.filter((row) => !isOther(row)), told: [told] };
}
