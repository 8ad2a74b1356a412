import type { Fault } from "../core/fault";
import {
  type ListTop,
  type Place,
  WorkbookProblem,
  listTables,
  readTop,
  regionAround,
} from "../workbook";
import { chooseAt } from "./choose-data";
import { periodsIn } from "./columns";
import type { Recipe, RecipeColumn, RecipeSource } from "./recipe";
import type { Mapping, Source } from "./source";
import type { Action, Job } from "./state";
import { PaneRefusal } from "./trouble";

type Choose = typeof chooseAt;

/** Looks at each place once, however many recipes read it. */
export function choosingOnce(): Choose {
  const chosen = new Map<string, ReturnType<Choose>>();
  return (place) => {
    const key = JSON.stringify(place);
    const choice = chosen.get(key) ?? chooseAt(place);
    chosen.set(key, choice);
    choice.catch(() => chosen.delete(key));
    return choice;
  };
}

/** The rows of a recipe as they lie now: a table by its name, a list by the headers above it. */
export async function jobOfRecipe(recipe: Recipe, choose: Choose): Promise<Job> {
  const { shape, periods, rules, analysis, settings } = recipe;
  const place = await placeOf(recipe.source);
  const { source } = await choose(place).catch((error: unknown) => {
    throw emptied(error, recipe.source);
  });
  const mapping = mappingOf(recipe, source);
  return { source, shape, mapping, periods, rules, analysis, settings };
}

/** What the pane shows when a result is changed: its rows, columns, question and settings. */
export async function openedRecipe({ recipe, keeps, sheet }: Opening): Promise<Chosen> {
  const { shape, periods, rules, analysis, settings } = recipe;
  const { source, mappings } = await chooseAt(await placeOf(recipe.source));
  return {
    ...{ type: "chosen", source, shape, periods, rules, analysis, settings },
    mappings: { ...mappings, [shape]: mappingOf(recipe, source) },
    ...(keeps ? { editing: { recipe, sheet } } : {}),
  };
}

export interface Opening {
  readonly recipe: Recipe;
  /** What its sheet is called now. */
  readonly sheet: string;
  /** The result is to be replaced, not to be left beside a new one. */
  readonly keeps: boolean;
}
type Chosen = Extract<Action, { type: "chosen" }>;

/** Equal for jobs whose rows are the same cells. */
export function sourceKey({ source: { place, headerRows } }: Job): string {
  return JSON.stringify([place.sheet.id, place.firstRow, place.rows, headerRows]);
}

export function sourceName({ table, sheet }: RecipeSource): string {
  return table ?? sheet;
}

async function placeOf(wanted: RecipeSource): Promise<Place> {
  if (wanted.table !== undefined) {
    const name = wanted.table.toLowerCase();
    const table = (await listTables()).find((each) => each.name.toLowerCase() === name);
    if (!table) throw gone(wanted);
    return table.place;
  }
  const top = await readTop({ id: wanted.sheetId, name: wanted.sheet }).catch((error: unknown) => {
    if (error instanceof WorkbookProblem && error.code === "gone") throw gone(wanted);
    throw emptied(error, wanted);
  });
  return listPlace(wanted, top);
}

function gone(source: RecipeSource): PaneRefusal {
  return new PaneRefusal("source-gone", { name: sourceName(source) });
}

/** What is said to a person who chooses rows would not help where they are to be read again. */
function emptied(error: unknown, source: RecipeSource): unknown {
  const isEmpty =
    (error instanceof PaneRefusal && error.problem === "header-only") ||
    (error instanceof WorkbookProblem && error.code === "empty-selection");
  return isEmpty ? new PaneRefusal("source-empty", { name: sourceName(source) }) : error;
}

/** The same of rows that turn out to be blank. */
export function unlessEmpty(reading: Fault, source: RecipeSource): Fault {
  if (reading.fault !== "nothing-to-read" && reading.fault !== "header-only") return reading;
  throw new PaneRefusal("source-empty", { name: sourceName(source) });
}

async function listPlace(wanted: RecipeSource, top: ListTop): Promise<Place> {
  const { sheet, used } = top;
  const headerRow = wanted.hasHeader ? headerRowIn(top, wanted) : wanted.headerRow;
  const firstRow = Math.max(0, headerRow - wanted.above);
  const firstData = firstRow + wanted.headerRows;
  const columns = wanted.columns.map(({ header, column }) => {
    const found = top.texts[headerRow - used.row]?.indexOf(header) ?? -1;
    return wanted.hasHeader && found >= 0 ? used.column + found : column;
  });
  const region = await regionAround(sheet, firstData, columns[0] ?? 0);
  const usedEnd = used.row + used.rows;
  const ends = {
    list: region.row + region.rows,
    sheet: usedEnd,
    fixed: Math.min(firstRow + wanted.rows, usedEnd),
  };
  const first = Math.min(region.column, ...columns);
  const last = Math.max(region.column + region.columns - 1, ...columns);
  return {
    sheet,
    firstRow,
    rows: Math.max(0, ends[wanted.extent] - firstRow),
    columns: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    taken: "surroundings",
  };
}

/** Where the headers stood, or the first row that has them all. */
function headerRowIn({ texts, used }: ListTop, wanted: RecipeSource): number {
  const headers = wanted.columns.filter(isNamed).map(({ header }) => header);
  const missing = (row: number) => {
    const there = new Set(texts[row]?.map((text) => text.trim()));
    return headers.filter((header) => !there.has(header));
  };
  const before = wanted.headerRow - used.row;
  const rows = [before, ...texts.keys()];
  const found = rows.find((row) => missing(row).length === 0);
  if (found !== undefined) return found + used.row;
  throw new PaneRefusal("columns-gone", {
    name: sourceName(wanted),
    columns: missing(before).join(", "),
  });
}

/** The ends of a row of periods may have been joined by others: they are looked for anew. */
export function isNamed({ role, header }: RecipeColumn): boolean {
  return header !== "" && role !== "firstPeriod" && role !== "lastPeriod";
}

function mappingOf({ source: wanted, periods }: Recipe, source: Source): Mapping {
  const mapping: Record<string, number> = {};
  const missing: string[] = [];
  for (const each of wanted.columns) {
    const column = source.columns.find(({ header }) => header === each.header)?.column;
    if (column === undefined) missing.push(each.header);
    else mapping[each.role] = column;
  }
  const all = wanted.allPeriods ? periodsIn(source, mapping, periods) : undefined;
  if (all) return { ...mapping, firstPeriod: all.first, lastPeriod: all.last };
  if (missing.length === 0) return mapping;
  throw new PaneRefusal("columns-gone", {
    name: sourceName(wanted),
    columns: missing.join(", "),
  });
}
