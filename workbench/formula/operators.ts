import { compare } from "./compare";
import { toNumber, toText } from "./convert";
import { BAD_NUMBER, DIVIDED_BY_ZERO, isFailure, isGrid, matrixOf, NOT_AVAILABLE } from "./values";
import { gridOf, scalarOf, single } from "./values";
import type { Grid, Scalar, Value } from "./values";

type Operation = (left: Scalar, right: Scalar) => Scalar;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  "+": arithmetic((left, right) => left + right),
  "-": arithmetic((left, right) => nearZero(left - right, left)),
  "*": arithmetic((left, right) => left * right),
  "/": arithmetic((left, right) => (right === 0 ? DIVIDED_BY_ZERO : left / right)),
  "^": arithmetic(power),
  "&": join,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

/** A binary operator cell by cell; undefined for an operator on references. */
export function binary(operator: string, left: Value, right: Value): Value | undefined {
  const operation = OPERATIONS[operator];
  return operation && lift2(left, right, operation);
}

export function unary(operator: string, operand: Value): Value {
  if (operator === "+") return operand;
  const scale = operator === "%" ? 0.01 : -1;
  return lift1(operand, (value) => {
    const number = toNumber(value);
    if (typeof number !== "number") return number;
    return operator === "%" ? number / 100 : number * scale;
  });
}

export function lift1(operand: Value, operation: (value: Scalar) => Scalar): Value {
  const value = single(operand);
  if (!isGrid(value)) return operation(scalarOf(value));
  return matrixOf(value.rows, value.columns, (row, column) => operation(value.at(row, column)));
}

export function lift2(left: Value, right: Value, operation: Operation): Value {
  const [one, other] = [single(left), single(right)];
  if (!isGrid(one) && !isGrid(other)) return operation(scalarOf(one), scalarOf(other));
  const grids = [gridOf(one), gridOf(other)];
  return spread(grids, ([first = null, second = null]) => operation(first, second));
}

/** Cell by cell over grids of different size: one row or column is repeated, what else is missing is #N/A. */
export function spread(
  grids: readonly Grid[],
  cell: (values: Scalar[], row: number, column: number) => Scalar
): Value {
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  return matrixOf(rows, columns, (row, column) => {
    const isMissing = grids.some(
      (grid) => (row >= grid.rows && grid.rows > 1) || (column >= grid.columns && grid.columns > 1)
    );
    if (isMissing) return NOT_AVAILABLE;
    const values = grids.map((grid) =>
      grid.at(grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column)
    );
    return cell(values, row, column);
  });
}

function arithmetic(operation: (left: number, right: number) => Scalar): Operation {
  return (left, right) => {
    const one = toNumber(left);
    if (typeof one !== "number") return one;
    const other = toNumber(right);
    if (typeof other !== "number") return other;
    const result = operation(one, other);
    return typeof result === "number" && !Number.isFinite(result) ? BAD_NUMBER : result;
  };
}

function comparison(holds: (order: number) => boolean): Operation {
  return (left, right) => {
    if (isFailure(left)) return left;
    return isFailure(right) ? right : holds(compare(left, right));
  };
}

function join(left: Scalar, right: Scalar): Scalar {
  const one = toText(left);
  if (typeof one !== "string") return one;
  const other = toText(right);
  return typeof other === "string" ? one + other : other;
}

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return BAD_NUMBER;
  if (base === 0 && exponent < 0) return DIVIDED_BY_ZERO;
  return base ** exponent;
}

/** Excel takes a difference in the last bits for no difference: 0.3-0.2-0.1 at the end of a formula is 0. */
function nearZero(difference: number, size: number): number {
  return Math.abs(difference) < Math.abs(size) * 1e-15 ? 0 : difference;
}
