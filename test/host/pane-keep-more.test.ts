import { headlineOf } from "../../src/app/answer-parts";
import { chartDataOf } from "../../src/app/chart-data";
import { chooseSelection } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { paneTexts } from "../../src/app/pane-texts";
import { runAnalysis } from "../../src/app/run-analysis";
import type { Result } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import { STRICT } from "../../src/core/table/reading";
import { wordsOf } from "../../src/text/all-words";
import { CLIENTS, openExcel } from "../support/excel";
import { type Opened, fill } from "../support/shop";

const watch = { signal: new AbortController().signal, tell: () => undefined, language: "en" };
const ROWS = [
  ["Customer", "Start date", "End date", "MRR"],
  ["Ann", 45_292, "", 100],
  ["Bob", 45_292, "", 60],
  ["Cleo", 45_292, "", 50],
  ["Dan", 45_292, 45_332, 90],
  ["Eve", 45_382, "", 40],
];

async function answered(): Promise<Result> {
  const { source, shape, mappings } = await chooseSelection();
  expect(shape).toBe("subscriptions");
  const mapping = mappings.subscriptions ?? {};
  const settings = { to: 45_382, years: 2 };
  const asked = { analysis: "CHURN_KEEPMORE", settings };
  const job = { source, shape, mapping, periods: {}, rules: STRICT, ...asked };
  const action = await runAnalysis(job, computeHere, watch);
  if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
  return action.result;
}

describe.each(CLIENTS)("%s: what keeping more subscribers would bring", (client) => {
  let excel: Opened;
  beforeEach(() => {
    excel = openExcel(client);
    excel.install();
    fill(excel, ROWS);
  });

  test("is answered and drawn in the language of the pane", async () => {
    const result = await answered();
    const { words } = paneTexts(wordsOf("zh-CN"));
    expect(headlineOf(result, words).sentence).toMatch(/^4 位客户.*公开说法/u);
    expect(chartDataOf(result, words)?.categories).toEqual(["现状", "提高之后", "差额"]);
  });

  test("is written as a table of three scenarios", async () => {
    const texts = paneTexts(wordsOf("en"));
    const { sheet, table } = await writeResult(await answered(), texts, {
      signal: watch.signal,
      now: 45_500,
    });
    const written = excel.book.sheet(sheet.id);
    const top = excel.book.table(table)?.rect.row ?? 0;
    expect([0, 1, 2, 3].map((row) => written?.value(top + row, 0))).toEqual([
      ...["Scenario", "Today", "With uplift", "Gain"],
    ]);
    expect(written?.value(top + 1, 1)).toBeCloseTo((6 / 7) ** 12, 12);
    expect([...excel.host.stats.missing]).toEqual([]);
  });
});
