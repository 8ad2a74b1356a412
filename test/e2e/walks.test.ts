import type { AnalysisId } from "../../src/core/catalog";
import type { Shape } from "../../src/core/table/recognise/recognition";
import { openExcel } from "../support/excel";
import { answered, sentenceOf } from "../support/recipes";
import { type Opened, missingOf, picture, valuesOf } from "./browser";
import { SHEETS } from "./walk-data";
import { type SheetOfRows, type Walk, chooseRows, openSheets } from "./walk-sheets";

let session: Walk["session"];
let opened: Opened;
let way: Walk["way"];
beforeAll(async () => {
  ({ session, opened, way } = await openSheets(SHEETS));
}, 400_000);
afterAll(() => session.stop());

const sheetOf = (name: string): SheetOfRows => SHEETS[name] ?? { rows: [], dates: [] };

async function use(name: string): Promise<void> {
  await chooseRows(opened, name, sheetOf(name).rows);
  await opened.pane.getByRole("combobox", { name: "One row is" }).waitFor();
}

/** What the core says of the same rows, outside of any browser. */
async function saidBy({ rows, dates }: SheetOfRows, id: AnalysisId): Promise<string> {
  const { book, install } = openExcel("excel-web");
  install();
  book.load(book.active, 0, 0, rows);
  for (const column of dates)
    book.setNumberFormat(
      book.active,
      { row: 1, column, rows: rows.length, columns: 1 },
      () => "yyyy-mm-dd"
    );
  book.select(book.active, [
    { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 },
  ]);
  return sentenceOf(await answered(id));
}

async function runs(sentence: string): Promise<void> {
  await opened.pane.getByRole("button", { name: /^Run/ }).click();
  await opened.pane.getByText(sentence).first().waitFor();
}

/** What people come to ask, by the analyses that answer it of some rows. */
const ASKED: Readonly<Record<string, readonly AnalysisId[]>> = {
  "How many customers are we losing": [
    "CHURN_ROLLFORWARD",
    "CHURN_MOVEMENTS",
    "CHURN_RATES_FROM_COUNTS",
  ],
  "Do newer customers stay longer": ["CHURN_COHORT"],
  "Which customers matter": ["CHURN_RFM"],
  "Where does revenue leak": ["CHURN_MOVEMENTS", "CHURN_CHANGES"],
  "Why do two reports disagree": ["CHURN_RECONCILE"],
  "What if we kept 5% more": ["CHURN_KEEPMORE"],
  "What is a customer worth": ["CHURN_WORTH", "CHURN_WORTH_AHEAD"],
};
const WALKS: readonly (readonly [name: string, shape: Shape, answers: number])[] = [
  ["Bought", "purchases", 4],
  ["Subscribed", "subscriptions", 5],
  ["Crossed", "cross-tab", 5],
  ["Counted", "counts", 1],
];

test.each(WALKS)(
  "%s: what people ask is answered as the core does, or the pane says which rows can",
  async (name, shape, answers) => {
    const { pane } = opened;
    await use(name);
    expect(await pane.getByRole("combobox", { name: "One row is" }).inputValue()).toBe(shape);
    await way.unfold("Other questions, and the rows they need");
    let count = 0;
    for (const ids of Object.values(ASKED)) {
      const radio = pane.locator(ids.map((id) => `input[type=radio][value="${id}"]`).join());
      const id = (await radio.count()) > 0 ? await radio.first().getAttribute("value") : undefined;
      if (id) {
        count++;
        await radio.first().check();
        await runs(await saidBy(sheetOf(name), id as AnalysisId));
      } else {
        const { question } = way.words.analysis(ids.at(-1) ?? "");
        expect(await pane.getByRole("listitem").filter({ hasText: question }).count()).toBe(1);
      }
    }
    expect(count).toBe(answers);
    await picture(opened.page, `walk-${name}`);
  },
  60_000
);

