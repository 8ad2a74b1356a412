import { cellName } from "./cell-name";
import { BLANK, BUSY, ERROR, FIRST_FEW, Tally, UNREADABLE } from "./column-reader";
import type { ColumnReader, Note } from "./column-reader";
import type { FindingCode } from "./findings";
import type { Judgement } from "./judge-rows";
import type { Finding, ReadingPlan } from "./reading";

interface Seen {
  readonly judged: Judgement;
  readonly repeats: Tally;
}

/** Everything a person should know, stopping findings first; nothing that did not happen. */
export function findingsOf(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  seen: Seen
): readonly Finding[] {
  const findings = [...rowFindings(plan, seen), ...cellFindings(plan, columns, seen.judged)];
  const told = findings.filter(({ count }) => count > 0);
  const stops = told.filter(({ effect }) => effect === "stops");
  return [...stops, ...told.filter(({ effect }) => effect !== "stops")];
}

function rowFindings(plan: ReadingPlan, { judged, repeats }: Seen): readonly Finding[] {
  const notes = [
    judged.blank.note("blank-row", "skipped"),
    judged.header.note("header-row", "skipped"),
    judged.repeatedHeaders.note("repeated-header", "skipped"),
    totalsNote(plan, judged),
    judged.reversed.note("reversed-dates", plan.rules.reversed === "skip" ? "skipped" : "stops"),
    plan.rules.duplicates === "drop"
      ? repeats.note("duplicate-left-out", "skipped")
      : repeats.note("duplicate-row", "kept"),
    hiddenNote(plan),
  ];
  const column = plan.roles[0]?.column ?? 0;
  return notes.map((note) => finding(note, { role: "row", column, firstRow: plan.firstRow }));
}

function hiddenNote({ rules, hidden }: ReadingPlan): Note {
  const tally = new Tally();
  hidden?.forEach((is, row) => is && tally.add(row));
  return rules.hidden === "skip"
    ? tally.note("hidden-left-out", "skipped")
    : tally.note("hidden-row", "kept");
}

/** Where no row has a date, the name alone told. */
function totalsNote({ roles, rules }: ReadingPlan, { totals }: Judgement): Note {
  if (roles.some(({ kind }) => kind === "day")) return totals.note("total-row", "skipped");
  return rules.totals === "keep"
    ? totals.note("total-name", "kept")
    : totals.note("total-left-out", "skipped");
}

function cellFindings(
  plan: ReadingPlan,
  columns: readonly ColumnReader[],
  judged: Judgement
): readonly Finding[] {
  const found = plan.roles.flatMap(({ role, column, isBeside }, index) => {
    const reader = columns[index];
    if (reader === undefined) return [];
    const notes = [
      ...cellNotes(plan, reader, judged.cells[index]!),
      ...(isBeside ? [] : reader.notes(judged.used, plan.telling)),
    ];
    const told = notes.filter(({ code, count }) => count > 0 && !isSaidElsewhere(plan, code));
    // A row of a cross-tab is not its one amount: it cannot be left out for it.
    const isCell = plan.roles[index]?.periodFrom !== undefined;
    return told.map((note) => ({ note: isCell ? asCredit(note) : note, role, column }));
  });
  return oneOfEach(found, plan.firstRow);
}

function asCredit(note: Note): Note {
  const isRefund = note.code === "refund" || note.code === "refund-left-out";
  return isRefund ? { ...note, code: "credit", effect: "kept" } : note;
}

/** That a blank amount of a snapshot is none is what its rows are. */
function isSaidElsewhere({ snapshots }: ReadingPlan, code: FindingCode): boolean {
  return snapshots !== undefined && code === "blank-as-zero";
}

interface Found {
  readonly note: Note;
  readonly role: string;
  readonly column: number;
}

/** What is found in several columns of one role is told once, with the cells in the order of the sheet. */
function oneOfEach(found: readonly Found[], firstRow: number): readonly Finding[] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const key = `${each.role} ${each.note.code} ${each.note.effect}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { note, role, column } = first;
    if (group.length === 1) return [finding(note, { role, column, firstRow })];
    const places = group.flatMap((one) => one.note.rows.map((row) => ({ row, at: one.column })));
    places.sort((one, other) => one.row - other.row || one.at - other.at);
    const cells = places.slice(0, FIRST_FEW).map(({ row, at }) => cellName(firstRow + row, at));
    const count = group.reduce((sum, one) => sum + one.note.count, 0);
    return [{ ...finding(note, { role, column, firstRow }), count, cells }];
  });
}

const BLANKS = {
  key: "blank-key",
  day: "blank-date",
  money: "blank-amount",
  count: "blank-count",
  flag: "unreadable-flag",
} as const;
const UNREADABLES = {
  key: "error-cell",
  day: "unreadable-date",
  money: "unreadable-number",
  count: "unreadable-count",
  flag: "unreadable-flag",
} as const;

function cellNotes(
  { rules }: ReadingPlan,
  reader: ColumnReader,
  cells: Readonly<Record<number, Tally>>
): readonly Note[] {
  const note = (state: number, code: FindingCode, effect: "skipped" | "stops") => {
    const tally = cells[state] ?? new Tally();
    const error = reader.errors[state];
    return tally.note(code, effect, error === undefined ? undefined : { error });
  };
  const errors = rules.errors === "skip" ? "skipped" : "stops";
  return [
    note(ERROR, "error-cell", errors),
    note(BUSY, "busy-cell", errors),
    note(BLANK, BLANKS[reader.kind], "skipped"),
    note(UNREADABLE, UNREADABLES[reader.kind], rules.unreadable === "stop" ? "stops" : "skipped"),
  ];
}

export function finding(
  { code, count, rows, effect, values }: Note,
  at: { readonly role: string; readonly column: number; readonly firstRow: number }
): Finding {
  const cells = rows.map((row) => cellName(at.firstRow + row, at.column));
  const told = { code, role: at.role, count, cells, effect };
  return values === undefined ? told : { ...told, values };
}
