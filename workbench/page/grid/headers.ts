import { columnName } from "../../workbook/a1";
import type { Rect } from "../../workbook/types";
import { make } from "../dom";
import { HEADER_HEIGHT, type Band, type View } from "./view";

/** Column letters and row numbers, those of the selection marked. */
export function drawHeaders(view: View, areas: readonly Rect[]): HTMLElement[] {
  const letters = make("div", { class: "letters", role: "row", "aria-rowindex": 1 });
  for (const band of view.columnBands) letters.append(drawLetters(band, areas));
  const numbers = make("div", { class: "numbers", role: "none" });
  numbers.style.width = `${view.headerWidth}px`;
  for (const band of view.rowBands) numbers.append(drawNumbers(band, areas));
  const corner = make("div", { class: "corner", "aria-hidden": "true" });
  corner.style.width = `${view.headerWidth}px`;
  corner.style.height = `${HEADER_HEIGHT}px`;
  return [letters, numbers, corner];
}

function drawLetters(band: Band, areas: readonly Rect[]): HTMLElement {
  const strip = make("div", { class: "strip", role: "none" });
  strip.style.left = `${band.from}px`;
  strip.style.width = `${band.to - band.from}px`;
  strip.style.height = `${HEADER_HEIGHT}px`;
  for (let column = band.first; column <= band.last; column++) {
    const size = band.axis.size(column);
    if (size === 0) continue;
    const mark = markOf(areas, (rect) => [rect.column, rect.columns, rect.rows], column);
    const attributes = {
      class: `letter${mark}`,
      role: "columnheader",
      "aria-colindex": column + 1,
    };
    const letter = make("div", attributes, [columnName(column)]);
    letter.style.left = `${band.shift - band.from + band.axis.offset(column)}px`;
    letter.style.width = `${size}px`;
    strip.append(letter);
  }
  return strip;
}

function drawNumbers(band: Band, areas: readonly Rect[]): HTMLElement {
  const strip = make("div", { class: "strip", role: "none" });
  strip.style.top = `${band.from}px`;
  strip.style.height = `${band.to - band.from}px`;
  for (let row = band.first; row <= band.last; row++) {
    const size = band.axis.size(row);
    if (size === 0) continue;
    const mark = markOf(areas, (rect) => [rect.row, rect.rows, rect.columns], row);
    const number = make("div", { class: `number${mark}`, "aria-hidden": "true" }, [
      String(row + 1),
    ]);
    number.style.top = `${band.shift - band.from + band.axis.offset(row)}px`;
    number.style.height = `${size}px`;
    number.style.lineHeight = `${size - 1}px`;
    strip.append(number);
  }
  return strip;
}

/** Part of a selection, or selected from end to end. */
function markOf(
  areas: readonly Rect[],
  extent: (rect: Rect) => [start: number, count: number, across: number],
  index: number
): string {
  let mark = "";
  for (const area of areas) {
    const [start, count, across] = extent(area);
    if (index < start || index >= start + count) continue;
    if (across >= WHOLE) return " whole";
    mark = " marked";
  }
  return mark;
}

/** The shorter side of a sheet: whatever reaches this far is a whole row or column. */
const WHOLE = 16_384;
