import type { Kind } from "../richapi/wire-object";
import { invalidArgument, isError, itemNotFound } from "../workbook/errors";
import { fullAddress } from "../workbook/a1";
import { rectOf } from "../workbook/rect";
import type { CellValue } from "../workbook/types";
import { record, whole } from "./args";
import { pickUp, putDown } from "./move";
import { valueGets } from "./range-values";
import type { FormatTarget, RangeTarget, Targets } from "./targets";
import { uniform } from "./uniform";

/** The rows of a range that are not hidden. */
export const rangeViewKind: Kind<Targets["RangeView"]> = {
  type: "RangeView",
  gets: {
    ...Object.fromEntries(
      [
        "values",
        "formulas",
        "formulasLocal",
        "formulasR1C1",
        "numberFormat",
        "text",
        "valueTypes",
      ].map((name) => [name, (of: RangeTarget) => shown(of, valueGets[name]?.(of))])
    ),
    cellAddresses: (of) =>
      shown(
        of,
        Array.from({ length: of.rect.rows }, (_, row) =>
          Array.from({ length: of.rect.columns }, (_, column) =>
            fullAddress(of.sheet.name, rectOf(of.rect.row + row, of.rect.column + column))
          )
        )
      ),
    columnCount: ({ rect }) => rect.columns,
    index: () => 0,
    rowCount: (of) => visibleRows(of).length,
  },
  calls: { getRange: ({ excel, sheet, rect }) => excel.make("Range", { sheet, rect }) },
};

function visibleRows({ sheet, rect }: RangeTarget): number[] {
  const rows = Array.from({ length: rect.rows }, (_, row) => row);
  return rows.filter((row) => !sheet.hiddenRows.has(rect.row + row));
}

function shown(of: RangeTarget, grid: unknown): unknown {
  if (!Array.isArray(grid)) return null;
  const lines: readonly unknown[] = grid;
  return visibleRows(of).map((row) => lines[row]);
}

export const rangeSortKind: Kind<Targets["RangeSort"]> = {
  type: "RangeSort",
  gets: {},
  calls: {
    apply(range, ...args) {
      const [fields, matchCase, hasHeaders, orientation] = args;
      if (orientation === "Columns") throw invalidArgument();
      sortRows(range, { fields, matchCase: matchCase === true, hasHeaders: hasHeaders === true });
      return null;
    },
  },
};

interface Sorting {
  readonly fields: unknown;
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
}

/** By the fields in order: numbers, then text, then logical values, then errors; blanks last either way. */
export function sortRows({ excel, sheet, rect }: RangeTarget, sorting: Sorting): void {
  if (!Array.isArray(sorting.fields) || sorting.fields.length === 0) throw invalidArgument();
  const keys = sorting.fields.map(readField);
  if (keys.some(({ column }) => column < 0 || column >= rect.columns)) throw invalidArgument();
  const head = sorting.hasHeaders ? 1 : 0;
  const body = { ...rect, row: rect.row + head, rows: rect.rows - head };
  const { contents, formats } = pickUp({ sheet, rect: body });
  const order = contents.map((_, row) => row);
  const value = (row: number, column: number) => sheet.value(body.row + row, body.column + column);
  order.sort((one, other) => {
    for (const { column, ascending } of keys) {
      const [left, right] = [value(one, column), value(other, column)];
      const difference = compare(left, right, sorting.matchCase);
      if (difference !== 0)
        return ascending || left === "" || right === "" ? difference : -difference;
    }
    return one - other;
  });
  const pick = <V>(rows: V[]): V[] => order.flatMap((row) => rows.slice(row, row + 1));
  putDown(excel, { sheet, rect: body }, { contents: pick(contents), formats: pick(formats) });
}

function readField(field: unknown): { column: number; ascending: boolean } {
  const { key, ascending } = record(field);
  return { column: whole(key), ascending: ascending !== false };
}

function compare(one: CellValue, other: CellValue, matchCase: boolean): number {
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "boolean") return Number(one) - Number(other);
  const sensitivity = matchCase ? "variant" : "accent";
  return wordOf(one).localeCompare(wordOf(other), "en", { sensitivity });
}

function wordOf(value: CellValue): string {
  return isError(value) ? value.code : String(value);
}

function rankOf(value: CellValue): number {
  if (value === "") return 4;
  return { number: 0, string: 1, boolean: 2, object: 3 }[typeof value as "number"];
}

const RULES = ["errorAlert", "ignoreBlanks", "prompt", "rule"] as const;
const usualRules = {
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
  prompt: { message: "", showPrompt: true, title: "" },
  rule: {},
} as const;

/** Rules are kept, not enforced: what the API writes is never checked by them in Excel either. */
export const dataValidationKind: Kind<Targets["DataValidation"]> = {
  type: "DataValidation",
  gets: {
    ...Object.fromEntries(
      RULES.map((name) => [
        name,
        (of: RangeTarget) => uniform(validation(of), name, usualRules[name]) ?? usualRules[name],
      ])
    ),
    type: typeOf,
    valid: () => true,
  },
  sets: Object.fromEntries(
    RULES.map((name) => [
      name,
      ({ excel, sheet, rect }: RangeTarget, value: unknown) =>
        excel.book.setFormat(sheet, rect, ["dataValidation", name], value),
    ])
  ),
  calls: {
    clear({ excel, sheet, rect }) {
      for (const name of RULES) excel.book.setFormat(sheet, rect, ["dataValidation", name], null);
      return null;
    },
    getInvalidCells: () => {
      throw itemNotFound();
    },
  },
};

function validation({ excel, sheet, rect }: RangeTarget): FormatTarget {
  return { excel, sheet, rect, path: ["dataValidation"] };
}

/** The rule is a record with one name, that of its type: {list: {...}} is List. */
function typeOf(of: RangeTarget): string {
  const rule = uniform(validation(of), "rule", usualRules.rule);
  const name = typeof rule === "object" && rule !== null ? Object.keys(rule)[0] : undefined;
  return name === undefined ? "None" : name.charAt(0).toUpperCase() + name.slice(1);
}
