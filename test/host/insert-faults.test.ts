import { insertTemplate, type LoadTemplate } from "../../src/app/insert-template";
import { insertSheets } from "../../src/workbook";
import type { ClientName } from "../../workbench/channels/node";
import { CLIENTS } from "../support/excel";
import { FAULTS } from "../support/fault-codes";
import { openOwn } from "../support/own-workbook";
import type { Opened } from "../support/shop";
import { type Flow, outcomeOf, striking } from "../support/strike";
import { templateFile } from "../support/templates";

let file: ReturnType<typeof templateFile>;
const load: LoadTemplate = () => Promise.resolve(file);
// They may have to be made first.
beforeAll(() => void (file = templateFile("counts", "en")), 240_000);

function inserting(client: ClientName): readonly [Opened, Flow] {
  const { excel } = openOwn(client);
  const leave = () => undefined;
  const flow: Flow = {
    // The second time, one like it is there already.
    starts: [leave, leave],
    run: () => outcomeOf(() => insertTemplate("counts", "en", load)),
    check: ({ before, after, now, outcome: [trouble] }) => {
      const { sheets, kept } = trouble ? before : after;
      expect(now.sheets).toEqual(sheets);
      expect(now.kept).toBe(kept);
    },
  };
  return [excel, flow];
}

describe.each(CLIENTS)("%s: a template is inserted whole or not at all", (client) => {
  const strikeEach = striking(`inserting a template, ${client}`, () => inserting(client));
  test.each(FAULTS)("whichever request fails, with %s", (_, strike) => strikeEach(strike));
});

test.each<[string, (excel: Opened, before: readonly unknown[]) => void]>([
  ["is taken away again", () => undefined],
  [
    "is not told as left where somebody was faster to take it away",
    ({ host, book }, before) => {
      const act = () =>
        book.sheets
          .filter((sheet) => !before.includes(sheet))
          .forEach((sheet) => book.deleteSheet(sheet));
      host.faults.inject("meanwhile", { at: 2, act });
    },
  ],
])("a template of which Excel brings fewer sheets than it has %s", async (_, prepare) => {
  const { excel } = openOwn("excel-web");
  const before = [...excel.book.sheets];
  const [sheet] = file.sheets;
  const wanted = [...file.sheets, ...(sheet ? [sheet] : [])];
  prepare(excel, before);
  await expect(insertSheets(file.workbook, wanted)).rejects.toMatchObject({
    code: "not-verified",
  });
  expect(excel.book.sheets).toEqual(before);
});
