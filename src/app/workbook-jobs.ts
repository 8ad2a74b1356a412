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

/** Of those chosen, or of all that the workbook has. */
export async function refreshed(
  chosen: readonly Recipe[] | undefined,
  services: RefreshServices,
  { signal, tell, turned }: RefreshTells
): Promise<WorkbookAction> {
  const outcomes = await refreshRecipes(chosen ?? (await allRecipes()), services, {
    signal,
    tell: (step, recipe) => {
      turned(recipe);
      tell(step);
    },
  });
  return { type: "refreshed", outcomes, list: await listRecipes() };
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
