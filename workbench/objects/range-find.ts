import type { Calls } from "../richapi/wire-object";
import { WireObject } from "../richapi/wire-object";
import { invalidArgument, isError, itemNotFound } from "../workbook/errors";
import { holds, intersection, rectOf } from "../workbook/rect";
import type { Rect, SheetModel } from "../workbook/types";
import { oneOf, record, text, whole } from "./args";
import { literal } from "./move";
import { rangeAt } from "./range-place";
import type { RangeTarget } from "./targets";

type Range = RangeTarget;

export const findCalls: Calls<Range> = {
  find(range, wanted, criteria) {
    const place = matches(range.sheet, range.rect, text(wanted), criteria)[0];
    if (!place) throw itemNotFound();
    return rangeAt(range, place);
  },
  replaceAll(range, wanted, replacement, criteria) {
    return replaceAll(range, { wanted: text(wanted), replacement: text(replacement), criteria });
  },
  removeDuplicates(range, columns, includesHeader) {
    return removeDuplicates(range, readColumns(range, columns), includesHeader === true);
  },
  getSpecialCells(range, cellType, valueType) {
    const areas = specialCells(range, cellType, valueType);
    if (areas.length === 0) throw itemNotFound();
    return range.excel.make("RangeAreas", { sheet: range.sheet, areas });
  },
  getTables: ({ excel, sheet, rect }) => excel.make("TableScopedCollection", { sheet, rect }),
  getVisibleView: ({ excel, sheet, rect }) => excel.make("RangeView", { sheet, rect }),
  getMergedAreas({ excel, sheet, rect }) {
    // As Microsoft says of office-js issue 3611: those whose top left cell lies in the range.
    const areas = sheet.merges.filter(({ row, column }) => holds(rect, row, column));
    if (areas.length === 0) throw itemNotFound();
    if (areas.length > MOST_MERGED) throw invalidArgument();
    return excel.make("RangeAreas", { sheet, areas });
  },
};

/** Above so many, says Microsoft, the method fails; how, it does not say. */
const MOST_MERGED = 512;

/** Cells whose text holds what is looked for, row by row. */
export function matches(sheet: SheetModel, rect: Rect, wanted: string, criteria: unknown): Rect[] {
  const { completeMatch, matchCase } = criteria === undefined ? {} : record(criteria);
  const fold = (shown: string) => (matchCase === true ? shown : shown.toLowerCase());
  const sought = fold(wanted);
  const isMatch = (shown: string) =>
    completeMatch === true ? fold(shown) === sought : fold(shown).includes(sought);
  return filledCells(sheet, rect).filter(({ row, column }) => isMatch(sheet.text(row, column)));
}

interface Replacing {
  readonly wanted: string;
  readonly replacement: string;
  readonly criteria: unknown;
}

/** How many cells changed. */
export function replaceAll({ excel, sheet, rect }: Range, job: Replacing): number {
  const flags =
    job.criteria === undefined || record(job.criteria)["matchCase"] !== true ? "gi" : "g";
  const pattern = new RegExp(job.wanted.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), flags);
  const found = matches(sheet, rect, job.wanted, job.criteria);
  for (const cell of found) {
    const { row, column } = cell;
    const before = sheet.formula(row, column) ?? sheet.text(row, column);
    const after = before.replace(pattern, () => job.replacement);
    excel.book.write(sheet, cell, () => after, "addin");
  }
  return found.length;
}

function readColumns({ rect }: Range, columns: unknown): number[] {
  if (!Array.isArray(columns)) throw invalidArgument();
  const read = columns.map((column: unknown) => whole(column));
  if (read.some((column) => column < 0 || column >= rect.columns)) throw invalidArgument();
  return read;
}

/** Rows that are alike in the given columns go; those left close up. */
function removeDuplicates({ excel, sheet, rect }: Range, columns: number[], hasHeader: boolean) {
  const seen = new Set<string>();
  const kept: unknown[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells = Array.from({ length: rect.columns }, (_, at) =>
      sheet.value(row, rect.column + at)
    );
    const key = JSON.stringify(columns.map((column) => cells[column]));
    if (hasHeader && row === rect.row) kept.push(cells);
    else if (!seen.has(key)) kept.push(cells);
    seen.add(hasHeader && row === rect.row ? "" : key);
  }
  const cell = (row: number, column: number) => literal(kept[row]?.[column] ?? "");
  excel.book.write(sheet, rect, cell, "addin");
  const removed = rect.rows - kept.length;
  const uniqueRemaining = kept.length - (hasHeader ? 1 : 0);
  return new WireObject(
    {
      type: "RemoveDuplicatesResult",
      gets: { removed: () => removed, uniqueRemaining: () => uniqueRemaining },
    },
    undefined
  );
}

const SPECIAL = ["Blanks", "Constants", "Formulas", "Visible", "SameConditionalFormat"] as const;

function specialCells({ sheet, rect }: Range, cellType: unknown, valueType: unknown): Rect[] {
  const kind = oneOf(cellType, SPECIAL);
  const used = sheet.used();
  const area = used && intersection(used, rect);
  if (!area) return [];
  const isWanted = (row: number, column: number) => {
    const formula = sheet.formula(row, column);
    const value = sheet.value(row, column);
    if (kind === "Blanks") return formula === undefined && value === "";
    if (kind === "Visible") return !sheet.hiddenRows.has(row);
    const isOfKind = (formula !== undefined) === (kind === "Formulas");
    return isOfKind && value !== "" && hasType(value, text(valueType, "All"));
  };
  return joined(area, isWanted);
}

/** "ErrorsText" takes errors and texts. */
function hasType(value: unknown, wanted: string): boolean {
  if (wanted === "All") return true;
  const word = isError(value)
    ? "Errors"
    : { number: "Numbers", string: "Text", boolean: "Logical" }[typeof value as "string"];
  return wanted.includes(word);
}

/** Runs of wanted cells, row by row, equal runs under one another made one area. */
function joined(area: Rect, isWanted: (row: number, column: number) => boolean): Rect[] {
  const areas: Rect[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!isWanted(row, column)) continue;
      const start = column;
      while (column + 1 < area.column + area.columns && isWanted(row, column + 1)) column++;
      const run = rectOf(row, start, 1, column - start + 1);
      const above = areas.findIndex((one) => continues(one, run));
      const upper = areas[above];
      if (upper) areas[above] = { ...upper, rows: upper.rows + 1 };
      else areas.push(run);
    }
  return areas;
}

function continues(above: Rect, run: Rect): boolean {
  const under = above.row + above.rows === run.row;
  return under && above.column === run.column && above.columns === run.columns;
}

function filledCells(sheet: SheetModel, rect: Rect): Rect[] {
  const used = sheet.used(true);
  const area = used && intersection(used, rect);
  const cells: Rect[] = [];
  if (!area) return cells;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (sheet.value(row, column) !== "") cells.push(rectOf(row, column));
  return cells;
}
