import { FINE, Tally } from "./column-reader";
import type { ColumnReader } from "./column-reader";
import type { FindingCode } from "./findings";
import { KeyReader } from "./key-reader";
import { MoneyReader } from "./money-reader";
import type { Finding, ReadingPlan } from "./reading";
import { finding } from "./report";
import { isUnusual } from "./settle-days";
import type { Steps } from "../steps";

interface SetAside {
  /** The rows that stay. */
  readonly used: Int32Array;
  readonly told: readonly Finding[];
}

interface Suspicion {
  /** Of the column that shows it. */
  readonly at: number;
  readonly isSo: (row: number) => boolean;
  readonly skips: boolean;
  /** What is told of the rows; nothing where their reader tells it. */
  readonly code?: FindingCode;
}

/** Leaves out of the rows that could be used those that the user does not want, and tells of the others: refunds, purchases
 * for nothing, days to come, totals that look like customers. */
export function* setAside(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  rows: { readonly usable: Int32Array; readonly size: number }
): Steps<SetAside> {
  const untouched: SetAside = { used: rows.usable, told: [] };
  let { used, told } = plan.currencies?.judge(plan, columns, rows) ?? untouched;
  for (const suspicion of suspicionsOf(plan, columns)) {
    yield;
    const { left, tally } = sifted(used, suspicion);
    used = left;
    told = [...told, ...toldOf(plan, suspicion, tally)];
  }
  return { used, told };
}

function toldOf(plan: ReadingPlan, { code, skips, at }: Suspicion, tally: Tally): Finding[] {
  if (code === undefined || tally.count === 0) return [];
  const { role, column } = plan.roles[at]!;
  const note = tally.note(code, skips ? "skipped" : "kept");
  return [finding(note, { role, column, firstRow: plan.firstRow })];
}

function sifted(used: Int32Array, { isSo, skips }: Suspicion) {
  const tally = new Tally();
  for (let at = 0; at < used.length; at++) if (isSo(used[at]!)) tally.add(used[at]!);
  const drops = skips && tally.count > 0;
  return { left: drops ? used.filter((row) => !isSo(row)) : used, tally };
}

function suspicionsOf(plan: ReadingPlan, columns: readonly ColumnReader[]): readonly Suspicion[] {
  return columns.flatMap((column, at) => {
    if (column instanceof KeyReader) return totals(plan, column, at);
    if (column.kind === "day")
      return [...oddDays(plan, column, at), ...daysToCome(plan, column, at)];
    // What is converted can become 0.
    const isSure = column instanceof MoneyReader && column.isPositive;
    if (isSure && plan.rules.currencies !== "convert") return [];
    return column.kind === "money" ? amounts(plan, column, at) : [];
  });
}

/** A total without a date is left out before: here are those that have one. */
function totals({ roles, rules }: ReadingPlan, column: KeyReader, at: number): Suspicion[] {
  if (roles[at]?.role !== "customer" || !roles.some(({ kind }) => kind === "day")) return [];
  const codes = column.totals();
  if (codes.size === 0) return [];
  const skips = rules.totals === "skip";
  const code = skips ? "total-left-out" : "total-name";
  return [{ at, skips, code, isSo: (row) => codes.has(column.values[row]!) }];
}

function oddDays({ rules }: ReadingPlan, { states, values }: ColumnReader, at: number) {
  if (rules.oddDates !== "skip") return [];
  const isSo = (row: number) => states[row] === FINE && isUnusual(values[row]!);
  return [{ at, skips: true, code: "odd-left-out", isSo } as const];
}

/** That a subscription ends some day is no slip. */
function daysToCome({ roles, rules, today }: ReadingPlan, column: ColumnReader, at: number) {
  if (today === undefined || roles[at]?.mayBeBlank) return [];
  const { states, values } = column;
  const skips = rules.future === "skip";
  const isSo = (row: number) => states[row] === FINE && values[row]! > today;
  return [{ at, skips, isSo, code: skips ? "future-left-out" : "future-date" } as const];
}

/** The cells of a cross-tab stay: a row is not its one amount. */
function amounts(plan: ReadingPlan, { states, values }: ColumnReader, at: number): Suspicion[] {
  const { roles, rules } = plan;
  if (roles[at]?.periodFrom !== undefined) return [];
  const isRefund = (row: number) => states[row] === FINE && values[row]! < 0;
  const refunds = rules.refunds === "skip" ? [{ at, skips: true, isSo: isRefund }] : [];
  if (!arePurchases(plan)) return refunds;
  const isZero = (row: number) => states[row] === FINE && values[row] === 0;
  const skips = rules.zeros === "skip";
  const code = skips ? "zero-left-out" : "zero-order";
  return [...refunds, { at, skips, isSo: isZero, code }];
}

function arePurchases({ roles, snapshots }: ReadingPlan): boolean {
  const days = roles.filter(({ kind }) => kind === "day");
  return snapshots === undefined && days.length === 1 && days[0]?.mayBeBlank !== true;
}
