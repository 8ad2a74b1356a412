import type { Kind, WireObject } from "../richapi/wire-object";
import { bagNamed } from "./remembered";
import { invalidArgument, itemNotFound } from "../workbook/errors";
import type { Rect } from "../workbook/types";
import { record, whole } from "./args";
import { isRange, rangeAt } from "./range-place";
import { parseA1 } from "../workbook/a1";
import { bodyRect } from "./table-parts";
import type { RangeTarget, Targets } from "./targets";

type AutoFilter = Targets["AutoFilter"];
type Criteria = Record<string, unknown>;

/** Filters hide rows by what they show; colours, icons and dates are kept but hide nothing. */
export const autoFilterKind: Kind<AutoFilter> = {
  type: "AutoFilter",
  gets: {
    enabled: (of) => filtered(of) !== undefined,
    isDataFiltered: (of) => Object.keys(criteriaOf(of)).length > 0,
    criteria: (of) => {
      const columns = filtered(of)?.columns ?? 0;
      return Array.from({ length: columns }, (_, at) => criteriaOf(of)[at] ?? null);
    },
  },
  calls: {
    apply(of, range, column, criteria) {
      const rect = isRange(of, range) ? range.of.rect : parseA1(String(range))?.rect;
      if (!rect) throw invalidArgument();
      store(of)["rect"] = rect;
      if (criteria !== undefined) setCriteria(of, whole(column), record(criteria));
      return null;
    },
    clearCriteria(of) {
      store(of)["criteria"] = {};
      return hideRows(of);
    },
    clearColumnCriteria: (of, column) => setCriteria(of, whole(column), undefined),
    getRange: (of) => rangeOf(of),
    reapply: (of) => hideRows(of),
    remove(of) {
      store(of)["criteria"] = {};
      hideRows(of);
      delete store(of)["rect"];
      return null;
    },
  },
};

/** One column of a table. */
export const filterKind: Kind<Targets["Filter"]> = {
  type: "Filter",
  gets: { criteria: ({ excel, table, index }) => criteriaOf(inTable(excel, table))[index] ?? null },
  calls: {
    apply: ({ excel, table, index }, criteria) =>
      setCriteria(inTable(excel, table), index, record(criteria)),
    applyValuesFilter: ({ excel, table, index }, values) =>
      setCriteria(inTable(excel, table), index, { filterOn: "Values", values }),
    applyCustomFilter: ({ excel, table, index }, criterion1, criterion2, operator) =>
      setCriteria(inTable(excel, table), index, {
        ...{ filterOn: "Custom", criterion1, criterion2, operator },
      }),
    clear: ({ excel, table, index }) => setCriteria(inTable(excel, table), index, undefined),
  },
};

function inTable(excel: AutoFilter["excel"], table: Targets["Table"]["table"]): AutoFilter {
  return { excel, sheet: table.sheet, table };
}

function store({ sheet, table }: AutoFilter): Record<string, unknown> {
  return bagNamed(table ? table.bags : sheet.bags, "filter");
}

function criteriaOf(of: AutoFilter): Record<string, Criteria> {
  // Only setCriteria writes here.
  return (store(of)["criteria"] ??= {}) as Record<string, Criteria>;
}

/** With the header row. */
function filtered(of: AutoFilter): Rect | undefined {
  // Only apply writes here.
  return of.table ? of.table.rect : (store(of)["rect"] as Rect | undefined);
}

function rangeOf(of: AutoFilter): WireObject<RangeTarget> {
  const rect = filtered(of);
  if (!rect) throw itemNotFound();
  return rangeAt(of, rect);
}

function setCriteria(of: AutoFilter, column: number, criteria: Criteria | undefined): null {
  if (criteria) criteriaOf(of)[column] = criteria;
  else delete criteriaOf(of)[column];
  return hideRows(of);
}

function hideRows(of: AutoFilter): null {
  const rect = filtered(of);
  if (!rect) return null;
  const body = of.table ? bodyRect(of.table) : { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
  for (let row = body.row; row < body.row + body.rows; row++) {
    const passes = Object.entries(criteriaOf(of)).every(([column, criteria]) =>
      isShown(of, row, body.column + Number(column), criteria)
    );
    if (passes) of.sheet.hiddenRows.delete(row);
    else of.sheet.hiddenRows.add(row);
  }
  return null;
}

function isShown({ sheet }: AutoFilter, row: number, column: number, criteria: Criteria): boolean {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  if (filterOn === "Values" && Array.isArray(values))
    return values.some((value) => String(value) === sheet.text(row, column));
  if (filterOn !== "Custom") return true;
  const test = (criterion: unknown) => meets(sheet.value(row, column), String(criterion));
  if (typeof criterion2 !== "string") return test(criterion1);
  return operator === "Or"
    ? test(criterion1) || test(criterion2)
    : test(criterion1) && test(criterion2);
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  ">=": (order) => order >= 0,
  "<=": (order) => order <= 0,
  "<>": (order) => order !== 0,
  ">": (order) => order > 0,
  "<": (order) => order < 0,
  "=": (order) => order === 0,
};

function meets(value: unknown, criterion: string): boolean {
  const [, sign = "=", wanted = ""] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const number = Number(wanted);
  const isNumber = wanted !== "" && !Number.isNaN(number);
  if (isNumber && typeof value !== "number") return sign === "<>";
  const order = isNumber
    ? Number(value) - number
    : String(value).toLowerCase().localeCompare(wanted.toLowerCase());
  return comparisons[sign]?.(Math.sign(order)) ?? false;
}
