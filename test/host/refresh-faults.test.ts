import { keepHistory } from "../../src/app/history";
import { type Trouble, troubleOf } from "../../src/app/trouble";
import type { Recipe } from "../../src/app/recipe";
import { removeRecipe } from "../../src/app/remove-recipe";
import { paneTexts } from "../../src/app/pane-texts";
import type { Refreshed } from "../../src/app/refresh";
import { tidyWorkbook } from "../../src/workbook";
import { wordsOf } from "../../src/text/all-words";
import type { FaultName } from "../../workbench/faults";
import { CLIENTS } from "../support/excel";
import { CODES, KINDS, REFUSALS } from "../support/fault-codes";
import { openShop, recipes, refresh, write } from "../support/recipes";
import { type Opened, SHOP } from "../support/shop";
import { sheetText } from "../support/snapshot";
import { type Strike, strikeEach, striking } from "../support/strike";

const ENDLESS = 1_000;
const FEW = Array.from({ length: 12 }, (_, at) => [`D-${at % 5}`, 45_420 + at * 3, 10 + at]);
const texts = paneTexts(wordsOf("en"));

striking();

/** Results of two states of the source: one of them is always what the other is not. */
async function twoStates(excel: Opened, analyses: readonly string[]) {
  const [source] = excel.book.sheets;
  if (!source) throw new Error("There is no sheet.");
  for (const analysis of analyses) {
    excel.book.activate(source);
    await write(analysis);
  }
  const results = excel.book.sheets.filter((sheet) => sheet !== source);
  const put = (state: number) => {
    const below = { row: 11, column: 0, rows: FEW.length, columns: 3 };
    if (state === 0) excel.book.clear(source, below, "Contents");
    else excel.book.load(source, 11, 0, FEW);
  };
  const look = () => results.map((sheet) => sheetText(excel, sheet));
  const looks: string[][] = [];
  for (const state of [1, 0, 1]) {
    put(state);
    expectDone(await refresh());
    if (state === 1 && looks[1]) expect(look()).toEqual(looks[1]);
    looks[state] = look();
  }
  return { source, results, put, look, looks };
}

function expectDone(outcomes: readonly Refreshed[]): void {
  expect(outcomes.map((each) => ("trouble" in each ? each.trouble : "done"))).toEqual(
    outcomes.map(() => "done")
  );
}

function troubleIn(refreshed: Refreshed | undefined): Trouble | undefined {
  return refreshed && "trouble" in refreshed ? refreshed.trouble : undefined;
}

/** How many figures the history has of each analysis. */
function figuresIn({ book }: Opened, analyses: readonly string[]): number[] {
  const table = book.table("Churn_History");
  const rows = Array.from({ length: table?.rect.rows ?? 0 }, (_, at) =>
    table?.sheet.value(table.rect.row + at, 1)
  );
  return analyses.map((id) => {
    const { title } = texts.words.analysis(id);
    return rows.filter((each) => each === title).length;
  });
}

/** Without a sheet, or with the first figures on it: runs that only add would take longer and longer. */
function begunAgain({ book }: Opened, isGone: boolean): void {
  const history = book.table("Churn_History");
  if (!history) return;
  const { sheet, rect } = history;
  if (isGone) return book.deleteSheet(sheet);
  book.clear(sheet, { ...rect, row: rect.row + 3, rows: Math.max(1, rect.rows - 3) }, "All");
  history.rect = { ...rect, rows: 3 };
}

interface Flow {
  readonly analyses: readonly string[];
  /** Before each refresh, where figures are kept. */
  readonly before?: () => void;
}

