import { elementwise, lazy, whole } from "../definition";
import { Area, BAD_VALUE, isFailure, isGrid, matrixOf, NOT_AVAILABLE, scalarOf } from "../values";
import type { Context, FunctionEntry, FunctionTable } from "../definition";
import type { Node } from "../nodes";
import type { Scalar, Value } from "../values";

const ERROR_TYPES: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CALC!": 14,
};

export const info: FunctionTable = {
  ISBLANK: claim((value) => value === null),
  ISERROR: claim((value) => isFailure(value)),
  ISERR: claim((value) => isFailure(value) && value.code !== "#N/A"),
  ISNA: claim((value) => isFailure(value) && value.code === "#N/A"),
  ISNUMBER: claim((value) => typeof value === "number"),
  ISTEXT: claim((value) => typeof value === "string"),
  ISNONTEXT: claim((value) => typeof value !== "string"),
  ISLOGICAL: claim((value) => typeof value === "boolean"),
  ISEVEN: elementwise(["number"], [], (value) => Math.trunc(value) % 2 === 0),
  ISODD: elementwise(["number"], [], (value) => Math.trunc(value) % 2 !== 0),
  ISFORMULA: whole(1, 1, ([value], { environment }) =>
    value instanceof Area ? environment.isFormula(value) : BAD_VALUE
  ),
  ISREF: lazy(1, 1, ([node], context) => node !== undefined && isArea(node, context)),
  NA: elementwise([], [], () => NOT_AVAILABLE),
  N: elementwise(["any"], [], (value) => {
    if (isFailure(value) || typeof value === "number") return value;
    return value === true ? 1 : 0;
  }),
  T: elementwise(["any"], [], (value) =>
    isFailure(value) || typeof value === "string" ? value : ""
  ),
  TYPE: { least: 1, most: 1, run: ([value = null]) => typeNumber(value) },
  "ERROR.TYPE": elementwise(["any"], [], (value) =>
    isFailure(value) ? (ERROR_TYPES[value.code] ?? NOT_AVAILABLE) : NOT_AVAILABLE
  ),
  ROW: position((area) => matrixOf(area.rows, 1, (row) => area.rect.row + row + 1)),
  COLUMN: position((area) =>
    matrixOf(1, area.columns, (_, column) => area.rect.column + column + 1)
  ),
  ROWS: whole(1, 1, ([value = null]) => (isGrid(value) ? value.rows : 1)),
  COLUMNS: whole(1, 1, ([value = null]) => (isGrid(value) ? value.columns : 1)),
};

function claim(holds: (value: Scalar) => boolean): FunctionEntry {
  return elementwise(["any"], [], holds);
}

function isArea(node: Node, context: Context): boolean {
  return context.evaluate(node) instanceof Area;
}

function typeNumber(value: Value): number {
  if (isGrid(value) && value.rows * value.columns > 1) return 64;
  const one = scalarOf(value);
  if (typeof one === "string") return 2;
  if (typeof one === "boolean") return 4;
  return isFailure(one) ? 16 : 1;
}

/** Of the reference given, or of the formula's own cell. */
function position(of: (area: Area) => Value): FunctionEntry {
  return whole(0, 1, ([value], { environment }) => {
    if (value instanceof Area) return of(value);
    if (value !== undefined) return BAD_VALUE;
    const { row, column } = environment;
    const own = environment.area(undefined, { row, column, rows: 1, columns: 1 });
    return own instanceof Area ? of(own) : own;
  });
}
