import { readPages } from "../../src/workbook";
import { chooseSelection } from "../../src/app/choose-data";
import type { Grid } from "../../src/core/table/table";
import { CLIENTS, openExcel } from "../support/excel";
import { type Opened, fill } from "../support/shop";

const ROWS = 3_000;
const rows = [
  ["Customer", "Order date", "Amount"],
  ...Array.from({ length: ROWS }, (_, at) => [`C-${at}`, 45_292 + (at % 400), at]),
];

async function read(signal = new AbortController().signal, onPage: () => void = () => undefined) {
  const { source } = await chooseSelection();
  const amounts: unknown[] = [];
  const pages: number[] = [];
  const run = () =>
    readPages({
      ...{ place: source.place, columns: [2], firstRow: 1, bytesPerRow: 2_000, signal },
      onPage: ([column = []]: readonly Grid[]) => {
        pages.push(column.length);
        amounts.push(...column.flat());
        onPage();
      },
    });
  return { run, amounts, pages };
}

function opened(client: (typeof CLIENTS)[number], cells: unknown[][] = rows): Opened {
  const excel = openExcel(client);
  excel.install();
  fill(excel, cells);
  return excel;
}
const everyRow = Array.from({ length: ROWS }, (_, at) => at);

describe.each(CLIENTS)("%s: reading", (client) => {
  test.each([
    ["response-too-large", "whole request"],
    ["request-too-large", "whole request"],
    ["values-null", "whole request"],
    ["action", "GeneralException"],
    ["action", "MemoryLimitReached"],
    ["action", "RangeExceedsLimit"],
  ] as const)("by halves, and only what was refused, after %s, %s", async (fault, code) => {
    const excel = opened(client);
    const { run, amounts, pages } = await read();
    // The first request adds the watch over changes; the second brings the first page.
    excel.host.faults.inject(fault, { at: 2, times: 2, code });
    await run();
    expect(excel.host.faults.struck).toBe(2);
    expect(amounts).toEqual(everyRow);
    expect(Math.max(...pages)).toBe(250);
  });

  test.each(["ActivityLimitReached", "ServiceNotAvailable"])(
    "asks again after a while, the same page, where Excel says %s",
    async (code) => {
      const excel = opened(client);
      const { run, amounts, pages } = await read();
      excel.host.faults.inject("action", { at: 3, code });
      await run();
      expect(excel.host.faults.struck).toBe(1);
      expect(amounts).toEqual(everyRow);
      // Nothing is halved: the second page has grown, for these rows take few bytes.
      expect(pages).toEqual([1_000, 2_000]);
    }
  );

  test("stops waiting for a busy Excel when the user cancels", async () => {
    const excel = opened(client);
    const stop = new AbortController();
    const { run } = await read(stop.signal);
    excel.host.faults.inject("activity-limit", { at: 2, times: 100 });
    const reading = run();
    setTimeout(() => stop.abort(), 100);
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    excel.host.faults.clear();
  });

  test.each([5_000_000, 1_000_000, 64_000, 8_000, 2_000])(
    "gives the same rows where a reply may hold %i bytes, after few that were refused",
    async (bytes) => {
      const excel = opened(client);
      const { run, amounts, pages } = await read();
      const { syncs } = excel.host.stats;
      excel.host.faults.inject("small-replies", { times: 10_000, bytes });
      await run();
      excel.host.faults.clear();
      expect(amounts).toEqual(everyRow);
      // Each refusal halves for good; three more requests watch over changes.
      expect(excel.host.stats.syncs - syncs - pages.length - 3).toBeLessThanOrEqual(10);
    }
  );

  test("takes a list for the same, however little a reply may hold", async () => {
    const excel = opened(client);
    const { source, shape, mappings } = await chooseSelection();
    excel.host.faults.inject("small-replies", { times: 10_000, bytes: 8_000 });
    const small = await chooseSelection();
    excel.host.faults.clear();
    expect(small).toMatchObject({ shape, mappings });
    expect(small.source.sample.length).toBeLessThan(source.sample.length);
    expect({ ...small.source, sample: [] }).toEqual({ ...source, sample: [] });
  });

  test("names what is too large where a single cell is", async () => {
    const excel = opened(client);
    excel.host.faults.inject("response-too-large", { at: 4, times: 10_000 });
    await expect(chooseSelection()).rejects.toMatchObject({ code: "too-large" });
    excel.host.faults.clear();
  });

  test("hands over no page that came after the user cancelled, and asks for no other", async () => {
    const excel = opened(client);
    for (const at of [2, 3]) {
      const stop = new AbortController();
      const { run, pages } = await read(stop.signal);
      excel.host.faults.inject("meanwhile", { at, act: () => stop.abort() });
      const { syncs } = excel.host.stats;
      await expect(run()).rejects.toMatchObject({ name: "AbortError" });
      expect(pages).toHaveLength(at - 2);
      // The watch over changes ends with one more request.
      expect(excel.host.stats.syncs - syncs).toBe(at + 1);
    }
    const stop = new AbortController();
    const { run, pages } = await read(stop.signal, () => stop.abort());
    const { syncs } = excel.host.stats;
    await expect(run()).rejects.toMatchObject({ name: "AbortError" });
    expect([pages.length, excel.host.stats.syncs - syncs]).toEqual([1, 3]);
  });

  test("asks for more rows at once as long as nobody notices", async () => {
    opened(client, [rows[0] ?? [], ...everyRow.map((at) => [at, 45_292, "x".repeat(300)])]);
    const { run, pages } = await read();
    await run();
    const [first, second = 0] = pages;
    expect([first, pages.length]).toEqual([1_000, 3]);
    expect(second).toBeGreaterThan(1_000);
  });

  test("lets the pane answer twice for each page, and ends its watch over changes", async () => {
    const excel = opened(client);
    const postTask = jest.fn((task: () => void) => Promise.resolve(task()));
    const { run, pages } = await read();
    Object.assign(globalThis, { scheduler: { postTask } });
    const { syncs } = excel.host.stats;
    await run();
    Reflect.deleteProperty(globalThis, "scheduler");
    expect(postTask).toHaveBeenCalledTimes(2 * pages.length);
    // The watch begins, is asked and ends.
    expect(excel.host.stats.syncs - syncs).toBe(pages.length + 3);
  });

  test("names the row that is too large by itself", async () => {
    const excel = opened(client);
    const { run } = await read();
    excel.host.faults.inject("response-too-large", { at: 2, times: 100 });
    await expect(run()).rejects.toMatchObject({ code: "row-too-large", values: { row: 2 } });
    excel.host.faults.clear();
  });

  test.each([
    ["gone", "ItemNotFound"],
    ["access-denied", "AccessDenied"],
    ["inactive", "InactiveWorkbook"],
    ["aborted", "RequestAborted"],
    ["excel", "InvalidArgument"],
  ])("ends at once, as %s, where Excel says %s", async (problem, code) => {
    const excel = opened(client);
    const { run, pages } = await read();
    excel.host.faults.inject("action", { at: 3, code });
    await expect(run()).rejects.toMatchObject({ code: problem });
    expect(excel.host.faults.struck).toBe(1);
    expect(pages).toEqual([1_000]);
  });

  test("ends where somebody deletes the sheet between two pages", async () => {
    const excel = opened(client);
    const { book } = excel;
    const { run } = await read(undefined, () => {
      const [sheet] = book.sheets;
      if (book.sheets.length > 1 && sheet) book.deleteSheet(sheet);
    });
    book.addSheet("Other");
    await expect(run()).rejects.toMatchObject({ code: "gone" });
  });
});
