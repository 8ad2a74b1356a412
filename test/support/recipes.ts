import { columnsOf, headlineOf } from "../../src/app/answer-parts";
import { writtenRows } from "../../src/app/grid-data";
import { chooseSelection, chooseTable } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { writeAndKeep } from "../../src/app/keep-result";
import { paneTexts } from "../../src/app/pane-texts";
import type { Recipe } from "../../src/app/recipe";
import { loadRecipes } from "../../src/app/recipe-store";
import { type Refreshed, refreshRecipes } from "../../src/app/refresh";
import { runAnalysis } from "../../src/app/run-analysis";
import type { Job, Result } from "../../src/app/state";
import { translated } from "../../src/app/show";
import { planAt } from "../../src/app/write-result";
import { type ReadingRules, STRICT } from "../../src/core/table/reading";
import { wordsOf } from "../../src/text/all-words";
import type { Language } from "../../src/text/say";
import type { WriteWatch } from "../../src/workbook";
import type { ClientName } from "../../workbench/channels/node";
import { openExcel } from "./excel";
import { type Opened, SHOP, fill } from "./shop";

export const DAY = 45_500;
const never = new AbortController().signal;

export const services = {
  compute: computeHere,
  now: () => DAY + 1 + 0.4,
  loadWords: (language: Language) => Promise.resolve(wordsOf(language)),
};
export const quiet = { signal: never, tell: () => undefined };

export function openShop(client: ClientName, rows: readonly (readonly unknown[])[] = SHOP): Opened {
  const excel = openExcel(client);
  excel.install();
  fill(excel, rows);
  return excel;
}

/** The orders of the first sheet become the table Orders. */
export function asTable({ book }: Opened, rows = SHOP.length): void {
  const [sheet] = book.sheets;
  if (sheet) book.addTable(sheet, { row: 0, column: 0, rows, columns: 3 }, true, "Orders");
}

export async function answered(
  analysis: string,
  table?: string,
  rules: ReadingRules = STRICT
): Promise<Result> {
  const choice = table === undefined ? await chooseSelection() : await chooseTable(table);
  const { source, shape, mappings } = choice;
  const job: Job = {
    ...{ source, shape, mapping: mappings[shape] ?? {}, periods: {} },
    ...{ rules, analysis, settings: {} },
  };
  const action = await runAnalysis(job, computeHere, { ...quiet, language: "en" });
  if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
  return action.result;
}

export async function write(analysis: string, table?: string, language: Language = "en") {
  const texts = paneTexts(wordsOf(language));
  const watch = { signal: never, now: DAY };
  return writeAndKeep(await answered(analysis, table), texts, watch);
}

/** At a cell of a sheet that is there. */
export async function writeAt(analysis: string, cell: string, more: Partial<WriteWatch> = {}) {
  const texts = paneTexts(wordsOf("en"));
  const watch = { signal: never, now: DAY, cell, ...more };
  return writeAndKeep(await answered(analysis), texts, watch);
}

/** What would be written there. */
export async function plannedAt(analysis: string, cell: string) {
  return planAt(await answered(analysis), paneTexts(wordsOf("en")), { now: DAY, cell });
}

export async function recipes(): Promise<Recipe[]> {
  const loaded = await loadRecipes();
  if ("newer" in loaded) throw new Error("The recipes are of a later version.");
  return loaded.entries.flatMap((entry) => ("recipe" in entry ? [entry.recipe] : []));
}

export async function refresh(): Promise<Refreshed[]> {
  return refreshRecipes(await recipes(), services, quiet);
}

/** What a person would get who asked the same question now. */
export function freshAnswer(
  { book }: Opened,
  analysis: string,
  { row = 0, column = 0, rows }: { row?: number; column?: number; rows: number }
): Promise<Result> {
  const [source] = book.sheets;
  if (source) book.activate(source);
  book.select(book.active, [{ row, column, rows, columns: 3 }]);
  return answered(analysis);
}

/** What a fresh run would write, as cells of its table. */
export function freshCells(result: Result): unknown[][] {
  const words = wordsOf("en");
  const columns = columnsOf(result, words);
  return Array.from({ length: writtenRows(result) }, (_, row) =>
    columns.map(({ kind, values }) => translated(words, kind, values[row] ?? ""))
  );
}

export function sentenceOf(result: Result): string {
  return headlineOf(result, wordsOf("en")).sentence;
}

/** The body of a table as it stands. */
export function bodyOf({ book }: Opened, name: string): unknown[][] {
  const table = book.table(name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const { row, column, rows, columns } = table.rect;
  return Array.from({ length: rows - 1 }, (_, down) =>
    Array.from({ length: columns }, (_, across) =>
      table.sheet.value(row + 1 + down, column + across)
    )
  );
}
