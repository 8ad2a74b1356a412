import { typedName, type Analysis } from "../core/define";
import { fault, isFault, type Fault, type Outcome } from "../core/fault";
import type { Raw } from "../core/given";
import { resultColumns, type ShownColumn } from "../core/result-columns";
import { given } from "../core/given";
import { tableReader } from "../core/table/table-reader";
import { stops } from "../core/table/stops";
import { planOf } from "../core/table/plan";
import { STRICT } from "../core/table/reading";
import type { Table } from "../core/table/table";
import type { Analyse } from "../engine/port";
import type { Outfit } from "./dress";
import { asExcelError } from "./excel-errors";
import type { LastTable } from "./last-table";
import { tableCells } from "./lay-out";
import type { ExcelFunction } from "./metric-function";
import { scalarsOf } from "./options";
import { columnsOf, errorFault, isMissing, toMatrix } from "./range";
import { inShapeOf, rangeSetting, type RangeSetting } from "./range-setting";

/** An analysis as Excel calls it: its columns first, then its settings. */
export function analysisFunction(
  analysis: Analysis,
  analyse: Analyse,
  outfit: Outfit,
  last: LastTable
): ExcelFunction {
  const width = Object.keys(analysis.needs).length;
  return (...args) => {
    const [ranges, options] = [args.slice(0, width), args.slice(width)];
    const table = read(analysis, ranges, last);
    const answered = isFault(table) ? table : answer(analysis, table, { analyse, options });
    if (isFault(answered)) throw asExcelError(answered, outfit.makeError);
    return cellsOf(analysis, answered, outfit);
  };
}

interface Answered {
  readonly columns: readonly ShownColumn[];
  readonly settings: Raw;
  readonly range: RangeSetting;
}

interface Asked {
  readonly analyse: Analyse;
  readonly options: readonly unknown[];
}

function answer(analysis: Analysis, table: Table, { analyse, options }: Asked): Outcome<Answered> {
  const settings = settingsOf(analysis, options);
  if (isFault(settings)) return settings;
  const analysed = analyse(analysis, table, settings.raw);
  if (isFault(analysed)) return analysed;
  // The kinds of columns depend on settings that were left out as much as on those that were given.
  const full = given(analysis.settings, settings.raw);
  if (isFault(full)) return full;
  const columns = resultColumns(analysis, analysed.result, full);
  return { columns, settings: settings.raw, range: settings.range };
}

/** Settings are single values, but for one that may be a range of its own height. */
function settingsOf(
  { settings }: Analysis,
  options: readonly unknown[]
): Outcome<{ readonly raw: Raw; readonly range: RangeSetting }> {
  const named = Object.entries(settings).filter(([, param]) => !param.onlyInPane);
  const raw = scalarsOf(Object.fromEntries(named), options);
  if (isFault(raw)) return raw;
  const missing = named.find(
    ([name, { optional, each }], place) =>
      optional === "in pane" && isMissing(each ? options[place] : raw[name])
  );
  if (missing !== undefined) return fault("missing-value", { name: missing[0] });
  const range = rangeSetting(named, options);
  return isFault(range) ? range : { raw: { ...raw, ...range.values }, range };
}

function cellsOf(analysis: Analysis, { columns, settings, range }: Answered, outfit: Outfit) {
  const language = typeof settings.language === "string" ? settings.language : "en";
  const hasHeader = analysis.spills === undefined;
  const cells = tableCells(columns, outfit, { language, hasHeader });
  if (analysis.spills === undefined) return cells;
  if (analysis.spills === "across") return transposed(cells);
  return inShapeOf(
    range,
    cells.map((row) => row.at(-1))
  );
}

function transposed(rows: readonly (readonly unknown[])[]): unknown[][] {
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]));
}

/** The same reader as the pane's, so that both see the same customers, days and amounts. */
function read(analysis: Analysis, ranges: readonly unknown[], last: LastTable): Outcome<Table> {
  const given = Object.entries(analysis.needs)
    .map(([role, param], at) => ({ role, param, range: ranges[at] }))
    .filter(({ param, range }) => !(param.optional && isMissing(range)));
  const names = given.map(({ role, param }) => typedName(role, param));
  const columns = columnsOf(
    names,
    given.map(({ range }) => toMatrix(range))
  );
  if (isFault(columns)) return columns;
  const plan = planOf(analysis, {
    columns: new Map(given.map(({ role }, at) => [role, { column: at }])),
  });
  const grids = names.map((name) => columns[name] ?? []);
  return last.of(JSON.stringify(plan.roles), grids, () => {
    const broken = errorFault(columns);
    if (broken !== undefined) return broken;
    const reader = tableReader({ ...plan, firstRow: 0, rules: STRICT });
    reader.take(grids);
    const reading = reader.finish();
    const refused = isFault(reading) ? reading : stops(reading);
    if (refused !== undefined) return inRanges(refused, names);
    return isFault(reading) ? reading : reading.table;
  });
}

/** A function does not know where its ranges stand on the sheet: A5 is row 5 of the first range. */
function inRanges(refused: Fault, names: readonly string[]): Fault {
  const cell = refused.values?.cell;
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(String(cell)) ?? [];
  const name = names[letter.charCodeAt(0) - "A".charCodeAt(0)];
  if (name === undefined) return refused;
  return { ...refused, values: { ...refused.values, cell: `row ${row} of ${name}` } };
}
