import { workbookDesk } from "../../src/app/workbook-desk";
import { openShop, services, write } from "../support/recipes";
import { storeOf } from "../support/store";

const never = new AbortController().signal;
const moments = async () => {
  for (let at = 0; at < 50; at++) await new Promise((resolve) => setImmediate(resolve));
};

test("one who writes is waited for by whatever the desk does", async () => {
  const excel = openShop("excel-web");
  await write("CHURN_STATUS");
  const desk = workbookDesk({ ...services, store: storeOf(null) });
  await desk.list();
  const [listed] = desk.state().list?.listed ?? [];
  if (!listed) throw new Error("Nothing is listed.");
  const jobs = [
    () => desk.list(),
    () => desk.refreshAll(),
    () => desk.keepHistory(true),
    () => desk.remove(listed),
  ];
  for (const job of jobs) {
    let end = () => {};
    const writing = desk.inTurn(never, () => new Promise<void>((resolve) => (end = resolve)));
    const before = excel.host.stats.syncs;
    const waiting = job();
    await moments();
    expect(excel.host.stats.syncs).toBe(before);
    end();
    await Promise.all([writing, waiting]);
    expect(excel.host.stats.syncs).toBeGreaterThan(before);
  }
  expect(excel.book.sheets.filter(({ name }) => name !== "Sheet1")).toEqual([]);
});

test("who no longer looks is told nothing", async () => {
  openShop("excel-web");
  const desk = workbookDesk({ ...services, store: storeOf(null) });
  let told = 0;
  const forget = desk.watch(() => told++);
  await desk.list();
  expect(told).toBeGreaterThan(0);
  forget();
  const before = told;
  await desk.list();
  expect(told).toBe(before);
});

test("an Excel that answers nothing does not keep the add-in from starting", async () => {
  const excel = openShop("excel-web");
  const desk = workbookDesk({ ...services, store: storeOf(null) });
  excel.host.faults.inject("internal-error", { times: 1_000 });
  await desk.start();
  expect(excel.host.faults.struck).toBeGreaterThan(0);
  expect(desk.state().automatic).toBeUndefined();
});
