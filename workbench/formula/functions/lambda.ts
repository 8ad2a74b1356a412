import { toNumber } from "../convert";
import { whole } from "../definition";
import {
  Area,
  gridOf,
  isFailure,
  isGrid,
  matrixOf,
  NOTHING_TO_SHOW,
  scalarOf,
  single,
} from "../values";
import type { Context, FunctionTable } from "../definition";
import type { Grid, Scalar, Value } from "../values";

const MANY = 255;

export const lambda: FunctionTable = {
  MAP: whole(2, MANY, (args, context) => {
    const grids = args.slice(0, -1).map(gridOf);
    const rows = Math.max(...grids.map((grid) => grid.rows));
    const columns = Math.max(...grids.map((grid) => grid.columns));
    return matrixOf(rows, columns, (row, column) =>
      call(
        context,
        args.at(-1),
        grids.map((grid) => grid.at(row, column))
      )
    );
  }),
  BYROW: whole(2, 2, ([value = null, each], context) => {
    const grid = gridOf(value);
    return matrixOf(grid.rows, 1, (row) => call(context, each, [line(grid, row, true)]));
  }),
  BYCOL: whole(2, 2, ([value = null, each], context) => {
    const grid = gridOf(value);
    return matrixOf(1, grid.columns, (_, column) =>
      call(context, each, [line(grid, column, false)])
    );
  }),
  MAKEARRAY: whole(3, 3, ([rows = null, columns = null, each], context) => {
    const [height, width] = [toNumber(scalarOf(rows)), toNumber(scalarOf(columns))];
    if (isFailure(height)) return height;
    if (isFailure(width)) return width;
    return matrixOf(Math.trunc(height), Math.trunc(width), (row, column) =>
      call(context, each, [row + 1, column + 1])
    );
  }),
  REDUCE: whole(3, 3, ([start = null, value = null, each], context) => {
    let result: Value = start;
    forEach(gridOf(value), (one) => (result = context.apply(each ?? null, [result, one])));
    return result;
  }),
  SCAN: whole(3, 3, ([start = null, value = null, each], context) => {
    const grid = gridOf(value);
    let result: Scalar = scalarOf(start);
    return matrixOf(grid.rows, grid.columns, (row, column) => {
      result = call(context, each, [result, grid.at(row, column)]);
      return result;
    });
  }),
};

/** A cell of the result holds one value: an array in it is #CALC!. */
function call(context: Context, each: Value | undefined, args: readonly Value[]): Scalar {
  const result = single(context.apply(each ?? null, args));
  return isGrid(result) ? NOTHING_TO_SHOW : scalarOf(result);
}

function line(grid: Grid, at: number, isRow: boolean): Value {
  if (grid instanceof Area)
    return isRow ? grid.part(at, 0, 1, grid.columns) : grid.part(0, at, grid.rows, 1);
  return isRow
    ? matrixOf(1, grid.columns, (_, column) => grid.at(at, column))
    : matrixOf(grid.rows, 1, (row) => grid.at(row, at));
}

function forEach(grid: Grid, visit: (value: Scalar) => void): void {
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) visit(grid.at(row, column));
}
