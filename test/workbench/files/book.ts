import { createWorkbook } from "../../../workbench/workbook";
import { parseA1 } from "../../../workbench/workbook/a1";
import type {
  FunctionMetadata,
  Rect,
  SheetModel,
  WorkbookModel,
} from "../../../workbench/workbook/types";

export function rect(address: string): Rect {
  const found = parseA1(address);
  if (!found) throw new Error(`${address} is no address.`);
  return found.rect;
}

export function fill(
  book: WorkbookModel,
  sheet: SheetModel,
  corner: string,
  rows: readonly (readonly unknown[])[]
): void {
  const { row, column } = rect(corner);
  const columns = Math.max(...rows.map((cells) => cells.length));
  book.write(
    sheet,
    { row, column, rows: rows.length, columns },
    (down, across) => rows[down]?.[across] ?? null,
    "addin"
  );
}

const FUNCTIONS: readonly FunctionMetadata[] = [
  { id: "SHARE", name: "SHARE", parameters: [{ name: "part" }, { name: "whole" }] },
  {
    id: "PAIR",
    name: "PAIR",
    parameters: [{ name: "first" }],
    result: { dimensionality: "matrix" },
  },
];

/** Stands in for an add-in: TEST.SHARE divides, TEST.PAIR gives two cells. */
export function addFunctions(book: WorkbookModel): void {
  book.registerFunctions(FUNCTIONS, "TEST");
  book.onCall = ({ id, functionId, values }) => {
    const [first, second] = values.map(Number);
    book.answer(
      id,
      true,
      functionId === "PAIR" ? [[first], ["next"]] : Number(first) / Number(second)
    );
  };
}

/** Two sheets with one of everything a file has to keep. */
export function sampleBook(): WorkbookModel {
  const book = createWorkbook();
  addFunctions(book);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("No sheet.");
  book.renameSheet(sheet, "Orders 2024");
  fill(book, sheet, "A1", [
    ["plan", "customers", "rate", "start", "open"],
    ["basic", 1200, 0.125, 45292, true],
    ['<pro> & "more"', 345.5, 0.0625, 45323.5, false],
    ["团队", -7, 1e-7, 45351, ""],
  ]);
  book.setNumberFormat(sheet, rect("C2:C4"), () => "0.0%");
  book.setNumberFormat(sheet, rect("D2:D4"), () => "yyyy-mm-dd");
  const table = book.addTable(sheet, rect("A1:E4"), true, "Plans");
  table.style = "TableStyleMedium4";
  fill(book, sheet, "G1", [
    ["=SUM(B2:B4)"],
    ["=TEST.SHARE(B2,G1)"],
    ["=SEQUENCE(3)"],
    [null],
    [null],
    ["=1/0"],
    ["'007"],
    ['=IF(A2="basic","yes, ""basic""","no")'],
    ["=TEST.PAIR(B2)"],
  ]);
  book.setFormat(sheet, rect("G1"), ["font", "bold"], true);
  book.setFormat(sheet, rect("G1:G2"), ["fill", "color"], "#FFEB9C");
  for (const [name, value] of Object.entries({
    style: "Double",
    weight: "Thin",
    color: "#107C41",
  })) {
    book.setFormat(sheet, rect("G3"), ["borders", "EdgeBottom", name], value);
  }
  book.setFormat(sheet, rect("A6"), ["wrapText"], true);
  book.setFormat(sheet, rect("B1"), ["columnWidth"], 90);
  book.names.push({ name: "Target", formula: "=0.05", comment: "agreed", visible: true });
  book.names.push({ name: "All", formula: "='Orders 2024'!$B$2:$B$4", comment: "", visible: true });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.merges.push(rect("A8:C8"));
  sheet.hiddenRows.add(9);
  sheet.showGridlines = false;
  sheet.tabColor = "#107C41";
  sheet.customProperties.set("owner", "客户 add-in");
  addConditionalFormats(sheet);
  addChart(sheet);
  const second = book.addSheet("Notes");
  fill(book, second, "A1", [["='Orders 2024'!B2*2"]]);
  second.visibility = "Hidden";
  book.customXml.push({
    id: "{1}",
    xml: '<recipes xmlns="urn:test:recipes"><recipe name="a &amp; b"/></recipes>',
    namespaceUri: "urn:test:recipes",
  });
  book.properties["title"] = "Plans & more";
  book.properties["custom"] = { Reviewed: true, Version: 3, Team: "客户" };
  book.settings.set("language", { code: "zh-CN" });
  return book;
}

function addConditionalFormats(sheet: SheetModel): void {
  const base = { stopIfTrue: false };
  const stop = (type: string, color: string, formula?: string) => ({
    type,
    color,
    ...(formula && { formula }),
  });
  sheet.conditionalFormats.push(
    {
      ...{ ...base, id: "a", type: "ColorScale", rect: rect("C2:C4"), priority: 0 },
      bag: {
        colorScale: {
          criteria: {
            minimum: stop("LowestValue", "#F8696B"),
            midpoint: stop("Percentile", "#FFEB84", "50"),
            maximum: stop("HighestValue", "#63BE7B"),
          },
        },
      },
    },
    {
      ...{ ...base, id: "b", type: "CellValue", rect: rect("B2:B4"), priority: 1 },
      bag: {
        cellValue: {
          rule: { operator: "GreaterThan", formula1: "=100" },
          format: { font: { color: "#9C0006" }, fill: { color: "#FFC7CE" } },
        },
      },
    },
    {
      ...{ ...base, id: "c", type: "Custom", rect: rect("A2:A4"), priority: 2 },
      bag: { custom: { rule: { formula: "=$B2<0" }, format: { font: { bold: true } } } },
    },
    {
      ...{ ...base, id: "d", type: "DataBar", rect: rect("B2:B4"), priority: 3 },
      bag: { dataBar: { positiveFormat: { fillColor: "#5B9BD5" } } },
    }
  );
}

function addChart(sheet: SheetModel): void {
  const place = (address: string) => ({ sheet, rect: rect(address) });
  sheet.charts.push({
    ...{ id: "chart", name: "Chart 1", type: "ColumnClustered", sheet },
    series: [
      { name: "Customers", values: place("B2:B4"), categories: place("A2:A4"), bag: {} },
      { name: "Rate", values: place("C2:C4"), categories: place("A2:A4"), bag: {} },
    ],
    ...{ left: 300, top: 150, width: 360, height: 216 },
    bag: {
      title: { text: "Customers & <rates>" },
      axes: { valueAxis: { numberFormat: "#,##0" } },
      legend: { visible: true, position: "Bottom" },
    },
  });
}
