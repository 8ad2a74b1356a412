import { writeAndKeep } from "../../src/app/keep-result";
import { paneTexts } from "../../src/app/pane-texts";
import { refreshRecipes } from "../../src/app/refresh";
import type { Step } from "../../src/app/state";
import { wordsOf } from "../../src/text/all-words";
import { inExcel } from "../../src/workbook/excel";
import type { FoundResult } from "../../src/workbook/find-result";
import { changedRows, readOldRows } from "../../src/workbook/old-rows";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { expectFaithful } from "../support/excel";
import { DAY, answered, openShop, quiet, recipes, services } from "../support/recipes";

const QUESTIONS = ["CHURN_ROLLFORWARD", "CHURN_COHORT", "CHURN_RFM", "CHURN_LOST_BUYERS_LIST"];
const EACH = 5;
const RESULTS = QUESTIONS.length * EACH;
const MOMENT = { signal: quiet.signal, now: DAY };

const orders = (count: number): unknown[][] =>
  Array.from({ length: count }, (_, at) => [
    `C-${String((at * 7919) % 500).padStart(4, "0")}`,
    45_292 + (at % 700),
    5 + (at % 90),
  ]);

/** Excel on the web, which limits what one request holds, gets as many rows as a busy shop has. */
const CASES = [
  ["excel-web", 50_000],
  ["excel-win32", 2_000],
] as const;

describe.each(CASES)("%s: twenty results of %i rows", (client, rows) => {
  test("are refreshed with one reading of its rows, and those before a cancel are new", async () => {
    const excel = openShop(client, [["Customer", "Order date", "Amount"], ...orders(rows)]);
    const [source = excel.book.active] = excel.book.sheets;
    for (const question of QUESTIONS) {
      excel.book.activate(source);
      const result = await answered(question);
      for (let at = 0; at < EACH; at++)
        await writeAndKeep(result, paneTexts(wordsOf("en")), MOMENT);
    }
    const all = await recipes();
    expect(all).toHaveLength(RESULTS);
    const { stats } = excel.host;
    const measured = async (count: number) => {
      const [syncs, bytes, start] = [stats.syncs, stats.bytesOut, Date.now()];
      let readings = 0;
      const tell = (step: Step) => {
        if (step.step === "reading" && step.done === step.total) readings++;
      };
      const outcomes = await refreshRecipes(all.slice(0, count), services, { ...quiet, tell });
      expect(outcomes.filter((each) => "after" in each)).toHaveLength(count);
      return {
        ...{ readings, syncs: stats.syncs - syncs, bytes: stats.bytesOut - bytes },
        seconds: (Date.now() - start) / 1_000,
      };
    };
    const one = await measured(1);
    const many = await measured(RESULTS);
    process.stdout.write(`${client}, ${rows} rows: ${JSON.stringify({ one, many })}\n`);
    expect([one.readings, many.readings]).toEqual([1, 1]);
    // Beside the rows each result costs as much, however many rows there are.
    expect(many.bytes - one.bytes).toBeLessThan((RESULTS - 1) * 170_000);
    expect(many.syncs).toBeLessThan(RESULTS * 40);
    const ours = new AbortController();
    let turned = 0;
    const tell = (step: Step) => {
      if (step.step === "finishing" && ++turned === 3) ours.abort();
    };
    const stopped = await refreshRecipes(all, services, { signal: ours.signal, tell });
    expect(stopped.filter((each) => "after" in each).length).toBeLessThan(RESULTS);
    expect(excel.book.sheets.filter(({ visibility }) => visibility !== "Visible")).toEqual([]);
    expectFaithful(excel.host);
  }, 600_000);
});

test("of a result with more rows than one reply of Excel holds all are read, and no cell is compared", async () => {
  const { book } = openShop("excel-web");
  const names = Array.from({ length: 30_000 }, (_, row) => `${row}`.padEnd(200, "x"));
  book.load(book.active, 0, 0, [["Customer", "Spent"], ...names.map((name) => [name, 5])]);
  const pose = {
    table: { row: 0, column: 0, rows: 1 + names.length, columns: 2 },
    ...{ parts: {}, series: [] },
  };
  const layout = { before: pose, after: pose, columns: [0, 1], surplus: [], formulas: [] };
  const customers = {
    header: "Customer",
    kind: "key",
    values: [...names.slice(1), "new"],
  } as const;
  const spent = { header: "Spent", kind: "money", values: names.map(() => 6) } as const;
  // Nothing else of a plan is looked at.
  const plan = { columns: [customers, spent], rows: names.length } as unknown as SheetPlan;
  const old = await inExcel((context) => {
    const found = { own: { sheet: context.workbook.worksheets.getItem("Sheet1") } };
    return readOldRows(found as FoundResult, plan, layout, context);
  });
  expect(old.keys).toEqual(names);
  expect(changedRows(old, plan, layout)).toEqual({ added: 1, gone: 1 });
});
