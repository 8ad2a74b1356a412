import { preflight, removeResult } from "../workbook";
import type { Recipe } from "./recipe";
import type { Listed } from "./recipe-list";
import { dropEntry } from "./recipe-store";

/** Deletes a result, and then what is known of it; the other way round a failure would leave a sheet that nothing
 * knows. */
export async function removeRecipe({ entry, recipe }: Listed): Promise<void> {
  await preflight();
  if (recipe) await removeResult(keyOf(recipe));
  await dropEntry(entry);
}

export function keyOf({ id, table, columns }: Recipe) {
  return { recipe: id, table, columns };
}
