import { loadXml, saveXml } from "../workbook";
import type { Recipe } from "./recipe";
import { type Entry, NAMESPACE, type Recipes, isFor, readRecipes, recipesXml } from "./recipe-xml";

export async function loadRecipes(): Promise<Recipes> {
  return readRecipes(await loadXml(NAMESPACE));
}

/** In the place of the recipe for the same result, or at the end. False where a later version of the add-in keeps them. */
export async function keepRecipe(recipe: Recipe): Promise<boolean> {
  return keepRecipes([recipe]);
}

export async function keepRecipes(recipes: readonly Recipe[]): Promise<boolean> {
  return change((entries) => recipes.reduce<readonly Entry[]>(withRecipe, entries));
}

function withRecipe(entries: readonly Entry[], recipe: Recipe): readonly Entry[] {
  const isSame = isFor(recipe);
  if (!entries.some(isSame)) return [...entries, { recipe }];
  return entries.map((entry) => (isSame(entry) ? { recipe } : entry));
}

export async function dropEntry(entry: Entry): Promise<boolean> {
  const text = JSON.stringify(entry);
  return change((entries) => entries.filter((each) => JSON.stringify(each) !== text));
}

async function change(edit: (entries: readonly Entry[]) => readonly Entry[]): Promise<boolean> {
  const recipes = await loadRecipes();
  if ("newer" in recipes) return false;
  await saveXml(NAMESPACE, recipesXml(edit(recipes.entries)));
  return true;
}
