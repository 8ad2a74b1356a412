import { forEachCell, intersection } from "../../workbench/workbook/rect";
import type { Rect, SheetModel } from "../../workbench/workbook/types";
import type { Opened } from "./shop";

const NOTHING: Rect = { row: 0, column: 0, rows: 0, columns: 0 };

/** All that a person could see or point at on a sheet, as text. */
export function sheetText({ book }: Opened, sheet: SheetModel): string {
  const used = sheet.used() ?? NOTHING;
  const { row, column, columns } = used;
  const lookAt = looksOf(sheet, used);
  const cells = Array.from({ length: used.rows * columns }, (_, at) => {
    const [down, across] = [row + Math.floor(at / columns), column + (at % columns)];
    return [
      ...[down, across, sheet.formula(down, across), JSON.stringify(sheet.value(down, across))],
      ...[sheet.numberFormat(down, across), lookAt(down, across)],
    ].join("|");
  });
  const tables = book.tables
    .filter((table) => table.sheet === sheet)
    .map(({ name, rect, showTotals }) => JSON.stringify([name, rect, showTotals]));
  const names = book.names
    .filter(({ scope }) => scope === sheet)
    .map(({ name, formula }) => `${name} ${formula}`)
    .sort();
  const charts = sheet.charts.map(({ name, series }) =>
    JSON.stringify([name, series.map(({ values, categories }) => [values?.rect, categories?.rect])])
  );
  const rules = sheet.conditionalFormats.map(({ type, rect }) => JSON.stringify([type, rect]));
  return [sheet.name, sheet.visibility, ...tables, ...names, ...charts, ...rules, ...cells].join(
    "\n"
  );
}

/** What cells look like. Cells that the same formats were given to look the same: each look is made into text once. */
function looksOf(sheet: SheetModel, used: Rect): (row: number, column: number) => string {
  const given = new Map<number, string>();
  const placeOf = (row: number, column: number) =>
    (row - used.row) * used.columns + column - used.column;
  sheet.formatRuns.forEach(({ rect }, at) => {
    const area = intersection(rect, used);
    if (!area) return;
    forEachCell(area, (row, column) => {
      const place = placeOf(row, column);
      given.set(place, `${given.get(place) ?? ""},${at}`);
    });
  });
  const texts = new Map<string, string>();
  return (row, column) => {
    const runs = given.get(placeOf(row, column)) ?? "";
    const known = texts.get(runs);
    if (known !== undefined) return known;
    const text = JSON.stringify(sheet.format(row, column));
    texts.set(runs, text);
    return text;
  };
}

/** A workbook as it stands, to be compared. */
export interface Picture {
  /** By name, in their order. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Names of those that are not shown. */
  readonly hidden: readonly string[];
  /** What the add-in keeps in it. */
  readonly kept: string;
  /** What no job may change: how Excel calculates and tells of events, and what belongs to the workbook. */
  readonly rest: string;
  /** Everything. */
  readonly all: string;
}

export function pictureOf(excel: Opened): Picture {
  const { book, host } = excel;
  const nameIds = idsNamed(excel);
  const sheets = new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      nameIds(`${sheetText(excel, sheet)}\n${furtherText(sheet)}`),
    ])
  );
  const kept = nameIds(JSON.stringify([book.customXml.map(({ xml }) => xml), [...book.settings]]));
  const names = book.names
    .filter(({ scope }) => !scope)
    .map(({ name, formula }) => [name, formula]);
  const rest = JSON.stringify([
    ...[book.calculationMode, host.tellsEvents, book.protected, book.readOnly],
    ...[book.properties, names],
  ]);
  const hidden = book.sheets.filter(({ visibility }) => visibility !== "Visible");
  return {
    ...{ sheets, kept, rest },
    hidden: hidden.map(({ name }) => name),
    all: [...sheets.values(), kept, rest].join("\n"),
  };
}

/** The ids that Excel gives differ from run to run: the names of the sheets stand for theirs. */
function idsNamed({ book }: Opened): (text: string) => string {
  const names = new Map(book.sheets.map(({ id, name }) => [id, name]));
  return (text) => text.replace(/\{[-0-9A-F]{36}\}/gu, (id) => names.get(id) ?? "gone");
}

function furtherText(sheet: SheetModel): string {
  return JSON.stringify([
    ...[[...sheet.customProperties], sheet.protected, sheet.frozen, sheet.tabColor],
    ...[sheet.showGridlines, [...sheet.columnWidths], [...sheet.hiddenRows], sheet.merges],
  ]);
}
