import type { SheetModel } from "../workbook/types";
import { make } from "./dom";
import type { Grid } from "./grid/grid";

/** One tab per visible sheet; double click renames, the cross on the active tab deletes. */
export function createSheetTabs(grid: Grid): HTMLElement {
  const list = make("div", { class: "tabs", role: "tablist", "aria-label": "Sheets" });
  const add = make(
    "button",
    {
      type: "button",
      class: "tab-add",
      "aria-label": "New sheet",
      title: "New sheet",
      click: () => addSheet(grid),
    },
    ["+"]
  );
  const remove = make(
    "button",
    {
      type: "button",
      class: "tab-remove",
      "aria-label": "Delete sheet",
      title: "Delete the sheet shown",
      click: () => deleteSheet(grid),
    },
    ["Delete sheet"]
  );
  const draw = (): void => {
    const shown = grid.book.sheets.filter((sheet) => sheet.visibility === "Visible");
    list.replaceChildren(...shown.map((sheet) => drawTab(grid, sheet)));
    remove.disabled = shown.length < 2;
    list
      .querySelector("[aria-selected=true]")
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  };
  grid.book.on((event) => {
    if (event.type.startsWith("sheet") || event.type === "activated" || event.type === "objects")
      draw();
  });
  draw();
  return make("div", { class: "sheet-tabs" }, [list, add, remove]);
}

function drawTab(grid: Grid, sheet: SheetModel): HTMLElement {
  const isActive = sheet === grid.sheet;
  const tab = make(
    "button",
    {
      type: "button",
      class: "tab",
      role: "tab",
      "aria-selected": String(isActive),
      tabindex: isActive ? 0 : -1,
      click: () => show(grid, sheet),
      keydown: (event) => onTabKey(grid, sheet, event as KeyboardEvent),
    },
    [sheet.name]
  );
  tab.addEventListener("dblclick", () => rename(grid, sheet, tab));
  if (sheet.tabColor) tab.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
  return tab;
}

function show(grid: Grid, sheet: SheetModel): void {
  if (!grid.editor.commit()) return;
  if (sheet !== grid.sheet) grid.book.activate(sheet);
}

function onTabKey(grid: Grid, sheet: SheetModel, event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const shown = grid.book.sheets.filter((one) => one.visibility === "Visible");
  const next = step && shown[shown.indexOf(sheet) + step];
  if (next) {
    event.preventDefault();
    show(grid, next);
    document.querySelector<HTMLElement>(".tab[aria-selected=true]")?.focus();
  } else if (event.key === "F2") {
    const tab = event.currentTarget;
    if (tab instanceof HTMLElement) rename(grid, sheet, tab);
  }
}

function addSheet(grid: Grid): void {
  grid.attempt(() => {
    const sheet = grid.book.addSheet();
    grid.book.moveSheet(sheet, grid.book.sheets.indexOf(grid.sheet) + 1);
    grid.book.activate(sheet);
  });
  grid.focus();
}

/** Deleting a sheet cannot be undone, in Excel either: a sheet with something on it asks first. */
function deleteSheet(grid: Grid): void {
  const { sheet } = grid;
  const question = `Delete “${sheet.name}”? This cannot be undone.`;
  if (sheet.used() && !window.confirm(question)) return;
  grid.attempt(() => grid.book.deleteSheet(sheet));
  grid.focus();
}

function rename(grid: Grid, sheet: SheetModel, tab: HTMLElement): void {
  const field = make("input", { class: "tab-name", "aria-label": "Sheet name", value: sheet.name });
  field.size = Math.max(4, sheet.name.length);
  let isDone = false;
  const finish = (keep: boolean): void => {
    if (isDone) return;
    isDone = true;
    field.replaceWith(tab);
    const name = field.value.trim();
    if (keep && name !== sheet.name) grid.attempt(() => grid.book.renameSheet(sheet, name));
    grid.focus();
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") finish(true);
    if (event.key === "Escape") finish(false);
  });
  field.addEventListener("blur", () => finish(true));
  tab.replaceWith(field);
  field.select();
}
