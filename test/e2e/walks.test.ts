import type { Locator } from "playwright-core";
import { analysesOf } from "../../src/app/shapes";
import type { Shape } from "../../src/core/table/recognise/recognition";
import { Way } from "../../tools/states/way";
import type { CellValue } from "../../workbench/workbook/types";
import { type Opened, Session, missingOf, picture } from "./browser";

type Rows = readonly (readonly CellValue[])[];
const JANUARY = 45_292;
const MONTHS = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
const names = Array.from({ length: 40 }, (_, at) => `C-${100 + at}`);

/** The four kinds of rows that people bring, each on a sheet of its own. */
const SHEETS: Readonly<Record<string, Rows>> = {
  Bought: [
    ["Customer", "Order date", "Amount", "Shipping"],
    ...Array.from({ length: 240 }, (_, at) => {
      const day = JANUARY + ((at * 13) % 180);
      return [names[(at * 7) % 40] ?? "", day, 10 + (at % 9), 1];
    }),
  ],
  Subscribed: [
    ["Customer", "Start", "End", "Plan", "MRR", "Reason"],
    ...names.map((name, at) => {
      const start = JANUARY - 400 + at * 9;
      return at % 3 === 0
        ? [name, start, start + 300, "Basic", 20 + at, "Price"]
        : [name, start, "", "Plus", 20 + at, ""];
    }),
  ],
  Crossed: [
    ["Customer", ...MONTHS],
    ...names.map((name, at) => [
      name,
      ...MONTHS.map((_, month) => (month >= at % 4 && month < 6 - (at % 3) ? 10 + at : "")),
    ]),
  ],
  Counted: [
    ["Month", "Customers at start", "New", "Lost"],
    ...MONTHS.map((month, at) => [month, 100 + at * 5, 12, 7]),
  ],
};
const WALKS: readonly (readonly [sheet: string, shape: Shape, says: RegExp])[] = [
  ["Bought", "purchases", /Looks like/],
  ["Subscribed", "subscriptions", /Looks like subscriptions/],
  ["Crossed", "cross-tab", /Looks like one column per period: 6 columns/],
  ["Counted", "counts", /Looks like/],
];

let session: Session;
let opened: Opened;
let way: Way;
beforeAll(async () => {
  session = await Session.start("desktop");
  opened = await session.open();
  way = new Way(opened.page, session.address, "en");
  await opened.page.evaluate((sheets) => {
    const book = window.workbench?.book;
    for (const [name, rows] of Object.entries(sheets)) {
      const sheet = book?.addSheet(name);
      if (book && sheet) book.load(sheet, 0, 0, rows);
      if (book && sheet && name !== "Crossed" && name !== "Counted")
        book.setNumberFormat(sheet, { row: 1, column: 1, rows: 240, columns: 2 }, (_, column) =>
          name === "Bought" && column === 2 ? "General" : "yyyy-mm-dd"
        );
    }
  }, SHEETS);
}, 400_000);
afterAll(() => session.stop());

async function use(sheet: string): Promise<void> {
  const { pane } = opened;
  const change = pane.getByRole("button", { name: "Use other data" });
  if ((await change.count()) > 0) await change.click();
  const rows = SHEETS[sheet] ?? [];
  const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
  await pane.getByLabel("Or type an address or a name").fill(`${sheet}!A1:${last}${rows.length}`);
  await pane.getByRole("button", { name: "Use", exact: true }).click();
  await pane.getByRole("combobox", { name: "One row is" }).waitFor();
}

/** An answer, or the sentence that says what is missing. */
async function asked(radio: Locator): Promise<string> {
  const { pane } = opened;
  await radio.check();
  const run = pane.getByRole("button", { name: /^Run/ });
  if ((await run.getAttribute("aria-disabled")) === "true")
    return pane
      .getByText(/^To go on, choose/)
      .first()
      .innerText();
  await run.click();
  const answer = pane.getByRole("button", { name: way.write });
  const trouble = pane.getByText("What happened").or(pane.locator(".fui-MessageBarTitle"));
  await answer.or(trouble).first().waitFor();
  await pane.locator("section[aria-busy=true]").waitFor({ state: "detached" });
  const section = pane.getByRole("heading", { name: "Answer" }).locator("xpath=ancestor::section");
  return (await answer.count()) > 0 ? section.innerText() : trouble.first().innerText();
}

