import { existingResults, tidyWorkbook } from "../workbook";
import type { SheetName } from "../workbook";
import { keepsHistory } from "./history";
import type { Recipe } from "./recipe";
import { choosingOnce, jobOfRecipe } from "./recipe-source";
import { loadRecipes } from "./recipe-store";
import type { Entry } from "./recipe-xml";
import { type Trouble, attempt } from "./trouble";

/** A recipe as a person sees it: whether its result is that of the rows as they are. */
export interface Listed {
  readonly entry: Entry;
  readonly recipe?: Recipe;
  /** Where the result stands, if it does. */
  readonly sheet?: SheetName | undefined;
  /** Rows of the source that came or went since the last refresh. */
  readonly rows?: number;
  /** Why it cannot be refreshed. */
  readonly trouble?: Trouble;
}

export interface RecipeList {
  readonly listed: readonly Listed[];
  /** The version of the add-in's recipes that keeps these, where it is a later one. */
  readonly newer?: number;
  /** Results that an interrupted refresh had left half-way, and that are the earlier ones again. */
  readonly restored: number;
  /** Whether each refresh adds its figures to the history. */
  readonly hasHistory: boolean;
}

export async function listRecipes(): Promise<RecipeList> {
  const restored = await tidyWorkbook();
  const recipes = await loadRecipes();
  const hasHistory = await keepsHistory();
  if ("newer" in recipes) return { listed: [], newer: recipes.newer, restored, hasHistory };
  const known = recipes.entries.flatMap((entry) => ("recipe" in entry ? [entry.recipe] : []));
  const sheets = await existingResults(known.map(({ id, table }) => ({ recipe: id, table })));
  const listed: Listed[] = [];
  const choose = choosingOnce();
  for (const entry of recipes.entries) {
    if (!("recipe" in entry)) listed.push({ entry });
    else
      listed.push({ entry, ...(await looked(entry.recipe, sheets.get(entry.recipe.id), choose)) });
  }
  return { listed, restored, hasHistory };
}

/** Cheap: the number of rows and the headers. A changed cell is seen by a refresh only. */
async function looked(
  recipe: Recipe,
  sheet: SheetName | undefined,
  choose: ReturnType<typeof choosingOnce>
): Promise<Omit<Listed, "entry">> {
  if (!sheet) return { recipe, trouble: goneTrouble(recipe) };
  const job = await attempt(() => jobOfRecipe(recipe, choose));
  if ("trouble" in job) return { recipe, sheet, trouble: job.trouble };
  return { recipe, sheet, rows: job.done.source.place.rows - recipe.source.rows };
}

function goneTrouble({ table }: Recipe): Trouble {
  return { why: "workbook", problem: "result-gone", values: { name: table } };
}
