import { inExcel } from "./excel";
import type { Block, Place } from "./place";
import { WorkbookProblem } from "./problem";
import { blockOf, placeOfAreas } from "./selection";
import { listTables } from "./tables";

/** What a person typed as a range: where it lies, if it is an address. */
export interface TypedRange {
  /** Undefined: the sheet in front. */
  readonly sheet?: string;
  readonly areas: readonly Block[];
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/u;
const CELLS = /^([a-z]{1,3})(\d{1,7})(?::([a-z]{1,3})(\d{1,7}))?$/iu;
const WHOLE_COLUMNS = /^([a-z]{1,3}):([a-z]{1,3})$/iu;
const WHOLE_ROWS = /^(\d{1,7}):(\d{1,7})$/u;

/** Orders!A1:C500, 'My sheet'!A:C, A1:A90, C1:C90; undefined where it is none. */
export function typedRange(typed: string): TypedRange | undefined {
  const text = typed.trim().replace(/^=/u, "");
  const [head = "", quoted, plain] = SHEET.exec(text) ?? [];
  const areas = text
    .slice(head.length)
    .split(/[,;，；]/u)
    .map((each) => areaOf(each.trim()));
  const known = areas.filter((area) => area !== undefined);
  if (known.length < areas.length) return undefined;
  const sheet = quoted?.replace(/''/gu, "'") ?? plain?.trim();
  return { areas: known, ...(sheet === undefined ? {} : { sheet }) };
}

function areaOf(typed: string): Block | undefined {
  const text = typed.replace(/\$/gu, "");
  return cellsOf(text) ?? wholeColumns(text) ?? wholeRows(text);
}

function cellsOf(text: string): Block | undefined {
  const [, first, top, last = first, bottom = top] = CELLS.exec(text) ?? [];
  if (!first || !last) return undefined;
  return between([first, last], [Number(top), Number(bottom)]);
}

function wholeColumns(text: string): Block | undefined {
  const [, first, last] = WHOLE_COLUMNS.exec(text) ?? [];
  return first && last ? between([first, last], [1, ROWS]) : undefined;
}

function wholeRows(text: string): Block | undefined {
  const [, top, bottom] = WHOLE_ROWS.exec(text) ?? [];
  return top ? between(["A", "XFD"], [Number(top), Number(bottom)]) : undefined;
}

type Ends<T> = readonly [T, T];

function between([first, last]: Ends<string>, [top, bottom]: Ends<number>): Block | undefined {
  const rows = spanOf(top, bottom, ROWS);
  const columns = spanOf(columnOf(first), columnOf(last), COLUMNS);
  if (!rows || !columns) return undefined;
  return { row: rows.from, rows: rows.count, column: columns.from, columns: columns.count };
}

/** From 1, in either order, to zero-based. */
function spanOf(one: number, other: number, most: number) {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return from >= 1 && to <= most ? { from: from - 1, count: to - from + 1 } : undefined;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (column, letter) => column * 26 + letter.charCodeAt(0) - 64,
    0
  );
}

/** The place of an address, a table or a name of the workbook. */
export async function placeOfTyped(typed: string): Promise<Place> {
  const name = typed.trim();
  const tables = await listTables();
  const table = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (table) return table.place;
  return inExcel(async (context) => {
    const range = typedRange(name);
    if (range) return placeOfAreas(await sheetNamed(range.sheet, context), range.areas, context);
    const item = context.workbook.names.getItemOrNullObject(name.replace(/^=/u, ""));
    const named = item.getRangeOrNullObject();
    named.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (item.isNullObject || named.isNullObject)
      throw new WorkbookProblem("unknown-range", { name });
    return placeOfAreas(named.worksheet, [blockOf(named)], context);
  });
}

export async function sheetNamed(
  name: string | undefined,
  context: Excel.RequestContext
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  if (name === undefined) return worksheets.getActiveWorksheet();
  worksheets.load("items/name");
  await context.sync();
  const found = worksheets.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const names = worksheets.items.map((each) => each.name).join(", ");
  throw new WorkbookProblem("unknown-sheet", { name, names });
}
