import * as formulajs from "@formulajs/formulajs";
import { spread } from "../operators";
import { Area, BAD_VALUE, failure, gridOf, isFailure, isGrid, Lambda, Matrix } from "../values";
import { finite } from "../definition";
import { single } from "../values";
import type { FunctionEntry } from "../definition";
import type { Scalar, Value } from "../values";

const MANY = 255;

type LibraryFunction = (...args: unknown[]) => unknown;

/** Functions of the library that take whole ranges; every other is asked once for each cell. */
const OF_RANGES = new Set(
  `AVEDEV AVERAGEA CORREL COVAR COVARIANCE.P COVARIANCE.S DAVERAGE DCOUNT DCOUNTA DEVSQ DGET DMAX DMIN DPRODUCT DSTDEV
  DSTDEVP DSUM DVAR DVARP F.TEST FORECAST FREQUENCY FVSCHEDULE GCD GEOMEAN GROWTH HARMEAN INTERCEPT IRR KURT LCM LINEST
  LOGEST MAXA MINA MIRR MMULT MODE.MULT MULTINOMIAL NPV PEARSON PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC PROB
  QUARTILE.EXC RANK.AVG RSQ SERIESSUM SKEW SKEW.P SLOPE STDEVA STDEVPA STEYX SUBTOTAL SUMX2MY2 SUMX2PY2 SUMXMY2
  T.TEST TREND TRIMMEAN VARA VARPA XIRR XNPV Z.TEST`.split(/\s+/)
);

/** Not taken: ours differ, or need the sheet or the clock. */
const NOT_TAKEN = new Set(["UTILS", "EXPAND", "AGGREGATE", "NOW", "TODAY", "ERROR", "ISO", "TEXT"]);

/** A function of the library under Excel's name, NORM.S.DIST as well as PMT. */
export function libraryFunction(name: string): FunctionEntry | undefined {
  if (NOT_TAKEN.has(name.split(".")[0] ?? "")) return undefined;
  const found = member(name.split("."));
  if (!found) return undefined;
  const run = OF_RANGES.has(name) ? ofRanges(found) : byCell(found);
  return { least: 0, most: MANY, run };
}

function member(path: readonly string[]): LibraryFunction | undefined {
  let place: unknown = formulajs;
  for (const step of path) {
    if (place === null || (typeof place !== "object" && typeof place !== "function"))
      return undefined;
    place = Object.getOwnPropertyDescriptor(place, step)?.value ?? read(place, step);
  }
  return typeof place === "function" ? (place as LibraryFunction) : undefined;
}

/** Exports of a module may be getters. */
function read(place: object, step: string): unknown {
  return Object.hasOwn(place, step) ? (place as Record<string, unknown>)[step] : undefined;
}

function ofRanges(run: LibraryFunction) {
  return (args: readonly Value[]): Value => {
    const given: unknown[] = [];
    for (const arg of args) {
      if (arg instanceof Lambda) return BAD_VALUE;
      const plain = isGrid(arg) ? cellsOf(arg) : arg;
      const failed = [plain].flat(2).find(isFailure);
      if (failed) return failed;
      given.push(plain);
    }
    return carried(run, given);
  };
}

function byCell(run: LibraryFunction) {
  return (args: readonly Value[]): Value => {
    const given = args.map(single);
    const cell = (values: readonly Scalar[]): Scalar => {
      const failed = values.find(isFailure);
      const result = failed ?? carried(run, values);
      return isGrid(result) ? result.at(0, 0) : result instanceof Lambda ? BAD_VALUE : result;
    };
    if (given.length === 0) return carried(run, []);
    return given.some(isGrid) ? spread(given.map(gridOf), cell) : cell(given as Scalar[]);
  };
}

/** The library throws on input it did not expect; Excel answers #VALUE! there. */
function carried(run: LibraryFunction, args: readonly unknown[]): Value {
  let result: unknown;
  try {
    result = run(...args);
  } catch {
    return BAD_VALUE;
  }
  if (!Array.isArray(result)) return scalarFrom(result);
  const rows: unknown[][] = result.every(Array.isArray) ? result : [result];
  return new Matrix(rows.map((row) => row.map(scalarFrom)));
}

function scalarFrom(value: unknown): Scalar {
  if (typeof value === "number") return finite(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value instanceof Error ? failure(value.message) : BAD_VALUE;
}

function cellsOf(grid: Matrix | Area): Scalar[][] {
  const area = grid instanceof Area ? grid.trimmed() : grid;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => area.at(row, column))
  );
}
