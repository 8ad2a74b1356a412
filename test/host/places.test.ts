import { CLIENTS, expectFaithful, openExcel } from "../support/excel";

type Find = (sheet: Excel.Worksheet) => Excel.Range;

describe.each(CLIENTS)("%s: a place", (client) => {
  const { Excel, host, book } = openExcel(client);
  const [sheet1] = book.sheets;
  if (sheet1)
    book.load(sheet1, 0, 0, [
      ["id", "day", "amount"],
      [1, 45000, 10],
      [2, 45001, 20],
    ]);
  afterEach(() => expectFaithful(host));

  test.each<[string, string, Find]>([
    ["the used range", "A1:C3", (sheet) => sheet.getUsedRange()],
    ["a cell by offsets", "B3", (sheet) => sheet.getRange("A2:C3").getCell(1, 1)],
    ["a row of a range", "A3:C3", (sheet) => sheet.getRange("A2:C3").getRow(1)],
    ["a column of a range", "B2:B3", (sheet) => sheet.getRange("A2:C3").getColumn(1)],
    ["the last row", "A3:C3", (sheet) => sheet.getRange("A1:C3").getLastRow()],
    ["the last cell", "C3", (sheet) => sheet.getRange("A1:C3").getLastCell()],
    ["a range moved", "C4:D5", (sheet) => sheet.getRange("A1:B2").getOffsetRange(3, 2)],
    ["a range grown", "A1:C4", (sheet) => sheet.getRange("A1:B2").getResizedRange(2, 1)],
    ["a range of a size", "B2:D2", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(1, 3)],
    ["rows below", "A4:B5", (sheet) => sheet.getRange("A1:B3").getRowsBelow(2)],
    ["columns after", "C1:C3", (sheet) => sheet.getRange("A1:B3").getColumnsAfter()],
    ["the entire column", "B:B", (sheet) => sheet.getRange("B2").getEntireColumn()],
    ["the entire row", "2:2", (sheet) => sheet.getRange("B2").getEntireRow()],
    ["what is in both", "B2:C3", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D9")],
    ["what holds both", "A1:D9", (sheet) => sheet.getRange("A1").getBoundingRect("D9")],
    ["the block around", "A1:C3", (sheet) => sheet.getRange("B2").getSurroundingRegion()],
    ["the used part", "B1:B3", (sheet) => sheet.getRange("B:B").getUsedRange(true)],
    ["the end of a run", "A3", (sheet) => sheet.getRange("A1").getRangeEdge("Down")],
    ["a range by indexes", "B2:C3", (sheet) => sheet.getRangeByIndexes(1, 1, 2, 2)],
    ["the whole sheet", "1:1048576", (sheet) => sheet.getRange()],
  ])("is %s: %s", async (_, address, find) => {
    const found = await Excel.run(async (context) => {
      const range = find(context.workbook.worksheets.getItem("Sheet1")).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Sheet1!${address}`);
  });

  test("off the sheet is an invalid argument", async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("written with the wrong size is refused, saying so", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "InvalidArgument",
      message: expect.stringContaining("doesn't match the size or dimensions") as unknown,
    });
  });
});

describe.each(CLIENTS)("%s: the selection", (client) => {
  const { Excel, host, book } = openExcel(client);
  afterEach(() => expectFaithful(host));

  test("is one range with its active cell", async () => {
    book.select(book.active, [{ row: 1, column: 1, rows: 3, columns: 2 }]);
    const read = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [range.address, cell.address];
    });
    expect(read).toEqual(["Sheet1!B2:C4", "Sheet1!B2"]);
  });

  test("of several areas is no range, but areas", async () => {
    book.select(book.active, [
      { row: 0, column: 0, rows: 1, columns: 1 },
      { row: 2, column: 2, rows: 2, columns: 1 },
    ]);
    const one = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    await expect(one).rejects.toMatchObject({ code: "InvalidSelection" });
    const areas = await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges().load("address,areaCount");
      selected.areas.load("items/address");
      await context.sync();
      return [selected.areaCount, selected.areas.items.map((area) => area.address)];
    });
    expect(areas).toEqual([2, ["Sheet1!A1", "Sheet1!C3:C4"]]);
  });

  test("follows select() and activate()", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other").getRange("D4:E5").select();
      await context.sync();
    });
    expect(book.active.name).toBe("Other");
    expect(book.selection).toEqual([{ row: 3, column: 3, rows: 2, columns: 2 }]);
  });
});