describe("each question of each kind of rows", () => {
  test.each(WALKS)(
    "%s: all its questions are answered, or the pane says what is missing",
    async (sheet, shape, says) => {
      const { pane } = opened;
      await use(sheet);
      await pane.getByText(says).first().waitFor();
      const select = pane.getByRole("combobox", { name: "One row is" });
      expect(await select.inputValue()).toBe(shape);
      const radios = pane.getByRole("radiogroup", { name: "Your question" }).getByRole("radio");
      const ids = await radios.evaluateAll((all) => all.map((each) => each.getAttribute("value")));
      const known = analysesOf(shape).map(({ id }) => id);
      expect(known).toEqual(expect.arrayContaining(ids));
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const said = await asked(pane.locator(`input[type=radio][value="${id}"]`));
        expect(`${id}: ${said}`).toMatch(/\d|To go on, choose the column for /);
        expect(said).not.toMatch(/went wrong|NaN|undefined|\{/);
      }
      await pane
        .getByText(/For other questions choose under “One row is”/)
        .first()
        .waitFor();
    },
    60_000
  );
});

test("a wrong column gives another number, and the right one the first again", async () => {
  const { pane } = opened;
  await use("Bought");
  const radio = pane.getByRole("radio", { name: /Which customers matter most/ });
  const amount = pane.getByRole("combobox", { name: /amount/i }).first();
  const right = await asked(radio);
  const before = await amount.inputValue();
  await amount.selectOption({ label: "Shipping (D)" });
  const wrong = await asked(radio);
  expect(wrong).not.toBe(right);
  await amount.selectOption(before);
  expect(await asked(radio)).toBe(right);
}, 60_000);

test("at a cell: the plan, what is in the way, written, refreshed in place, and removed", async () => {
  const { page, pane } = opened;
  await pane.getByRole("radio", { name: "At a cell" }).check();
  await pane.getByLabel("First cell").fill("Counted!B5");
  await pane.getByText(/9 cells are in the way, the first at B5/).waitFor();
  await picture(page, "at-cell-taken");
  await pane.getByRole("button", { name: /^Use .*below$/ }).click();
  await pane.getByText(/Takes B9:K\d+ of the sheet Counted.*the table Churn_RFM/).waitFor();
  await picture(page, "at-cell-plan");
  await pane.getByRole("button", { name: "Write at B9" }).click();
  await pane
    .getByText(/^Written to B9:K\d+ of the sheet Counted/)
    .first()
    .waitFor();
  await picture(page, "at-cell-written");
  const spent = () =>
    page.evaluate(() => {
      const book = window.workbench?.book;
      const table = book?.table("Churn_RFM");
      return table?.sheet.value(table.rect.row + 1, table.rect.column + 4);
    });
  const before = await spent();
  await page.evaluate(() => {
    const book = window.workbench?.book;
    const sheet = book?.sheet("Bought");
    const cells = { row: 1, column: 2, rows: 240, columns: 1 };
    if (book && sheet) book.write(sheet, cells, () => "50", "user");
  });
  await way.openPlace("place.workbook");
  await way.press("Refresh all");
  await way.see(/Refreshed 1 of 1/);
  expect(await spent()).not.toBe(before);
  await way.openPlace("place.analyze");
  await pane.getByRole("button", { name: "Remove it again" }).click();
  await pane.getByRole("button", { name: "Delete", exact: true }).click();
  await pane.getByText("The result on the sheet Counted was removed again.").first().waitFor();
  const left = await page.evaluate(() => window.workbench?.book.sheet("Counted")?.used(true));
  expect(left).toMatchObject({ rows: 7, columns: 4 });
  expect(opened.problems).toEqual([]);
  expect(await missingOf(page)).toEqual([]);
}, 60_000);
