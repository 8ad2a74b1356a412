import { isFault, type Outcome } from "../core/fault";
import type { Finding, Reading } from "../core/table/reading";
import { stops } from "../core/table/stops";
import type { Language } from "../text/say";
import type { Words } from "../text/words";
import {
  type RowChanges,
  type SheetName,
  WorkbookProblem,
  checkHistory,
  checkResult,
  preflight,
  rewriteSheet,
  tidyWorkbook,
  watchMoves,
} from "../workbook";
import type { Compute } from "./compute";
import { historyPlanOf, keepsHistory } from "./history";
import { type PaneTexts, paneTexts } from "./pane-texts";
import { type Watch, readRowsFor } from "./read-rows";
import type { Recipe } from "./recipe";
import { lastRunOf, sourceOf } from "./recipe-of";
import { choosingOnce, jobOfRecipe, sourceKey, unlessEmpty } from "./recipe-source";
import { keepRecipe } from "./recipe-store";
import { recipeEdit } from "./recipe-xml";
import { answerFrom } from "./run-analysis";
import type { Job, Result, Step } from "./state";
import { type Trouble, attempt } from "./trouble";
import { blockPlanOf, headersOf, sheetPlanOf } from "./write-result";

export interface RefreshServices {
  readonly compute: Compute;
  /** This moment as Excel counts: days, and the time of day as a fraction. */
  readonly now: () => number;
  readonly loadWords: (language: Language) => Promise<Words>;
}
export interface RefreshWatch {
  readonly signal: AbortSignal;
  readonly tell: (step: Step, recipe: Recipe) => void;
}

interface Rewritten {
  readonly after: Recipe;
  readonly sheet: SheetName;
  /** Rows of the result that came and went. */
  readonly rows: RowChanges;
  /** In the rows that were read. */
  readonly findings: readonly Finding[];
}

/** With the wish of the workbook. */
interface Services extends RefreshServices {
  readonly hasHistory: boolean;
}

/** What became of a recipe. Where there is a trouble, the earlier result stands as it was. */
export type Refreshed =
  | ({ readonly before: Recipe } & Rewritten)
  | { readonly before: Recipe; readonly trouble: Trouble };

interface Ready {
  readonly recipe: Recipe;
  readonly job: Job;
}

/** Computes results anew and writes them where they stand, one after the other. A source is read once, for all its recipes. */
export async function refreshRecipes(
  recipes: readonly Recipe[],
  services: RefreshServices,
  watch: RefreshWatch
): Promise<Refreshed[]> {
  await preflight();
  await tidyWorkbook();
  const hasHistory = await keepsHistory();
  // A figure that is not added now is never added: the rows it came from are overwritten. So nothing is refreshed then.
  if (hasHistory) await checkHistory(recipes.length);
  const moved = new Set<string>();
  const stop = await watchMoves((sheetId) => moved.add(sheetId));
  try {
    return await refreshAll(recipes, { ...services, hasHistory }, { ...watch, moved });
  } finally {
    // Left behind it only adds to a set that nobody reads any more.
    await stop().catch(() => undefined);
  }
}

interface Watching extends RefreshWatch {
  /** Sheets on which somebody else moved cells since it was looked up where the rows lie. */
  readonly moved: ReadonlySet<string>;
}

async function refreshAll(
  recipes: readonly Recipe[],
  services: Services,
  watch: Watching
): Promise<Refreshed[]> {
  const refreshed = new Map<Recipe, Refreshed>();
  const ready: Ready[] = [];
  const choose = choosingOnce();
  for (const recipe of recipes) {
    watch.signal.throwIfAborted();
    const outcome = await attempt(() => readied(recipe, choose));
    if ("trouble" in outcome) refreshed.set(recipe, { before: recipe, ...outcome });
    else ready.push(outcome.done);
  }
  for (const group of bySource(ready))
    for (const each of await refreshGroup(group, services, watch)) refreshed.set(each.before, each);
  return recipes.flatMap((recipe) => refreshed.get(recipe) ?? []);
}

