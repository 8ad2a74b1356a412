import { loadAutomatic, saveAutomatic } from "../../src/app/automatic";
import { chooseSelection } from "../../src/app/choose-data";
import { follower } from "../../src/app/follow-edits";
import { followPlace } from "../../src/app/follow-place";
import { followSelection } from "../../src/app/follow-selection";
import { listRecipes } from "../../src/app/recipe-list";
import { choosingOnce } from "../../src/app/recipe-source";
import { remember, remembered } from "../../src/app/remember";
import { loadPreferences } from "../../src/app/preferences";
import { CLIENTS } from "../support/excel";
import { waitShortly } from "../support/strike";
import { answered, openShop, write } from "../support/recipes";
import type { Opened } from "../support/shop";
import { storeOf } from "../support/store";

const KEY = "ChurnAnalytics.automatic";
const SOURCES = "ChurnAnalytics.sources";
const BOTH = { onOpen: true, onChange: true };
const NEVER = { onOpen: false, onChange: false };
const cell = (row: number, column = 2) => ({ row, column, rows: 1, columns: 1 });
const real = globalThis.setTimeout;
const soon = () => new Promise((resolve) => real(resolve, 30));

let excel: Opened;
const type = (by: "user" | "coauthor" | "addin" = "user") =>
  excel.book.write(excel.book.active, cell(1), () => 5, by);

describe.each(CLIENTS)("%s: that a workbook refreshes by itself", (client) => {
  beforeEach(() => {
    excel = openShop(client);
  });
  const trusted = (store: ReturnType<typeof storeOf>) =>
    loadPreferences(store).preferences.trusted ?? [];

  test("is known by an id of the workbook, which stays, beside those of others", async () => {
    const store = storeOf(JSON.stringify({ version: 1, trusted: ["other"] }));
    await saveAutomatic(BOTH, store);
    const [other, own] = trusted(store);
    expect([other, await loadAutomatic(store)]).toEqual(["other", BOTH]);
    await saveAutomatic({ ...BOTH, onOpen: false }, store);
    expect(trusted(store)).toEqual(["other", own]);
  });

  test("is remembered for no more than 200 workbooks, the latest of them", async () => {
    const many = Array.from({ length: 200 }, (_, at) => `book-${at}`);
    const store = storeOf(JSON.stringify({ version: 1, trusted: many }));
    await saveAutomatic(BOTH, store);
    expect(trusted(store)).toHaveLength(200);
    expect(trusted(store).slice(0, 2)).toEqual(["book-1", "book-2"]);
  });

  test.each(["{", "5", JSON.stringify({ id: "=a b", ...BOTH })])(
    "is wished for by no setting that is none of ours: %s",
    async (setting) => {
      const store = storeOf(JSON.stringify({ version: 1, trusted: ["=a b", "undefined"] }));
      excel.book.settings.set(KEY, setting);
      expect(await loadAutomatic(store)).toEqual(NEVER);
    }
  );
});

describe("what a person does in the workbook", () => {
  beforeAll(waitShortly);
  afterAll(() => void jest.restoreAllMocks());
  beforeEach(() => {
    excel = openShop("excel-web");
  });

  test("is followed once, however often that is wished for, and no longer than it is", async () => {
    const told: string[][] = [];
    const follow = follower((sheets) => told.push([...sheets]) > 0);
    const { syncs } = excel.host.stats;
    await follow(true);
    await follow(true);
    expect(excel.host.stats.syncs - syncs).toBe(1);
    type();
    await soon();
    expect(told).toEqual([[excel.book.active.id]]);
    type();
    await follow(false);
    await soon();
    type();
    await soon();
    expect(told).toHaveLength(1);
    expect(excel.host.stats.syncs - syncs).toBe(2);
  });

  test("is nothing that the add-in or a co-author wrote", async () => {
    const told: unknown[] = [];
    await follower((sheets) => told.push(sheets) > 0)(true);
    type("addin");
    type("coauthor");
    await soon();
    expect(told).toEqual([]);
  });

  test("moves a place with the rows above it, or edits its cells, until nobody asks any more", async () => {
    const { place } = (await chooseSelection()).source;
    let moves = 0;
    const edits: (readonly number[])[] = [];
    const stop = followPlace(place, { onMove: () => moves++, onEdit: (at) => edits.push(at) });
    await soon();
    const { syncs } = excel.host.stats;
    for (const source of ["user", "coauthor", "addin"] as const) type(source);
    const edit = (row: number, column: number, sheet = excel.book.active) =>
      excel.book.write(sheet, { row, column, rows: 1, columns: 2 }, () => 1, "user");
    edit(2, 1);
    edit(90, 0);
    edit(2, 3);
    edit(2, 0, excel.book.addSheet("Other"));
    await soon();
    expect([edits, excel.host.stats.syncs - syncs]).toEqual([[[2], [2], [2], [1, 2]], 0]);
    excel.book.insertRows(excel.book.active, 0, 1, "user");
    excel.book.insertRows(excel.book.active, 90, 1, "user");
    await soon();
    stop();
    await soon();
    excel.book.insertRows(excel.book.active, 0, 1, "user");
    edit(2, 1);
    await soon();
    expect([moves, edits.length]).toEqual([1, 4]);
  });

  test("is told as what is selected, once the person pauses, until nobody asks any more", async () => {
    const told: (string | undefined)[] = [];
    const stop = followSelection((address) => told.push(address));
    await soon();
    const select = (rows: number, column = 0) =>
      excel.book.select(excel.book.active, [{ row: 0, column, rows, columns: 3 }]);
    select(4);
    select(5);
    await soon();
    select(4, 20);
    await soon();
    expect(told).toEqual(["Sheet1!A1:C11", "Sheet1!A1:C5", undefined]);
    const { syncs } = excel.host.stats;
    select(6);
    stop();
    await soon();
    select(7);
    await soon();
    // No more is asked of Excel than to tell of no moves any more.
    expect([told.length, excel.host.stats.syncs - syncs]).toEqual([3, 1]);
  });

  test("is not told to who has gone before Excel answers", async () => {
    const told: (string | undefined)[] = [];
    for (const read of [() => Promise.resolve("A1"), () => Promise.reject<string>(new Error())])
      followSelection((address) => told.push(address), read)();
    await soon();
    expect(told).toHaveLength(0);
  });

  test("is followed no further, without a word, where Excel tells of no moves or does not stop telling", async () => {
    const { place } = (await chooseSelection()).source;
    const onPlace = () => followPlace(place, { onMove: () => undefined, onEdit: () => undefined });
    const refuse = () => excel.host.faults.inject("action", { code: "AccessDenied" });
    for (const follow of [onPlace, () => followSelection(() => undefined)]) {
      refuse();
      follow();
      const stop = follow();
      await soon();
      refuse();
      stop();
      await soon();
    }
    expect(excel.host.faults.struck).toBe(4);
  });
});

