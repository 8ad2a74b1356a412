import { rectOf } from "../../workbook/rect";
import type { Rect, SheetModel } from "../../workbook/types";
import { moved } from "../look/moved";
import type { Grid } from "./grid";

interface Copied {
  readonly sheet: SheetModel;
  readonly rect: Rect;
  readonly text: string;
  readonly isCut: boolean;
}

/** Copy, cut and paste: as tab-separated text with other programs, with formulas and number formats within the workbook. */
export class Clipboard {
  private copied: Copied | undefined;

  constructor(private readonly grid: Grid) {
    const { viewport } = grid;
    viewport.addEventListener("copy", (event) => this.take(event, false));
    viewport.addEventListener("cut", (event) => this.take(event, true));
    viewport.addEventListener("paste", (event) => this.put(event));
  }

  get area(): Rect | undefined {
    return this.copied?.sheet === this.grid.sheet ? this.copied.rect : undefined;
  }

  forget(): void {
    this.copied = undefined;
    this.grid.redraw();
  }

  private take(event: ClipboardEvent, isCut: boolean): void {
    if (this.grid.editor.isOpen || !event.clipboardData) return;
    event.preventDefault();
    const { sheet } = this.grid;
    const rect = this.grid.usedPart(this.grid.selection.area);
    if (rect.rows * rect.columns > MOST_CELLS) {
      this.grid.say(`Copying is limited to ${MOST_CELLS.toLocaleString("en")} cells here.`);
      return;
    }
    const text = tabSeparated(sheet, rect);
    event.clipboardData.setData("text/plain", text);
    this.copied = { sheet, rect, text, isCut };
    this.grid.redraw();
  }

  private put(event: ClipboardEvent): void {
    if (this.grid.editor.isOpen || !event.clipboardData) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    const { copied } = this;
    if (copied && sameText(copied.text, text)) this.putCopied(copied);
    else if (text !== "") this.putText(text);
  }

  private putText(text: string): void {
    const rows = parseTabs(text);
    const { active } = this.grid.selection;
    const columns = Math.max(...rows.map((row) => row.length));
    const target = rectOf(active.row, active.column, rows.length, columns);
    this.grid.attempt(() => {
      this.grid.book.write(
        this.grid.sheet,
        target,
        (row, column) => rows[row]?.[column] ?? "",
        "user"
      );
      this.grid.selection.selectRect(target);
    });
  }

  private putCopied({ sheet, rect, isCut }: Copied): void {
    const { book, selection } = this.grid;
    const target = tiled(rect, selection.area);
    const cells = snapshot(sheet, rect);
    this.grid.attempt(() => {
      if (isCut) book.clear(sheet, rect, "Contents");
      const source = (row: number, column: number) =>
        cells[row % rect.rows]?.[column % rect.columns];
      book.write(
        this.grid.sheet,
        target,
        (row, column) => {
          const cell = source(row, column);
          if (!cell?.formula || isCut) return cell?.formula ?? cell?.value ?? "";
          const from = {
            row: rect.row + (row % rect.rows),
            column: rect.column + (column % rect.columns),
          };
          return moved(cell.formula, from, {
            row: target.row + row,
            column: target.column + column,
          });
        },
        "user"
      );
      book.setNumberFormat(
        this.grid.sheet,
        target,
        (row, column) => source(row, column)?.format ?? null
      );
      selection.selectRect(target);
    });
    if (isCut) this.forget();
  }
}

const MOST_CELLS = 500_000;

export function tabSeparated(sheet: SheetModel, rect: Rect): string {
  const lines: string[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: string[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      cells.push(quoted(sheet.text(row, column)));
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

/** Cells quoted by Excel may hold tabs and line breaks. */
export function parseTabs(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r?\n|\r|$)/g;
  const body = text.replace(/(\r\n|\n|\r)$/, "");
  for (const match of body.matchAll(pattern)) {
    const [, cell = "", end = ""] = match;
    const isQuoted = cell.length > 1 && cell.startsWith('"');
    rows.at(-1)?.push(isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sameText(first: string, second: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n");
  return plain(first) === plain(second);
}

/** A copied block fills a larger selection when it fits in whole numbers. */
function tiled(source: Rect, area: Rect): Rect {
  const fits = area.rows % source.rows === 0 && area.columns % source.columns === 0;
  const isLarger = area.rows * area.columns > source.rows * source.columns;
  if (fits && isLarger && area.rows * area.columns <= MOST_CELLS) return area;
  return rectOf(area.row, area.column, source.rows, source.columns);
}

function snapshot(sheet: SheetModel, rect: Rect) {
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => {
      const [at, across] = [rect.row + row, rect.column + column];
      const value = sheet.value(at, across);
      return {
        formula: sheet.formula(at, across),
        value: typeof value === "object" ? value.code : asTyped(value),
        format: sheet.numberFormat(at, across),
      };
    })
  );
}

/** Text stays text when written as if typed. */
function asTyped(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
