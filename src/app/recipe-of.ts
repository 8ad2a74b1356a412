import type { Raw } from "../core/given";
import { type Written, regionAround } from "../workbook";
import { headlineOf, shareOf } from "./answer-parts";
import { periodsIn } from "./columns";
import { writtenRows } from "./grid-data";
import { foundIn } from "./left-out";
import type { PaneTexts } from "./pane-texts";
import type { Extent, LastRun, Recipe, RecipeColumn, RecipeSource } from "./recipe";
import { isPlain } from "./remember";
import { LONGEST_SAID, MOST_FOUND } from "./recipe-check";
import type { Mapping, Source } from "./source";
import type { Account, Job, Result } from "./state";
import { headersOf } from "./write-result";

/** The recipe of a result that was just written. */
export async function recipeFrom(
  result: Result,
  { table, recipe, at }: Written,
  texts: PaneTexts,
  now: number
): Promise<Recipe> {
  const { shape, periods, rules, analysis, settings } = result.job;
  return {
    id: recipe,
    source: sourceOf(result.job, await extentOf(result.job)),
    ...{ shape, periods, rules, analysis },
    settings: plainOnly(settings),
    language: texts.language,
    table,
    columns: headersOf(result, texts),
    ...(at === undefined ? {} : { block: true }),
    last: lastRunOf(result, texts, now),
  };
}

/** The recipe of a result that was changed in the pane. */
export function editedRecipe(recipe: Recipe, job: Job): Recipe {
  const { shape, periods, rules, settings } = job;
  return {
    ...{ ...recipe, shape, periods, rules },
    source: sourceOf(job, recipe.source.extent),
    settings: plainOnly(settings),
  };
}

/** What the run says, for the next one to be compared with. */
export function lastRunOf(result: Result, { words }: PaneTexts, now: number): LastRun {
  const { read, used, skipped } = result.account;
  const { number, sentence } = headlineOf(result, words);
  const share = shareOf(result);
  return {
    ...{
      day: Math.floor(now),
      minute: minuteOf(now),
      read,
      used,
      skipped,
      rows: writtenRows(result),
    },
    ...(number && typeof number.value === "number"
      ? { headline: { kind: number.kind, value: number.value } }
      : {}),
    ...(share ? { share } : {}),
    ...(sentence.length > LONGEST_SAID ? {} : { said: sentence }),
    ...toldOf(result.account),
  };
}

function toldOf({ amountUsed, findings }: Account): Pick<LastRun, "amount" | "found"> {
  const found = foundIn(findings);
  return {
    ...(amountUsed === undefined ? {} : { amount: amountUsed }),
    ...(found.length > MOST_FOUND ? {} : { found }),
  };
}

const MINUTES = 1_440;

function minuteOf(now: number): number {
  // Not rounded: the last half minute of a day would be none of it.
  return Math.floor((now % 1) * MINUTES + 1e-6);
}

/** Where the rows of a job lie, in a way that finds them again. */
export function sourceOf({ source, shape, mapping, periods }: Job, extent: Extent): RecipeSource {
  const { place, headerRows, hasHeader } = source;
  const above = headerAt(source);
  const columns = Object.entries(mapping).map(([role, column]): RecipeColumn => ({
    role,
    column,
    header: headerOf(source, column),
  }));
  return {
    sheet: place.sheet.name,
    sheetId: place.sheet.id,
    ...(place.table ? { table: place.table.name } : {}),
    headerRow: place.firstRow + above,
    ...{ above, headerRows, hasHeader },
    rows: place.rows,
    extent,
    columns,
    allPeriods: shape === "cross-tab" && takesAllPeriods(source, mapping, periods),
  };
}

function headerOf({ columns }: Source, column: number): string {
  return columns.find((each) => each.column === column)?.header ?? "";
}

/** The row of the place that names the columns: a blank row or a second header may stand between it and the data. */
function headerAt({ sample, columns, headerRows }: Source): number {
  for (let row = headerRows - 1; row > 0; row--)
    if (columns.every(({ headerCell }, at) => (sample[row]?.[at] ?? null) === headerCell))
      return row;
  return 0;
}

async function extentOf({ source: { place, headerRows }, mapping }: Job): Promise<Extent> {
  if (place.table) return "list";
  const column = Object.values(mapping)[0] ?? place.columns[0] ?? 0;
  const region = await regionAround(place.sheet, place.firstRow + headerRows, column);
  const beyond = region.row + region.rows - (place.firstRow + place.rows);
  if (beyond === 0) return "list";
  return beyond < 0 ? "sheet" : "fixed";
}

function takesAllPeriods(source: Source, mapping: Mapping, periods: Job["periods"]): boolean {
  const all = periodsIn(source, mapping, periods);
  const ends = [mapping["firstPeriod"] ?? 0, mapping["lastPeriod"] ?? 0];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return all !== undefined && all.first >= first && all.last <= last;
}

function plainOnly(settings: Raw): Raw {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (isPlain(value) ? [[name, value]] : []))
  );
}
