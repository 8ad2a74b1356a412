import { openXlsx } from "../../../workbench/files/xlsx-open";
import { saveXlsx } from "../../../workbench/files/xlsx-save";
import { OfficePackage } from "../../../workbench/files/xlsx/package";
import { createWorkbook } from "../../../workbench/workbook";
import type { SheetModel, WorkbookModel } from "../../../workbench/workbook/types";
import { addFunctions, rect, sampleBook } from "./book";

async function roundTrip(book: WorkbookModel): Promise<WorkbookModel> {
  const opened = createWorkbook();
  addFunctions(opened);
  await openXlsx(opened, await saveXlsx(book));
  return opened;
}

function sheetOf(book: WorkbookModel, name = "Orders 2024"): SheetModel {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
}

function cells(sheet: SheetModel, address: string) {
  const { row, column, rows, columns } = rect(address);
  return Array.from({ length: rows * columns }, (_, index) => {
    const at = [row + Math.floor(index / columns), column + (index % columns)] as const;
    return {
      value: sheet.value(...at),
      formula: sheet.formula(...at),
      format: sheet.numberFormat(...at),
      bag: sheet.format(...at),
    };
  });
}

describe("a saved file", () => {
  test("has the elements of a sheet in the order that Excel demands", async () => {
    const file = await OfficePackage.read(await saveXlsx(sampleBook()));
    const sheet = await file.xml("xl/worksheets/sheet1.xml");
    const names = sheet?.children.map(({ name }) => name) ?? [];
    expect(names.slice(names.indexOf("pageMargins"))).toEqual([
      ...["pageMargins", "pageSetup", "customProperties", "drawing", "tableParts"],
    ]);
  });

  test("declares the kind of every part it relates to", async () => {
    const file = await OfficePackage.read(await saveXlsx(sampleBook()));
    const types = (await file.text("[Content_Types].xml")) ?? "";
    for (const part of [
      "xl/charts/chart1.xml",
      "xl/drawings/drawing1.xml",
      "docProps/custom.xml",
    ]) {
      expect(types).toContain(`PartName="/${part}"`);
    }
    expect(types).toContain('Extension="bin"');
  });
});

