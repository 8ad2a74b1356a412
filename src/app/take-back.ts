import { type Written, preflight, removeResult } from "../workbook";
import { removeRecipe } from "./remove-recipe";
import { loadRecipes } from "./recipe-store";

/** Deletes a sheet that was just written, and the recipe that came with it. */
export async function takeBack({ sheet, table }: Written): Promise<void> {
  const recipes = await loadRecipes();
  const entries = "newer" in recipes ? [] : recipes.entries;
  const entry = entries.find((each) => "recipe" in each && each.recipe.id === sheet.id);
  if (entry && "recipe" in entry) return removeRecipe({ entry, recipe: entry.recipe });
  await preflight();
  await removeResult({ recipe: sheet.id, table });
}
