import { MAX_COLUMNS, type Rect } from "../../workbook/types";
import { holds, touches } from "../../workbook/rect";
import { make } from "../dom";
import type { Cell } from "./cell";
import type { CellLook, CellLooks } from "../look/cell-look";
import { fitNumber } from "../look/fit";
import type { Ruler } from "../look/measure";
import { rectBox, type Band, type Pane, type View } from "./view";

export interface Scene {
  readonly view: View;
  readonly looks: CellLooks;
  readonly ruler: Ruler;
  readonly isSelected: (row: number, column: number) => boolean;
  readonly isActive: (row: number, column: number) => boolean;
}

export const PADDING = 4;

/** Columns to the left of a pane from which text may reach into it. */
const REACH = 30;

/** The rows of one pane, each with its visible cells. */
export function drawCells(pane: Pane, scene: Scene): HTMLElement[] {
  const merges = scene.view.sheet.merges.filter((merge) => touches(merge, rectToRead(pane)));
  const rows: HTMLElement[] = [];
  for (let row = pane.rows.first; row <= pane.rows.last; row++) {
    const height = pane.rows.axis.size(row);
    if (height > 0) rows.push(drawRow(pane, scene, { row, height, merges }));
  }
  return rows;
}

/** The cells whose looks a pane needs: its own and those whose text reaches into it. */
export function rectToRead({ rows, columns }: Pane): Rect {
  const column = Math.max(0, columns.first - REACH);
  return {
    ...{ row: rows.first, rows: rows.last - rows.first + 1 },
    ...{ column, columns: columns.last - column + 1 },
  };
}

interface RowToDraw {
  readonly row: number;
  readonly height: number;
  readonly merges: readonly Rect[];
}

function drawRow(pane: Pane, scene: Scene, { row, height, merges }: RowToDraw): HTMLElement {
  const { columns, rows } = pane;
  const element = make("div", { class: "row", role: "row", "aria-rowindex": row + 1 });
  element.style.top = `${rows.shift - rows.from + rows.axis.offset(row)}px`;
  element.style.height = `${height}px`;
  const before = textFromLeft(pane, scene, { row, height, merges });
  if (before) element.append(before.cell);
  let openUntil = before?.last ?? -1;
  for (let column = columns.first; column <= columns.last; column++) {
    const width = columns.axis.size(column);
    if (width === 0) continue;
    const merge = merges.find((one) => holds(one, row, column));
    if (merge) {
      if (isCornerInPane(pane, merge, { row, column })) {
        element.append(drawMerge(pane, scene, merge, row));
      }
      continue;
    }
    const look = scene.looks.at(row, column);
    const room = roomFor(look, scene, { row, column, columns, merges });
    openUntil = Math.max(openUntil, room.last > column ? room.last : -1);
    const cell = drawCell(look, scene, { row, column, width, textWidth: room.width });
    cell.style.left = `${left(columns, column)}px`;
    if (column < openUntil) cell.classList.add("open");
    element.append(cell);
  }
  return element;
}

/** A merged area is drawn once, with the first of its cells that the pane shows. */
function isCornerInPane({ rows, columns }: Pane, merge: Rect, cell: Cell): boolean {
  return (
    cell.row === Math.max(merge.row, rows.first) &&
    cell.column === Math.max(merge.column, columns.first)
  );
}

/** Text of a cell out of sight to the left, in frozen columns or scrolled away, that reaches into this pane. */
function textFromLeft(pane: Pane, scene: Scene, { row, merges }: RowToDraw) {
  const { columns } = pane;
  const { sheet } = scene.view;
  let column = columns.first;
  const end = Math.max(0, column - REACH);
  while (column >= end && sheet.value(row, column) === "") column--;
  if (column === columns.first || column < end) return undefined;
  const look = scene.looks.at(row, column);
  const { last, width } = roomFor(look, scene, { row, column, columns, merges });
  if (last < columns.first) return undefined;
  const cell = make("div", { class: `cell beyond left ${look.down}`, "aria-hidden": "true" });
  cell.style.left = `${left(columns, column)}px`;
  cell.append(drawText(look, scene, { row, column, width, textWidth: width }));
  return { cell, last };
}

