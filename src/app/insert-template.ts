import { type Inserted, insertSheets, preflight, removeSheets } from "../workbook";
import type { Language } from "../text/say";
import type { Recipe } from "./recipe";
import { keepRecipes, loadRecipes } from "./recipe-store";
import type { TemplateFile } from "./template-file";
import type { TemplateId } from "../text/templates";
import { PaneRefusal } from "./trouble";

/** The workbook of a template, for those who rather open it by itself. */
export function templateAddress(id: TemplateId, language: Language): string {
  return `templates/${id}.${language}.xlsx`;
}

export type LoadTemplate = (id: TemplateId, language: Language) => Promise<TemplateFile>;

/** Puts the sheets of a template behind those of the workbook, and its recipes to those that are kept there. */
export async function insertTemplate(
  id: TemplateId,
  language: Language,
  load: LoadTemplate
): Promise<void> {
  await preflight();
  if ("newer" in (await loadRecipes())) throw new PaneRefusal("newer-recipes");
  const { workbook, sheets, recipes } = await load(id, language);
  const inserted = await insertSheets(workbook, sheets);
  try {
    await keepRecipes(recipes.map((recipe) => moved(recipe, inserted)));
  } catch (error) {
    // Sheets that nothing can refresh would be half of a template.
    await removeSheets([...inserted.sheets.values()]);
    throw error;
  }
}

function moved(recipe: Recipe, { sheets, tables }: Inserted): Recipe {
  const { source } = recipe;
  const home = sheets.get(source.sheetId);
  const table = source.table === undefined ? undefined : tables.get(source.table);
  return {
    ...recipe,
    id: sheets.get(recipe.id)?.id ?? recipe.id,
    table: tables.get(recipe.table) ?? recipe.table,
    source: {
      ...source,
      ...(home ? { sheet: home.name, sheetId: home.id } : {}),
      ...(table === undefined ? {} : { table }),
    },
  };
}