describe("what was decided about rows", () => {
  const job = async () => (await answered("CHURN_STATUS")).job;
  const kept = () => JSON.parse(JSON.stringify(excel.book.settings.get(SOURCES))) as string;
  const change = (from: RegExp, to: string) =>
    excel.book.settings.set(SOURCES, kept().replace(from, to));
  beforeEach(async () => {
    excel = openShop("excel-web");
    await remember(await job());
  });
  const again = async () => remembered(await chooseSelection());

  test("is remembered for the same columns", async () => {
    expect(await again()).toMatchObject({ shape: "purchases", analysis: "CHURN_STATUS" });
  });

  test.each<[string, () => unknown]>([
    ["is damaged", () => change(/^/u, "{")],
    ["is no text", () => excel.book.settings.set(SOURCES, 5)],
    ["is too long", () => change(/\}$/u, `,"x":"${"x".repeat(20_000)}"}`)],
    ["names a column that is not there", () => change(/"customer":0/u, '"customer":7')],
    ["names no shape of ours", () => change(/"shape":"purchases"/u, '"shape":"toString"')],
    ["names no analysis of ours", () => change(/"CHURN_STATUS"/u, '"CHURN_POEM"')],
  ])("is not where it %s", async (_, spoil) => {
    spoil();
    expect(await again()).toEqual({});
  });

  test("is forgotten for all but the last 20 sources", async () => {
    const { source, ...asked } = await job();
    for (let at = 0; at < 25; at++) {
      const place = { ...source.place, table: { id: "1", name: `Table${at}` } };
      await remember({ ...asked, source: { ...source, place } });
    }
    const names = Object.keys(JSON.parse(kept()) as object);
    expect([names.length, names[0], names[19]]).toEqual([20, "table Table5", "table Table24"]);
  });
});

describe("the list of results", () => {
  beforeEach(async () => {
    excel = openShop("excel-web");
    await write("CHURN_STATUS");
  });

  test("says which one is gone, looks at rows once, and removes what a crash has left", async () => {
    const { book } = excel;
    book.activate(book.sheets[0] ?? book.active);
    await write("CHURN_RFM");
    const left = book.addSheet("Left");
    left.customProperties.set("ChurnAnalytics.state", "unfinished");
    left.visibility = "Hidden";
    const { syncs } = excel.host.stats;
    expect((await listRecipes()).listed).toMatchObject([{ rows: 0 }, { rows: 0 }]);
    expect(book.sheets).not.toContain(left);
    const both = excel.host.stats.syncs - syncs;
    const [, status = book.active] = book.sheets;
    book.deleteSheet(status);
    expect((await listRecipes()).listed).toMatchObject([
      { trouble: { problem: "result-gone", values: { name: "Churn_STATUS" } } },
      { rows: 0 },
    ]);
    // For the second one nothing but the top of the list is asked once more.
    expect(both).toBeLessThan(20);
  });

  test("says that a later version keeps them", async () => {
    for (const part of excel.book.customXml)
      part.xml = part.xml.replace(/version="1"/u, 'version="9"');
    expect(await listRecipes()).toMatchObject({ listed: [], newer: 9 });
  });

  test("looks at rows again that it could not look at", async () => {
    const { place } = (await chooseSelection()).source;
    const choose = choosingOnce();
    excel.host.faults.inject("action", { code: "AccessDenied" });
    await expect(choose(place)).rejects.toMatchObject({ code: "access-denied" });
    const first = await choose(place);
    expect(await choose(place)).toBe(first);
  });
});
