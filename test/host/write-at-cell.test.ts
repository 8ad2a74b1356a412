import { takeBack } from "../../src/app/take-back";
import { troubleOf } from "../../src/app/trouble";
import { type Written, tidyWorkbook } from "../../src/workbook";
import type { SheetModel } from "../../workbench/workbook/types";
import type { FaultName, FaultSettings } from "../../workbench/faults";
import { CLIENTS, expectFaithful } from "../support/excel";
import { bodyOf, openShop, plannedAt, recipes, refresh, write, writeAt } from "../support/recipes";
import type { Opened } from "../support/shop";
import { sheetText } from "../support/snapshot";
import { strikeEach, waitShortly } from "../support/strike";

const FEW = Array.from({ length: 12 }, (_, at) => [`D-${at % 5}`, 45_420 + at * 3, 10 + at]);
const BELOW = { row: 11, column: 0, rows: FEW.length, columns: 3 };
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

beforeAll(waitShortly);

// What is done about faults does not depend on the client, and each takes a while.
describe.each(CLIENTS.slice(0, 1))("%s: a result at a cell of a sheet of the user", (client) => {
  let excel: Opened;
  let source: SheetModel;
  let report: SheetModel;
  beforeEach(() => {
    excel = openShop(client);
    source = excel.book.active;
    report = excel.book.addSheet("Report");
    excel.book.load(report, 0, 0, [["Mine"], [1]]);
    excel.book.activate(source);
  });
  afterEach(() => expectFaithful(excel.host));
  const type = (sheet: SheetModel, row: number, column: number, text: string) =>
    excel.book.write(sheet, cell(row, column), () => text, "user");
  /** All but blank cells. A column that was made wider stays so; how wide it is, is looked at apart. */
  const look = () =>
    sheetText(excel, report)
      .split("\n")
      .filter((line) => !/\|""\|General\|\{("columnWidth":[\d.]+)?\}$/.test(line))
      .join("\n");
  const widths = () => Array.from({ length: 12 }, (_, at) => report.columnWidths.get(at) ?? 48);
  const ask = <T>(job: () => Promise<T>) => {
    excel.book.activate(source);
    return job();
  };

  test("is planned first: cells, table, chart, and what would be in the way", async () => {
    const free = await plannedAt("CHURN_RFM", "Report!B4");
    expect(free).toMatchObject({ cell: "B4", table: "Churn_RFM", taken: undefined });
    expect(free.range).toMatch(/^B4:K\d+$/);
    expect(free.chart).toMatch(/^M7:S\d+$/);
    type(report, 7, 2, "mine");
    type(report, 8, 3, "mine");
    expect(await plannedAt("CHURN_RFM", "Report!B4")).toMatchObject({
      taken: { why: "cells", first: "C8", count: 2 },
      ...{ below: "B11", right: "F4" },
    });
    expect((await plannedAt("CHURN_RFM", "Report!B11")).taken).toBeUndefined();
    type(report, 12, 1, '=""');
    expect((await plannedAt("CHURN_RFM", "Report!B11")).taken).toMatchObject({ first: "B13" });
    expect((await plannedAt("CHURN_RFM", "Sheet1!D1")).taken).toEqual({ why: "ground" });
    expect((await plannedAt("CHURN_RFM", "Sheet1!E1")).taken).toBeUndefined();
    expect((await plannedAt("CHURN_RFM", "XFA1")).taken).toEqual({ why: "edge" });
  });

  test("is what was planned, refreshes in its place, and leaves nothing behind when it goes", async () => {
    const before = look();
    const planned = await plannedAt("CHURN_RFM", "Report!B4");
    const written = await ask(() => writeAt("CHURN_RFM", "Report!B4"));
    expect(written).toMatchObject({ table: planned.table, at: planned.range });
    expect(report.text(3, 1)).toBe("RFM segments");
    expect(report.charts).toHaveLength(1);
    type(report, 60, 1, "below");
    excel.book.load(source, 11, 0, FEW);
    expect(await refresh()).toMatchObject([{ after: { block: true } }]);
    const { rect } = excel.book.table(written.table) ?? {};
    expect(bodyOf(excel, written.table)).toHaveLength(11);
    expect(rect).toMatchObject({ row: 6, column: 1 });
    expect(report.value(6 + 12 + 1, 1)).toBe("How this was computed");
    expect(report.charts[0]?.series[0]?.values?.sheet).toBe(report);
    expect([report.value(0, 0), report.value(60, 1)]).toEqual(["Mine", "below"]);
    await takeBack(written);
    excel.book.clear(report, cell(60, 1), "All");
    expect(look()).toBe(before);
    expect(report.customProperties.size).toBe(0);
    expect(await recipes()).toEqual([]);
  });

  test("stands whole beside another one, and where its new rows have no room", async () => {
    await ask(() => writeAt("CHURN_STATUS", "Report!B4"));
    await ask(() => writeAt("CHURN_COHORT", "Report!T4"));
    await ask(() => write("CHURN_STATUS"));
    excel.book.load(source, 11, 0, FEW);
    expect(await refresh()).toMatchObject([{ after: {} }, { after: {} }, { after: {} }]);
    const before = sheetText(excel, report);
    const more = Array.from({ length: 90 }, (_, at) => [`E-${at}`, 45_420, 5]);
    type(report, 60, 1, "in the way");
    excel.book.load(source, 11 + FEW.length, 0, more);
    const [status, cohort] = await refresh();
    expect(status).toMatchObject({
      trouble: { problem: "no-room", values: { name: "Report", address: "B61" } },
    });
    expect(cohort).toMatchObject({ after: {} });
    expect(bodyOf(excel, "Churn_STATUS")).toHaveLength(11);
    expect(sheetText(excel, report)).not.toBe(before);
  });

  test("is known by its cells when its table got another name and the sheet, too", async () => {
    const { table } = await ask(() => writeAt("CHURN_STATUS", "Report!B4"));
    const model = excel.book.table(table);
    if (model) model.name = "Theirs";
    excel.book.renameSheet(report, "Other");
    excel.book.insertRows(report, 0, 3);
    excel.book.load(source, 11, 0, FEW);
    expect(await refresh()).toMatchObject([{ after: { table: "Theirs" } }]);
    expect(bodyOf(excel, "Theirs")).toHaveLength(11);
  });

  test("is refused where something stands, and nothing is written", async () => {
    type(report, 6, 2, "mine");
    const before = sheetText(excel, report);
    const outcome = await ask(() => writeAt("CHURN_RFM", "Report!B4").catch(troubleOf));
    expect(outcome).toMatchObject({ problem: "place-taken", values: { address: "C7" } });
    expect(sheetText(excel, report)).toBe(before);
    expect(excel.book.sheets).toHaveLength(2);
  });

  test("is refused on a protected sheet, and where no cell is named", async () => {
    report.protected = true;
    const refused = await ask(() => writeAt("CHURN_RFM", "Report!B4").catch(troubleOf));
    expect(refused).toMatchObject({ problem: "result-protected", values: { name: "Report" } });
    const unknown = await ask(() => plannedAt("CHURN_RFM", "Reprot").catch(troubleOf));
    expect(unknown).toMatchObject({ problem: "unknown-range", values: { name: "Reprot" } });
    expect(excel.book.sheets).toEqual([source, report]);
  });

  test("is planned on an empty sheet, and around a blank table", async () => {
    const empty = excel.book.addSheet("Empty");
    const planned = () => ask(() => plannedAt("CHURN_RFM", "Empty!A1"));
    expect(await planned()).toMatchObject({
      taken: undefined,
      range: expect.stringMatching(/^A1/),
    });
    excel.book.addTable(empty, { row: 6, column: 1, rows: 2, columns: 2 }, false, "Blank");
    excel.book.clear(empty, { row: 6, column: 1, rows: 2, columns: 2 }, "Contents");
    expect((await planned()).taken).toMatchObject({ why: "cells", first: "B7" });
  });

  test("is removed though its table is plain cells by now, but not from a protected sheet", async () => {
    const before = look();
    const written = await ask(() => writeAt("CHURN_RFM", "Report!B4"));
    report.protected = true;
    const refused = await takeBack(written).catch(troubleOf);
    expect(refused).toMatchObject({ problem: "result-protected" });
    report.protected = false;
    const table = excel.book.table(written.table);
    if (table) excel.book.removeTable(table, true);
    await takeBack(written);
    expect([look(), report.customProperties.size]).toEqual([before, 0]);
  });

  test("is not written over what somebody typed there meanwhile", async () => {
    const before = look();
    const onProgress = () => type(report, 9, 3, "mine");
    const outcome = await ask(() => writeAt("CHURN_RFM", "Report!B4", onProgress).catch(troubleOf));
    expect(outcome).toMatchObject({ problem: "place-taken", values: { address: "D10" } });
    excel.book.clear(report, cell(9, 3), "All");
    expect([look(), excel.book.sheets]).toEqual([before, [source, report]]);
  });

  const STRIKES: readonly (readonly [FaultName, FaultSettings])[] = [
    ["action", { code: "AccessDenied" }],
    ["action", { code: "AccessDenied", action: 3 }],
    ["session-timed-out", { times: 1_000 }],
  ];

  test.each(STRIKES)("is written whole or not at all, with %s %j", async (...strike) => {
    const before = look();
    const narrow = widths();
    const job = async () => {
      const outcome = await ask(() => writeAt("CHURN_RFM", "Report!B4").catch(troubleOf));
      excel.host.faults.clear();
      await tidyWorkbook();
      expect(excel.book.sheets).toEqual([source, report]);
      if ("why" in outcome) expect([look(), widths()]).toEqual([before, narrow]);
      else await takeBack(outcome);
      expect(look()).toBe(before);
      report.columnWidths.clear();
    };
    await strikeEach(excel, strike, { job });
  });

  test.each(STRIKES)("is refreshed whole or not at all, with %s %j", async (...strike) => {
    await ask(() => writeAt("CHURN_COHORT", "Report!B4"));
    const looks: string[] = [];
    const put = (state: number) => {
      if (state === 0) excel.book.clear(source, BELOW, "Contents");
      else excel.book.load(source, 11, 0, FEW);
    };
    for (const state of [1, 0, 1]) {
      put(state);
      await refresh();
      looks[state] = sheetText(excel, report);
    }
    let wanted = 1;
    const job = async () => {
      wanted = 1 - wanted;
      put(wanted);
      const outcome = await refresh().catch(troubleOf);
      excel.host.faults.clear();
      await tidyWorkbook();
      expect(looks).toContain(sheetText(excel, report));
      if (Array.isArray(outcome) && outcome[0] && "after" in outcome[0])
        expect(sheetText(excel, report)).toBe(looks[wanted]);
      expect(await refresh()).toMatchObject([{ after: {} }]);
      expect(sheetText(excel, report)).toBe(looks[wanted]);
    };
    await strikeEach(excel, strike, { job });
  });

  test("is removed, or can be, whichever request fails", async () => {
    const before = look();
    let written: Written | undefined;
    const prepare = async () => {
      written = await ask(() => writeAt("CHURN_RFM", "Report!B4"));
    };
    const job = async () => {
      if (!written) throw new Error("Nothing was written.");
      await takeBack(written).catch(troubleOf);
      excel.host.faults.clear();
      await takeBack(written);
      expect(look()).toBe(before);
      expect([report.customProperties.size, await recipes()]).toEqual([0, []]);
    };
    await strikeEach(excel, ["action", { code: "AccessDenied" }], { prepare, job });
  });
});
