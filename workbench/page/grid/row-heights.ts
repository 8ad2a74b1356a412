import type { FormatRun, Rect, SheetModel } from "../../workbook/types";
import { intersection } from "../../workbook/rect";
import { DEFAULT_SIZE, fontCss, type Ruler } from "../look/measure";
import type { Axis } from "./axis";
import type { Cell } from "./cell";
import { PADDING } from "./cells";
import { toPixels } from "./sizes";
import { ROW_HEIGHT } from "./view";

/** Rows that wrapped text or a large font makes higher than usual, as Excel fits them by itself. */
export function heightsOfContent(
  sheet: SheetModel,
  columns: Axis,
  ruler: Ruler
): Map<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.used(true);
  for (const run of sheet.formatRuns) {
    const area = used && intersection(run.rect, used);
    const height = area && heightsFor(run, { sheet, columns, ruler });
    if (!height) continue;
    for (const cell of cellsFromTop(area)) {
      const pixels = Math.round(height(cell));
      const before = heights.get(cell.row) ?? ROW_HEIGHT;
      if (pixels > before) heights.set(cell.row, pixels);
    }
  }
  return heights;
}

interface Measuring {
  readonly sheet: SheetModel;
  readonly columns: Axis;
  readonly ruler: Ruler;
}

/** How high a run of formatting makes the row of a cell; undefined for what does not matter. */
function heightsFor(run: FormatRun, measuring: Measuring): ((cell: Cell) => number) | undefined {
  const name = run.path.join(".");
  const { value } = run;
  if (name === "wrapText" && value === true) return (cell) => wrappedHeight(cell, measuring);
  if (name !== "font.size" || typeof value !== "number" || value <= DEFAULT_SIZE) return undefined;
  return () => toPixels(value * LINE);
}

function cellsFromTop(area: Rect): Cell[] {
  const rows = Math.min(area.rows, MOST_ROWS);
  return Array.from({ length: rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

const MOST_ROWS = 2000;
const LINE = 1.36;

function wrappedHeight({ row, column }: Cell, { sheet, columns, ruler }: Measuring): number {
  const width = columns.size(column);
  const text = sheet.text(row, column);
  const isMerged = sheet.merges.some((merge) => merge.row === row && merge.column === column);
  if (text === "" || isMerged) return 0;
  const bag = sheet.format(row, column);
  const given = (bag["font"] ?? {}) as { size?: unknown; bold?: unknown };
  const size = typeof given.size === "number" ? given.size : DEFAULT_SIZE;
  const font = fontCss({ size, bold: given.bold === true, italic: false });
  const lines = countLines(text, width - PADDING * 2, (part) => ruler.width(part, font));
  return lines * toPixels(size * LINE) + 2;
}

/** Lines of a text broken between words; a word wider than the cell is broken too. */
export function countLines(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const word of paragraph.match(/\S+\s*|\s+|[\u3000-\u9fff\uff00-\uffef]/g) ?? []) {
      const size = measure(word);
      if (used > 0 && used + size > width) {
        lines++;
        used = 0;
      }
      lines += size > width ? Math.ceil(size / width) - 1 : 0;
      used += size;
    }
  }
  return lines;
}
