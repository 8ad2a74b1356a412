import { recipeOf } from "../../src/app/recipe-check";
import { loadRecipes } from "../../src/app/recipe-store";
import type { TemplateFile } from "../../src/app/template-file";
import type { TemplateId } from "../../src/text/templates";
import { placeWords } from "../../src/text/place-words";
import type { Language } from "../../src/text/say";
import type { InsertedSheet } from "../../src/workbook";
import { saveXlsx } from "../../workbench/files/xlsx-save";
import type { SheetModel, WorkbookModel } from "../../workbench/workbook/types";
import { drawnOf } from "./drawn-of";
import type { Making, Mention } from "./making";
import { makeCohort } from "./cohort";
import { makeCounts } from "./counts";
import { makeMrr } from "./mrr";
import { makeReconcile } from "./reconcile";
import { makeReport } from "./report";
import { makeRfm } from "./rfm";
import { Studio } from "./studio";
import { withoutClock } from "./without-clock";
import { templateWords as english, type TemplateWords } from "./words/en";
import { templateWords as simplified } from "./words/zh-CN";
import { templateWords as traditional } from "./words/zh-TW";

const words: Readonly<Record<Language, TemplateWords>> = {
  en: english,
  "zh-CN": simplified,
  "zh-TW": traditional,
};

const makers: Readonly<Record<TemplateId, (making: Making) => Promise<void>>> = {
  report: makeReport,
  counts: makeCounts,
  mrr: makeMrr,
  cohort: makeCohort,
  rfm: makeRfm,
  reconcile: makeReconcile,
};

export interface Built {
  /** As it is opened. */
  readonly xlsx: Uint8Array;
  /** As the pane puts it into a workbook that is open. */
  readonly file: TemplateFile;
}

export async function buildTemplate(id: TemplateId, language: Language): Promise<Built> {
  const studio = new Studio(language);
  const { book } = studio;
  const say = placeWords(language);
  const [first] = book.sheets;
  const start = words[language].starts[id];
  if (first) book.renameSheet(first, start);
  const mentions: Mention[] = [];
  await makers[id]({
    ...{ studio, language, words: words[language], start, mentions },
    title: say(`templates.${id}.title`),
    about: say(`templates.${id}.about`),
    segment: (name) => studio.texts.words.value("label", name),
  });
  await studio.settle();
  if (first) {
    book.activate(first);
    book.select(first, [{ row: 0, column: 1, rows: 1, columns: 1 }]);
  }
  book.properties["title"] = say(`templates.${id}.title`);
  book.properties["author"] = "Churn Analytics for Excel";
  const xlsx = await withoutClock(await saveXlsx(book));
  return { xlsx, file: await fileOf(book, mentions) };
}

/** Excel on the web takes no sheets with charts: they are drawn when the sheets are in. */
async function fileOf(book: WorkbookModel, mentions: readonly Mention[]): Promise<TemplateFile> {
  const recipes = await loadRecipes();
  if ("newer" in recipes) throw new Error("These are recipes of a later version.");
  const sheets = book.sheets.map((sheet) => sheetOf(book, sheet, mentions));
  for (const sheet of book.sheets) sheet.charts.length = 0;
  const bytes = await withoutClock(await saveXlsx(book));
  return {
    sheets,
    recipes: recipes.entries.map((entry) => {
      const recipe = "recipe" in entry ? recipeOf(entry.recipe) : undefined;
      if (!recipe) throw new Error("This is no recipe that the add-in would read again.");
      // The day is that of the data; it was refreshed at no time of it.
      return { ...recipe, last: { ...recipe.last, minute: undefined } };
    }),
    workbook: Buffer.from(bytes).toString("base64"),
  };
}

function sheetOf(
  book: WorkbookModel,
  sheet: SheetModel,
  mentions: readonly Mention[]
): InsertedSheet {
  const tables = book.tables.filter((table) => table.sheet === sheet);
  return {
    id: sheet.id,
    tables: tables.map(({ name, rect }) => ({ name, row: rect.row, column: rect.column })),
    isResult: sheet.customProperties.size > 0,
    charts: sheet.charts.map(drawnOf),
    mentions: mentions
      .filter(({ on }) => on === sheet.name)
      .map(({ row, column, text, of }) => ({ row, column, text, of: idOf(book, of) })),
  };
}

function idOf(book: WorkbookModel, name: string): string {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet.id;
}
