import type { Outcome } from "../core/fault";
import type { Watch } from "./read-rows";
import { editedRecipe } from "./recipe-of";
import { type RefreshServices, refreshRecipes } from "./refresh";
import type { Action, Editing, Job } from "./state";
import { PaneRefusal, type Trouble } from "./trouble";

/** Computes a written result as it was changed, and writes it where it stands, in the language that it has. */
export async function replaceResult(
  { recipe, sheet }: Editing,
  job: Job,
  services: RefreshServices,
  watch: Watch
): Promise<Outcome<Action>> {
  const [outcome] = await refreshRecipes([editedRecipe(recipe, job)], services, watch);
  if (!outcome) throw new Error("A recipe was refreshed, and nothing is said of it.");
  if ("trouble" in outcome) return thrown(outcome.trouble);
  const { after } = outcome;
  const written = { sheet: outcome.sheet, table: after.table, recipe: after.id };
  return { type: "wrote", written, editing: { recipe: after, sheet } };
}

/** For the task that this is a part of. */
function thrown(trouble: Trouble) {
  if (trouble.why === "data") return trouble.fault;
  if (trouble.why === "workbook") throw new PaneRefusal(trouble.problem, trouble.values);
  throw new Error(trouble.why);
}
