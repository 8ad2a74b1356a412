import { cellName } from "./cell-name";
import { FINE, FIRST_FEW, Tally, UNDECIDED } from "./column-reader";
import { currencyNamed, currencyIn, oneOfBoth } from "./currency-names";
import { integers, withRoom } from "./growing";
import type { CurrencyWatch, Finding, FindingChoice, ReadingPlan } from "./reading";
import { finding } from "./report";
import type { Grid } from "./table";

type Judged = ReturnType<CurrencyWatch["judge"]>;
type Columns = Parameters<CurrencyWatch["judge"]>[1];

/** How many rows carry a currency, and the first of them; "" is none. */
interface Share {
  readonly of: string;
  count: number;
  row: number;
}

/** Nobody chooses among more. */
const MOST = 8;
/** Chosen of the rows that carry no currency. */
const NONE = "none";

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
    for (const [at, [format = ""]] of formats.entries())
      if (typeof cells[at]?.[0] === "number") this.add(from + at, this.codeShown(format));
  }

  get details(): readonly Int32Array[] {
    return this.names.length > 1 ? [this.ofRow] : [];
  }

  judge(plan: ReadingPlan, columns: Columns, usable: Int32Array): Judged {
    this.addBeside(plan, columns, usable);
    const nothing = { used: usable, told: [] };
    // Most rows carry no currency anywhere.
    if (this.names.length === 1) return nothing;
    this.ofRow = withRoom(this.ofRow, columns[0]?.states.length ?? 0, integers);
    const money = columns.filter((_, at) => plan.roles[at]?.kind === "money");
    const hasAmount = (row: number) => money.some(({ states }) => states[row] === FINE);
    const shares = this.sharesOf(money, usable, hasAmount);
    const { currencies = "stop" } = plan.rules;
    if (currencies === "stop" || currencies === "add") {
      const isMixed = shares.filter(({ of }) => of !== "").length > 1;
      return isMixed ? { ...nothing, told: [mixed(plan, shares)] } : nothing;
    }
    const kept = currencies === NONE ? "" : currencies;
    const code = this.codes.get(kept);
    const isOther = (row: number) => hasAmount(row) && this.ofRow[row] !== code;
    return onlyKept(plan, usable, { shares, kept, isOther });
  }

  private addBeside({ roles }: ReadingPlan, columns: Columns, usable: Int32Array): void {
    const beside = columns[roles.findIndex(({ isBeside }) => isBeside)];
    if (beside === undefined) return;
    const codes = (beside.keys ?? []).map((key) => this.codeOf(currencyNamed(String(key))));
    for (const row of usable)
      if (beside.states[row] === FINE) this.add(row, codes[beside.values[row] ?? -1] ?? 0);
  }

  /** Those of most rows first. An amount that waits for a choice counts as well. */
  private sharesOf(money: Columns, usable: Int32Array, hasAmount: (row: number) => boolean) {
    const shares = new Map<number, Share>();
    const count = (row: number) => {
      const code = this.ofRow[row] ?? 0;
      const share = shares.get(code) ?? { of: this.names[code] ?? "", count: 0, row };
      share.count++;
      share.row = Math.min(share.row, row);
      shares.set(code, share);
    };
    for (const row of usable) if (hasAmount(row)) count(row);
    for (const [row, code] of this.ofRow.entries())
      if (code !== 0 && money.some(({ states }) => states[row] === UNDECIDED)) count(row);
    return [...shares.values()].sort((one, other) => other.count - one.count);
  }

  private add(row: number, code: number): void {
    if (code === 0) return;
    this.ofRow = withRoom(this.ofRow, row + 1, integers);
    const before = this.ofRow[row] ?? 0;
    const both = [before, code].map((each) => this.names[each] ?? "") as [string, string];
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
  const values = { currency: kept || "—", currencies: listed(shares) };
  const note = left.note("currency-left-out", "skipped", values);
  const told = { ...finding(note, placeIn(plan)), choices: choicesOf(plan, shares) };
  return { used: usable.filter((row) => !isOther(row)), told: [told] };
}

/** Names the cell where the second currency shows. */
function mixed(plan: ReadingPlan, shares: readonly Share[]): Finding {
  const choices = choicesOf(plan, shares);
  const byRow = [...shares].filter(({ of, row }) => of !== "" && row >= 0);
  byRow.sort((one, other) => one.row - other.row);
  const rows = byRow.slice(0, FIRST_FEW).map(({ row }) => row);
  const count = byRow.reduce((sum, share) => sum + share.count, 0);
  const isAdded = plan.rules.currencies === "add";
  const note = isAdded
    ? ({ code: "currencies-added", effect: "kept" } as const)
    : ({ code: "mixed-currency", effect: "stops" } as const);
  const told = finding({ ...note, count, rows }, placeIn(plan));
  const cell = told.cells[1] ?? told.cells[0] ?? "";
  return { ...told, choices, values: { currencies: listed(shares), cell } };
}

function listed(shares: readonly Share[]): string {
  const carried = shares.filter(({ of }) => of !== "");
  const told = carried.slice(0, MOST).map(({ of, count }) => `${of} × ${count}`);
  return [...told, ...(carried.length > MOST ? ["…"] : [])].join(", ");
}

function choicesOf(plan: ReadingPlan, shares: readonly Share[]): readonly FindingChoice[] {
  const { column, firstRow } = placeIn(plan);
  const there = shares.filter(({ row }) => row >= 0).slice(0, MOST);
  return there.map(({ of, count, row }) => {
    return { of: of || NONE, count, cell: cellName(firstRow + row, column) };
  });
}

function placeIn({ roles, firstRow }: ReadingPlan) {
  const { role = "amount", column = 0 } = roles.find(({ kind }) => kind === "money") ?? {};
  return { role, column, firstRow };
}
