import { rectOf } from "../../workbook/rect";
import type { Rect, SheetModel, WorkbookModel } from "../../workbook/types";

interface Stripe {
  row: number;
  rows: number;
  readonly column: number;
  readonly value: unknown;
}

/** Gathers the formats of single cells into rectangles: down each column, then across columns that are alike. */
export class FormatPainter {
  private readonly stripes = new Map<string, Map<number, Stripe[]>>();

  note(
    row: number,
    column: number,
    numberFormat: string | undefined,
    entries: readonly (readonly [path: string, value: unknown])[]
  ): void {
    if (numberFormat && numberFormat !== "General") {
      this.add(row, column, NUMBER_FORMAT, numberFormat);
    }
    for (const [path, value] of entries) this.add(row, column, path, value);
  }

  paint(book: WorkbookModel, sheet: SheetModel): void {
    for (const [path, columns] of this.stripes) {
      for (const { rect, value } of joined(columns)) {
        if (path === NUMBER_FORMAT) book.setNumberFormat(sheet, rect, () => String(value));
        else
          for (const piece of pieces(path, rect))
            book.setFormat(sheet, piece, path.split("."), value);
      }
    }
  }

  private add(row: number, column: number, path: string, value: unknown): void {
    const columns = this.stripes.get(path) ?? new Map<number, Stripe[]>();
    this.stripes.set(path, columns);
    const list = columns.get(column) ?? [];
    columns.set(column, list);
    const last = list.at(-1);
    if (last && last.value === value && last.row + last.rows === row) last.rows++;
    else list.push({ row, rows: 1, column, value });
  }
}

const NUMBER_FORMAT = "";

function joined(columns: ReadonlyMap<number, readonly Stripe[]>): { rect: Rect; value: unknown }[] {
  const done: { rect: Rect; value: unknown }[] = [];
  let open = new Map<string, { rect: Rect; value: unknown }>();
  let before = -2;
  for (const column of [...columns.keys()].sort((first, second) => first - second)) {
    const next = new Map<string, { rect: Rect; value: unknown }>();
    for (const { row, rows, value } of columns.get(column) ?? []) {
      const key = `${row} ${rows} ${String(value)}`;
      const left = column === before + 1 ? open.get(key) : undefined;
      const rect = left
        ? { ...left.rect, columns: left.rect.columns + 1 }
        : rectOf(row, column, rows);
      if (left) open.delete(key);
      next.set(key, { rect, value });
    }
    done.push(...open.values());
    open = next;
    before = column;
  }
  return [...done, ...open.values()];
}

/** An edge of a rectangle is that of its outer cells alone: where every cell has one, every line is painted. */
function pieces(path: string, rect: Rect): Rect[] {
  const edge = path.startsWith("borders.") ? path.split(".")[1] : undefined;
  if (edge === "EdgeTop" || edge === "EdgeBottom") {
    return Array.from({ length: rect.rows }, (_, step) =>
      rectOf(rect.row + step, rect.column, 1, rect.columns)
    );
  }
  if (edge === "EdgeLeft" || edge === "EdgeRight") {
    return Array.from({ length: rect.columns }, (_, step) =>
      rectOf(rect.row, rect.column + step, rect.rows)
    );
  }
  return [rect];
}
