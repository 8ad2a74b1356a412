import { chooseSelection } from "../../src/app/choose-data";
import { chartDataOf } from "../../src/app/chart-data";
import { computeHere } from "../../src/app/compute";
import { headlineOf } from "../../src/app/answer-parts";
import { paneTexts } from "../../src/app/pane-texts";
import { wordsOf } from "../../src/text/all-words";
import { runAnalysis } from "../../src/app/run-analysis";
import type { Result } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import { STRICT } from "../../src/core/table/reading";
import { CLIENTS, openExcel } from "../support/excel";
import { type Opened, fill } from "../support/shop";

const watch = { signal: new AbortController().signal, tell: () => undefined, language: "en" };
const ROWS = [
  ["Customer", "Before", "After", "Paid before"],
  ["Ann", 100, 130, true],
  ["Bob", 80, 60, true],
  ["Cleo", 50, "", true],
  ["Dan", "", 40, false],
  ["Eve", "", 7, true],
  ["Total", 230, 237, ""],
];

async function answered(): Promise<Result> {
  const { source, shape, mappings } = await chooseSelection();
  expect(shape).toBe("changes");
  const mapping = mappings.changes ?? {};
  const job = {
    source,
    shape,
    mapping,
    periods: {},
    rules: STRICT,
    analysis: "CHURN_CHANGES",
    settings: {},
  };
  const action = await runAnalysis(job, computeHere, watch);
  if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
  return action.result;
}

describe.each(CLIENTS)("%s: what customers paid before and after", (client) => {
  const texts = paneTexts(wordsOf("en"));
  let excel: Opened;
  beforeEach(() => {
    excel = openExcel(client);
    excel.install();
    fill(excel, ROWS);
  });

  test("is recognised and answered, without the line of totals", async () => {
    const result = await answered();
    expect(result.account).toMatchObject({ read: 6, used: 5, skipped: 1 });
    expect(headlineOf(result, texts.words).number?.value).toBeCloseTo(190 / 230, 12);
    expect(result.result.columns.movement).toEqual([
      "expansion",
      "contraction",
      "churn",
      "new",
      "reactivation",
    ]);
  });

  test("is drawn by what each movement brought, from gains to losses", async () => {
    const data = chartDataOf(await answered(), texts.words);
    expect(data).toMatchObject({
      type: "bar",
      kind: "money",
      categories: ["New", "Expansion", "Reactivation", "Contraction", "Churn"],
      series: [{ name: "change", values: [40, 30, 7, -20, -50] }],
    });
  });

  test("is written with its chart, and nothing that Excel does not know", async () => {
    const { sheet } = await writeResult(await answered(), texts, {
      signal: watch.signal,
      now: 45_500,
    });
    const written = excel.book.sheet(sheet.id);
    const top = excel.book.tables.find((table) => table.sheet === written)?.rect.row ?? 0;
    const cellsOf = (row: number) => [0, 1, 2, 3, 4].map((at) => written?.value(row, at));
    expect([top, top + 1].map(cellsOf)).toEqual([
      ["Customer", "Before", "After", "Change", "Movement"],
      ["Ann", 100, 130, 30, "Expansion"],
    ]);
    expect(written?.charts).toHaveLength(1);
    expect([...excel.host.stats.missing]).toEqual([]);
  });
});
