import { refreshRecipes } from "../../src/app/refresh";
import { CLIENTS } from "../support/excel";
import { openShop, quiet, recipes, services, write } from "../support/recipes";
import { SHOP } from "../support/shop";

describe.each(CLIENTS)("%s: a refresh", (client) => {
  test("stands where Excel is gone as soon as it is written", async () => {
    const excel = openShop(client);
    await write("CHURN_STATUS");
    const { stats, faults } = excel.host;
    const kept = await recipes();
    const refreshAgain = () => {
      // So that it is kept after it is written, not with it.
      excel.book.customXml.length = 0;
      return refreshRecipes(kept, services, quiet);
    };
    const before = stats.syncs;
    await refreshAgain();
    const requests = stats.syncs - before;
    for (const last of [0, 1, 2]) {
      faults.inject("internal-error", { at: requests - last, times: 20 });
      expect(await refreshAgain()).toMatchObject([{ after: {} }]);
      expect(faults.struck).toBeGreaterThan(last);
      faults.clear();
    }
  });

  test("keeps how it came about where that was lost meanwhile", async () => {
    const excel = openShop(client);
    await write("CHURN_STATUS");
    const kept = await recipes();
    excel.book.customXml.length = 0;
    await refreshRecipes(kept, services, quiet);
    expect(await recipes()).toMatchObject([{ last: { day: Math.floor(services.now()) } }]);
  });
});

test("a refresh that is cancelled asks Excel about none of its results any more", async () => {
  const excel = openShop("excel-web");
  await write("CHURN_STATUS");
  const kept = await recipes();
  const signal = AbortSignal.abort();
  const { stats } = excel.host;
  const start = stats.syncs;
  expect(await refreshRecipes([], services, { ...quiet, signal })).toEqual([]);
  const least = stats.syncs - start;
  await expect(refreshRecipes(kept, services, { ...quiet, signal })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(stats.syncs - start).toBe(2 * least);
});

test("no row is left out where a person moves them between any two requests of a refresh", async () => {
  const ends: boolean[] = [];
  // Until they have been read: what comes later comes too late for them.
  while (ends.at(-1) !== true || !ends.includes(false)) {
    const excel = openShop("excel-web");
    await write("CHURN_STATUS");
    const [source = excel.book.active] = excel.book.sheets;
    const kept = await recipes();
    const wanted = excel.host.stats.syncs + ends.length;
    const forget = excel.host.onBatch(() => {
      if (excel.host.stats.syncs < wanted) return;
      forget();
      excel.book.insertRows(source, 0, 1, "user");
    });
    const [outcome] = await refreshRecipes(kept, services, quiet);
    const isDone = outcome !== undefined && "after" in outcome;
    if (isDone) expect(outcome).toMatchObject({ after: { last: { used: SHOP.length - 1 } } });
    else expect(outcome).toMatchObject({ trouble: { problem: "changed-while-reading" } });
    ends.push(isDone);
  }
  expect(ends.length).toBeGreaterThan(10);
});
