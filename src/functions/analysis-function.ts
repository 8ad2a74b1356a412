import { kindIn, type Analysis, type Kind } from "../core/define";
import { isFault, type Fault, type Outcome } from "../core/fault";
import { tableReader } from "../core/table/table-reader";
import { stops } from "../core/table/stops";
import { STRICT, type ReadingPlan } from "../core/table/reading";
import type { Cell, ResultTable, ResultValue, Table } from "../core/table/table";
import type { Analyse } from "../engine/port";
import { languageOf } from "../text/say";
import { segmentIn } from "../text/segments";
import { MOST_FORMATTED, plain, type Outfit } from "./dress";
import { asExcelError } from "./excel-errors";
import type { ExcelFunction } from "./metric-function";
import { scalarsOf } from "./options";
import { columnsOf, errorFault, toMatrix } from "./range";

/** An analysis as Excel calls it: its columns first, then its settings; a table with a header row comes back. */
export function analysisFunction(
  analysis: Analysis,
  analyse: Analyse,
  { makeError, dress }: Outfit
): ExcelFunction {
  const width = Object.keys(analysis.needs).length;
  return (...args) => {
    const spilled = spill(analysis, analyse, args.slice(0, width), args.slice(width));
    if (isFault(spilled)) throw asExcelError(spilled, makeError);
    const { kinds, rows } = spilled;
    const look = rows.length * kinds.length > MOST_FORMATTED ? plain : dress;
    return rows.map((row) =>
      row.map((value, at) =>
        value === null ? makeError("#N/A") : look(kinds[at] ?? "text", value, "among others")
      )
    );
  };
}

interface Spilled {
  readonly kinds: readonly Kind[];
  readonly rows: readonly (readonly ResultValue[])[];
}

function spill(
  analysis: Analysis,
  analyse: Analyse,
  ranges: readonly unknown[],
  options: readonly unknown[]
): Outcome<Spilled> {
  const table = read(analysis, ranges);
  if (isFault(table)) return table;
  const settings = scalarsOf(analysis.settings, options);
  if (isFault(settings)) return settings;
  const analysed = analyse(analysis, table, settings);
  if (isFault(analysed)) return analysed;
  const language = typeof settings.language === "string" ? settings.language : "en";
  const kinds = Object.values(analysis.gives).map((column) => kindIn(column, settings));
  return { kinds, rows: toCells(analysis, analysed.result, language) };
}

/** The same reader as the pane's, so that both see the same customers, days and amounts. */
function read(analysis: Analysis, ranges: readonly unknown[]): Outcome<Table> {
  const roles = Object.keys(analysis.needs);
  const columns = columnsOf(roles, ranges.map(toMatrix));
  if (isFault(columns)) return columns;
  const broken = errorFault(columns);
  if (broken !== undefined) return broken;
  const reader = tableReader(planFor(analysis));
  reader.take(Object.entries(columns).map(([role, cells]) => gridOf(analysis, role, cells)));
  const reading = reader.finish();
  const refused = isFault(reading) ? reading : stops(reading);
  if (refused !== undefined) return inRanges(refused, roles);
  return isFault(reading) ? reading : reading.table;
}

/** An empty cell arrives as 0 in older versions of Excel, and day 0 is no date. */
function gridOf(analysis: Analysis, role: string, cells: readonly Cell[]): Cell[][] {
  const isDay = analysis.needs[role]?.kind === "day";
  return cells.map((cell) => [isDay && cell === 0 ? null : cell]);
}

/** A function does not know where its ranges stand on the sheet: A5 is row 5 of the first range. */
function inRanges(refused: Fault, roles: readonly string[]): Fault {
  const cell = refused.values?.cell;
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(String(cell)) ?? [];
  const role = roles[letter.charCodeAt(0) - "A".charCodeAt(0)];
  if (role === undefined) return refused;
  return { ...refused, values: { ...refused.values, cell: `row ${row} of ${role}` } };
}

function planFor(analysis: Analysis): ReadingPlan {
  const roles = Object.entries(analysis.needs).map(([role, { kind }], column) => {
    if (kind !== "key" && kind !== "day" && kind !== "money")
      throw new Error(`A column of kind ${kind} cannot be read.`);
    return { role, kind, column };
  });
  return { roles, firstRow: 0, rules: STRICT };
}

function toCells(analysis: Analysis, result: ResultTable, language: string): ResultValue[][] {
  const tongue = languageOf(language);
  const columns = Object.entries(analysis.gives).map(([name, { kind, header }]) => ({
    header,
    values: result.columns[name] ?? [],
    show: (value: string | number | boolean) =>
      kind === "label" && typeof value === "string" ? segmentIn(tongue, value) : value,
  }));
  const rows: ResultValue[][] = [columns.map(({ header }) => header)];
  for (let row = 0; row < result.size; row++)
    rows.push(
      columns.map(({ values, show }) => {
        const value = values[row] ?? null;
        return value === null ? null : show(value);
      })
    );
  return rows;
}
