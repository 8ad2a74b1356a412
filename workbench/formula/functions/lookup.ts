import { compare } from "../compare";
import { toLogical, toNumber } from "../convert";
import { lazy, whole } from "../definition";
import { lift1 } from "../operators";
import { Area, BAD_REFERENCE, BAD_VALUE, gridOf, isFailure, isGrid, matrixOf } from "../values";
import { NOT_AVAILABLE, scalarOf, single } from "../values";
import { position } from "./search";
import type { SearchMode } from "./search";
import type { Context, FunctionTable } from "../definition";
import type { Node } from "../nodes";
import type { Grid, Scalar, Value } from "../values";

export const lookup: FunctionTable = {
  INDEX: whole(2, 3, ([data = null, row = null, column]) => index(data, row, column)),
  MATCH: whole(2, 3, ([asked = null, data = null, type = 1]) => {
    const kind = toNumber(scalarOf(type));
    if (isFailure(kind)) return kind;
    const match = kind > 0 ? "sorted-up" : kind < 0 ? "sorted-down" : "exact-wild";
    return placeIn(gridOf(data), asked, match);
  }),
  XMATCH: whole(2, 4, ([asked = null, data = null, mode = 0, direction = 1]) =>
    placeIn(gridOf(data), asked, matchMode(scalarOf(mode)), scalarOf(direction) === -1)
  ),
  VLOOKUP: whole(3, 4, ([asked = null, table = null, column = null, near = true]) =>
    lookIn(asked, gridOf(table), [column, near], true)
  ),
  HLOOKUP: whole(3, 4, ([asked = null, table = null, row = null, near = true]) =>
    lookIn(asked, gridOf(table), [row, near], false)
  ),
  LOOKUP: whole(2, 3, ([asked = null, keys = null, values]) => {
    const grid = gridOf(keys);
    const isWide = grid.columns > grid.rows;
    const line = values === undefined ? edge(grid, isWide, true) : grid;
    const answers = values === undefined ? edge(grid, isWide, false) : gridOf(values);
    return lift1(asked, (one) => {
      const at = position(lineOf(line), one, "sorted-up", false);
      return at === undefined ? NOT_AVAILABLE : (lineOf(answers)[at] ?? NOT_AVAILABLE);
    });
  }),
  XLOOKUP: lazy(3, 6, xlookup),
};

/** A reference stays one, so that INDEX can stand beside ":" and a whole row or column can be taken. */
function index(data: Value, row: Value, column: Value | undefined): Value {
  const grid = gridOf(data);
  const [first, second] = [toNumber(scalarOf(row)), toNumber(scalarOf(column ?? null))];
  if (isFailure(first)) return first;
  if (isFailure(second)) return second;
  const place = column === undefined ? placeInLine(grid, Math.trunc(first)) : undefined;
  const { down, across } = place ?? { down: Math.trunc(first), across: Math.trunc(second) };
  if (down < 0 || across < 0) return BAD_VALUE;
  if (down > grid.rows || across > grid.columns) return BAD_REFERENCE;
  return cut(grid, {
    row: Math.max(0, down - 1),
    column: Math.max(0, across - 1),
    rows: lengthOf(down, grid.rows),
    columns: lengthOf(across, grid.columns),
  });
}

/** Index 0 is all of them. */
function lengthOf(index: number, all: number): number {
  return index === 0 ? all : 1;
}

/** One index counts along a single row or column; of a wider range it takes a whole row. */
function placeInLine(grid: Grid, at: number): { down: number; across: number } {
  if (grid.rows === 1) return { down: 1, across: at };
  return { down: at, across: grid.columns === 1 ? 1 : 0 };
}

function cut(
  grid: Grid,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }
): Value {
  if (grid instanceof Area) return grid.part(row, column, rows, columns);
  return single(matrixOf(rows, columns, (down, across) => grid.at(row + down, column + across)));
}

function placeIn(grid: Grid, asked: Value, mode: SearchMode, fromEnd = false): Value {
  if (grid.rows > 1 && grid.columns > 1) return NOT_AVAILABLE;
  const line = lineOf(grid);
  return lift1(asked, (one) => {
    if (isFailure(one)) return one;
    const at = position(line, one, mode, fromEnd);
    return at === undefined ? NOT_AVAILABLE : at + 1;
  });
}

function lookIn(
  asked: Value,
  table: Grid,
  [offset = null, near = null]: readonly Value[],
  byRow: boolean
): Value {
  const place = toNumber(scalarOf(offset));
  const isNear = toLogical(scalarOf(near));
  if (isFailure(place)) return place;
  if (isFailure(isNear)) return isNear;
  const depth = Math.trunc(place);
  if (depth < 1) return BAD_VALUE;
  if (depth > (byRow ? table.columns : table.rows)) return BAD_REFERENCE;
  const keys = lineOf(edge(table, !byRow, true));
  return lift1(asked, (one) => {
    if (isFailure(one)) return one;
    const at = position(keys, one, isNear ? "sorted-up" : "exact-wild", false);
    if (at === undefined) return NOT_AVAILABLE;
    return byRow ? table.at(at, depth - 1) : table.at(depth - 1, at);
  });
}

/** The first or last row (of a wide table) or column. */
function edge(grid: Grid, isWide: boolean, isFirst: boolean): Grid {
  const place = isWide
    ? { row: isFirst ? 0 : grid.rows - 1, column: 0, rows: 1, columns: grid.columns }
    : { row: 0, column: isFirst ? 0 : grid.columns - 1, rows: grid.rows, columns: 1 };
  return gridOf(cut(grid, place));
}

function lineOf(grid: Grid): Scalar[] {
  const used = grid instanceof Area ? grid.trimmed() : grid;
  const isColumn = grid.columns === 1;
  const length = isColumn ? used.rows : used.columns;
  const line = new Array<Scalar>(length).fill(null);
  used.filled((value, row, column) => (line[isColumn ? row : column] = value));
  return line;
}

function matchMode(mode: Scalar): SearchMode {
  if (mode === -1) return "next-smaller";
  if (mode === 1) return "next-larger";
  return mode === 2 ? "exact-wild" : "exact";
}

function xlookup(nodes: readonly Node[], context: Context): Value {
  const given = (at: number): Value => {
    const node = nodes[at];
    return node === undefined ? null : context.evaluate(node);
  };
  const [asked, keys, values] = [single(given(0)), gridOf(given(1)), gridOf(given(2))];
  const mode = matchMode(scalarOf(given(4)));
  const fromEnd = compare(scalarOf(given(5)), -1) === 0;
  const isColumn = keys.columns === 1;
  const fits = isColumn ? values.rows === keys.rows : values.columns === keys.columns;
  if (!fits || (!isColumn && keys.rows !== 1)) return BAD_VALUE;
  const line = lineOf(keys);
  const missing = () => (nodes[3] && nodes[3].kind !== "omitted" ? given(3) : NOT_AVAILABLE);
  const find = (one: Scalar): Value => {
    if (isFailure(one)) return one;
    const at = position(line, one, mode, fromEnd);
    if (at === undefined) return missing();
    if (isColumn) return cut(values, { row: at, column: 0, rows: 1, columns: values.columns });
    return cut(values, { row: 0, column: at, rows: values.rows, columns: 1 });
  };
  return isGrid(asked) ? lift1(asked, (one) => scalarOf(find(one))) : find(scalarOf(asked));
}
