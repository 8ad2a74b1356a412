import { columnsOf, headlineOf } from "../../src/app/answer-parts";
import { chartDataOf } from "../../src/app/chart-data";
import { chooseSelection } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { definitionLines } from "../../src/app/definition";
import { paneTexts } from "../../src/app/pane-texts";
import { runAnalysis } from "../../src/app/run-analysis";
import type { Result } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import type { Raw } from "../../src/core/given";
import { STRICT } from "../../src/core/table/reading";
import { wordsOf } from "../../src/text/all-words";
import { CLIENTS, openExcel } from "../support/excel";
import { type Opened, fill, SHOP } from "../support/shop";

const watch = { signal: new AbortController().signal, tell: () => undefined, language: "en" };
const texts = paneTexts(wordsOf("en"));

async function answered(analysis: string, settings: Raw): Promise<Result> {
  const { source, shape, mappings } = await chooseSelection();
  const mapping = mappings[shape] ?? {};
  const job = { source, shape, mapping, periods: {}, rules: STRICT, analysis, settings };
  const action = await runAnalysis(job, computeHere, watch);
  if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
  return action.result;
}

/** First cells of lines of the written table, its header being line 0. */
function lines({ book }: Opened, id: string, [from, until]: readonly [number, number]) {
  const sheet = book.sheet(id);
  const table = book.tables.find((each) => each.sheet === sheet);
  const top = from + (table?.rect.row ?? 0);
  return Array.from({ length: until - from }, (_, at) => sheet?.value(top + at, 0));
}

// The orders of the shop run from 1 January to 30 June 2024.
describe.each(CLIENTS)("%s: periods by the rules of a company", (client) => {
  let excel: Opened;
  beforeEach(() => {
    excel = openExcel(client);
    excel.install();
    fill(excel, SHOP);
  });

  test("are written as fiscal quarters, and the card says where the year begins", async () => {
    const result = await answered("CHURN_ROLLFORWARD", { period: "quarter", yearStart: "april" });
    expect(headlineOf(result, texts.words).sentence).toContain("In FY2025 Q1,");
    const { sheet } = await writeResult(result, texts, { signal: watch.signal, now: 45_500 });
    expect(lines(excel, sheet.id, [0, 3])).toEqual(["Period", "FY2024 Q4", "FY2025 Q1"]);
    const card = definitionLines(result, texts).map(({ text }) => text);
    expect(card).toContain("Year begins in: April");
    expect(card.join()).not.toContain("Week begins on");
    expect([...excel.host.stats.missing]).toEqual([]);
  });

  test("are weeks from Sunday on, named by their first day, as text and not as a date", async () => {
    const result = await answered("CHURN_BUYERS_BY_PERIOD", {
      period: "week",
      weekStart: "sunday",
    });
    const { sheet } = await writeResult(result, texts, { signal: watch.signal, now: 45_500 });
    // 30 June 2024 is a Sunday: its week has only begun.
    expect(lines(excel, sheet.id, [0, 3])).toEqual(["Period", "2023-12-31", "2024-01-07"]);
    expect(columnsOf(result, texts.words)[0]?.values.at(-1)).toBe("2024-06-30 (so far)");
    expect(headlineOf(result, texts.words).sentence).toContain("2024-06-30 is not complete");
  });

  test("mark the running one in the table and in the chart", async () => {
    const result = await answered("CHURN_ROLLFORWARD", { asOf: 45_470 });
    const data = chartDataOf(result, texts.words);
    expect(data?.categories.slice(-2)).toEqual(["2024-05", "2024-06 (so far)"]);
    const { sheet } = await writeResult(result, texts, { signal: watch.signal, now: 45_500 });
    expect(lines(excel, sheet.id, [5, 7])).toEqual(["2024-05", "2024-06 (so far)"]);
  });

  test("bear no mark once they are over", async () => {
    const result = await answered("CHURN_COHORT", { period: "month" });
    expect(columnsOf(result, texts.words)[0]?.values.at(-1)).toBe("2024-06");
  });
});
