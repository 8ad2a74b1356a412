import { displayText } from "../workbook/display";
import { intersection } from "../workbook/rect";
import { make } from "./dom";
import type { Grid } from "./grid/grid";

const WAIT = 80;

/** Ready, calculating or editing; average, count and sum of what is selected. */
export function createStatusBar(grid: Grid): HTMLElement {
  const state = make("span", { class: "status-state", role: "status" }, ["Ready"]);
  const sums = make("div", {
    class: "status-sums",
    role: "group",
    "aria-label": "Of the selection",
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    waiting = undefined;
    const text = stateOf(grid);
    if (state.textContent !== text) state.textContent = text;
    sums.replaceChildren(...describe(grid).map((part) => make("span", {}, [part])));
    if (!grid.book.idle) later();
  };
  const later = (): void => {
    waiting ??= setTimeout(update, WAIT);
  };
  grid.book.on(later);
  grid.editor.listen({ onOpen: later, onClose: later });
  later();
  return make("footer", { class: "status-bar" }, [state, sums]);
}

function stateOf(grid: Grid): string {
  if (grid.editor.isOpen) return "Edit";
  return grid.book.idle ? "Ready" : "Calculating…";
}

interface Summary {
  count: number;
  numbers: number;
  sum: number;
}

function describe(grid: Grid): string[] {
  const { count, numbers, sum } = summarize(grid);
  if (count < 2) return [];
  const { row, column } = grid.selection.active;
  const format = grid.sheet.numberFormat(row, column);
  const shown = (value: number): string => displayText(value, format === "@" ? "General" : format);
  const counted = `Count: ${count.toLocaleString("en")}`;
  if (numbers === 0) return [counted];
  return [`Average: ${shown(sum / numbers)}`, counted, `Sum: ${shown(sum)}`];
}

function summarize(grid: Grid): Summary {
  const found: Summary = { count: 0, numbers: 0, sum: 0 };
  const used = grid.sheet.used(true);
  if (!used) return found;
  for (const area of grid.selection.areas) {
    const part = intersection(area, used);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const value = grid.sheet.value(row, column);
        if (value === "") continue;
        found.count++;
        if (typeof value !== "number") continue;
        found.numbers++;
        found.sum += value;
      }
    }
  }
  return found;
}
