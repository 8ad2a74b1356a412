import type { SheetModel } from "../../workbook/types";
import { intersection } from "../../workbook/rect";
import { DEFAULT_SIZE, fontCss, type Ruler } from "../look/measure";
import type { Axis } from "./axis";
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
  if (!used) return heights;
  const raise = (row: number, height: number): void => {
    if (height > ROW_HEIGHT) heights.set(row, Math.max(heights.get(row) ?? 0, Math.round(height)));
  };
  for (const run of sheet.formatRuns) {
    const name = run.path.join(".");
    const area = intersection(run.rect, used);
    if (!area) continue;
    const isLarge =
      name === "font.size" && typeof run.value === "number" && run.value > DEFAULT_SIZE;
    const wraps = name === "wrapText" && run.value === true;
    if (!isLarge && !wraps) continue;
    for (let row = area.row; row < area.row + Math.min(area.rows, MOST_ROWS); row++) {
      if (isLarge) raise(row, toPixels(Number(run.value) * LINE));
      for (let at = area.column; wraps && at < area.column + area.columns; at++) {
        raise(row, wrappedHeight({ sheet, row, column: at, width: columns.size(at) }, ruler));
      }
    }
  }
  return heights;
}

const MOST_ROWS = 2000;
const LINE = 1.36;

interface WrappedCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly width: number;
}

function wrappedHeight({ sheet, row, column, width }: WrappedCell, ruler: Ruler): number {
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
