import { openCsv } from "../../../workbench/files/csv-open";
import { CsvReader, decodeText, findSeparator } from "../../../workbench/files/csv-parse";
import { saveCsv } from "../../../workbench/files/csv-save";
import { createWorkbook } from "../../../workbench/workbook";
import type { SheetModel } from "../../../workbench/workbook/types";
import { fill } from "./book";

const encode = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;

async function open(text: string | ArrayBuffer, name = "orders.csv"): Promise<SheetModel> {
  const book = createWorkbook();
  book.name = name;
  await openCsv(book, typeof text === "string" ? encode(text) : text);
  return book.active;
}

function row(sheet: SheetModel, index: number, columns: number): unknown[] {
  return Array.from({ length: columns }, (_, column) => sheet.value(index, column));
}

describe("opening separated text gives", () => {
  test("numbers, dates, amounts, shares, truth and text as Excel types them", async () => {
    const sheet = await open(
      'id,when,paid,share,open,note\n007,2024-12-31,"$1,234.50",12.5%,TRUE,"a ""b"", c"\n'
    );
    expect(row(sheet, 1, 6)).toEqual([7, 45657, 1234.5, 0.125, true, 'a "b", c']);
    expect(sheet.numberFormat(1, 3)).toBe("0.00%");
    expect(sheet.text(1, 1)).toBe("12/31/2024");
  });

  test("the sheet the name of the file", async () => {
    expect((await open("a", "January: orders*.csv")).name).toBe("January_ orders_");
  });

  test.each([
    ["commas", "a,b\n1,2"],
    ["semicolons", "a;b\n1;2"],
    ["tabs", "a\tb\n1\t2"],
    ["whatever sep= says", "sep=;\r\na;b\r\n1;2"],
  ])("two columns from %s", async (_, text) => {
    const sheet = await open(text);
    expect([row(sheet, 0, 2), row(sheet, 1, 2)]).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  test("line breaks within quotes, and lines of all three endings", async () => {
    const sheet = await open('"a\nb",1\r\nc,2\rd,3\ne');
    expect([0, 1, 2, 3].map((index) => sheet.value(index, 0))).toEqual(["a\nb", "c", "d", "e"]);
  });

  test("Chinese with and without a byte order mark, and old Western European files", async () => {
    expect((await open("\ufeff客户,金额")).value(0, 0)).toBe("客户");
    expect((await open("客户,金额")).value(0, 1)).toBe("金额");
    expect(decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9]).buffer)).toBe("café");
    const wide = new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x62, 0x00]).buffer;
    expect(decodeText(wide)).toBe("ab");
  });

  test("text for what looks like a formula: a file is data", async () => {
    const sheet = await open('=1+1,"=HYPERLINK(""http://x"")",-cmd,+1');
    expect(row(sheet, 0, 4)).toEqual(["=1+1", '=HYPERLINK("http://x")', "-cmd", 1]);
    expect(sheet.formula(0, 0)).toBeUndefined();
  });

  test("the fifteen digits that Excel keeps of a longer number", async () => {
    expect((await open("1234567890123456")).value(0, 0)).toBe(1234567890123450);
    expect((await open("12345678901234567x")).value(0, 0)).toBe("12345678901234567x");
  });
});

describe("the separator", () => {
  test("is the one that cuts every line alike, not the most frequent one", () => {
    expect(findSeparator("a;b\n1,5;2,25\n1,5,7;3")).toBe(";");
  });
});

describe("the reader", () => {
  test("takes a quote that never closes to the end, as Excel does", () => {
    const reader = new CsvReader('a,"b\nc', ",");
    expect(reader.record()).toEqual(["a", "b\nc"]);
    expect(reader.isAtEnd).toBe(true);
  });
});

describe("saving a sheet as CSV", () => {
  test("quotes what needs it and disarms what another program would calculate", () => {
    const book = createWorkbook();
    fill(book, book.active, "A1", [
      ["'=1+1", "a,b", 'say "x"', "'-2+3"],
      ["=1/8", -5, true, "'@SUM(A1)"],
    ]);
    expect(saveCsv(book.active)).toBe(
      '\ufeff\'=1+1,"a,b","say ""x""",\'-2+3\r\n0.125,-5,TRUE,\'@SUM(A1)\r\n'
    );
  });

  test("and opening it gives the same numbers and dates", async () => {
    const book = createWorkbook();
    fill(book, book.active, "A1", [[0.1, 1e-7, 123456.789, "2024-02-29", "plain"]]);
    const again = await open(saveCsv(book.active));
    expect(row(again, 0, 5)).toEqual([0.1, 1e-7, 123456.789, 45351, "plain"]);
  });
});