/** What would stop it is found before a million rows are read. */
async function readied(recipe: Recipe, choose: ReturnType<typeof choosingOnce>): Promise<Ready> {
  await checkResult({ recipe: recipe.id, table: recipe.table });
  return { recipe, job: await jobOfRecipe(recipe, choose) };
}

function bySource(ready: readonly Ready[]): Ready[][] {
  const groups = new Map<string, Ready[]>();
  for (const each of ready) {
    const key = sourceKey(each.job);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

async function refreshGroup(
  group: readonly Ready[],
  services: Services,
  { signal, tell, moved }: Watching
): Promise<Refreshed[]> {
  const today = Math.floor(services.now());
  const toldOf = (recipe: Recipe): Watch => ({ signal, today, tell: (step) => tell(step, recipe) });
  const [first] = group;
  const jobs = group.map(({ job }) => job);
  const read = await attempt(async () => {
    const readings = first && (await readRowsFor(jobs, toldOf(first.recipe)));
    const isElsewhere = first && moved.has(first.job.source.place.sheet.id);
    if (isElsewhere) throw new WorkbookProblem("changed-while-reading");
    return readings;
  });
  const refreshed: Refreshed[] = [];
  for (const [at, { recipe: before, job }] of group.entries()) {
    const reading = "done" in read ? read.done?.[at] : undefined;
    const outcome = reading
      ? await attempt(() => refreshOne({ recipe: before, job, reading }, services, toldOf(before)))
      : read;
    if ("trouble" in outcome) refreshed.push({ before, trouble: outcome.trouble });
    else if (outcome.done && "after" in outcome.done) refreshed.push({ before, ...outcome.done });
  }
  return refreshed;
}

interface Read extends Ready {
  readonly reading: Outcome<Reading>;
}

async function refreshOne(
  { recipe, job, reading }: Read,
  services: Services,
  watch: Watch
): Promise<Outcome<Rewritten>> {
  if (isFault(reading)) return unlessEmpty(reading, recipe.source);
  const undecided = stops(reading);
  if (undecided) return undecided;
  const { language } = recipe;
  const result = await answerFrom(reading, job, services.compute, { ...watch, language });
  if (isFault(result)) return result;
  const texts = paneTexts(await services.loadWords(language));
  return rewrite(
    recipe,
    { result, texts, now: services.now(), hasHistory: services.hasHistory },
    watch
  );
}

interface Answered {
  readonly result: Result;
  readonly texts: PaneTexts;
  readonly now: number;
  readonly hasHistory: boolean;
}

/** The new result in the place of the old one, and what it came from. */
async function rewrite(
  recipe: Recipe,
  { result, texts, now, hasHistory }: Answered,
  { signal, tell }: Watch
): Promise<Rewritten> {
  const key = { recipe: recipe.id, table: recipe.table, columns: recipe.columns };
  const { extent, allPeriods } = recipe.source;
  const afterAs = (table: string): Recipe => ({
    ...recipe,
    source: { ...sourceOf(result.job, extent), allPeriods },
    table,
    columns: headersOf(result, texts).map((header, at) => recipe.columns[at] ?? header),
    last: lastRunOf(result, texts, now),
  });
  const history = hasHistory ? historyPlanOf(result, recipe, texts, now) : undefined;
  const planOf = recipe.block ? blockPlanOf : sheetPlanOf;
  const written = await rewriteSheet(await planOf(result, texts, now), key, {
    signal,
    history,
    record: (text, table) => recipeEdit(text, afterAs(table)),
    onProgress: (done, total) =>
      tell(done < total ? { step: "writing", done, total } : { step: "finishing" }),
  });
  const after = afterAs(written.table);
  // The new result stands, even if this cannot be kept: it is found again by its sheet and its headers.
  if (!written.isRecorded) await attempt(() => keepRecipe(after));
  const { findings } = result.account;
  return { after, sheet: written.sheet, rows: written.rows, findings };
}
