import { type Written, breathe } from "../workbook";
import type { PaneTexts } from "./pane-texts";
import { recipeFrom } from "./recipe-of";
import { keepRecipe } from "./recipe-store";
import { remember } from "./remember";
import type { Result } from "./state";
import { attempt } from "./trouble";
import { type WriteWish, writeResult } from "./write-result";

/** Writes an answer and keeps how it came about. The sheet is what was asked for: it stands even if the rest cannot be kept. */
export async function writeAndKeep(
  result: Result,
  texts: PaneTexts,
  watch: WriteWish
): Promise<Written> {
  // What writes has just been fetched.
  await breathe();
  const written = await writeResult(result, texts, watch);
  await attempt(async () => keepRecipe(await recipeFrom(result, written, texts, watch.now)));
  await attempt(() => remember(result.job));
  return written;
}
