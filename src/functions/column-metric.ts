import type { Metric } from "../core/define";
import { isFault, type Outcome } from "../core/fault";
import { given, type Raw } from "../core/given";
import type { Cell } from "../core/table/table";
import { languageOf } from "../text/say";
import { segmentIn } from "../text/segments";
import { toCell } from "./cell";
import { scalarsOf } from "./options";
import { errorFault, sizeFault, toMatrix, type Matrix } from "./range";

/** A metric over ranges: one value per cell, in the shape of the first range, so that results line up with the data. */
export function perCell(metric: Metric, args: readonly unknown[]): Outcome<unknown[][]> {
  const names = Object.keys(metric.params).filter((name) => metric.params[name]?.each);
  const places = Object.keys(metric.params);
  const ranges = names.map((name) => toMatrix(args[places.indexOf(name)]));
  const columns = Object.fromEntries(names.map((name, at) => [name, cellsOf(ranges[at] ?? [])]));
  const refused = sizeFault(names, ranges) ?? errorFault(columns);
  if (refused !== undefined) return refused;
  const raw = scalarsOf(metric.params, args);
  if (isFault(raw)) return raw;
  const header = hasHeader(Object.values(columns)) ? 1 : 0;
  const values = computed(metric, { ...raw, ...below(columns, header) });
  if (isFault(values)) return values;
  const show = shownIn(typeof raw.language === "string" ? raw.language : "en");
  return shaped([...Array<string>(header).fill(""), ...values.map(show)], ranges[0] ?? []);
}

type EachValue = string | number | boolean | null;

function computed(metric: Metric, raw: Raw): Outcome<readonly EachValue[]> {
  const values = given(metric.params, raw);
  if (isFault(values)) return values;
  const result = metric.compute(values);
  // A metric with columns among its params gives one value per cell.
  return isFault(result) ? result : (result as readonly EachValue[]);
}

function cellsOf(range: Matrix): Cell[] {
  return range.flatMap((row) => row.map(toCell));
}

/** Text above numbers, the first of which may be missing. Its own cell of the result stays blank. */
function hasHeader(columns: readonly (readonly Cell[])[]): boolean {
  return columns.every(([first, ...cells]) => {
    const next = cells.find((cell) => cell !== null && cell !== "");
    return typeof first === "string" && first !== "" && typeof next === "number";
  });
}

function below(columns: Readonly<Record<string, Cell[]>>, header: number): Raw {
  return Object.fromEntries(
    Object.entries(columns).map(([name, cells]) => [name, cells.slice(header)])
  );
}

function shownIn(language: string): (value: EachValue) => unknown {
  const tongue = languageOf(language);
  return (value) => (typeof value === "string" ? segmentIn(tongue, value) : value);
}

function shaped(values: readonly unknown[], shape: Matrix): unknown[][] {
  let next = 0;
  return shape.map((row) => row.map(() => values[next++]));
}
