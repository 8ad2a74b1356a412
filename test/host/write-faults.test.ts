import { paneTexts } from "../../src/app/pane-texts";
import { refreshRecipes } from "../../src/app/refresh";
import type { Result, Step } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import { wordsOf } from "../../src/text/all-words";
import {
  WorkbookProblem,
  findSample,
  removeSample,
  tidyWorkbook,
  writeSample,
} from "../../src/workbook";
import type { FaultName } from "../../workbench/faults";
import { CLIENTS } from "../support/excel";
import { found } from "../support/found";
import {
  answered,
  bodyOf,
  freshCells,
  openShop,
  quiet,
  recipes,
  services,
  write as writeAndKeep,
} from "../support/recipes";
import { requestOf } from "../support/requests";

const ROWS = [
  ["Customer", "Order date", "Amount"],
  ...Array.from({ length: 300 }, (_, at) => [`C-${at % 150}`, 45_292 + at, at + 1]),
];
const texts = paneTexts(wordsOf("en"));
const write = (result: Result, signal = new AbortController().signal, cell?: string) =>
  writeResult(result, texts, { signal, now: 45_500, ...(cell ? { cell } : {}) });

/** Strikes one request after the other, and gives what each run left behind: a table, or nothing. */
async function struckRuns(client: (typeof CLIENTS)[number], fault: FaultName, code: string) {
  const runs: unknown[][][] = [];
  for (let at = 1; at < 40; at++) {
    const excel = openShop(client, ROWS);
    const result = await answered("CHURN_STATUS");
    const { struck } = excel.host.faults;
    excel.host.faults.inject(fault, { at, code });
    const written = await write(result).catch(() => undefined);
    const isOver = excel.host.faults.struck === struck;
    excel.host.faults.clear();
    if (isOver) return { runs, wanted: freshCells(result) };
    if (written) runs.push(bodyOf(excel, written.table));
  }
  throw new Error("The write never ends.");
}

describe.each(CLIENTS)("%s: a page of the result that Excel refuses", (client) => {
  test.each([
    ["for its size is written by halves", "request-too-large", ""],
    ["for its size, by the memory it takes, is written by halves", "action", "MemoryLimitReached"],
    ["for being busy is written after a while", "action", "ActivityLimitReached"],
  ] as const)("%s", async (_, fault, code) => {
    const { runs, wanted } = await struckRuns(client, fault, code);
    expect(runs.length).toBeGreaterThan(0);
    for (const body of runs) expect(body).toEqual(wanted);
  });

  test("for the size of a single row names that row, and nothing is left of it", async () => {
    const excel = openShop(client, ROWS);
    const result = await answered("CHURN_STATUS");
    const problems: unknown[] = [];
    const isSeen = () => excel.book.sheets.some(({ name }) => name === "Customer status");
    for (let at = 1; !isSeen(); at++) {
      excel.host.faults.inject("request-too-large", { at, times: 1_000 });
      const outcome = await write(result).catch(({ code, values }: WorkbookProblem) => [
        code,
        values,
      ]);
      problems.push(outcome);
      excel.host.faults.clear();
      if (Array.isArray(outcome)) await tidyWorkbook();
    }
    expect(problems).toContainEqual(["row-too-large", { row: 1 }]);
  });
});

describe("a sheet that is begun", () => {
  const opened = async () => {
    const excel = openShop("excel-web");
    const result = await answered("CHURN_STATUS");
    const { book } = excel;
    const job = () => write(result);
    const added = await requestOf(excel, job, () => book.sheets.length > 1);
    book.deleteSheet(book.sheets[1] ?? book.active);
    const { faults } = excel.host;
    return { book, faults, job, added, result };
  };

  test.each([0, 1, 2])("goes where Excel refuses request %s of it", async (more) => {
    const { book, faults, job, added } = await opened();
    faults.inject("action", { code: "AccessDenied", at: added + more });
    await expect(job()).rejects.toMatchObject({ code: "access-denied" });
    expect(book.sheets).toHaveLength(1);
  });

  test.each([0, 1])("and cannot be removed hides no reason: request %s", async (more) => {
    const { book, faults, job, added } = await opened();
    faults.inject("action", { code: "AccessDenied", at: added + more });
    faults.inject("internal-error", { at: added + more + 1 });
    await expect(job()).rejects.toMatchObject({ code: "access-denied" });
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden"]);
  });

  test("is none where the workbook is protected by now, and that is said", async () => {
    const { book, job, result } = await opened();
    const atCell = () => write(result, undefined, "Sheet1!J2");
    book.protected = true;
    for (const each of [job, atCell])
      await expect(each()).rejects.toMatchObject({ code: "structure-protected" });
  });

  test("is not taken for one of that name that somebody else adds meanwhile", async () => {
    const { book, faults, job, added } = await opened();
    const act = () => book.load(book.addSheet("Customer status"), 0, 0, [["theirs"]]);
    faults.inject("meanwhile", { at: added, act });
    await expect(job()).rejects.toBeInstanceOf(WorkbookProblem);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Customer status"]);
  });

  test("has its headers where its first page was too large", async () => {
    const { book, faults, job, added } = await opened();
    const { struck } = faults;
    faults.inject("request-too-large", { at: added + 2 });
    const { table } = await job();
    const { sheet, rect } = found(book.table(table));
    expect([faults.struck - struck, sheet.text(rect.row, 0)]).toEqual([1, "Customer"]);
  });
});

