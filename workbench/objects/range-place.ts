import type { Calls, Gets, WireObject } from "../richapi/wire-object";
import { isOf } from "../richapi/wire-object";
import { fullAddress, parseA1 } from "../workbook/a1";
import { invalidArgument, itemNotFound } from "../workbook/errors";
import { cellCount, intersection, isOnSheet, rectOf, union } from "../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/types";
import type { Rect } from "../workbook/types";
import { oneOf, whole } from "./args";
import { surroundingRegion } from "./region";
import type { RangeTarget } from "./targets";

type Range = RangeTarget;
type Place = (range: Range, ...args: unknown[]) => Rect;

/** CellCount is a 32-bit number: more than that is -1. */
const COUNTABLE = 2 ** 31 - 1;

export const placeGets: Gets<Range> = {
  address: ({ sheet, rect }) => fullAddress(sheet.name, rect),
  addressLocal: ({ sheet, rect }) => fullAddress(sheet.name, rect),
  cellCount: ({ rect }) => (cellCount(rect) > COUNTABLE ? -1 : cellCount(rect)),
  rowIndex: ({ rect }) => rect.row,
  columnIndex: ({ rect }) => rect.column,
  rowCount: ({ rect }) => rect.rows,
  columnCount: ({ rect }) => rect.columns,
  isEntireRow: ({ rect }) => rect.columns === MAX_COLUMNS,
  isEntireColumn: ({ rect }) => rect.rows === MAX_ROWS,
  worksheet: ({ excel, sheet }) => excel.make("Worksheet", { sheet }),
};

const places: Readonly<Record<string, Place>> = {
  getCell: ({ rect }, row, column) => rectOf(rect.row + whole(row), rect.column + whole(column)),
  getRow: ({ rect }, row) => ({ ...rect, row: rect.row + whole(row), rows: 1 }),
  getColumn: ({ rect }, column) => ({
    ...rect,
    column: rect.column + whole(column),
    columns: 1,
  }),
  getLastCell: ({ rect }) => rectOf(rect.row + rect.rows - 1, rect.column + rect.columns - 1),
  getLastRow: ({ rect }) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }),
  getLastColumn: ({ rect }) => ({
    ...rect,
    column: rect.column + rect.columns - 1,
    columns: 1,
  }),
  getEntireRow: ({ rect }) => ({ ...rect, column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: ({ rect }) => ({ ...rect, row: 0, rows: MAX_ROWS }),
  getOffsetRange: ({ rect }, rows, columns) => ({
    ...rect,
    row: rect.row + whole(rows),
    column: rect.column + whole(columns),
  }),
  getResizedRange: ({ rect }, rows, columns) => ({
    ...rect,
    rows: rect.rows + whole(rows),
    columns: rect.columns + whole(columns),
  }),
  getAbsoluteResizedRange: ({ rect }, rows, columns) => ({
    ...rect,
    rows: whole(rows),
    columns: whole(columns),
  }),
  getRowsAbove: ({ rect }, count) => above(rect, whole(count, 1)),
  getRowsBelow: ({ rect }, count) => below(rect, whole(count, 1)),
  getColumnsBefore: ({ rect }, count) => turn(above(turn(rect), whole(count, 1))),
  getColumnsAfter: ({ rect }, count) => turn(below(turn(rect), whole(count, 1))),
  getBoundingRect: (range, other) => union(range.rect, otherRect(range, other)) ?? range.rect,
  getIntersection: (range, other) => there(intersection(range.rect, otherRect(range, other))),
  getUsedRange: ({ sheet, rect }, valuesOnly) => {
    const used = sheet.used(valuesOnly === true);
    return there(used && intersection(used, rect));
  },
  getSurroundingRegion: ({ sheet, rect }) => surroundingRegion(sheet, rect),
  getSpillingToRange: ({ sheet, rect }) => there(spillFrom(sheet, rect)),
  getSpillParent: ({ sheet, rect }) => {
    const spill = there(sheet.spillAt(rect.row, rect.column));
    return rectOf(spill.row, spill.column);
  },
  getRangeEdge: (range, direction) => edge(range, direction),
  getExtendedRange: (range, direction) => union(range.rect, edge(range, direction)) ?? range.rect,
};

/** Methods that answer another range of the same sheet. */
export const placeCalls: Calls<Range> = Object.fromEntries(
  Object.entries(places).map(([name, place]) => [
    name,
    (range: Range, ...args: unknown[]) => rangeAt(range, place(range, ...args)),
  ])
);

export function rangeAt({ excel, sheet }: Omit<Range, "rect">, rect: Rect): WireObject<Range> {
  if (!isOnSheet(rect)) throw invalidArgument();
  return excel.make("Range", { sheet, rect });
}

/** A range argument: an object, or an address on the same sheet. */
export function otherRect(range: Range, other: unknown): Rect {
  const object = isRange(range, other) ? other.of : undefined;
  const found = object?.rect ?? (typeof other === "string" ? parseA1(other)?.rect : undefined);
  if (!found) throw invalidArgument();
  if (object && object.sheet !== range.sheet) throw invalidArgument();
  return found;
}

export function isRange(
  { excel }: Pick<Range, "excel">,
  value: unknown
): value is WireObject<Range> {
  return isOf(value, excel.kinds.Range);
}

function there(rect: Rect | undefined): Rect {
  if (!rect) throw itemNotFound();
  return rect;
}

/** A negative count reaches into the range itself. */
function above(rect: Rect, count: number): Rect {
  return count < 0 ? { ...rect, rows: -count } : { ...rect, row: rect.row - count, rows: count };
}

function below(rect: Rect, count: number): Rect {
  const end = rect.row + rect.rows;
  return count < 0
    ? { ...rect, row: end + count, rows: -count }
    : { ...rect, row: end, rows: count };
}

function turn({ row, column, rows, columns }: Rect): Rect {
  return { row: column, column: row, rows: columns, columns: rows };
}

function spillFrom(sheet: Range["sheet"], { row, column }: Rect): Rect | undefined {
  const spill = sheet.spillAt(row, column);
  return spill?.row === row && spill.column === column ? spill : undefined;
}

const steps = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;

/** Where Ctrl+arrow goes from the range's first cell: the end of a run of filled cells, or the next filled cell. */
function edge({ sheet, rect }: Range, direction: unknown): Rect {
  const [down, across] = steps[oneOf(direction, ["Up", "Down", "Left", "Right"])];
  const used = sheet.used(true) ?? rectOf(0, 0);
  const reach = union(used, rectOf(rect.row, rect.column)) ?? used;
  const isIn = (row: number, column: number) => intersection(reach, rectOf(row, column));
  const isFilled = (row: number, column: number) => sheet.value(row, column) !== "";
  let { row, column } = rect;
  const startsRun = isFilled(row, column) && isFilled(row + down, column + across);
  while (isIn(row + down, column + across)) {
    if (startsRun && !isFilled(row + down, column + across)) return rectOf(row, column);
    row += down;
    column += across;
    if (!startsRun && isFilled(row, column)) return rectOf(row, column);
  }
  return startsRun ? rectOf(row, column) : rectOf(...sheetEnd({ row, column }, down, across));
}

function sheetEnd(
  from: { row: number; column: number },
  down: number,
  across: number
): [number, number] {
  const last = (step: number, at: number, end: number) => (step === 0 ? at : step < 0 ? 0 : end);
  return [last(down, from.row, MAX_ROWS - 1), last(across, from.column, MAX_COLUMNS - 1)];
}
