import { compare } from "../compare";
import { toLogical, toNumber } from "../convert";
import { whole } from "../definition";
import { Area, BAD_VALUE, gridOf, isFailure, Matrix, matrixOf } from "../values";
import { NOT_AVAILABLE, NOTHING_TO_SHOW, scalarOf } from "../values";
import type { ExcelError } from "../../workbook/types";
import type { FunctionTable } from "../definition";
import type { Scalar, Value } from "../values";

const MANY = 255;
const MOST_CELLS = 1_048_576 * 16;

type Row = readonly Scalar[];

export const arrays: FunctionTable = {
  SEQUENCE: whole(1, 4, (args) => {
    const numbers = [0, 1, 2, 3].map((at) => numberOr(args[at] ?? null, 1));
    const failed = numbers.find(isFailure);
    return failed ?? sequence(numbers.map(Number));
  }),
  TRANSPOSE: whole(1, 1, ([value = null]) => transposed(gridOf(value))),
  SORT: whole(1, 4, ([value = null, by = 1, order = 1, byColumn = false]) => {
    if (toLogical(scalarOf(byColumn)) !== true) return sortedRows(value, by, order);
    const result = sortedRows(transposed(gridOf(value)), by, order);
    return result instanceof Matrix ? transposed(result) : result;
  }),
  SORTBY: whole(2, MANY, ([value = null, ...by]) => {
    const rows = rowsOf(value);
    const given = by.filter((_, at) => at % 2 === 0).map((keys) => rowsOf(keys).flat());
    if (given.some((column) => column.length !== rows.length)) return BAD_VALUE;
    const directions = given.map((_, at) => directionOf(by[at * 2 + 1] ?? 1));
    const keys = rows.map((_, row) => given.map((column) => column[row] ?? null));
    return new Matrix(sortedBy(rows, keys, directions));
  }),
  FILTER: whole(2, 3, ([value = null, keeps = null, none]) => {
    const [grid, marks] = [gridOf(value), gridOf(keeps)];
    const byColumn = marks.rows === 1 && marks.columns === grid.columns && grid.columns > 1;
    const rows = rowsOf(byColumn ? transposed(grid) : value);
    const kept = keptRows(rows, rowsOf(keeps).flat());
    if (!Array.isArray(kept)) return kept;
    if (kept.length === 0) return none ?? NOTHING_TO_SHOW;
    return byColumn ? transposed(new Matrix(kept)) : new Matrix(kept);
  }),
  UNIQUE: whole(1, 3, ([value = null, byColumn = false, once = false]) => {
    const turned = toLogical(scalarOf(byColumn)) === true;
    const rows = rowsOf(turned ? transposed(gridOf(value)) : value);
    const kept = distinct(rows, toLogical(scalarOf(once)) === true);
    if (kept.length === 0) return NOTHING_TO_SHOW;
    return turned ? transposed(new Matrix(kept)) : new Matrix(kept);
  }),
  VSTACK: whole(1, MANY, (args) => stacked(args)),
  HSTACK: whole(1, MANY, (args) => transposed(stacked(args.map((one) => transposed(gridOf(one)))))),
  TAKE: whole(2, 3, ([value = null, rows = null, columns = null]) =>
    slice(value, rows, columns, true)
  ),
  DROP: whole(2, 3, ([value = null, rows = null, columns = null]) =>
    slice(value, rows, columns, false)
  ),
  TOCOL: whole(
    1,
    1,
    ([value = null]) =>
      new Matrix(
        rowsOf(value)
          .flat()
          .map((one) => [one])
      )
  ),
  TOROW: whole(1, 1, ([value = null]) => new Matrix([rowsOf(value).flat()])),
  CHOOSECOLS: whole(2, MANY, ([value = null, ...chosen]) =>
    chosenRows(transposed(gridOf(value)), chosen, true)
  ),
  CHOOSEROWS: whole(2, MANY, ([value = null, ...chosen]) => chosenRows(value, chosen, false)),
};

/** A range is cut to the sheet's used part first: a whole column sorts and filters no empty million. */
function rowsOf(value: Value): Row[] {
  const grid = value instanceof Area ? value.trimmed() : gridOf(value);
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => grid.at(row, column))
  );
}

function transposed(grid: ReturnType<typeof gridOf>): Matrix {
  return matrixOf(grid.columns, grid.rows, (row, column) => grid.at(column, row));
}

function sequence([rows = 1, columns = 1, start = 1, step = 1]: readonly number[]): Value {
  const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
  if (height < 1 || width < 1 || height * width > MOST_CELLS) return NOTHING_TO_SHOW;
  return matrixOf(height, width, (row, column) => start + (row * width + column) * step);
}

