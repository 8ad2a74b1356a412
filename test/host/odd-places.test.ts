import { chooseSelection, chooseTyped } from "../../src/app/choose-data";
import { troubleOf } from "../../src/app/trouble";
import {
  addressOf,
  insertFormula,
  keptPlace,
  placeAgain,
  readSelection,
  selectedColumns,
} from "../../src/workbook";
import { CLIENTS, expectFaithful, openExcel } from "../support/excel";
import {
  answered,
  bodyOf,
  freshCells,
  openShop,
  recipes,
  refresh,
  write,
} from "../support/recipes";
import { type Opened, SHOP, fill } from "../support/shop";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const select = ({ book }: Opened, ...areas: Parameters<typeof book.select>[1][number][]) =>
  book.select(book.active, areas);
const block = (row: number, column: number, rows: number, columns: number) => ({
  ...{ row, column, rows, columns },
});
/** Excel allows no brackets, colons or slashes in a name, and no more than 31 characters. */
const NAMES = [
  "It's (2024)",
  "Q1 'net' & \"gross\"",
  "🛒 #1 {a}",
  "123",
  "R1C1",
  "C",
  "=A1",
  "客户 数据",
];
const placeChosen = async (choice: ReturnType<typeof chooseSelection>) =>
  addressOf((await choice).source.place);

describe.each(CLIENTS)("%s: rows are found", (client) => {
  test("in a whole sheet that is selected, past cells that only have a format", async () => {
    const excel = openShop(client);
    excel.book.setNumberFormat(excel.book.active, block(900_000, 9_000, 5, 5), () => "0.00");
    select(excel, block(0, 0, ROWS, COLUMNS));
    expect(await placeChosen(chooseSelection())).toBe("Sheet1!A1:C11");
    expectFaithful(excel.host);
  });

  test("in areas that overlap, each column once", async () => {
    const excel = openShop(client);
    select(excel, block(0, 0, 11, 2), block(0, 1, 11, 2));
    expect(await placeChosen(chooseSelection())).toBe("Sheet1!A1:C11");
  });

  test("in columns of a table that are selected below its headers", async () => {
    const excel = openShop(client);
    excel.book.addTable(excel.book.active, block(0, 0, 11, 3), true, "Orders");
    select(excel, block(1, 0, 10, 2));
    expect(await readSelection()).toMatchObject({ firstRow: 0, rows: 11, columns: [0, 1] });
    select(excel, block(3, 0, 2, 3));
    expect(await readSelection()).toMatchObject({ firstRow: 3, rows: 2, taken: "as-selected" });
  });

  test("where they lie by now: in a table that moved, as long as there is one", async () => {
    const excel = openShop(client);
    const [source = excel.book.active] = excel.book.sheets;
    const table = excel.book.addTable(source, block(0, 0, 11, 3), true, "Orders");
    select(excel, block(1, 0, 10, 2));
    const kept = keptPlace(await readSelection());
    excel.book.insertRows(source, 0, 4);
    expect(await placeAgain(kept)).toMatchObject({ firstRow: 4, rows: 11, columns: [0, 1] });
    const gone = { code: "gone" };
    await expect(placeAgain({ ...kept, columns: [7] })).rejects.toMatchObject(gone);
    excel.book.removeTable(table, true);
    await expect(placeAgain(kept)).rejects.toMatchObject(gone);
    const { tableId, ...list } = kept;
    excel.book.addSheet("Other");
    excel.book.deleteSheet(source);
    await expect(placeAgain(list)).rejects.toMatchObject(gone);
    expect(tableId).toBeDefined();
  });

  test("on a very hidden sheet, which is named as it is and stays hidden", async () => {
    const excel = openShop(client);
    const [source] = excel.book.sheets;
    if (!source) throw new Error("There is no sheet.");
    excel.book.activate(excel.book.addSheet("Front"));
    source.visibility = "VeryHidden";
    expect(await placeChosen(chooseTyped("sheet1!A:C"))).toBe("Sheet1!A1:C11");
    expect(source.visibility).toBe("VeryHidden");
    const onFront = await chooseTyped("A1:C11").catch(troubleOf);
    expect(onFront).toMatchObject({ problem: "empty-selection" });
  });

  test("on sheets of any name among 200, to a result and its refresh", async () => {
    const excel = openShop(client, [["nothing", "to", "read"]]);
    for (let at = 0; at < 200; at++) excel.book.addSheet(`Sheet of month ${at}`);
    for (const name of NAMES) {
      excel.book.activate(excel.book.addSheet(name));
      fill(excel, SHOP);
      const typed = `'${name.replaceAll("'", "''")}'!A1:C11`;
      expect(await placeChosen(chooseTyped(typed))).toBe(`${name}!A1:C11`);
      const [formula = ""] = await selectedColumns();
      expect(formula).toMatch(/^'.+'!A1:A11$/u);
      const other = excel.book.addSheet(`Beside ${excel.book.sheets.length}`);
      excel.book.activate(other);
      await insertFormula(`=COUNTA(${formula})`, { columns: 1, manyRows: true });
      expect(other.value(0, 0)).toBe(SHOP.length);
      excel.book.activate(excel.book.sheet(name) ?? other);
    }
    await write("CHURN_STATUS");
    expect(await refresh()).toMatchObject([{ after: { analysis: "CHURN_STATUS" } }]);
    expect((await recipes())[0]?.last.read).toBe(SHOP.length - 1);
    expectFaithful(excel.host);
  });

  test("and written as they are where Excel speaks with ; and ,", async () => {
    const excel = openExcel(client, { contentLocale: "de-DE" });
    excel.install();
    fill(excel, [...SHOP, ["C-007", "31.12.2024", "1.234,50"]]);
    const result = await answered("CHURN_STATUS");
    await write("CHURN_STATUS");
    expect(bodyOf(excel, "Churn_STATUS")).toEqual(freshCells(result));
    excel.book.activate(excel.book.addSheet("Front"));
    await insertFormula("=SUM(Sheet1!C2:C3, 0.5)", { columns: 1, manyRows: false });
    expect(excel.book.active.value(0, 0)).toBe(201);
  });
});

