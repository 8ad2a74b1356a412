import { touches } from "../../workbook/rect";
import type { Rect, SheetModel } from "../../workbook/types";
import type { Box } from "../dom";
import { Axis } from "./axis";

export const HEADER_HEIGHT = 22;
export const ROW_HEIGHT = 20;
export const COLUMN_WIDTH = 64;

/** A run of rows or columns on the screen: index i lies at `shift + axis.offset(i)`. */
export interface Band {
  readonly axis: Axis;
  readonly first: number;
  readonly last: number;
  readonly shift: number;
  readonly from: number;
  readonly to: number;
}

/** One of up to four panes; all but the last come with frozen rows or columns. */
export interface Pane {
  readonly rows: Band;
  readonly columns: Band;
}

export interface View {
  readonly sheet: SheetModel;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly headerWidth: number;
  readonly rowBands: readonly Band[];
  readonly columnBands: readonly Band[];
  readonly panes: readonly Pane[];
}

export interface Scroll {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is seen at a scroll position. Positions are relative to the visible corner: far down a sheet, absolute
 * pixels exceed the precision with which browsers lay out boxes. */
export function viewOf(sheet: SheetModel, rows: Axis, columns: Axis, scroll: Scroll): View {
  const headerWidth = widthOfNumbers(rows.indexAt(scroll.top + scroll.height) + 1);
  const rowBands = bands(rows, sheet.frozen.rows, {
    start: HEADER_HEIGHT,
    end: scroll.height,
    by: scroll.top,
  });
  const columnBands = bands(columns, sheet.frozen.columns, {
    start: headerWidth,
    end: scroll.width,
    by: scroll.left,
  });
  const panes = rowBands.flatMap((row) =>
    columnBands.map((column) => ({ rows: row, columns: column }))
  );
  return { sheet, rows, columns, headerWidth, rowBands, columnBands, panes };
}

export function paneBox(pane: Pane): Box {
  const { rows, columns } = pane;
  return {
    left: columns.from,
    top: rows.from,
    width: columns.to - columns.from,
    height: rows.to - rows.from,
  };
}

/** Of cells within a pane, from its corner; capped, as a selected column is 20 million pixels high. */
export function rectBox(pane: Pane, rect: Rect): Box {
  const across = span(pane.columns, rect.column, rect.columns);
  const down = span(pane.rows, rect.row, rect.rows);
  return { left: across.at, top: down.at, width: across.size, height: down.size };
}

export function isInPane(pane: Pane, rect: Rect): boolean {
  const { rows, columns } = pane;
  return touches(rect, {
    row: rows.first,
    column: columns.first,
    rows: rows.last - rows.first + 1,
    columns: columns.last - columns.first + 1,
  });
}

/** The row or column under a pixel of the screen. */
export function indexAt(bandsOfAxis: readonly Band[], pixel: number): number {
  const band = bandsOfAxis.find((one) => pixel < one.to) ?? bandsOfAxis.at(-1);
  return band ? band.axis.indexAt(pixel - band.shift) : 0;
}

export function bandOf(bandsOfAxis: readonly Band[], index: number): Band | undefined {
  return bandsOfAxis.find((band) => index >= band.first && index <= band.last);
}

const FAR = 4000;

function span(band: Band, first: number, count: number): { at: number; size: number } {
  const start = band.shift - band.from + band.axis.offset(first);
  const end = band.shift - band.from + band.axis.offset(first + count);
  const at = Math.max(-FAR, start);
  return { at, size: Math.max(0, Math.min(FAR * 2, end) - at) };
}

function bands(
  axis: Axis,
  frozen: number,
  room: { start: number; end: number; by: number }
): Band[] {
  const edge = room.start + axis.offset(frozen);
  const body: Band = {
    axis,
    first: Math.max(frozen, axis.indexAt(room.by + axis.offset(frozen))),
    last: axis.indexAt(room.by + room.end - room.start),
    shift: room.start - room.by,
    from: edge,
    to: Math.max(edge, room.end),
  };
  if (frozen === 0) return [body];
  return [
    { axis, first: 0, last: frozen - 1, shift: room.start, from: room.start, to: edge },
    body,
  ];
}

function widthOfNumbers(lastRow: number): number {
  return Math.max(34, 14 + String(lastRow).length * 8);
}
