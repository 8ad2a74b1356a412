import { refreshRecipes } from "../../src/app/refresh";
import type { Step } from "../../src/app/state";
import { CLIENTS, expectFaithful } from "../support/excel";
import { openShop, quiet, recipes, services, write } from "../support/recipes";

/** CHURN_LARGE=1 takes as many rows as a busy shop has. */
const ROWS = process.env["CHURN_LARGE"] ? 100_000 : 2_000;
const RESULTS = 20;
const ORDERS = Array.from({ length: ROWS }, (_, at) => [
  `C-${String((at * 7919) % 500).padStart(4, "0")}`,
  45_292 + (at % 700),
  5 + (at % 90),
]);

describe.each(CLIENTS)("%s: twenty results of one list", (client) => {
  test("are refreshed with one reading of its rows, and those before a cancel are new", async () => {
    const excel = openShop(client, [["Customer", "Order date", "Amount"], ...ORDERS]);
    const [source = excel.book.active] = excel.book.sheets;
    for (let at = 0; at < RESULTS; at++) {
      excel.book.activate(source);
      await write("CHURN_ROLLFORWARD");
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
    process.stdout.write(`${client}, ${ROWS} rows: ${JSON.stringify({ one, many })}\n`);
    expect([one.readings, many.readings]).toEqual([1, 1]);
    // Beside the rows each result costs as much, however many rows there are.
    expect(many.bytes - one.bytes).toBeLessThan((RESULTS - 1) * 150_000);
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