function sortedRows(value: Value, by: Value, order: Value): Matrix | ExcelError {
  const rows = rowsOf(value);
  const key = numberOr(by, 1);
  if (typeof key !== "number") return key;
  if (key < 1 || key > (rows[0]?.length ?? 0)) return BAD_VALUE;
  const keys = rows.map((row) => [row[Math.trunc(key) - 1] ?? null]);
  return new Matrix(sortedBy(rows, keys, [directionOf(order)]));
}

function keptRows(rows: readonly Row[], tests: Row): Row[] | ExcelError {
  if (tests.length !== rows.length) return BAD_VALUE;
  const kept: Row[] = [];
  for (const [at, row] of rows.entries()) {
    const isKept = toLogical(tests[at] ?? null);
    if (isFailure(isKept)) return isKept;
    if (isKept) kept.push(row);
  }
  return kept;
}

function sortedBy(
  rows: readonly Row[],
  keys: readonly Row[],
  directions: readonly number[]
): Row[] {
  const order = rows.map((_, at) => at);
  order.sort((one, other) => {
    for (const [at, direction] of directions.entries()) {
      const found = inOrder(keys[one]?.[at] ?? null, keys[other]?.[at] ?? null, direction);
      if (found !== 0) return found;
    }
    return one - other;
  });
  return order.map((at) => rows[at] ?? []);
}

/** Blanks come last in either direction, as Excel sorts. */
function inOrder(left: Scalar, right: Scalar, direction: number): number {
  if (left !== null && right !== null) return compare(left, right) * direction;
  if (left === right) return 0;
  return left === null ? 1 : -1;
}

function distinct(rows: readonly Row[], onlyOnce: boolean): Row[] {
  const seen = new Map<string, { row: Row; count: number }>();
  for (const row of rows) {
    const key = row.map(identity).join("\u0000");
    const entry = seen.get(key);
    if (entry) entry.count++;
    else seen.set(key, { row, count: 1 });
  }
  return [...seen.values()].filter(({ count }) => !onlyOnce || count === 1).map(({ row }) => row);
}

function identity(value: Scalar): string {
  if (isFailure(value)) return `e${value.code}`;
  if (value === null) return "n0";
  return typeof value === "string"
    ? `s${value.toLowerCase()}`
    : `${typeof value === "number" ? "n" : "b"}${String(value)}`;
}

function stacked(args: readonly Value[]): Matrix {
  const rows = args.flatMap(rowsOf);
  const width = Math.max(...rows.map((row) => row.length));
  return matrixOf(rows.length, width, (row, column) => {
    const line = rows[row] ?? [];
    return column < line.length ? (line[column] ?? null) : NOT_AVAILABLE;
  });
}

function slice(value: Value, rows: Value, columns: Value, isTaking: boolean): Value {
  const grid = value instanceof Area ? value.trimmed() : gridOf(value);
  const down = range(grid.rows, rows, isTaking);
  const across = range(grid.columns, columns, isTaking);
  if ("code" in down) return down;
  if ("code" in across) return across;
  if (down.size < 1 || across.size < 1) return NOTHING_TO_SHOW;
  return matrixOf(down.size, across.size, (row, column) =>
    grid.at(down.start + row, across.start + column)
  );
}

function range(
  length: number,
  asked: Value,
  isTaking: boolean
): { start: number; size: number } | ExcelError {
  if (asked === null) return { start: 0, size: length };
  const count = toNumber(scalarOf(asked));
  if (isFailure(count)) return count;
  const whole = Math.trunc(count);
  const size = isTaking ? Math.min(length, Math.abs(whole)) : Math.max(0, length - Math.abs(whole));
  return { start: whole < 0 === isTaking ? length - size : 0, size };
}

function chosenRows(value: Value, chosen: readonly Value[], turned: boolean): Value {
  const rows = rowsOf(value);
  const picked: Row[] = [];
  for (const one of chosen.flatMap((each) => rowsOf(each).flat())) {
    const at = toNumber(one);
    if (isFailure(at)) return at;
    const row = at > 0 ? rows[Math.trunc(at) - 1] : rows.at(Math.trunc(at));
    if (at === 0 || !row) return BAD_VALUE;
    picked.push(row);
  }
  return turned ? transposed(new Matrix(picked)) : new Matrix(picked);
}

function numberOr(value: Value, usual: number): number | ExcelError {
  return value === null ? usual : toNumber(scalarOf(value));
}

function directionOf(value: Value): number {
  return scalarOf(value) === -1 ? -1 : 1;
}
