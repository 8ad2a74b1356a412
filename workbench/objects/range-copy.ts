import type { Calls } from "../richapi/wire-object";
import { invalidArgument } from "../workbook/errors";
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { parseA1, toA1 } from "../workbook/a1";
import { intersection, isOnSheet, rectOf } from "../workbook/rect";
import type { Rect } from "../workbook/types";
import { oneOf, text } from "./args";
import { pasted, pickUp, putDown } from "./move";
import type { Copied, Place } from "./move";
import { isRange } from "./range-place";
import type { RangeTarget } from "./targets";

type Range = RangeTarget;

export const copyCalls: Calls<Range> = {
  copyFrom(range, ...args) {
    const [source, copyType, skipBlanks, transpose] = args;
    const what = oneOf(copyType, ["All", "Formulas", "Values", "Formats"], "All");
    const from = sourceOf(range, source);
    const copied = pickUp(from, what === "Values");
    const turned = transpose === true ? turn(copied) : copied;
    copy(range, { from, turned, what, skipBlanks: skipBlanks === true });
    return null;
  },
  moveTo({ excel, sheet, rect }, destination) {
    const to = sourceOf({ excel, sheet, rect }, destination);
    const place = { sheet: to.sheet, rect: { ...rect, row: to.rect.row, column: to.rect.column } };
    const copied = pickUp({ sheet, rect });
    excel.book.clear(sheet, rect, "Contents");
    putDown(excel, place, copied);
    return null;
  },
};

function sourceOf(range: Range, source: unknown): Place {
  if (isRange(range, source)) return source.of;
  const parsed = parseA1(text(source));
  const { book } = range.excel;
  const sheet = parsed?.sheet === undefined ? range.sheet : book.sheet(parsed.sheet);
  if (!parsed || !sheet) throw invalidArgument();
  return { sheet, rect: parsed.rect };
}

interface Job {
  readonly from: Place;
  readonly turned: Copied;
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
}

/** Fills the range with the source, repeated where the range is a multiple of it; a smaller range grows to its size. */
function copy({ excel, sheet, rect }: Range, job: Job): void {
  const { from, turned, what, skipBlanks } = job;
  const to = filled(rect, turned);
  if (!isOnSheet(to)) throw invalidArgument();
  const at = <V>(grid: V[][], row: number, column: number) =>
    grid[row % grid.length]?.[column % (grid[0]?.length ?? 1)];
  const content = (row: number, column: number) => {
    const held = at(turned.contents, row, column);
    if (held === "" && skipBlanks) return null;
    const source = rectOf(
      from.rect.row + (row % turned.contents.length),
      from.rect.column + (column % (turned.contents[0]?.length ?? 1))
    );
    const cell = rectOf(to.row + row, to.column + column);
    return pasted(relocated(held, source, cell), sheet.numberFormat(cell.row, cell.column));
  };
  if (what !== "Formats") excel.book.write(sheet, to, content, "addin");
  if (what !== "All" && what !== "Formats") return;
  excel.book.setNumberFormat(sheet, to, (row, column) => at(turned.formats, row, column) ?? null);
  if (to.rows === from.rect.rows && to.columns === from.rect.columns) paint(excel, from, to, sheet);
}

/** Fonts, fills and the like, where the cells are copied one to one. */
function paint(excel: Range["excel"], from: Place, to: Rect, sheet: Range["sheet"]): void {
  for (const { rect, path, value } of [...from.sheet.formatRuns]) {
    const part = intersection(rect, from.rect);
    if (!part) continue;
    const row = part.row + to.row - from.rect.row;
    const column = part.column + to.column - from.rect.column;
    excel.book.setFormat(sheet, { ...part, row, column }, path, value);
  }
}

function filled(rect: Rect, { contents }: Copied): Rect {
  const rows = contents.length;
  const columns = contents[0]?.length ?? 1;
  const repeats = rect.rows % rows === 0 && rect.columns % columns === 0;
  return repeats ? rect : { ...rect, rows, columns };
}

/** Relative references move with a copied formula. */
function relocated(content: unknown, from: Rect, to: Rect): unknown {
  if (typeof content !== "string" || !content.startsWith("=")) return content;
  return translateFormulaToA1(translateFormulaToR1C1(content, toA1(from)), toA1(to));
}

function turn({ contents, formats }: Copied): Copied {
  const swap = <V>(grid: V[][]): V[][] =>
    (grid[0] ?? []).map((_, column) => grid.flatMap((row) => row.slice(column, column + 1)));
  return { contents: swap(contents), formats: swap(formats) };
}
