import { wordsOf } from "../../src/text/all-words";
import { chooseSelection } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { paneTexts } from "../../src/app/pane-texts";
import { runAnalysis } from "../../src/app/run-analysis";
import type { Job } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import type { Raw } from "../../src/core/given";
import { STRICT } from "../../src/core/table/reading";
import { CLIENTS, expectFaithful, openExcel } from "../support/excel";
import { SHOP, fill } from "../support/shop";

const watch = { signal: new AbortController().signal, tell: () => undefined, language: "en" };

describe.each(CLIENTS)("%s: the sheet of the cohorts", (client) => {
  const excel = openExcel(client);
  beforeAll(() => {
    excel.install();
  });
  afterAll(() => expectFaithful(excel.host));

  async function written(settings: Raw) {
    fill(excel, SHOP);
    const { source, mappings } = await chooseSelection();
    const job: Job = {
      source,
      shape: "purchases",
      mapping: mappings.purchases ?? {},
      periods: {},
      rules: STRICT,
      analysis: "CHURN_COHORT",
      settings,
    };
    const action = await runAnalysis(job, computeHere, watch);
    if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
    const { sheet } = await writeResult(action.result, paneTexts(wordsOf("en")), {
      signal: watch.signal,
      now: 45_500,
    });
    const found = excel.book.sheet(sheet.id);
    if (found === undefined) throw new Error("The sheet was not written.");
    excel.book.activate(excel.book.sheet("Sheet1") ?? found);
    return found;
  }

  test("heads the periods with texts and leaves what is to come blank", async () => {
    const sheet = await written({});
    const row = (at: number) => Array.from({ length: 8 }, (_, column) => sheet.value(at, column));
    expect(row(5)).toEqual(["Cohort", "Size", "0", "1", "2", "3", "4", "5"]);
    expect(row(6).slice(0, 4)).toEqual(["2024-01", 2, 1, 0.5]);
    expect(row(11).slice(0, 4)).toEqual(["2024-06", 1, 1, ""]);
    expect(sheet.numberFormat(6, 3)).toBe("0.0%");
  });

  test("colors the periods after the first by their numbers", async () => {
    const sheet = await written({});
    const [scale, ...others] = sheet.conditionalFormats;
    expect(others).toEqual([]);
    expect(scale).toMatchObject({
      type: "ColorScale",
      rect: { row: 6, column: 3, rows: 6, columns: 5 },
      bag: {
        colorScale: {
          criteria: { minimum: { type: "LowestValue" }, maximum: { type: "HighestValue" } },
        },
      },
    });
  });

  test("keeps the names of rows in sight, which cut off no text, and puts the definition below", async () => {
    const sheet = await written({ measure: "revenue" });
    expect(sheet.frozen).toEqual({ rows: 5, columns: 2 });
    expect([1, 2].map((row) => [sheet.value(row, 0), sheet.value(row, 2)])).toEqual([
      ["", "The revenue in the month after their first was 8.4% of that in the first."],
      ["", "Columns 0, 1, 2 and so on: periods since the first purchase."],
    ]);
    expect(sheet.value(12, 0)).toBe("How this was computed");
    expect(sheet.text(13, 2)).toMatch(/^Customers by the period/u);
    expect(sheet.numberFormat(5, 3)).toBe("#,##0.00");
  });

  test("colors nothing where there is one period only", async () => {
    const sheet = await written({ period: "year" });
    expect(sheet.conditionalFormats).toEqual([]);
  });
});
