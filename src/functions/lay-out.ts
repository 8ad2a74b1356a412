import type { Gives, Kind } from "../core/define";
import { resultColumns, type ShownColumn } from "../core/result-columns";
import type { ResultTable, ResultValue } from "../core/table/table";
import { languageOf } from "../text/say";
import { segmentIn } from "../text/segments";
import { MOST_FORMATTED, plain, type Outfit } from "./dress";
import type { Called } from "./metric-call";
import type { Matrix } from "./range";

/** The result of a metric as the cells Excel gets. */
export function laidOut(
  gives: Exclude<Gives, { readonly says: unknown }>,
  { result, language, header, shape }: Called,
  outfit: Outfit
): unknown {
  if (typeof gives === "string") return outfit.dress(gives, result, "alone");
  const show = shownIn(language);
  if ("table" in gives) {
    // A metric that gives a table computes one.
    const columns = resultColumns({ gives: gives.table }, result as ResultTable, {});
    return tableCells(columns, outfit, { language, hasHeader: gives.bare !== true });
  }
  if ("row" in gives) {
    // A metric that gives a row gives its values by name, in their order.
    const values = Object.values(result as Readonly<Record<string, ResultValue>>);
    return withErrors(
      [values.map((value, at) => ({ kind: kindAt(gives.row, at), value }))],
      outfit
    );
  }
  const values = (result as readonly ResultValue[]).map(show);
  if ("list" in gives)
    return withErrors(
      values.map((value) => [{ kind: gives.list, value }]),
      outfit
    );
  return shaped([...Array<string>(header).fill(""), ...values], shape).map((row) =>
    row.map((value) => value ?? outfit.makeError("#N/A"))
  );
}

/** A table as rows of cells, below its headers. Columns of the pane alone are left out. */
export function tableCells(
  all: readonly ShownColumn[],
  { makeError, dress }: Outfit,
  { language, hasHeader }: { readonly language: string; readonly hasHeader: boolean }
): unknown[][] {
  const columns = all.filter(({ onlyInPane }) => !onlyInPane);
  const show = shownIn(language);
  const size = columns[0]?.values.length ?? 0;
  const look = (size + 1) * columns.length > MOST_FORMATTED ? plain : dress;
  const rows = Array.from({ length: size }, () => new Array<unknown>(columns.length));
  for (const [at, { kind, values }] of columns.entries()) {
    const worded = kind === "label" ? show : asItIs;
    for (let row = 0; row < size; row++) {
      const value = values[row] ?? null;
      rows[row]![at] =
        value === null ? makeError("#N/A") : look(kind, worded(value), "among others");
    }
  }
  return hasHeader ? [columns.map(({ header }) => header), ...rows] : rows;
}

function kindAt(row: Readonly<Record<string, Kind>>, at: number): Kind {
  return Object.values(row)[at] ?? "text";
}

interface Shown {
  readonly kind: Kind;
  readonly value: ResultValue;
}

/** A cell without a value is #N/A. */
function withErrors(rows: readonly (readonly Shown[])[], { makeError, dress }: Outfit) {
  return rows.map((row) =>
    row.map(({ kind, value }) =>
      value === null ? makeError("#N/A") : dress(kind, value, "among others")
    )
  );
}

function shownIn(language: string): (value: ResultValue) => ResultValue {
  const tongue = languageOf(language);
  if (tongue === "en") return asItIs;
  return (value) => (typeof value === "string" ? segmentIn(tongue, value) : value);
}

function asItIs(value: ResultValue): ResultValue {
  return value;
}

function shaped(values: readonly unknown[], shape: Matrix): unknown[][] {
  let next = 0;
  return shape.map((row) => row.map(() => values[next++]));
}