function drawMerge(pane: Pane, scene: Scene, merge: Rect, row: number): HTMLElement {
  const box = rectBox(pane, merge);
  const place = { row: merge.row, column: merge.column, width: box.width, textWidth: box.width };
  const cell = drawCell(scene.looks.at(merge.row, merge.column), scene, place);
  cell.classList.add("merged");
  cell.style.left = `${box.left}px`;
  cell.style.top = `${box.top - (pane.rows.shift - pane.rows.from + pane.rows.axis.offset(row))}px`;
  cell.style.height = `${box.height}px`;
  return cell;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly textWidth: number;
}

function drawCell(look: CellLook, scene: Scene, place: CellPlace): HTMLElement {
  const { row, column, width } = place;
  const isActive = scene.isActive(row, column);
  const cell = make("div", {
    class: `cell ${look.across} ${look.down === "center" ? "middle" : look.down}${look.wraps ? " wraps" : ""}`,
    role: "gridcell",
    "aria-colindex": column + 1,
    "aria-selected": scene.isSelected(row, column) ? "true" : undefined,
    id: isActive ? "active-cell" : undefined,
    title: look.hint,
  });
  cell.style.width = `${width}px`;
  if (look.fill) {
    cell.style.backgroundColor = look.fill;
    cell.style.borderColor = look.fill;
  }
  for (const [edge, css] of Object.entries(look.edges)) {
    cell.style.setProperty(`border-${edge}`, css);
  }
  if (look.bar) cell.append(drawBar(look.bar));
  if (look.text !== "") cell.append(drawText(look, scene, place));
  return cell;
}

function drawBar({ color, share }: { color: string; share: number }): HTMLElement {
  const bar = make("div", { class: "bar" });
  bar.style.width = `calc(${share * 100}% - 4px)`;
  bar.style.background = `linear-gradient(90deg, ${color}, color-mix(in srgb, ${color} 55%, transparent))`;
  bar.style.borderColor = color;
  return bar;
}

function drawText(look: CellLook, scene: Scene, place: CellPlace): HTMLElement {
  const fits = (text: string): boolean =>
    scene.ruler.width(text, look.font) <= place.width - PADDING * 2 + 2;
  const text =
    typeof look.value === "number"
      ? fitNumber(look.value, look.text, look.isGeneral, fits)
      : look.text;
  const span = make("span", { class: "text" }, [text]);
  span.style.font = look.font;
  span.style.color = look.ink;
  span.style.maxWidth = `${place.textWidth - PADDING * 2 + 1 - look.indent * 9}px`;
  if (look.indent > 0) span.style.marginLeft = `${look.indent * 9}px`;
  const lines = [look.underline && "underline", look.strike && "line-through"].filter(Boolean);
  if (lines.length > 0) span.style.textDecoration = lines.join(" ");
  return span;
}

interface RoomQuestion {
  readonly row: number;
  readonly column: number;
  readonly columns: Band;
  readonly merges: readonly Rect[];
}

/** Text wider than its cell runs on over blank cells to the right. */
function roomFor(
  look: CellLook,
  scene: Scene,
  { row, column, columns, merges }: RoomQuestion
): { last: number; width: number } {
  let width = columns.axis.size(column);
  let last = column;
  if (typeof look.value !== "string" || look.wraps || look.across !== "left")
    return { last, width };
  const needed = scene.ruler.width(look.text, look.font) + PADDING * 2;
  const { sheet } = scene.view;
  const isFree = (next: number): boolean =>
    sheet.value(row, next) === "" && !merges.some((merge) => holds(merge, row, next));
  while (width < needed && last + 1 < MAX_COLUMNS && isFree(last + 1)) {
    last++;
    width += columns.axis.size(last);
  }
  return { last, width };
}

function left(columns: Band, column: number): number {
  return columns.shift - columns.from + columns.axis.offset(column);
}
