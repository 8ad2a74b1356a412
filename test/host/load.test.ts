import { CLIENTS, expectFaithful, openExcel } from "../support/excel";

describe.each(CLIENTS)("%s: loading", (client) => {
  const { Excel, OfficeExtension, host } = openExcel(client);
  afterEach(() => expectFaithful(host));

  test("must come before reading", async () => {
    const read = Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.values;
    });
    await expect(read).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("brings every property the definitions know up to ExcelApi 1.15", async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      const table = sheet.tables.add("A1:B2", true);
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B2"));
      const objects = [
        workbook,
        workbook.application,
        workbook.properties,
        sheet,
        sheet.protection,
        sheet.getRange("A1:B2"),
        sheet.getRange("A1:B2").format,
        sheet.getRange("A1:B2").format.fill,
        sheet.getRange("A1:B2").format.font,
        sheet.getRange("A1:B2").format.borders.getItem("EdgeTop"),
        sheet.getRange("A1:B2").dataValidation,
        sheet.getRange("A1:B2").getVisibleView(),
        sheet.getRanges("A1,B2"),
        sheet.autoFilter,
        sheet.pageLayout,
        table,
        table.sort,
        table.columns.getItemAt(0),
        table.rows.getItemAt(0),
        workbook.names.add("Total", sheet.getRange("B2")),
        chart,
        chart.title,
        chart.legend,
        chart.axes.valueAxis,
        chart.series.getItemAt(0),
        workbook.settings.add("key", 1),
        sheet.customProperties.add("key", "value"),
        sheet.getRange("A1").conditionalFormats.add("CellValue"),
      ];
      for (const object of objects) object.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", visibility: "Visible" });
    });
  });

  test("walks into objects by path", async () => {
    const loaded = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.format.fill.color = "#FF0000";
      range.load("address, format/fill/color, worksheet/name");
      await context.sync();
      return [range.address, range.format.fill.color, range.worksheet.name];
    });
    expect(loaded).toEqual(["Sheet1!A1", "#FF0000", "Sheet1"]);
  });

  test("takes an object of options, with a first and a number of items", async () => {
    const names = await Excel.run(async (context) => {
      for (const name of ["Two", "Three", "Four"]) context.workbook.worksheets.add(name);
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 2, $skip: 1 });
      await context.sync();
      return worksheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Two", "Three"]);
  });

  test("gives nothing for entire columns, and nothing can be written to them", async () => {
    const run = Excel.run(async (context) => {
      const column = context.workbook.worksheets
        .getItem("Two")
        .getRange("A:A")
        .load("values,address,cellCount");
      await context.sync();
      expect([column.values, column.address, column.cellCount]).toEqual([null, "Two!A:A", 1048576]);
      column.values = [["everywhere"]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe.each(CLIENTS)("%s: an object that may not exist", (client) => {
  const { Excel, host } = openExcel(client);
  afterEach(() => expectFaithful(host));

  test("is a null object instead of an error", async () => {
    const nulls = await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      const objects = [
        workbook.worksheets.getItemOrNullObject("Nowhere"),
        workbook.tables.getItemOrNullObject("Nobody"),
        workbook.names.getItemOrNullObject("Nameless"),
        workbook.settings.getItemOrNullObject("unset"),
        workbook.customXmlParts.getItemOrNullObject("{0}"),
        sheet.charts.getItemOrNullObject("Chart 9"),
        sheet.customProperties.getItemOrNullObject("unset"),
        sheet.getUsedRangeOrNullObject(true),
        sheet.getNextOrNullObject(),
        sheet.freezePanes.getLocationOrNullObject(),
        sheet.getRange("A1:B2").getIntersectionOrNullObject("D4"),
        sheet.getRange("A1").getSpillingToRangeOrNullObject(),
        workbook.getActiveChartOrNullObject(),
      ];
      for (const object of objects) object.load("isNullObject");
      await context.sync();
      return objects.map((object) => object.isNullObject);
    });
    expect(nulls).toEqual(nulls.map(() => true));
  });

  test("passes its emptiness on to what is made from it", async () => {
    const none = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.isNullObject;
    });
    expect(none).toBe(true);
  });
});
