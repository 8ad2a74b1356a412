import { CLIENTS, expectFaithful, openExcel } from "../support/excel";

describe.each(CLIENTS)("%s: a table", (client) => {
  const excel = openExcel(client);
  const { Excel, book, host } = excel;
  afterEach(() => expectFaithful(host));

  test("is made from a range and read part by part", async () => {
    const parts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["customer", "amount"],
        ["Ann", 10],
        ["Bob", 20],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Orders";
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("values,address");
      table.columns.load("items/name,items/index");
      table.rows.load("count");
      await context.sync();
      return {
        header: header.values,
        body: body.values,
        at: body.address,
        columns: table.columns.items.map((column) => column.name),
        rows: table.rows.count,
      };
    });
    expect(parts).toEqual({
      header: [["customer", "amount"]],
      body: [
        ["Ann", 10],
        ["Bob", 20],
      ],
      at: "Sheet1!A2:B3",
      columns: ["customer", "amount"],
      rows: 2,
    });
  });

  test("grows by rows and columns", async () => {
    const grown = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Orders");
      table.rows.add(undefined, [["Cid", 30]]);
      table.rows.add(0, [["Zoe", 5]]);
      table.columns.add(undefined, [["paid"], [true], [true], [false], [false]]);
      const range = table.getRange().load("values");
      await context.sync();
      return range.values;
    });
    expect(grown).toEqual([
      ["customer", "amount", "paid"],
      ["Zoe", 5, true],
      ["Ann", 10, true],
      ["Bob", 20, false],
      ["Cid", 30, false],
    ]);
  });

  test("loses rows and columns", async () => {
    const left = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Orders");
      table.rows.getItemAt(0).delete();
      table.columns.getItem("paid").delete();
      const range = table.getRange().load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(left).toEqual([
      "Sheet1!A1:B4",
      [
        ["customer", "amount"],
        ["Ann", 10],
        ["Bob", 20],
        ["Cid", 30],
      ],
    ]);
  });

  test("shows totals, sorts, filters and changes its look", async () => {
    const shown = await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Orders");
      table.showTotals = true;
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.sort.apply([{ key: 1, ascending: false }]);
      table.columns.getItem("customer").filter.applyValuesFilter(["Ann", "Cid"]);
      const totals = table.getTotalRowRange().load("values");
      const body = table.getDataBodyRange().load("values");
      const visible = table.getDataBodyRange().getVisibleView().load("values");
      table.load("style,showBandedRows");
      await context.sync();
      return {
        totals: totals.values,
        body: body.values,
        visible: visible.values,
        look: [table.style, table.showBandedRows],
      };
    });
    expect(shown).toEqual({
      totals: [["Total", 60]],
      body: [
        ["Cid", 30],
        ["Bob", 20],
        ["Ann", 10],
      ],
      visible: [
        ["Cid", 30],
        ["Ann", 10],
      ],
      look: ["TableStyleLight9", false],
    });
  });

  test("is found by the range it lies under", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const tables = sheet.getRange("B2").getTables(false).load("items/name");
      const none = sheet.getRange("Z9").getTables(false);
      const count = none.getCount();
      await context.sync();
      return [tables.items.map((table) => table.name), count.value];
    });
    expect(found).toEqual([["Orders"], 0]);
  });

  test("turns back into a range, and its name is free again", async () => {
    const left = await Excel.run(async (context) => {
      context.workbook.tables.getItem("Orders").convertToRange();
      const table = context.workbook.tables.getItemOrNullObject("Orders").load("name");
      await context.sync();
      return table.isNullObject;
    });
    expect(left).toBe(true);
    expect(book.tables).toHaveLength(0);
  });
});

describe.each(CLIENTS)("%s: a table is refused", (client) => {
  const { Excel, OfficeExtension } = openExcel(client);

  test.each([
    [
      "over another table",
      "InvalidArgument",
      (tables: Excel.TableCollection) => tables.add("B2:C9", true),
    ],
    [
      "with a taken name",
      "ItemAlreadyExists",
      (tables: Excel.TableCollection) => {
        tables.add("H1:I2", true).name = "First";
      },
    ],
    [
      "with an address for a name",
      "InvalidArgument",
      (tables: Excel.TableCollection) => {
        tables.add("K1:L2", true).name = "AB12";
      },
    ],
    [
      "by a name nobody has",
      "ItemNotFound",
      (tables: Excel.TableCollection) => {
        tables.getItem("Nobody").load("name");
      },
    ],
  ])("%s", async (_, code, act) => {
    const failed = Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem("Sheet1");
      const first = tables.getItemOrNullObject("First").load("name");
      await context.sync();
      if (first.isNullObject) tables.add("A1:B3", true).name = "First";
      act(tables);
      await context.sync();
    });
    await expect(failed).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failed).rejects.toMatchObject({ code });
  });
});
