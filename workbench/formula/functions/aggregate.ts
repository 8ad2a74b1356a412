import { toNumber } from "../convert";
import { finite, whole } from "../definition";
import { BAD_NUMBER, BAD_VALUE, DIVIDED_BY_ZERO, gridOf, isFailure, isGrid } from "../values";
import { NOT_AVAILABLE, scalarOf } from "../values";
import { Adder, forEachNumber, numbersOf } from "./numbers";
import type { FunctionEntry, FunctionTable } from "../definition";
import type { Scalar, Value } from "../values";

const MANY = 255;

export const aggregate: FunctionTable = {
  SUM: added((adder) => adder.total),
  AVERAGE: added((adder) => (adder.count === 0 ? DIVIDED_BY_ZERO : adder.total / adder.count)),
  SUMSQ: ofNumbers((values) => values.reduce((sum, value) => sum + value * value, 0)),
  PRODUCT: ofNumbers((values) =>
    values.length === 0 ? 0 : values.reduce((product, value) => product * value, 1)
  ),
  MIN: ofNumbers((values) =>
    values.reduce((least, value) => Math.min(least, value), values[0] ?? 0)
  ),
  MAX: ofNumbers((values) => values.reduce((most, value) => Math.max(most, value), values[0] ?? 0)),
  COUNT: counted((value) => typeof value === "number", true),
  COUNTA: counted(() => true, false),
  COUNTBLANK: whole(1, 1, ([value = null]) => {
    const grid = gridOf(value);
    let filled = 0;
    grid.filled((cell) => (filled += cell === "" ? 0 : 1));
    return grid.rows * grid.columns - filled;
  }),
  MEDIAN: ofNumbers((values) => quantile(sorted(values), 0.5)),
  "VAR.S": ofNumbers((values) => variance(values, 1)),
  "VAR.P": ofNumbers((values) => variance(values, 0)),
  VAR: ofNumbers((values) => variance(values, 1)),
  VARP: ofNumbers((values) => variance(values, 0)),
  "STDEV.S": ofNumbers((values) => root(variance(values, 1))),
  "STDEV.P": ofNumbers((values) => root(variance(values, 0))),
  STDEV: ofNumbers((values) => root(variance(values, 1))),
  STDEVP: ofNumbers((values) => root(variance(values, 0))),
  LARGE: ranked((values, rank) => values[values.length - rank]),
  SMALL: ranked((values, rank) => values[rank - 1]),
  PERCENTILE: percentile(quantile),
  "PERCENTILE.INC": percentile(quantile),
  "PERCENTILE.EXC": percentile(exclusiveQuantile),
  QUARTILE: percentile((values, quart) => quantile(values, Math.trunc(quart) / 4)),
  "QUARTILE.INC": percentile((values, quart) => quantile(values, Math.trunc(quart) / 4)),
  SUMPRODUCT: whole(1, MANY, (args) => sumProduct(args)),
  RANK: whole(2, 3, rank),
  "RANK.EQ": whole(2, 3, rank),
  "MODE.SNGL": ofNumbers(mode),
  MODE: ofNumbers(mode),
};

function added(of: (adder: Adder) => Scalar): FunctionEntry {
  return whole(1, MANY, (args) => {
    const adder = new Adder();
    return forEachNumber(args, (value) => adder.add(value)) ?? finite(of(adder));
  });
}

function ofNumbers(compute: (values: number[]) => Scalar): FunctionEntry {
  return whole(1, MANY, (args) => {
    const values = numbersOf(args);
    return Array.isArray(values) ? finite(compute(values)) : values;
  });
}

/** Counting meets errors without handing them on. */
function counted(counts: (value: Scalar) => boolean, readsText: boolean): FunctionEntry {
  const run = (args: readonly Value[]) => {
    let count = 0;
    for (const arg of args) {
      if (isGrid(arg)) arg.filled((value) => (count += counts(value) ? 1 : 0));
      else {
        const value = scalarOf(arg);
        const read = readsText && value !== null ? toNumber(value) : value;
        if (counts(read)) count++;
      }
    }
    return count;
  };
  return { least: 1, most: MANY, run };
}

function sorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

function quantile(values: ArrayLike<number>, share: number): Scalar {
  if (values.length === 0 || share < 0 || share > 1) return BAD_NUMBER;
  const place = share * (values.length - 1);
  const below = values[Math.floor(place)] ?? 0;
  return below + ((values[Math.ceil(place)] ?? 0) - below) * (place - Math.floor(place));
}

function exclusiveQuantile(values: ArrayLike<number>, share: number): Scalar {
  const place = share * (values.length + 1) - 1;
  if (place < 0 || place > values.length - 1) return BAD_NUMBER;
  return quantile(values, values.length === 1 ? 0 : place / (values.length - 1));
}

function variance(values: readonly number[], lost: number): Scalar {
  if (values.length <= lost) return DIVIDED_BY_ZERO;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return squares / (values.length - lost);
}

function root(value: Scalar): Scalar {
  return typeof value === "number" ? Math.sqrt(value) : value;
}

function ranked(pick: (values: Float64Array, rank: number) => number | undefined): FunctionEntry {
  return whole(2, 2, ([data = null, asked = null]) => {
    const values = numbersOf([data]);
    const place = toNumber(scalarOf(asked));
    if (isFailure(place)) return place;
    if (!Array.isArray(values)) return values;
    const index = Math.ceil(place);
    return index < 1 || index > values.length ? BAD_NUMBER : (pick(sorted(values), index) ?? null);
  });
}

function percentile(of: (values: Float64Array, share: number) => Scalar): FunctionEntry {
  return whole(2, 2, ([data = null, asked = null]) => {
    const values = numbersOf([data]);
    const share = toNumber(scalarOf(asked));
    if (isFailure(share)) return share;
    return Array.isArray(values) ? of(sorted(values), share) : values;
  });
}

function sumProduct(args: readonly Value[]): Scalar {
  const grids = args.map(gridOf);
  const [first, ...rest] = grids;
  if (!first) return 0;
  if (rest.some((grid) => grid.rows !== first.rows || grid.columns !== first.columns))
    return BAD_VALUE;
  const adder = new Adder();
  const failed: Scalar[] = grids.flatMap((grid) => firstError(grid) ?? []);
  first.filled((value, row, column) => {
    let product = typeof value === "number" ? value : 0;
    for (const grid of rest) {
      const factor = grid.at(row, column);
      product *= typeof factor === "number" ? factor : 0;
    }
    adder.add(product);
  });
  return failed[0] ?? finite(adder.total);
}

function firstError(grid: ReturnType<typeof gridOf>): Scalar {
  let error: Scalar = null;
  grid.filled((value) => {
    if (isFailure(value)) error ??= value;
  });
  return error;
}

function rank([asked = null, data = null, order = null]: readonly Value[]): Scalar {
  const [value, direction] = [toNumber(scalarOf(asked)), toNumber(scalarOf(order))];
  if (isFailure(value)) return value;
  const values = numbersOf([data]);
  if (!Array.isArray(values)) return values;
  if (!values.includes(value)) return NOT_AVAILABLE;
  const isBefore = (one: number) => (direction === 0 ? one > value : one < value);
  return values.filter(isBefore).length + 1;
}

function mode(values: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  if (most === 1) return NOT_AVAILABLE;
  return values.find((value) => counts.get(value) === most) ?? NOT_AVAILABLE;
}