async function refreshAt(excel: Opened, { analyses, before: spoil }: Flow, strike: Strike) {
  if (spoil) await keepHistory(true);
  const { source, put, look, looks } = await twoStates(excel, analyses);
  const sheets = excel.book.sheets.map(({ name }) => name);
  let current = 1;
  const job = async () => {
    const wanted = 1 - current;
    put(wanted);
    const before = sheetText(excel, source);
    spoil?.();
    const figures = figuresIn(excel, analyses);
    const outcome = await refresh().catch(troubleOf);
    excel.host.faults.clear();
    const hidden = excel.book.sheets.filter(({ visibility }) => visibility !== "Visible");
    expect(hidden.length).toBeLessThanOrEqual(1);
    const isEndless = strike[1]?.times !== undefined;
    if (isEndless) await tidyWorkbook();
    look().forEach((text, at) => {
      const trouble = Array.isArray(outcome) ? troubleIn(outcome[at]) : outcome;
      if (trouble) expect([looks[0]?.[at], looks[1]?.[at]]).toContain(text);
      else expect(text).toBe(looks[wanted]?.[at]);
      if (trouble) expect(texts.troubleText(trouble)).not.toMatch(/\{|went wrong/);
    });
    expect(sheetText(excel, source)).toBe(before);
    // What is new has its two figures, and what is not has none.
    if (spoil)
      expect(figuresIn(excel, analyses)).toEqual(
        look().map((text, at) => (figures[at] ?? 0) + (text === looks[wanted]?.[at] ? 2 : 0))
      );
    const rows = [SHOP.length - 1, SHOP.length - 1 + FEW.length];
    // What is kept of a result is what was said of the one that stands.
    expect((await recipes()).map(({ last }) => last.read)).toEqual(
      look().map((text, at) => rows[[0, 1].findIndex((state) => looks[state]?.[at] === text)])
    );
    expectDone(await refresh());
    expect(look()).toEqual(looks[wanted]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(sheets);
    current = wanted;
  };
  await strikeEach(excel, strike, { job });
}

describe.each(CLIENTS)(
  "%s: whichever request fails, the old or the new result stands whole",
  (client) => {
    // What is done about a code does not depend on the client.
    const codes = client === "excel-web" ? CODES : KINDS;
    test.each(codes)("of a refresh, with %s in its last action", async (code) => {
      await refreshAt(openShop(client), { analyses: ["CHURN_RFM"] }, ["action", { code }]);
    });
    test.each([0, 3, 8, 20])("of a refresh, in action %s of each request", async (action) => {
      await refreshAt(openShop(client), { analyses: ["CHURN_COHORT"] }, [
        "action",
        { code: "AccessDenied", action },
      ]);
    });
    test.each(REFUSALS)("of a refresh, with %s", async (name) => {
      await refreshAt(openShop(client), { analyses: ["CHURN_RFM"] }, [name]);
    });
    test.each<FaultName>(["session-timed-out", "internal-error"])(
      "of a refresh after which Excel is gone, with %s, once it is looked at again",
      async (name) => {
        await refreshAt(openShop(client), { analyses: ["CHURN_RFM"] }, [name, { times: ENDLESS }]);
      }
    );
    test.each(KINDS)("of all results, with %s", async (code) => {
      const analyses = ["CHURN_RFM", "CHURN_STATUS"];
      await refreshAt(openShop(client), { analyses }, ["action", { code }]);
    });
    test("of a result and the history of its figures", async () => {
      const excel = openShop(client);
      const isWeb = client === "excel-web";
      await refreshAt(
        excel,
        { analyses: ["CHURN_STATUS"], before: () => begunAgain(excel, isWeb) },
        ["action", { code: isWeb ? "AccessDenied" : "GeneralException" }]
      );
    });
  }
);

describe.each(CLIENTS)("%s: whichever request fails", (client) => {
  test.each(KINDS)("a result is written whole or not at all, with %s", async (code) => {
    const excel = openShop(client);
    const [source] = excel.book.sheets;
    let whole: string | undefined;
    const job = async (isStruck: () => boolean) => {
      if (source) excel.book.activate(source);
      const outcome = await write("CHURN_STATUS").catch(troubleOf);
      excel.host.faults.clear();
      const shown = excel.book.sheets.filter(({ visibility }) => visibility === "Visible");
      expect(shown.length).toBe("why" in outcome ? 1 : 2);
      expect(excel.book.sheets.length).toBeLessThanOrEqual(2);
      const written = shown[1];
      if (written && !isStruck()) whole = sheetText(excel, written);
      expect((await recipes()).length).toBeLessThanOrEqual(1);
      for (const recipe of await recipes()) await removeRecipe({ entry: { recipe }, recipe });
      if (written && excel.book.sheets.includes(written)) excel.book.deleteSheet(written);
      await tidyWorkbook();
      expect(excel.book.sheets).toEqual([source]);
    };
    await strikeEach(excel, ["action", { code }], { job });
    expect(whole).toContain("Churn_STATUS");
  });

  test.each(KINDS)(
    "a result is removed with what is known of it, or can be, with %s",
    async (code) => {
      const excel = openShop(client);
      const [source] = excel.book.sheets;
      let recipe: Recipe | undefined;
      const remove = async () => {
        if (recipe) await removeRecipe({ entry: { recipe }, recipe });
      };
      const prepare = async () => {
        if (source) excel.book.activate(source);
        await write("CHURN_STATUS");
        [recipe] = await recipes();
      };
      const job = async () => {
        const outcome = await remove().catch(troubleOf);
        excel.host.faults.clear();
        const left = [excel.book.sheets.length - 1, (await recipes()).length];
        // A sheet without its recipe could not be refreshed nor removed any more.
        expect(["1,1", "0,1", "0,0"]).toContain(left.join());
        if (outcome === undefined) expect(left).toEqual([0, 0]);
        await remove();
        expect([excel.book.sheets, await recipes()]).toEqual([[source], []]);
      };
      await strikeEach(excel, ["action", { code }], { prepare, job });
    }
  );
});
