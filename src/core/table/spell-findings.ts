import { FINE, Tally } from "./column-reader";
import type { ColumnReader } from "./column-reader";
import type { Finding, ReadingPlan } from "./reading";
import { finding } from "./report";
import { FOREVER } from "./table";

/** A shorter break is one of writing: the end is the last day in one list and the day after in another. */
const LEAST_GAP = 2;

interface Spell {
  readonly row: number;
  readonly from: number;
  readonly until: number;
}

/** How the subscriptions of a customer follow each other: where they overlap, and where they leave a gap. */
export function spellFindings(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  rows: Int32Array
): readonly Finding[] {
  const { roles, firstRow, today } = plan;
  const ends = roles.findIndex(({ notBefore }) => notBefore !== undefined);
  const starts = roles.findIndex(({ role }) => role === roles[ends]?.notBefore);
  const keys = roles.findIndex(({ kind }) => kind === "key");
  const [begin, end, customer] = [columns[starts], columns[ends], columns[keys]];
  if (today === undefined || !begin || !end || !customer) return [];
  const spells = spellsOf({ begin, end, customer }, rows);
  const overlaps: number[] = [];
  const gaps: number[] = [];
  for (const own of spells.values()) tellOf(own, overlaps, gaps);
  const at = { role: roles[starts]?.role ?? "row", column: roles[starts]?.column ?? 0, firstRow };
  const notes = [
    tallyOf(overlaps).note("overlap", "kept"),
    tallyOf(gaps).note("gap", "kept", { days: LEAST_GAP }),
  ];
  return notes.filter(({ count }) => count > 0).map((note) => finding(note, at));
}

interface SpellColumns {
  readonly begin: ColumnReader;
  readonly end: ColumnReader;
  readonly customer: ColumnReader;
}

/** The stretches of customers that have several. */
function spellsOf({ begin, end, customer }: SpellColumns, rows: Int32Array): Map<number, Spell[]> {
  const several = codesSeenAgain(customer, rows);
  const spells = new Map<number, Spell[]>();
  for (const row of rows) {
    const code = customer.values[row]!;
    if (!several.has(code)) continue;
    const until = end.states[row] === FINE ? end.values[row]! : FOREVER;
    const spell = { row, from: begin.values[row]!, until };
    const own = spells.get(code);
    if (own === undefined) spells.set(code, [spell]);
    else own.push(spell);
  }
  return spells;
}

function codesSeenAgain({ values }: ColumnReader, rows: Int32Array): ReadonlySet<number> {
  const seen = new Set<number>();
  const again = new Set<number>();
  for (const row of rows) {
    const code = values[row]!;
    if (seen.has(code)) again.add(code);
    else seen.add(code);
  }
  return again;
}

function tellOf(own: Spell[], overlaps: number[], gaps: number[]): void {
  own.sort((one, other) => one.from - other.from || one.until - other.until);
  let until = 0;
  for (const [at, spell] of own.entries()) {
    if (at > 0 && spell.from < until) overlaps.push(spell.row);
    else if (at > 0 && spell.from - until >= LEAST_GAP) gaps.push(spell.row);
    until = Math.max(until, spell.until);
  }
}

/** In the order of the sheet. */
function tallyOf(rows: number[]): Tally {
  const tally = new Tally();
  for (const row of rows.sort((one, other) => one - other)) tally.add(row);
  return tally;
}
