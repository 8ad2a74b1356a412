import { rectOf } from "../workbook/rect";
import { readTyped } from "../workbook/typed";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type CellValue,
  type SheetModel,
  type WorkbookModel,
} from "../workbook/types";
import { CsvReader, decodeText, findSeparator } from "./csv-parse";

/** Rows read before the page may draw again. */
const ROWS_AT_ONCE = 10_000;
const MOST_REMEMBERED = 50_000;

/** Fills an empty workbook from separated text, each field as Excel reads what is typed. Text that begins like a formula stays
 * text: a file from elsewhere is data. */
export async function openCsv(
  book: WorkbookModel,
  bytes: ArrayBuffer,
  breathe: () => Promise<void> = nextTask
): Promise<void> {
  const text = decodeText(bytes);
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("The workbook has no sheet to fill.");
  book.renameSheet(sheet, sheetName(book.name));
  const reader = new CsvReader(text, findSeparator(text));
  const fields = new Fields();
  const formats = new ColumnFormats();
  if (/^sep=.\r?\n/i.test(text)) reader.record();
  let row = 0;
  while (!reader.isAtEnd) {
    const block: CellValue[][] = [];
    while (!reader.isAtEnd && block.length < ROWS_AT_ONCE) {
      const record = reader.record();
      if (record.length > MAX_COLUMNS || row + block.length >= MAX_ROWS) {
        throw new Error(
          `“${book.name}” has more than a sheet holds: ${MAX_ROWS} rows of ${MAX_COLUMNS} columns.`
        );
      }
      block.push(
        record.map((field, column) => {
          const { value, format } = fields.read(field);
          if (format !== undefined) formats.note(row + block.length, column, format);
          return value;
        })
      );
    }
    book.load(sheet, row, 0, block);
    row += block.length;
    await breathe();
  }
  formats.apply(book, sheet);
}

interface Field {
  readonly value: CellValue;
  readonly format?: string | undefined;
}

/** Reads fields, remembering what dates and other slow ones gave. */
class Fields {
  private readonly known = new Map<string, Field>();

  read(text: string): Field {
    if (text === "") return BLANK;
    const number = plainNumber(text);
    if (number !== undefined) return { value: number };
    if (!mayBeMore(text)) return { value: text };
    const before = this.known.get(text);
    if (before) return before;
    const { value = text, format } = readTyped(text, "General", () => false);
    const field =
      text.startsWith("'") || text.startsWith("=") ? { value: text } : { value, format };
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    this.known.set(text, field);
    return field;
  }
}

const BLANK: Field = { value: "" };

/** Digits with at most a sign and a point, by far the most fields; anything else is undefined. */
function plainNumber(text: string): number | undefined {
  let points = 0;
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits++;
    else if (code === 46 && points === 0) points++;
    else if (code !== 45 || index > 0) return undefined;
  }
  return digits > 0 && digits <= 15 ? Number(text) : undefined;
}

/** A date, an amount, TRUE or an error; most texts are none of these, and can be told by their look. */
function mayBeMore(text: string): boolean {
  const code = text.charCodeAt(0);
  const isSign = code <= 47 || code === 0x20ac || code === 0xa3 || code === 0xa5;
  if ((code >= 48 && code <= 57) || isSign) return text.length <= 40;
  return /^(true|false)$/i.test(text);
}

interface FormatRun {
  readonly column: number;
  readonly format: string;
  readonly from: number;
  to: number;
}

/** The number formats that reading gave, joined to runs down each column. */
class ColumnFormats {
  private readonly runs: FormatRun[] = [];
  private readonly last = new Map<number, FormatRun>();

  note(row: number, column: number, format: string): void {
    const run = this.last.get(column);
    if (run && run.format === format && run.to === row) {
      run.to = row + 1;
      return;
    }
    const next = { column, format, from: row, to: row + 1 };
    this.runs.push(next);
    this.last.set(column, next);
  }

  apply(book: WorkbookModel, sheet: SheetModel): void {
    for (const { column, format, from, to } of this.runs) {
      book.setNumberFormat(sheet, rectOf(from, column, to - from), () => format);
    }
  }
}

/** Excel names the sheet after the file. */
function sheetName(fileName: string): string {
  const name = fileName.replace(/\.[^.]+$/, "").replace(/[[\]*?/\\:]/g, "_");
  return name.replace(/^'+|'+$/g, "").slice(0, 31) || "Sheet1";
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