test("a column that was taken for another one is corrected, and the answer is the right one", async () => {
  const { pane } = opened;
  const sheet = sheetOf("Misnamed");
  const [header = [], ...body] = sheet.rows;
  const named = header.map((text, at) => (at === 2 ? "Pieces" : at === 3 ? "Amount" : text));
  const right = await saidBy({ ...sheet, rows: [named, ...body] }, "CHURN_RFM");
  const wrong = await saidBy(sheet, "CHURN_RFM");
  expect(right).not.toBe(wrong);
  await use("Misnamed");
  await way.see(/^Names or ids, for example C-100/);
  await way.see(/^Dates, for example 2024-01-01/);
  await picture(opened.page, "walk-mapping");
  await way.ask("CHURN_RFM");
  await runs(wrong);
  const amount = pane.getByRole("combobox", { name: "Amount" });
  await amount.selectOption({ label: "Zeta (D)" });
  await runs(right);
}, 60_000);

test("50,000 rows say how far they are, are let go, and are answered", async () => {
  const { page, pane } = opened;
  await use("Many");
  await way.ask("CHURN_RFM");
  await page.evaluate(() => window.workbench?.host.faults.inject("hang", { at: 6 }));
  await way.press("Run");
  await way.see(/of 50,?000/);
  await picture(page, "walk-many");
  await way.press("Cancel");
  await way.see("Cancelled. Nothing was changed.");
  await page.evaluate(() => window.workbench?.host.faults.clear());
  await way.press("Run");
  await pane
    .getByText(/of 7,001 customers/)
    .first()
    .waitFor();
}, 60_000);

test("on a sheet and at a cell: planned, written, refreshed in place when the rows change, and removed", async () => {
  const { page, pane } = opened;
  await use("Bought");
  await way.ask("CHURN_RFM");
  await runs(await saidBy(sheetOf("Bought"), "CHURN_RFM"));
  await way.press("Write to workbook");
  await way.see("Written to the sheet RFM segments.");
  await pane.getByRole("radio", { name: "At a cell" }).check();
  await pane.getByLabel("First cell").fill("Counted!B5");
  await way.see(/9 cells are in the way, the first at B5/);
  await picture(page, "at-cell-taken");
  await way.press(/^Use .*below$/);
  await way.see(/Takes B9:K\d+ of the sheet Counted.*the table Churn_RFM_?2/);
  await picture(page, "at-cell-plan");
  await way.press("Write at B9");
  await way.see(/^Written to B9:K\d+ of the sheet Counted/);
  await picture(page, "at-cell-written");
  const before = await tables();
  expect(before.map(({ sheet }) => sheet)).toEqual(["Orders", "RFM segments", "Counted"]);
  await page.evaluate(() => {
    const book = window.workbench?.book;
    const sheet = book?.sheet("Bought");
    const cells = { row: 1, column: 2, rows: 240, columns: 1 };
    if (book && sheet) book.write(sheet, cells, () => "50", "user");
  });
  await way.openPlace("place.workbook");
  await way.press("Refresh all");
  await way.see(/Refreshed 2 of 2/);
  const after = await tables();
  expect(after.map(({ place }) => place)).toEqual(before.map(({ place }) => place));
  expect(after.slice(1).map(({ spent }) => spent)).toEqual([300, 300]);
  await way.openPlace("place.analyze");
  await way.press("Remove it again");
  await way.press("Delete");
  await way.see("The result on the sheet Counted was removed again.");
  const left = await valuesOf(page, "Counted", 99, 20);
  expect(left.flat().filter((value) => value !== "")).toHaveLength(28);
  expect((await tables()).map(({ sheet }) => sheet)).toEqual(["Orders", "RFM segments"]);
}, 60_000);

/** Of each table: its place, and what the first customer spent where it is a result. */
function tables() {
  return opened.page.evaluate(() =>
    (window.workbench?.book.tables ?? []).map(({ name, sheet, rect }) => ({
      sheet: sheet.name,
      place: `${name} in row ${rect.row}`,
      spent: sheet.value(rect.row + 1, rect.column + 4),
    }))
  );
}

test("nothing failed, and the simulated Excel lacked nothing", async () => {
  expect(opened.problems).toEqual([]);
  expect(await missingOf(opened.page)).toEqual([]);
});