describe.each(CLIENTS)("%s: rows are refused with a sentence", (client) => {
  test("in more columns than anybody means", async () => {
    const excel = openShop(client);
    excel.book.load(excel.book.active, 0, 0, [
      Array.from({ length: COLUMNS }, (_, at) => `Column ${at}`),
      Array.from({ length: COLUMNS }, (_, at) => at),
    ]);
    select(excel, block(0, 0, ROWS, COLUMNS));
    const { syncs } = excel.host.stats;
    const trouble = await chooseSelection().catch(troubleOf);
    expect(trouble).toMatchObject({ problem: "too-many-columns", values: { count: COLUMNS } });
    expect(excel.host.stats.syncs - syncs).toBeLessThan(6);
  });

  test("in a row of words that nobody knows, which may be headers", async () => {
    const excel = openShop(client, [["foo", "bar", "baz"]]);
    select(excel, block(0, 0, 1, 3));
    const trouble = await chooseSelection().catch(troubleOf);
    expect(trouble).toMatchObject({ problem: "header-only" });
  });

  test("in a cell that is blank or stands alone, and in a name for no cells", async () => {
    const excel = openShop(client);
    excel.book.activate(excel.book.addSheet("Front"));
    select(excel, block(4, 4, 1, 1));
    const refused = () => chooseSelection().catch(troubleOf);
    expect(await refused()).toMatchObject({ problem: "empty-selection" });
    excel.book.activate(excel.book.sheets[0] ?? excel.book.active);
    select(excel, block(40, 0, 9, 1), block(40, 2, 9, 1));
    expect(await refused()).toMatchObject({ problem: "empty-selection" });
    excel.book.activate(excel.book.sheets[1] ?? excel.book.active);
    select(excel, block(4, 4, 1, 1));
    excel.book.load(excel.book.active, 4, 4, [["alone"]]);
    expect(await refused()).toMatchObject({ problem: "single-cell" });
    excel.book.names.push({ name: "Rate", formula: "=1+1", comment: "", visible: true });
    const named = await chooseTyped("Rate").catch(troubleOf);
    expect(named).toMatchObject({ problem: "unknown-range" });
  });

  test("in areas of several sheets", async () => {
    const excel = openShop(client);
    excel.book.addSheet("Other");
    const trouble = await chooseTyped("Sheet1!A1:B11, Other!C1:C11").catch(troubleOf);
    expect(trouble).toMatchObject({ problem: "unknown-range" });
  });
});
