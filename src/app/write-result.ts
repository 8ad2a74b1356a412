import type { Analysis } from "../core/define";
import { VERSION } from "../core/version";
import type { CardLine, Ground, PlannedChart, SheetPlan, WriteWatch, Written } from "../workbook";
import { breathe, planBlock, writeBlock, writeSheet } from "../workbook";
import { type ShownColumn, columnsOf, headlineOf } from "./answer-parts";
import { besideTally, chartDataOf } from "./chart-data";
import { analysisOf } from "./analysis-of";
import { FIRST_COLORED, writtenRows } from "./grid-data";
import { definitionLines, shortLines } from "./definition";
import type { PaneTexts } from "./pane-texts";
import { translated } from "./show";
import type { Result } from "./state";

export interface WriteWish extends WriteWatch {
  /** This moment as Excel counts. */
  readonly now: number;
  /** The first cell, as typed; without one a sheet is added. */
  readonly cell?: string | undefined;
}

/** Puts an answer into the workbook, exactly as the pane shows it. */
export async function writeResult(
  result: Result,
  texts: PaneTexts,
  { now, cell, ...watch }: WriteWish
): Promise<Written> {
  if (cell === undefined) return writeSheet(await sheetPlanOf(result, texts, now), watch);
  const plan = await blockPlanOf(result, texts, now);
  return writeBlock(plan, { cell, ground: groundOf(result) }, watch);
}

/** What is going to be written at a cell, and what stands in its way. */
export async function planAt(
  result: Result,
  texts: PaneTexts,
  wish: Pick<WriteWish, "now" | "cell">
) {
  const plan = await blockPlanOf(result, texts, wish.now);
  return planBlock(plan, wish.cell ?? "", groundOf(result));
}

function groundOf({ job: { source } }: Result): Ground {
  const { sheet, firstRow, rows, columns } = source.place;
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return {
    sheetId: sheet.id,
    block: { row: firstRow, rows, column: first, columns: last - first + 1 },
  };
}

/** The same with a short card, on a sheet where there is more to see. */
export function blockPlanOf(result: Result, texts: PaneTexts, now: number): Promise<SheetPlan> {
  return planOf(result, texts, { now, cardOf: shortLines });
}

export function sheetPlanOf(result: Result, texts: PaneTexts, now: number): Promise<SheetPlan> {
  return planOf(result, texts, { now, cardOf: definitionLines });
}

/** What the columns of the table are called. */
export function headersOf(result: Result, { words }: PaneTexts): string[] {
  return columnsOf(result, words).map(({ label }) => label);
}

interface CardWish {
  readonly now: number;
  readonly cardOf: typeof definitionLines;
}

/** A result may have a row for each of many customers: between its parts the pane can answer. */
async function planOf(
  result: Result,
  texts: PaneTexts,
  { now, cardOf }: CardWish
): Promise<SheetPlan> {
  const { words, say } = texts;
  const analysis = analysisOf(result.job.analysis);
  const { title } = words.analysis(analysis.id);
  const answer = headlineOf(result, words).sentence;
  await breathe();
  const columns = columnsOf(result, words);
  const rows = writtenRows(result);
  const card = [
    ...cardOf(result, texts),
    ...leftOutLine(columns, rows, texts),
    ...writtenLines(texts, now),
  ];
  await breathe();
  const chart = plannedChart(result, texts, columns);
  await breathe();
  return {
    sheetName: title,
    tableName: tableNameOf(analysis.id),
    analysis: analysis.id,
    title,
    answer,
    ...(analysis.chart.type === "grid" ? { note: say("grid.columns") } : {}),
    columns: columns.map(({ label, kind, values }) => ({
      header: label,
      kind,
      values: kind === "label" ? values.map((value) => translated(words, kind, value)) : values,
    })),
    rows,
    ...(result.job.source.since1904 ? { since1904: true as const } : {}),
    ...(chart ? { chart } : {}),
    ...coloredOf(analysis, columns),
    cardTitle: say("definition.title"),
    card,
  };
}

/** Rows of a grid after the last that has something. */
function leftOutLine(
  [category]: readonly ShownColumn[],
  rows: number,
  { say, show }: PaneTexts
): CardLine[] {
  const count = (category?.values.length ?? 0) - rows;
  if (!category || count <= 0) return [];
  const from = show(category.kind, category.values[rows]);
  return [{ label: say("grid.leftOut"), text: say("grid.leftOutText", { count, from }) }];
}

function writtenLines({ say, show }: PaneTexts, now: number): CardLine[] {
  return [
    { label: say("definition.written"), text: show("day", Math.floor(now)) },
    { label: say("definition.version"), text: say("definition.versionText", { version: VERSION }) },
  ];
}

/** CHURN_RFM becomes Churn_RFM: stable, so that formulas of the user can name it. */
function tableNameOf(id: string): string {
  return id.replace(/^CHURN_/u, "Churn_");
}

/** The further columns of a grid, from the first that is colored. */
function coloredOf(
  { chart, gives }: Analysis,
  columns: readonly ShownColumn[]
): Pick<SheetPlan, "colored"> {
  if (chart.type !== "grid") return {};
  const named = columns.filter(({ name }) => Object.hasOwn(gives, name)).length;
  return { colored: { from: named + FIRST_COLORED, frozen: named } };
}

/** Beyond this Excel draws a smear. */
const MOST_CHARTED = 400;

function plannedChart(
  result: Result,
  { words }: PaneTexts,
  columns: readonly ShownColumn[]
): PlannedChart | undefined {
  const analysis = analysisOf(result.job.analysis);
  const { chart } = analysis;
  const data = chartDataOf(result, words);
  if (!data || data.categories.length > MOST_CHARTED) return undefined;
  const title = words.analysis(analysis.id).title;
  if (chart.tally) {
    const [tally] = data.series;
    if (!tally) return undefined;
    return {
      type: data.type,
      title,
      own: {
        header: data.categoryLabel,
        categories: data.categories,
        drawn: { header: tally.label, kind: data.kind, values: tally.values },
        beside: besideTally(result, words),
      },
    };
  }
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  return {
    type: data.type,
    title,
    category: at(chart.category),
    series: chart.series.map(at).filter((place) => place >= 0),
    limits: (chart.band ?? []).map(at).filter((place) => place >= 0),
  };
}
