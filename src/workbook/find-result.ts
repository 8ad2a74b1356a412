import { isFormula, loadedValues } from "./cells";
import { CHART_NAME } from "./chart";
import { STRONG, WEAK } from "./decorate";
import { type OwnSheet, ownSheets } from "./ownership";
import { PART_NAMES, type Part, type Parts, partName } from "./parts";
import type { Block } from "./place";
import { WorkbookProblem } from "./problem";
import { blockOf } from "./selection";

/** By what a written result is known. */
export interface ResultKey {
  /** What its sheet was born as. */
  readonly recipe: string;
  /** The name that its table was given. */
  readonly table: string;
}

/** A written result as it lies on its sheet now, wherever the user has moved it there. */
export interface FoundResult {
  readonly own: OwnSheet;
  readonly table: { readonly id: string; readonly name: string };
  /** Header and body. */
  readonly block: Block;
  readonly headers: readonly string[];
  /** Number formats of the first row of the body. */
  readonly formats: readonly string[];
  /** Whether the cells of the first row of the body hold formulas. */
  readonly hasFormula: readonly boolean[];
  /** Parts that the user removed are missing. */
  readonly parts: Parts;
  /** Series of the chart that came with the result. */
  readonly series: number;
  /** The color scales that came with it. */
  readonly scales: readonly Excel.ConditionalFormat[];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly hasTotals: boolean;
}

interface FoundSheet {
  readonly own: OwnSheet;
  readonly table: Excel.Table;
}

/** The sheets of results; a copy of one that a person made is told apart by its table. */
export async function findSheets(
  keys: readonly ResultKey[],
  context: Excel.RequestContext
): Promise<(FoundSheet | undefined)[]> {
  const marked = (await ownSheets(context)).filter(({ recipe }) => recipe !== "");
  const lists = marked.map((own) => ({
    own,
    tables: own.sheet.tables.load("items/id,items/name"),
  }));
  if (lists.length > 0) await context.sync();
  const found: (FoundSheet | undefined)[] = [];
  for (const { recipe, table: name } of keys) {
    const all = lists
      .filter(({ own }) => own.recipe === recipe)
      .flatMap(({ own, tables }) => tables.items.map((table) => ({ own, table })));
    const named = all.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
    found.push(named ?? (await anyOf(all, context)));
  }
  return found;
}

/** A table that got another name: on a sheet of ours the first one, else the one where ours was put. */
async function anyOf(
  all: readonly FoundSheet[],
  context: Excel.RequestContext
): Promise<FoundSheet | undefined> {
  const [first] = all;
  if (!first || first.own.suffix === "") return first;
  const { table: head } = await partsOf(first.own, context);
  const ranges = all.map(({ table }) => table.getRange().load("rowIndex,columnIndex"));
  await context.sync();
  return all.find((_, at) => {
    return ranges[at]?.rowIndex === head?.row && ranges[at]?.columnIndex === head?.column;
  });
}

export async function findResult(
  key: ResultKey,
  context: Excel.RequestContext
): Promise<FoundResult> {
  const [found] = await findSheets([key], context);
  if (!found) throw new WorkbookProblem("result-gone", { name: key.table });
  const { own, table } = found;
  const { sheet } = own;
  table.load("id,name,showTotals");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const headers = table.getHeaderRowRange().load("text");
  const body = table.getDataBodyRange();
  const first = body.getRow(0).load("numberFormat,formulas,values");
  const filter = table.autoFilter.load("isDataFiltered");
  const protection = sheet.protection.load("protected");
  const formats = body.conditionalFormats.load("items/id,items/type");
  const chart = sheet.charts.getItemOrNullObject(CHART_NAME + own.suffix).load("name");
  await context.sync();
  const totals = table.showTotals ? 1 : 0;
  const block = blockOf(range);
  return {
    own,
    table: { id: table.id, name: table.name },
    block: { ...block, rows: block.rows - totals },
    headers: headers.text.flat(),
    formats: first.numberFormat.flat().map(String),
    hasFormula: first.formulas
      .flat()
      .map((formula: unknown, at) => isFormula(formula, loadedValues(first)[0]?.[at])),
    parts: await partsOf(own, context),
    series: chart.isNullObject ? 0 : await countSeries(chart, context),
    scales: await scalesOf(formats.items, context),
    isProtected: protection.protected,
    isFiltered: filter.isDataFiltered,
    hasTotals: table.showTotals,
  };
}

/** What would stop a rewriting, known before anything is read or computed. */
export function requireWritable({ own, table, ...found }: FoundResult): void {
  if (found.isProtected) throw new WorkbookProblem("result-protected", { name: own.name });
  if (found.isFiltered) throw new WorkbookProblem("result-filtered", { name: table.name });
  if (found.hasTotals) throw new WorkbookProblem("result-totals", { name: table.name });
}

export async function partsOf(
  { sheet, suffix }: Pick<OwnSheet, "sheet" | "suffix">,
  context: Excel.RequestContext
): Promise<Parts> {
  // The keys of PART_NAMES are the parts.
  const named = (Object.keys(PART_NAMES) as Part[]).map((part) => ({
    part,
    item: sheet.names.getItemOrNullObject(partName(part, suffix)).load("name"),
  }));
  await context.sync();
  const ranges = named
    .filter(({ item }) => !item.isNullObject)
    .map(({ part, item }) => ({
      part,
      range: item.getRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
  await context.sync();
  const there = ranges.filter(({ range }) => !range.isNullObject);
  return Object.fromEntries(there.map(({ part, range }) => [part, blockOf(range)] as const));
}

async function countSeries(chart: Excel.Chart, context: Excel.RequestContext): Promise<number> {
  const { series } = chart;
  series.load("items/name");
  await context.sync();
  return series.items.length;
}

/** Of all color scales on a result those that have its two colors. */
export async function scalesOf(
  formats: readonly Excel.ConditionalFormat[],
  context: Excel.RequestContext
): Promise<Excel.ConditionalFormat[]> {
  const scales = formats
    .filter(({ type }) => type === "ColorScale")
    .map((format) => ({ format, scale: format.colorScale.load("criteria") }));
  if (scales.length > 0) await context.sync();
  return scales
    .filter(({ scale: { criteria } }) => {
      const { minimum, maximum } = criteria;
      return minimum.color === WEAK && maximum.color === STRONG;
    })
    .map(({ format }) => format);
}
