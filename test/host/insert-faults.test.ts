import { insertTemplate, type LoadTemplate } from "../../src/app/insert-template";
import { CLIENTS } from "../support/excel";
import { CODES, KINDS } from "../support/fault-codes";
import { openShop, recipes } from "../support/recipes";
import { sheetText } from "../support/snapshot";
import { strikeEach, striking } from "../support/strike";
import { templateFile } from "../support/templates";

const load: LoadTemplate = (id, language) => Promise.resolve(templateFile(id, language));
striking();
// They may have to be made first.
beforeAll(() => void templateFile("counts", "en"), 240_000);

describe.each(CLIENTS)("%s: a template is inserted whole or not at all", (client) => {
  test.each(client === "excel-web" ? CODES : KINDS)(
    "whichever request fails, with %s",
    async (code) => {
      const excel = openShop(client);
      const { book } = excel;
      const [own] = book.sheets;
      if (!own) throw new Error("There is no sheet.");
      const before = sheetText(excel, own);
      const { length: brought } = templateFile("counts", "en").sheets;
      let [there, kept] = [0, 0];
      await strikeEach(excel, ["action", { code }], {
        prepare: async () => {
          [there, kept] = [book.sheets.length, (await recipes()).length];
        },
        job: async (isStruck) => {
          const isDone = await insertTemplate("counts", "en", load).then(
            () => true,
            () => false
          );
          excel.host.faults.clear();
          expect(isDone || isStruck()).toBe(true);
          expect(book.sheets).toHaveLength(there + (isDone ? brought : 0));
          expect(await recipes()).toHaveLength(kept + (isDone ? 1 : 0));
          expect(sheetText(excel, own)).toBe(before);
        },
      });
    }
  );
});
