import { keepHistory } from "./history";
import type { Watch } from "./read-rows";
import type { Recipe } from "./recipe";
import { type Listed, listRecipes } from "./recipe-list";
import { loadRecipes } from "./recipe-store";
import { type RefreshServices, refreshRecipes } from "./refresh";
import { removeRecipe } from "./remove-recipe";
import type { WorkbookAction } from "./workbook-state";

export interface RefreshTells extends Watch {
  readonly turned: (recipe: Recipe) => void;
}

export async function listed(): Promise<WorkbookAction> {
  return { type: "listed", list: await listRecipes() };
}

/** Some results, or of all that the workbook has those that pass; else all of them. */
export type Chosen = readonly Recipe[] | ((recipe: Recipe) => boolean) | undefined;

export async function refreshed(
  chosen: Chosen,
  services: RefreshServices,
  { signal, tell, turned }: RefreshTells
): Promise<WorkbookAction> {
  const recipes = await chosenOf(chosen);
  // An edit beside all sources is nothing to be told of.
  if (typeof chosen === "function" && recipes.length === 0) return { type: "ended" };
  const outcomes = await refreshRecipes(recipes, services, {
    signal,
    tell: (step, recipe) => {
      turned(recipe);
      tell(step);
    },
  });
  return { type: "refreshed", outcomes, list: await listRecipes() };
}

async function chosenOf(chosen: Chosen): Promise<readonly Recipe[]> {
  if (typeof chosen === "object") return chosen;
  const recipes = await allRecipes();
  return chosen ? recipes.filter(chosen) : recipes;
}

async function allRecipes(): Promise<Recipe[]> {
  const recipes = await loadRecipes();
  if ("newer" in recipes) return [];
  return recipes.entries.flatMap((entry) => ("recipe" in entry ? [entry.recipe] : []));
}

export async function removed(listed: Listed): Promise<WorkbookAction> {
  await removeRecipe(listed);
  return { type: "listed", list: await listRecipes() };
}

export async function historyKept(isKept: boolean): Promise<WorkbookAction> {
  await keepHistory(isKept);
  return { type: "listed", list: await listRecipes() };
}