describe("a saved formula", () => {
  async function savedCell(formula: string): Promise<string> {
    const book = createWorkbook();
    addFunctions(book);
    const { active } = book;
    book.load(active, 0, 0, [
      ["b", 2],
      ["a", 3],
    ]);
    book.write(active, rect("D1:D1"), () => "=SORT(A1:A2)", "user");
    book.write(active, rect("F1:F1"), () => formula, "user");
    const file = await OfficePackage.read(await saveXlsx(book));
    const xml = (await file.text("xl/worksheets/sheet1.xml")) ?? "";
    return /<c r="F1".*?<\/f>/.exec(xml)?.[0].replaceAll("&quot;", '"') ?? "";
  }
  const dynamic = (formula: string, ref: string) =>
    expect.stringMatching(
      new RegExp(`cm="1"><f t="array" ref="${ref}">${escaped(formula)}</f>`)
    ) as string;
  const escaped = (text: string) => text.replace(/[()+*.]/g, "\\$&");

  test.each([
    ["=SORT(A1:A2)", "_xlfn._xlws.SORT(A1:A2)", "F1:F2"],
    ["=SUM(COUNTIF(A1:A2,D1#))", "SUM(COUNTIF(A1:A2,_xlfn.ANCHORARRAY(D1)))", "F1"],
    ["=B1:B2*2", "B1:B2*2", "F1:F2"],
    ["=SUM(IF(B1:B2>2,1,0))", "SUM(IF(B1:B2&gt;2,1,0))", "F1"],
    ["=TEST.PAIR(B2)", "_xldudf_TEST_PAIR(B2)", "F1:F2"],
    ["=IFERROR(TEST.PAIR(B2),0)", "IFERROR(_xldudf_TEST_PAIR(B2),0)", "F1:F2"],
  ])("that may fill more than its cell says so: %s", async (typed, stored, ref) => {
    expect(await savedCell(typed)).toEqual(dynamic(stored, ref));
  });

  test.each([
    ["=SUM(B1:B2)", "SUM(B1:B2)"],
    ["=IFERROR(INDEX(B1:B2,MATCH(3,B1:B2,0)),0)", "IFERROR(INDEX(B1:B2,MATCH(3,B1:B2,0)),0)"],
    ["=COUNTA(D1#)", "COUNTA(_xlfn.ANCHORARRAY(D1))"],
    ["=B1+1", "B1+1"],
    ["=TEST.SHARE(B1,B2)", "_xldudf_TEST_SHARE(B1,B2)"],
    ["=INDEX(TEST.PAIR(B2),2)", "INDEX(_xldudf_TEST_PAIR(B2),2)"],
  ])("of one value is a plain one: %s", async (typed, stored) => {
    expect(await savedCell(typed)).toContain(`><f>${stored}</f>`);
  });

  test("that fills is told of where the workbook's parts are listed", async () => {
    const file = await OfficePackage.read(await saveXlsx(sampleBook()));
    const kinds = (await file.relations("xl/workbook.xml")).map(({ kind, target }) => [
      kind,
      target,
    ]);
    expect(kinds).toContainEqual(["sheetMetadata", "xl/metadata.xml"]);
    expect(await file.text("[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
  });
});

describe("saving and opening an .xlsx file gives back", () => {
  let before: WorkbookModel;
  let after: WorkbookModel;
  beforeAll(async () => {
    before = sampleBook();
    after = await roundTrip(before);
  });

  test("every cell with its value, formula and format", () => {
    expect(cells(sheetOf(after), "A1:G10")).toEqual(
      cells(sheetOf(before), "A1:G10").map(({ bag, ...cell }) => ({
        ...cell,
        bag: "columnWidth" in bag ? {} : bag,
      }))
    );
    expect(cells(sheetOf(after, "Notes"), "A1")).toEqual(cells(sheetOf(before, "Notes"), "A1"));
  });

  test("functions of the add-in under the names that were typed, calculated again", () => {
    expect(sheetOf(after).formula(1, 6)).toBe("=TEST.SHARE(B2,G1)");
    expect(sheetOf(after).value(1, 6)).toBeCloseTo(1200 / 1538.5, 12);
  });

  test("an array that spills as one formula", () => {
    expect(sheetOf(after).spillAt(4, 6)).toEqual(rect("G3:G5"));
    expect(sheetOf(after).formula(3, 6)).toBeUndefined();
  });

  test("an array of an add-in function as one formula", () => {
    expect(sheetOf(after).spillAt(9, 6)).toEqual(rect("G9:G10"));
    expect(sheetOf(after).formula(8, 6)).toBe("=TEST.PAIR(B2)");
    expect(sheetOf(after).value(9, 6)).toBe("next");
  });

  test("tables with name and style", () => {
    const described = (book: WorkbookModel) =>
      book.tables.map(({ name, rect: at, style, hasHeaders, showTotals }) => ({
        ...{ name, at, style, hasHeaders, showTotals },
      }));
    expect(described(after)).toEqual(described(before));
  });

  test("names, whether they stand for cells or for a number", () => {
    expect(after.names).toEqual(before.names);
  });

  test("conditional formats", () => {
    const described = (book: WorkbookModel) =>
      sheetOf(book).conditionalFormats.map(({ type, rect: at, priority, bag }) => ({
        ...{ type, at, priority, bag },
      }));
    const [scale, value, custom, bar] = described(before);
    const bounds = { lowerBoundRule: { type: "Automatic" }, upperBoundRule: { type: "Automatic" } };
    const dataBar = { ...(bar?.bag["dataBar"] as object), ...bounds };
    expect(described(after)).toEqual([scale, value, custom, { ...bar, bag: { dataBar } }]);
  });

  test("charts with their series, title, legend and place", () => {
    const described = (book: WorkbookModel) =>
      sheetOf(book).charts.map(({ name, type, left, top, width, height, series, bag }) => ({
        ...{ name, type, left, top, width, height },
        title: bag["title"],
        legend: bag["legend"],
        series: series.map((one) => ({
          name: one.name,
          values: one.values?.rect,
          categories: one.categories?.rect,
        })),
      }));
    expect(described(after)).toEqual(described(before));
  });

  test("panes, merges, hidden rows, widths, gridlines and tab colour", () => {
    const described = (sheet: SheetModel) => ({
      frozen: sheet.frozen,
      merges: sheet.merges,
      hidden: [...sheet.hiddenRows],
      width: sheet.columnWidths.get(1),
      gridlines: sheet.showGridlines,
      tab: sheet.tabColor,
    });
    expect(described(sheetOf(after))).toEqual(described(sheetOf(before)));
    expect(sheetOf(after, "Notes").visibility).toBe("Hidden");
  });

  test("custom XML, properties of workbook and sheet, settings of the add-in", () => {
    const parts = (book: WorkbookModel) =>
      book.customXml.map(({ xml, namespaceUri }) => ({ xml, namespaceUri }));
    expect(parts(after)).toEqual(parts(before));
    expect(after.properties).toMatchObject(before.properties);
    expect(sheetOf(after).customProperties).toEqual(sheetOf(before).customProperties);
    expect(after.settings).toEqual(before.settings);
  });
});
