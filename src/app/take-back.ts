import { type Written, preflight, removeResult } from "../workbook";
import { removeRecipe } from "./remove-recipe";
import { loadRecipes } from "./recipe-store";

/** Deletes a result that was just written, and the recipe that came with it. */
export async function takeBack({ recipe, table }: Written): Promise<void> {
  const recipes = await loadRecipes();
  const entries = "newer" in recipes ? [] : recipes.entries;
  const entry = entries.find((each) => "recipe" in each && each.recipe.id === recipe);
  if (entry && "recipe" in entry) return removeRecipe({ entry, recipe: entry.recipe });
  await preflight();
  await removeResult({ recipe, table, columns: [] });
}
