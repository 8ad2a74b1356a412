import { parseA1, toA1 } from "../workbook/a1";
import { rectOf } from "../workbook/rect";
import type { Rect, SheetModel } from "../workbook/types";
import { make } from "./dom";
import type { Grid } from "./grid/grid";
import { sourceText } from "./grid/source-text";

/** Name box and formula bar. */
export function createFormulaBar(grid: Grid): HTMLElement {
  const name = make("input", { class: "name-box", "aria-label": "Name box", spellcheck: "false" });
  const text = make("textarea", {
    class: "formula-text",
    "aria-label": "Formula bar",
    rows: 1,
    spellcheck: "false",
  });
  grid.bar = text;
  grid.editor.bind(text);
  const show = (): void => {
    if (document.activeElement !== name) name.value = selectionName(grid);
    const { row, column } = grid.selection.active;
    if (!grid.editor.isOpen) text.value = sourceText(grid.sheet, row, column);
  };
  grid.book.on(() => requestAnimationFrame(show));
  grid.editor.listen({ onClose: show });
  name.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && goTo(grid, name.value)) grid.focus();
    if (event.key === "Escape") grid.focus();
  });
  name.addEventListener("focus", () => name.select());
  name.addEventListener("blur", show);
  show();
  const mark = make("span", { class: "formula-mark", "aria-hidden": "true" }, ["fx"]);
  return make("div", { class: "formula-bar" }, [name, mark, text]);
}

/** The name of what is selected, where it has one. */
function selectionName(grid: Grid): string {
  const { area, areas, active } = grid.selection;
  const table = grid.book.tables.find(
    (one) => one.sheet === grid.sheet && areas.length === 1 && isSame(bodyOf(one), area)
  );
  if (table) return table.name;
  const { row, column } = active;
  return toA1(rectOf(row, column));
}

function goTo(grid: Grid, text: string): boolean {
  const place = placeOf(grid, text.trim());
  if (!place) {
    grid.say(`There is no cell or name “${text}”.`);
    return false;
  }
  if (place.sheet !== grid.sheet) grid.book.activate(place.sheet);
  grid.goTo(place.rect);
  return true;
}

/** A table, a name or an address. */
function placeOf(grid: Grid, text: string): { sheet: SheetModel; rect: Rect } | undefined {
  const table = grid.book.table(text);
  if (table) return { sheet: table.sheet, rect: bodyOf(table) };
  const name = grid.book.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  const address = parseA1(name ? name.formula.slice(1) : text);
  const sheet = address?.sheet === undefined ? grid.sheet : grid.book.sheet(address.sheet);
  return address && sheet && { sheet, rect: address.rect };
}

function bodyOf(table: { rect: Rect; hasHeaders: boolean }): Rect {
  if (!table.hasHeaders) return table.rect;
  return { ...table.rect, row: table.rect.row + 1, rows: Math.max(1, table.rect.rows - 1) };
}

function isSame(first: Rect, second: Rect): boolean {
  return toA1(first) === toA1(second);
}
