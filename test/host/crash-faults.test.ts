import { removeRecipe } from "../../src/app/remove-recipe";
import { tidyWorkbook } from "../../src/workbook";
import type { FaultName } from "../../workbench/faults";
import { openShop, recipes, refresh, write } from "../support/recipes";
import { type Opened, SHOP } from "../support/shop";
import { sheetText } from "../support/snapshot";
import { strikeEach, tellRuns } from "../support/strike";
import { FEW, expectDone, twoStates } from "../support/two-states";

/** The add-in is gone before a request of its own runs, or after it ran. */
const CRASHES: readonly FaultName[] = ["hang", "answer-lost"];

let runs = 0;
afterAll(() => tellRuns(runs, "Excel or the add-in gone in the middle"));

/** What is dead beats no more. */
const beats = jest.spyOn(globalThis, "setInterval");
afterAll(() => {
  for (const { value } of beats.mock.results) clearInterval(value as NodeJS.Timeout);
});

const moment = () => new Promise((resolve) => setImmediate(resolve));

/** A job that ends, or that waits for an answer which never comes: whoever waits so long is as good as dead. */
async function untilGone(job: Promise<unknown>, isStruck: () => boolean): Promise<void> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  job.then(end, end);
  while (!isOver && !isStruck()) await moment();
  for (let at = 0; at < 5 && !isOver; at++) await moment();
}

/** What the next start of the add-in does first. */
async function startAgain({ host, book }: Opened): Promise<void> {
  host.faults.clear();
  await tidyWorkbook();
  expect(book.sheets.filter(({ visibility }) => visibility !== "Visible")).toEqual([]);
}

// What Excel does with a request of the dead does not depend on the client.
describe("the add-in is killed at any request", () => {
  test.each(CRASHES)(
    "of a refresh (%s), and the next start finds the old or the new result whole",
    async (name) => {
      const excel = openShop("excel-web");
      const { source, put, look, looks } = await twoStates(excel, ["CHURN_RFM"]);
      let current = 1;
      const job = async (isStruck: () => boolean) => {
        const wanted = 1 - current;
        put(wanted);
        const before = sheetText(excel, source);
        await untilGone(refresh(), isStruck);
        await startAgain(excel);
        expect(sheetText(excel, source)).toBe(before);
        const [text = ""] = look();
        const state = [looks[0]?.[0], looks[1]?.[0]].indexOf(text);
        expect([0, 1]).toContain(state);
        const rows = [SHOP.length - 1, SHOP.length - 1 + FEW.length];
        expect((await recipes()).map(({ last }) => last.read)).toEqual([rows[state]]);
        expectDone(await refresh());
        expect(look()).toEqual(looks[wanted]);
        current = wanted;
      };
      runs += await strikeEach(excel, [name], { job });
    }
  );

  test.each(CRASHES)(
    "of a first writing (%s), and the next start finds a whole result or none",
    async (name) => {
      const excel = openShop("excel-web");
      const [source] = excel.book.sheets;
      let whole: string | undefined;
      const job = async (isStruck: () => boolean) => {
        if (source) excel.book.activate(source);
        await untilGone(write("CHURN_STATUS"), isStruck);
        await startAgain(excel);
        const [written] = excel.book.sheets.filter((sheet) => sheet !== source);
        if (written && !isStruck()) whole = sheetText(excel, written);
        texts.push(written ? sheetText(excel, written) : undefined);
        for (const recipe of await recipes()) await removeRecipe({ entry: { recipe }, recipe });
        if (written && excel.book.sheets.includes(written)) excel.book.deleteSheet(written);
        await tidyWorkbook();
        expect(excel.book.sheets).toEqual([source]);
      };
      const texts: (string | undefined)[] = [];
      runs += await strikeEach(excel, [name], { job });
      expect(whole).toContain("Churn_STATUS");
      for (const text of texts) expect([undefined, whole]).toContain(text);
    }
  );
});