test("a sample goes where it could not be written, and is found without its tables", async () => {
  const { book, host } = openShop("excel-web");
  const plan = { sheetName: "Sample", title: "Sample", note: "Invented.", lists: [] };
  await writeSample(plan);
  expect(await findSample()).toEqual({ name: "Sample", table: undefined });
  book.protected = true;
  await expect(removeSample()).rejects.toMatchObject({ code: "structure-protected" });
  book.protected = false;
  await removeSample();
  const { syncs } = host.stats;
  await writeSample(plan);
  const last = host.stats.syncs - syncs;
  await removeSample();
  host.faults.inject("action", { code: "AccessDenied", at: last });
  await expect(writeSample(plan)).rejects.toMatchObject({ code: "access-denied" });
  expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("a long result is written in pages that grow, and the pane can answer after each", async () => {
  const name = "x".repeat(240);
  const rows = Array.from({ length: 2_200 }, (_, at) => [`${name}${at}`, 45_292, 1]);
  openShop("excel-web", [ROWS[0] ?? [], ...rows]);
  const result = await answered("CHURN_STATUS");
  const pages: number[] = [];
  const postTask = jest.fn((task: () => void) => Promise.resolve(task()));
  Object.assign(globalThis, { scheduler: { postTask } });
  const onProgress = (done: number) => pages.push(done);
  await writeResult(result, texts, { signal: quiet.signal, now: 45_500, onProgress });
  Reflect.deleteProperty(globalThis, "scheduler");
  expect(pages).toEqual([1_000, expect.any(Number), 2_200]);
  expect(pages[1]).toBeGreaterThan(2_000);
  // Between the four parts of what is planned as well.
  expect(postTask).toHaveBeenCalledTimes(3 + pages.length);
});

describe("a refresh", () => {
  test("has its new answer where its first page was too large, and none that was spoilt", async () => {
    const excel = openShop("excel-web");
    const { book, host } = excel;
    await writeAndKeep("CHURN_STATUS");
    const [source = book.active, result = book.active] = book.sheets;
    const again = async (fault?: number) => {
      if (fault) host.faults.inject("request-too-large", { at: fault });
      const outcome = await refreshRecipes(await recipes(), services, quiet);
      expect(outcome).toMatchObject([{ after: {} }]);
      return result.text(1, 0);
    };
    const before = await again();
    const come = () => book.load(source, 11, 0, [["C-009", 45_480, 30]]);
    const go = () => book.clear(source, { row: 11, column: 0, rows: 1, columns: 3 }, "Contents");
    come();
    const added = await requestOf(excel, again, () => book.sheets.length > 2);
    const after = result.text(1, 0);
    expect(after).not.toBe(before);
    go();
    expect(await again()).toBe(before);
    come();
    const { struck } = host.faults;
    expect(await again(added + 2)).toBe(after);
    expect(host.faults.struck - struck).toBe(1);
    go();
    expect(await again()).toBe(before);
    come();
    // What somebody does to the new cells before they are carried over is found when they are read back.
    const act = () => {
      const stage = book.sheets.find(({ visibility }) => visibility === "Hidden");
      const used = stage?.used();
      if (stage && used) book.clear(stage, used, "Contents");
    };
    host.faults.inject("meanwhile", { at: added + 3, act });
    const outcome = await refreshRecipes(await recipes(), services, quiet);
    expect(outcome).toMatchObject([{ trouble: { problem: "not-verified" } }]);
    expect([result.text(1, 0), book.sheets.length]).toEqual([before, 2]);
  });
});

describe.each(CLIENTS)("%s: once the user cancels", (client) => {
  test("no page of a result is written", async () => {
    const excel = openShop(client, ROWS);
    const result = await answered("CHURN_STATUS");
    const { bytesIn } = excel.host.stats;
    const cancelled = write(result, AbortSignal.abort());
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    expect(excel.host.stats.bytesIn - bytesIn).toBeLessThan(20_000);
    expect(excel.book.sheets).toHaveLength(1);
  });

  test("a result is not replaced, though all of it is ready", async () => {
    const excel = openShop(client);
    await writeAndKeep("CHURN_STATUS");
    const before = bodyOf(excel, "Churn_STATUS");
    excel.book.load(excel.book.sheets[0] ?? excel.book.active, 11, 0, [["C-009", 45_480, 30]]);
    const stop = new AbortController();
    const tell = ({ step }: Step) => void (step === "finishing" && stop.abort());
    const watch = { ...quiet, tell, signal: stop.signal };
    const outcome = await refreshRecipes(await recipes(), services, watch);
    expect(outcome).toMatchObject([{ trouble: {} }]);
    expect(bodyOf(excel, "Churn_STATUS")).toEqual(before);
    expect(excel.book.sheets).toHaveLength(2);
  });

  test("or the sheet of a result is protected while its rows are read, none is replaced", async () => {
    const excel = openShop(client);
    await writeAndKeep("CHURN_STATUS");
    const { book } = excel;
    const tell = ({ step }: Step) => {
      if (step === "reading") Object.assign(book.sheets[1] ?? {}, { protected: true });
    };
    const outcome = await refreshRecipes(await recipes(), services, { ...quiet, tell });
    expect(outcome).toMatchObject([{ trouble: { problem: "result-protected" } }]);
    expect(book.sheets).toHaveLength(2);
  });
});
