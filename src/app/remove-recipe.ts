import { preflight, removeResult } from "../workbook";
import type { Listed } from "./recipe-list";
import { dropEntry } from "./recipe-store";

/** Deletes the sheet of a result, and then what is known of it; the other way round a failure would leave a sheet that nothing
 * knows. */
export async function removeRecipe({ entry, recipe }: Listed): Promise<void> {
  await preflight();
  if (recipe) await removeResult({ recipe: recipe.id, table: recipe.table });
  await dropEntry(entry);
}
