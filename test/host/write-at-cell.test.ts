import { removeRecipe } from "../../src/app/remove-recipe";
import { takeBack } from "../../src/app/take-back";
import { troubleOf } from "../../src/app/trouble";
import { CLIENTS, expectFaithful } from "../support/excel";
import { found } from "../support/found";
import { bodyOf, openShop, plannedAt, recipes, refresh, write, writeAt } from "../support/recipes";
import { type Report, openReport } from "../support/report";
import { sheetText } from "../support/snapshot";

const FEW = Array.from({ length: 12 }, (_, at) => [`D-${at % 5}`, 45_420 + at * 3, 10 + at]);
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

// Where it goes does not depend on the client.
describe.each(CLIENTS.slice(0, 1))("%s: a result at a cell of a sheet of the user", (client) => {
  let excel: Report["excel"];
  let source: Report["source"];
  let report: Report["report"];
  let type: Report["type"];
  let look: Report["look"];
  let ask: Report["ask"];
  beforeEach(() => {
    ({ excel, source, report, type, look, ask } = openReport(client));
  });
  afterEach(() => expectFaithful(excel.host));

  test("is planned first: cells, table, chart, and what would be in the way", async () => {
    const free = await plannedAt("CHURN_RFM", "Report!B4");
    expect(free).toMatchObject({ cell: "B4", table: "Churn_RFM", taken: undefined });
    expect(free.range).toMatch(/^B4:K\d+$/);
    expect(free.chart).toMatch(/^M8:S\d+$/);
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
    report.columnWidths.set(1, 300);
    const written = await ask(() => writeAt("CHURN_RFM", "Report!B4"));
    expect(written).toMatchObject({ table: planned.table, at: planned.range });
    expect(report.columnWidths.get(1)).toBe(300);
    expect(report.text(3, 1)).toBe("RFM segments");
    expect(report.charts).toHaveLength(1);
    type(report, 60, 1, "below");
    excel.book.load(source, 11, 0, FEW);
    expect(await refresh()).toMatchObject([{ after: { block: true } }]);
    const { rect } = excel.book.table(written.table) ?? {};
    expect(bodyOf(excel, written.table)).toHaveLength(11);
    expect(rect).toMatchObject({ row: 7, column: 1 });
    expect(report.value(7 + 12 + 1, 1)).toBe("How this was computed");
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
    for (const name of ["Churn_STATUS", "Churn_COHORT"])
      expect(bodyOf(excel, name).map(([key]) => key)).not.toContain("");
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
    expect(excel.book.customXml).toHaveLength(1);
  });

  test("is known by its cells when its table got another name and the sheet, too", async () => {
    excel.book.addTable(report, { row: 0, column: 0, rows: 2, columns: 1 }, true, "Mine");
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
    const added = jest.spyOn(excel.book, "addSheet");
    const outcome = await ask(() => writeAt("CHURN_RFM", "Report!B4").catch(troubleOf));
    expect(outcome).toMatchObject({ problem: "place-taken", values: { address: "C7" } });
    const beside = await ask(() => writeAt("CHURN_RFM", "Sheet1!A12").catch(troubleOf));
    expect(beside).toMatchObject({ problem: "place-taken", values: { address: "A12" } });
    expect(sheetText(excel, report)).toBe(before);
    expect(added).not.toHaveBeenCalled();
  });

  test("is refused on a protected sheet, in a protected workbook, and where no cell is named", async () => {
    report.protected = true;
    const refused = await ask(() => writeAt("CHURN_RFM", "Report!B4").catch(troubleOf));
    expect(refused).toMatchObject({ problem: "result-protected", values: { name: "Report" } });
    excel.book.protected = true;
    const locked = await ask(() => writeAt("CHURN_RFM", "Report!B4").catch(troubleOf));
    expect(locked).toMatchObject({ problem: "structure-protected" });
    excel.book.protected = false;
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

  test("is not written once it was cancelled, nor over what somebody typed there meanwhile", async () => {
    const before = look();
    const written = (more: Parameters<typeof writeAt>[2]) =>
      ask(() => writeAt("CHURN_RFM", "Report!B4", more));
    const stop = new AbortController();
    const cancelled = written({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(cancelled).rejects.toMatchObject({ name: "AbortError" });
    expect([look(), excel.book.sheets]).toEqual([before, [source, report]]);
    const onProgress = () => type(report, 9, 3, "mine");
    const outcome = await written({ onProgress }).catch(troubleOf);
    expect(outcome).toMatchObject({ problem: "place-taken", values: { address: "D10" } });
    excel.book.clear(report, cell(9, 3), "All");
    expect([look(), excel.book.sheets]).toEqual([before, [source, report]]);
  });

  test("leaves the columns that a person has put into it when it is removed, and misses none taken out", async () => {
    const { table } = await ask(() => writeAt("CHURN_STATUS", "Report!B4"));
    const model = found(excel.book.table(table));
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem(table).columns.getItemAt(1).delete();
      await context.sync();
    });
    const { row, column, columns } = model.rect;
    model.rect = { ...model.rect, columns: columns + 1 };
    type(report, row, column + columns, "Mine");
    const [recipe] = await recipes();
    if (recipe) await removeRecipe({ entry: { recipe }, recipe });
    expect([report.text(row, column), report.text(row, column + columns)]).toEqual(["", "Mine"]);
  });
});

test("cells in the way of a long result are told of without counting them all", async () => {
  const rows = Array.from({ length: 12_000 }, (_, at) => [`C-${at}`, 45_000, 1]);
  const excel = openShop("excel-web", [["Customer", "Date", "Amount"], ...rows]);
  const report = excel.book.addSheet("Report");
  for (const row of [20, 11_000]) excel.book.write(report, cell(row, 0), () => "mine", "user");
  const mine = async () => (await plannedAt("CHURN_RFM", "Report!A1")).taken;
  expect(await mine()).toEqual({ why: "cells", first: "A21", count: 2 });
  excel.book.write(report, cell(11_000, 9), () => "mine", "user");
  expect(await mine()).toEqual({ why: "many", first: "A21" });
});
