import { compareNumbers, compareText } from "../compare";
import { whole } from "../definition";
import { readConstant } from "../../workbook/constant-text";
import { lift1 } from "../operators";
import { Area, BAD_VALUE, DIVIDED_BY_ZERO, gridOf, isFailure, isGrid } from "../values";
import { wildcard } from "./wildcard";
import { Adder } from "./numbers";
import type { FunctionEntry, FunctionTable } from "../definition";
import type { Grid, Scalar, Value } from "../values";

type Test = (value: Scalar) => boolean;
/** What is left of the rows that meet all criteria. */
type Summary = (values: readonly Scalar[], count: number) => Scalar;

const MANY = 255;

export const criteria: FunctionTable = {
  COUNTIF: whole(2, 2, ([range = null, asked = null]) =>
    lift1(asked, (one) => matching([[gridOf(range), testOf(one)]], undefined, (_, count) => count))
  ),
  COUNTIFS: byPairs(0, (_, count) => count),
  SUMIF: oneTest(sum),
  SUMIFS: byPairs(1, sum),
  AVERAGEIF: oneTest(average),
  AVERAGEIFS: byPairs(1, average),
  MAXIFS: byPairs(1, (values) =>
    numbers(values).reduce((most, value, at) => (at ? Math.max(most, value) : value), 0)
  ),
  MINIFS: byPairs(1, (values) =>
    numbers(values).reduce((least, value, at) => (at ? Math.min(least, value) : value), 0)
  ),
};

/** ">=5", "<>", "a*", 3: what a criterion of COUNTIF and its kin accepts. */
export function testOf(criterion: Scalar): Test {
  if (typeof criterion !== "string") return equalTo(criterion ?? 0);
  const [, operator = "", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const value = constantOf(operand);
  if (operator === "" || operator === "=") return equals(value, operand, operator);
  if (operator === "<>") {
    const isEqual = equals(value, operand, "=");
    return (one) => !isEqual(one);
  }
  return ordered(operator, value);
}

function equals(value: Scalar, operand: string, operator: string): Test {
  if (operand === "")
    return operator === "=" ? (one) => one === null : (one) => one === null || one === "";
  if (typeof value !== "string") return equalTo(value);
  const pattern = wildcard(value);
  return (one) => typeof one === "string" && pattern(one);
}

function equalTo(value: Scalar): Test {
  if (typeof value === "number")
    return (one) => numberIn(one) !== undefined && compareNumbers(numberIn(one) ?? 0, value) === 0;
  if (isFailure(value)) return (one) => isFailure(one) && one.code === value.code;
  return (one) => one === value;
}

/** A text that reads as a number meets the criterion of that number. */
function numberIn(value: Scalar): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || !/\d/.test(value)) return undefined;
  const read = readConstant(value.trim())?.value;
  return typeof read === "number" ? read : undefined;
}

function ordered(operator: string, limit: Scalar): Test {
  const holds = {
    "<": (order: number) => order < 0,
    ">": (order: number) => order > 0,
    "<=": (order: number) => order <= 0,
    ">=": (order: number) => order >= 0,
  }[operator];
  if (!holds) return () => false;
  if (typeof limit === "number")
    return (one) => typeof one === "number" && holds(compareNumbers(one, limit));
  if (typeof limit === "string")
    return (one) => typeof one === "string" && holds(compareText(one, limit));
  return (one) => typeof one === typeof limit && holds(Number(one) - Number(limit));
}

function constantOf(text: string): Scalar {
  return text === "" ? "" : (readConstant(text.trim())?.value ?? text);
}

function oneTest(summary: Summary): FunctionEntry {
  return whole(2, 3, ([range = null, asked = null, values = range]) => {
    const grid = gridOf(range);
    const summed = sized(values, grid);
    return lift1(asked, (one) => matching([[grid, testOf(one)]], summed, summary));
  });
}

/** The range to sum takes the size of the range tested, whatever it was given with. */
function sized(values: Value, like: Grid): Grid {
  return values instanceof Area ? values.part(0, 0, like.rows, like.columns) : gridOf(values);
}

function byPairs(skipped: number, summary: Summary): FunctionEntry {
  return whole(2 + skipped, MANY, (args) => {
    const values = skipped ? gridOf(args[0] ?? null) : undefined;
    const grids: Grid[] = [];
    const asked: Value[] = [];
    for (let at = skipped; at + 1 < args.length; at += 2) {
      grids.push(gridOf(args[at] ?? null));
      asked.push(args[at + 1] ?? null);
    }
    const like = values ?? grids[0];
    if (!like || (args.length - skipped) % 2 !== 0) return BAD_VALUE;
    if (grids.some((grid) => grid.rows !== like.rows || grid.columns !== like.columns))
      return BAD_VALUE;
    const run = (criteria: readonly Scalar[]) =>
      matching(
        grids.map((grid, at) => [grid, testOf(criteria[at] ?? null)]),
        values,
        summary
      );
    return overCriteria(asked, run);
  });
}

/** A criterion given as a range or array asks once for each of its cells. */
function overCriteria(asked: readonly Value[], run: (criteria: Scalar[]) => Scalar): Value {
  const at = asked.findIndex((one) => isGrid(one) && one.rows * one.columns > 1);
  const scalars = asked.map((one) => gridOf(one).at(0, 0));
  if (at < 0) return run(scalars);
  return lift1(asked[at] ?? null, (one) =>
    run(scalars.map((other, index) => (index === at ? one : other)))
  );
}

/** Walks the filled cells of the first range; where a blank meets its criterion, all cells. */
function matching(
  tests: readonly (readonly [Grid, Test])[],
  values: Grid | undefined,
  summary: Summary
): Scalar {
  const [first, ...rest] = tests;
  if (!first) return summary([], 0);
  const [grid, test] = first;
  const found: Scalar[] = [];
  let count = 0;
  const visit = (value: Scalar, row: number, column: number) => {
    if (!test(value) || !rest.every(([other, holds]) => holds(other.at(row, column)))) return;
    count++;
    if (values) found.push(values.at(row, column));
  };
  if (!test(null)) grid.filled(visit);
  else
    for (let row = 0; row < grid.rows; row++)
      for (let column = 0; column < grid.columns; column++)
        visit(grid.at(row, column), row, column);
  return summary(found, count);
}

function numbers(values: readonly Scalar[]): number[] {
  return values.filter((value) => typeof value === "number");
}

function sum(values: readonly Scalar[]): Scalar {
  return values.find(isFailure) ?? total(values).total;
}

function average(values: readonly Scalar[]): Scalar {
  const adder = total(values);
  return values.find(isFailure) ?? (adder.count ? adder.total / adder.count : DIVIDED_BY_ZERO);
}

function total(values: readonly Scalar[]): Adder {
  const adder = new Adder();
  for (const value of numbers(values)) adder.add(value);
  return adder;
}
