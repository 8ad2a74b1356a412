import { keepHistory } from "../../src/app/history";
import { paneTexts } from "../../src/app/pane-texts";
import { troubleOf } from "../../src/app/trouble";
import { LANGUAGES } from "../../src/core/languages";
import { wordsOf } from "../../src/text/all-words";
import type { SheetModel, TableModel } from "../../workbench/workbook/types";
import type { CLIENTS } from "./excel";
import { openShop, refresh, write } from "./recipes";
import type { Opened } from "./shop";

const english = paneTexts(wordsOf("en"));

/** A workbook with one written result of which figures are kept. */
export async function withHistory(
  client: (typeof CLIENTS)[number],
  analysis = "CHURN_ROLLFORWARD"
) {
  const excel = openShop(client);
  await write(analysis);
  await keepHistory(true);
  return excel;
}

export function historyOf({ book }: Opened): { sheet: SheetModel; table: TableModel } {
  const table = book.tables.find(({ name }) => name.startsWith("Churn_History"));
  if (!table) throw new Error("There is no history.");
  return { sheet: table.sheet, table };
}

/** What a refresh says that did not succeed, in English; in the other languages it has words, too. */
export async function refusals(): Promise<string[]> {
  const outcome = await refresh().catch(troubleOf);
  const troubles = Array.isArray(outcome)
    ? outcome.flatMap((each) => ("trouble" in each ? [each.trouble] : []))
    : [outcome];
  for (const language of LANGUAGES) {
    const texts = paneTexts(wordsOf(language));
    expect(troubles.map(texts.troubleText).join()).not.toMatch(/[{}]|undefined/);
  }
  return troubles.map(english.troubleText);
}
