import JSZip from "jszip";
import { saveXlsx } from "../../workbench/files/xlsx-save";
import { CLIENTS, expectFaithful } from "../support/excel";
import { found } from "../support/found";
import { asTable, openShop, refresh, write } from "../support/recipes";
import type { Opened } from "../support/shop";
import { sheetText } from "../support/snapshot";

const MORE = [
  ["C-009", 45_481, 30],
  ["C-002", 45_482, 12],
];

/** Texts and formats are numbered through the file; `sheetText` has each of them in its cell. */
const withoutNumbers = (xml: string) =>
  xml.replace(/ s="\d+"/gu, "").replace(/(t="s"><v>)\d+/gu, "$1");

/** Every part of the saved file as text, and what a file of Excel does not hold in the simulation. */
async function partsOf(excel: Opened): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(await saveXlsx(excel.book));
  const parts = new Map<string, string>();
  for (const file of Object.values(zip.files))
    if (!file.dir) parts.set(file.name, withoutNumbers(await file.async("text")));
  const { book } = excel;
  parts.set("settings", JSON.stringify([...book.settings]));
  parts.set("names", JSON.stringify(book.names.map(({ name, formula }) => [name, formula])));
  parts.set("xml", JSON.stringify(book.customXml));
  for (const sheet of book.sheets) parts.set(`sheet ${sheet.name}`, sheetText(excel, sheet));
  return parts;
}

const changed = (before: Map<string, string>, after: Map<string, string>) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort();

/** A workbook with all kinds of things of its owner's in it, and one result. */
async function furnished(excel: Opened): Promise<void> {
  const { book } = excel;
  const [source = book.active] = book.sheets;
  asTable(excel);
  await write("CHURN_RFM", book.table("Orders")?.id);
  const own = book.addSheet("Mine");
  book.write(own, { row: 0, column: 0, rows: 1, columns: 1 }, () => "=SUM(Orders[Amount])", "user");
  book.write(own, { row: 1, column: 0, rows: 1, columns: 1 }, () => "=1+1", "user");
  book.setFormat(own, { row: 0, column: 0, rows: 3, columns: 3 }, ["fill", "color"], "#FFEE00");
  book.setNumberFormat(own, { row: 5, column: 1, rows: 2, columns: 1 }, () => "0.000%");
  book.load(own, 10, 0, [
    ["Plan", "Price"],
    ["A", 5],
    ["B", 9],
  ]);
  book.addTable(own, { row: 10, column: 0, rows: 3, columns: 2 }, true, "Plans");
  await globalThis.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Mine");
    sheet.charts.add("ColumnClustered", sheet.getRange("A11:B13"), "Auto").name = "Prices";
    const rule = sheet.getRange("B12:B13").conditionalFormats.add("ColorScale");
    rule.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#00FF00" },
      maximum: { type: "HighestValue", color: "#FF0000" },
    };
    context.workbook.names.add("Rate", sheet.getRange("A2"));
    context.workbook.settings.add("theirs", "kept");
    context.workbook.customXmlParts.add('<theirs xmlns="urn:theirs">1</theirs>');
    sheet.customProperties.add("Owner", "Finance");
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  const result = found(book.table("Churn_RFM"));
  const { row, column, columns } = result.rect;
  result.rect = { ...result.rect, columns: columns + 1 };
  book.load(result.sheet, row, column + columns, [["Note"], ["5 kg"]]);
  book.activate(source);
}

describe.each(CLIENTS)("%s: a refresh", (client) => {
  test("changes its own sheet and what is kept of it, and no other part of the workbook", async () => {
    const excel = openShop(client);
    await furnished(excel);
    const orders = excel.book.table("Orders");
    if (!orders) throw new Error("No table.");
    excel.book.load(orders.sheet, 11, 0, MORE);
    orders.rect = { ...orders.rect, rows: 13 };
    const before = await partsOf(excel);
    expect(await refresh()).toMatchObject([{ after: { last: { read: 12 } } }]);
    const differing = changed(before, await partsOf(excel));
    expect(differing).toEqual(
      expect.arrayContaining(["sheet RFM segments", "xl/worksheets/sheet2.xml", "xml"])
    );
    const announced =
      /^(xml|names|sheet RFM segments|xl\/(worksheets\/(_rels\/)?sheet2\.xml(\.rels)?|sharedStrings\.xml|styles\.xml|workbook\.xml|tables\/table2\.xml|charts\/chart\d+\.xml)|customXml\/.*|docProps\/.*)$/u;
    expect(differing.filter((name) => !announced.test(name))).toEqual([]);
    expect(excel.book.customXml.map(({ namespaceUri }) => namespaceUri).sort()).toEqual([
      ...["urn:churn-analytics-for-excel:recipes", "urn:theirs"],
    ]);
    expectFaithful(excel.host);
  });

  test("over the same rows changes nothing at all but the moment of it", async () => {
    const excel = openShop(client);
    await furnished(excel);
    await refresh();
    const before = await partsOf(excel);
    await refresh();
    expect(
      changed(before, await partsOf(excel)).filter((name) => !/^docProps/u.test(name))
    ).toEqual([]);
    const { sheet, rect } = found(excel.book.table("Churn_RFM"));
    const note = rect.column + rect.columns - 1;
    expect(sheet.text(rect.row + 1, note)).toBe("5 kg");
    expect(sheet.numberFormat(rect.row + 1, note)).toBe("General");
  });
});
