import { chooseTable, chooseTyped } from "../../src/app/choose-data";
import { CLIENTS, expectFaithful } from "../support/excel";
import { asTable, bodyOf, openShop, refresh, write } from "../support/recipes";

const MORE = [["C-009", 45_480, 30]];

describe.each(CLIENTS)("%s: a refresh misses nothing that a person has taken away", (client) => {
  const opened = async (analysis: string) => {
    const excel = openShop(client);
    const { table } = await write(analysis);
    const [source, result] = excel.book.sheets;
    if (!source || !result) throw new Error("Nothing was written.");
    excel.book.load(source, 11, 0, MORE);
    return { ...excel, result, table };
  };

  test("of its names, card and chart, and puts none of them back", async () => {
    const { book, host, result, table } = await opened("CHURN_RFM");
    const whole = bodyOf({ book } as never, table).length;
    const ours = book.names.filter(({ scope }) => scope === result);
    expect(ours.length).toBeGreaterThan(2);
    book.names.splice(0, book.names.length);
    result.charts.splice(0, result.charts.length);
    const before = result.text(1, 0);
    expect(await refresh()).toMatchObject([{ after: {} }]);
    expect(bodyOf({ book } as never, table)).toHaveLength(whole + 1);
    expect([result.text(1, 0), result.charts, book.names]).toEqual([before, [], []]);
    expectFaithful(host);
  });

  test("of the cells that its names stood for", async () => {
    const { book, result, table } = await opened("CHURN_RFM");
    const whole = bodyOf({ book } as never, table).length;
    for (const name of book.names) name.formula = "=#REF!";
    const before = result.text(1, 0);
    expect(await refresh()).toMatchObject([{ after: {} }]);
    expect(bodyOf({ book } as never, table)).toHaveLength(whole + 1);
    expect(result.text(1, 0)).toBe(before);
  });

  test("of what its chart drew: the rest of it stays as it was", async () => {
    const { result } = await opened("CHURN_ROLLFORWARD");
    const series = () => result.charts[0]?.series.map(({ values }) => values?.rect);
    result.charts[0]?.series.splice(1, 1);
    const before = JSON.stringify(series());
    expect(await refresh()).toMatchObject([{ after: {} }]);
    expect(JSON.stringify(series())).toBe(before);
  });

  test("of its columns: the others are new, and what was drawn of them stays", async () => {
    const { book, host, Excel, result, table } = await opened("CHURN_ROLLFORWARD");
    const widthOf = () => book.table(table)?.rect.columns;
    const before = widthOf() ?? 0;
    const headers = () => {
      const { row = 0, column = 0, columns = 0 } = book.table(table)?.rect ?? {};
      return Array.from({ length: columns }, (_, at) => result.text(row, column + at));
    };
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem(table);
      columns.getItemAt(2).delete();
      // The chart draws it.
      columns.getItem("Churn rate").delete();
      await context.sync();
    });
    const left = headers();
    expect(await refresh()).toMatchObject([{ after: {} }]);
    expect([widthOf(), headers()]).toEqual([before - 2, left]);
    expectFaithful(host);
  });
});

describe.each(CLIENTS)("%s: the rows of a table are read", (client) => {
  test("by its name, without its line of totals, and all of them where it has no headers", async () => {
    const excel = openShop(client);
    asTable(excel);
    const table = excel.book.table("Orders");
    if (!table) throw new Error("There is no table.");
    const { place } = (await chooseTyped("orders")).source;
    expect([place.rows, place.table?.name]).toEqual([11, "Orders"]);
    excel.book.load(table.sheet, 11, 0, [["Total", "", 1_000]]);
    Object.assign(table, { rect: { ...table.rect, rows: 12 }, showTotals: true });
    expect((await chooseTable(table.id)).source.place.rows).toBe(11);
    Object.assign(table, { showTotals: false, hasHeaders: false });
    Object.assign(table, { rect: { row: 1, column: 0, rows: 10, columns: 3 } });
    const bare = (await chooseTable(table.id)).source;
    await expect(chooseTable("{gone}")).rejects.toMatchObject({ code: "gone" });
    expect([bare.place.firstRow, bare.place.rows, bare.headerRows]).toEqual([1, 10, 0]);
  });
});

test("a refresh after which nobody is to be told of leaves no old row, and finds those who come again", async () => {
  const rows = [
    ["Customer", "Start", "End", "Amount", "Reason"],
    ["C-001", 45_000, 45_440, 5, "Price"],
    ["C-002", 45_000, 45_441, 6, "Service"],
    ["C-003", 45_010, "", 7, ""],
    ["C-004", 45_490, "", 8, ""],
  ];
  const excel = openShop("excel-web", rows);
  const [source = excel.book.active] = excel.book.sheets;
  const { table } = await write("CHURN_LOST_REASONS");
  const before = bodyOf(excel, table);
  expect(before).toHaveLength(2);
  const ends = (from: readonly (string | number)[]) =>
    excel.book.load(
      source,
      1,
      2,
      from.map((end) => [end])
    );
  ends(["", ""]);
  expect(await refresh()).toMatchObject([{ after: { last: { rows: 0 } }, rows: { gone: 2 } }]);
  expect(bodyOf(excel, table)).toEqual([["", "", "", "", "", ""]]);
  ends([45_440, 45_441]);
  expect(await refresh()).toMatchObject([{ rows: { added: 2, gone: 0 } }]);
  expect(bodyOf(excel, table)).toEqual(before);
});
