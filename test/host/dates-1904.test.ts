import { columnsOf, headlineOf } from "../../src/app/answer-parts";
import { chooseSelection } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { paneTexts } from "../../src/app/pane-texts";
import { runAnalysis } from "../../src/app/run-analysis";
import type { Result } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import { STRICT } from "../../src/core/table/reading";
import { wordsOf } from "../../src/text/all-words";
import { CLIENTS, openExcel } from "../support/excel";
import { type Opened, fill, SHOP } from "../support/shop";

const watch = { signal: new AbortController().signal, tell: () => undefined, language: "en" };
const texts = paneTexts(wordsOf("en"));
/** A date is by so much less a number where days are counted from 1904. */
const BETWEEN = 1462;

async function answered(analysis: string, settings = {}): Promise<Result> {
  const { source, shape, mappings } = await chooseSelection();
  const mapping = mappings[shape] ?? {};
  const job = { source, shape, mapping, periods: {}, rules: STRICT, analysis, settings };
  const action = await runAnalysis(job, computeHere, watch);
  if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
  return action.result;
}

const column = (result: Result, name: string) =>
  columnsOf(result, texts.words).find((each) => each.name === name)?.values;

describe.each(CLIENTS)("%s: a workbook that counts days from 1904", (client) => {
  let excel: Opened;
  const open = (rows: readonly (readonly unknown[])[]) => {
    excel = openExcel(client);
    excel.install();
    excel.book.date1904 = true;
    fill(excel, rows);
  };
  const shop = SHOP.map((row, at) => (at === 0 ? row : [row[0], Number(row[1]) - BETWEEN, row[2]]));

  test("shows the same periods and the same numbers as one that counts from 1900", async () => {
    open(shop);
    expect(excel.book.active.text(1, 1)).toBe("2024-01-01");
    const later = await answered("CHURN_ROLLFORWARD");
    expect(column(later, "period")?.[0]).toBe("2024-01");
    expect(headlineOf(later, texts.words).sentence).toContain("In 2024-06,");
    excel.book.date1904 = false;
    fill(excel, SHOP);
    expect((await answered("CHURN_ROLLFORWARD")).result).toEqual(later.result);
  });
  test("takes dates that are text beside those that are numbers", async () => {
    open([...shop, ["C-007", "2024-03-15", 10]]);
    const firsts = column(await answered("CHURN_STATUS"), "first");
    expect(firsts?.at(-1)).toBe(45_366);
    expect(firsts?.[0]).toBe(45_292);
  });
  test("gets its days back as it counts them", async () => {
    open(shop);
    const { sheet } = await writeResult(await answered("CHURN_STATUS"), texts, {
      signal: watch.signal,
      now: 45_500,
    });
    const written = excel.book.sheet(sheet.id);
    const first = 1 + (excel.book.tables[0]?.rect.row ?? 0);
    expect([0, 1, 2].map((at) => written?.text(first, at))).toEqual([
      ...["C-001", "2024-01-01", "2024-04-08"],
    ]);
    expect(written?.value(first, 1)).toBe(45_292 - BETWEEN);
  });
  test("has its columns named after months, which are dates shown as such", async () => {
    const months = [45_292, 45_323, 45_352].map((day) => day - BETWEEN);
    open([
      ["Customer", ...months],
      ["Ann", 10, 10, 10],
      ["Bob", 20, "", ""],
      ["Cleo", "", 30, 30],
    ]);
    const whole = { row: 0, column: 1, rows: 4, columns: 3 };
    excel.book.setNumberFormat(excel.book.active, whole, (row) => (row === 0 ? "mmm yyyy" : "0"));
    expect(excel.book.active.text(0, 1)).toBe("Jan 2024");
    const { source, shape } = await chooseSelection();
    expect(shape).toBe("cross-tab");
    expect(source.columns[1]?.header).toBe("Jan 2024");
    expect(source.seen.saw).toMatchObject({ count: 3, first: "2024-01", last: "2024-03" });
    expect(column(await answered("CHURN_MOVEMENTS"), "openingAmount")).toEqual([0, 30, 40]);
  });
  test("keeps amounts as they are", async () => {
    open(shop);
    const result = await answered("CHURN_BUYERS_BY_PERIOD");
    expect(column(result, "revenue")?.[0]).toBe(200.5);
  });
});
