import { CLIENTS, expectFaithful, openExcel } from "../support/excel";

describe.each(CLIENTS)("%s: a chart", (client) => {
  const { Excel, host, book } = openExcel(client);
  afterEach(() => expectFaithful(host));

  test("is drawn from a range, titled and placed", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C4").values = [
        ["month", "churn", "new"],
        ["Jan", 0.1, 5],
        ["Feb", 0.2, 6],
        ["Mar", 0.3, 7],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Churn";
      chart.title.text = "Churn by month";
      chart.legend.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = "0%";
      chart.setPosition("E2", "J12");
      chart.series.getItemAt(1).delete();
      chart.series.getItemAt(0).format.line.color = "#C00000";
      chart.load("id,name,left,top,width,height,title/text,axes/valueAxis/minimum");
      chart.series.load("items/name");
      await context.sync();
      return [
        chart.name,
        chart.title.text,
        chart.axes.valueAxis.minimum as unknown,
        [chart.left, chart.top, chart.width, chart.height],
        chart.series.items.map((series) => series.name),
      ];
    });
    expect(read).toEqual(["Churn", "Churn by month", 0, [192, 15, 288, 165], ["churn"]]);
    const [chart] = book.active.charts;
    expect(chart?.series[0]?.values?.rect).toEqual({ row: 1, column: 1, rows: 3, columns: 1 });
    expect(chart?.series[0]?.categories?.rect).toEqual({ row: 1, column: 0, rows: 3, columns: 1 });
    expect(chart?.bag).toMatchObject({
      title: { text: "Churn by month" },
      legend: { visible: false },
    });
  });

  test("takes series of its own, in rows as well", async () => {
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.getItem("Churn");
      const band = chart.series.add("upper");
      band.setValues(sheet.getRange("C2:C4"));
      band.setXAxisValues(sheet.getRange("A2:A4"));
      const values = band.getDimensionValues("Values");
      await context.sync();
      chart.setData(sheet.getRange("A1:C3"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      return [values.value, chart.series.items.map((series) => series.name)];
    });
    expect(names).toEqual([
      [5, 6, 7],
      ["Jan", "Feb"],
    ]);
  });

  test("goes when it is deleted", async () => {
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      charts.getItem("Churn").delete();
      const count = charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(book.active.charts).toEqual([]);
  });
});

describe.each(CLIENTS)("%s: a conditional format", (client) => {
  const { Excel, host, book } = openExcel(client);
  afterEach(() => expectFaithful(host));

  test("keeps its rule: a colour scale, a data bar, a comparison, a formula", async () => {
    const types = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D9");
      const { conditionalFormats } = range;
      conditionalFormats.add(Excel.ConditionalFormatType.colorScale).colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#C00000" },
      };
      conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#0000FF";
      const above = conditionalFormats.add("CellValue").cellValue;
      above.rule = { formula1: "=0.5", operator: "GreaterThan" };
      above.format.font.color = "#C00000";
      const formula = conditionalFormats.add("Custom");
      formula.custom.rule.formula = "=$A2=0";
      formula.custom.format.fill.color = "#EEEEEE";
      formula.stopIfTrue = true;
      conditionalFormats.load("items/type,items/priority");
      const scale = formula.colorScaleOrNullObject.load("criteria");
      await context.sync();
      expect(scale.isNullObject).toBe(true);
      return conditionalFormats.items.map(({ type, priority }) => [type, priority]);
    });
    expect(types).toEqual([
      ["Custom", 0],
      ["CellValue", 1],
      ["DataBar", 2],
      ["ColorScale", 3],
    ]);
    expect(book.active.conditionalFormats.map(({ bag }) => bag)).toMatchObject([
      { custom: { rule: { formula: "=$A2=0" }, format: { fill: { color: "#EEEEEE" } } } },
      { cellValue: { rule: { operator: "GreaterThan" }, format: { font: { color: "#C00000" } } } },
      { dataBar: { positiveFormat: { fillColor: "#0000FF" } } },
      { colorScale: { criteria: { maximum: { color: "#C00000" } } } },
    ]);
  });

  test("is cleared from the ranges it touches", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").conditionalFormats.clearAll();
      const elsewhere = sheet.getRange("D9").conditionalFormats.getCount();
      await context.sync();
      expect(elsewhere.value).toBe(4);
      sheet.getRange("D9:E9").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(book.active.conditionalFormats).toEqual([]);
  });
});

describe.each(CLIENTS)("%s: a cell's format", (client) => {
  const { Excel, host, book } = openExcel(client);
  afterEach(() => expectFaithful(host));

  test("is null where cells of the range differ", async () => {
    const fonts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("A1:C3").format.borders.getItem("EdgeBottom").style = "Continuous";
      const [head, all, below] = ["A1:C1", "A1:C3", "A2:C3"].map((address) =>
        sheet.getRange(address).load("format/font/bold,format/borders/items/style")
      );
      await context.sync();
      return [head, all, below].map((range) => range?.format.font.bold);
    });
    expect(fonts).toEqual([true, null, false]);
  });

  test("shows numbers as the number format says", async () => {
    const shown = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A5:B5");
      range.values = [[0.25, 45000]];
      range.numberFormat = [["0.0%", "yyyy-mm-dd"]];
      range.load("text,valueTypes,numberFormatCategories");
      await context.sync();
      return [range.text, range.valueTypes, range.numberFormatCategories];
    });
    expect(shown).toEqual([
      [["25.0%", "2023-03-15"]],
      [["Double", "Double"]],
      [["Percentage", "Date"]],
    ]);
  });

  test("fits columns to what they show", async () => {
    const widths = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("E1:E2").values = [["short"], ["a much longer text than that"]];
      const untouched = sheet.getRange("F1").load("format/columnWidth");
      sheet.getRange("E:E").format.autofitColumns();
      const column = sheet.getRange("E1").load("format/columnWidth,width");
      await context.sync();
      return [column.format.columnWidth, column.width, untouched.format.columnWidth];
    });
    expect(widths[0]).toBeGreaterThan(100);
    expect(widths.slice(1)).toEqual([widths[0], 48]);
    expect(book.active.columnWidths.get(4)).toBe(widths[0]);
  });

  test("keeps rules for what may be entered, links and hidden rows", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("H1:H3");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
      range.getCell(0, 0).hyperlink = { address: "https://example.com", textToDisplay: "link" };
      range.getRow(2).rowHidden = true;
      range.load("rowHidden");
      range.dataValidation.load("type,rule");
      const link = range.getCell(0, 0).load("hyperlink");
      await context.sync();
      return [range.rowHidden, range.dataValidation.type, link.hyperlink.address];
    });
    expect(read).toEqual([null, "List", "https://example.com"]);
  });
});
