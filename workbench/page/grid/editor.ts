import { toA1 } from "../../workbook/a1";
import { rectOf } from "../../workbook/rect";
import { make, place } from "../dom";
import { DEFAULT_SIZE, fontCss } from "../look/measure";
import { rectBetween, type Cell } from "./cell";
import type { Grid } from "./grid";
import type { Spot } from "./mouse";
import { mergeAt } from "./selection";
import { sourceText } from "./source-text";
import { rectBox } from "./view";

/** "enter": begun by typing, arrow keys move on. "edit": F2, arrow keys move within the text. */
export type EditMode = "enter" | "edit";

export interface EditorListener {
  onOpen?(): void;
  onText?(): void;
  onClose?(): void;
  /** True when the key was taken, by a list of suggestions. */
  onKey?(event: KeyboardEvent): boolean;
}

/** The one cell being edited, shown in the cell and in the formula bar at once. */
export class Editor {
  readonly field = make("textarea", {
    class: "editor",
    "aria-label": "Cell text",
    rows: 1,
    spellcheck: "false",
    hidden: true,
  });
  private mode: EditMode | undefined;
  private at: Cell = { row: 0, column: 0 };
  private surface: HTMLTextAreaElement = this.field;
  private readonly listeners: EditorListener[] = [];
  /** Where the reference put in by the last click stands, so that dragging replaces it. */
  private reference: { start: number; end: number; from: Cell } | undefined;

  constructor(private readonly grid: Grid) {
    this.field.style.font = fontCss({ size: DEFAULT_SIZE, bold: false, italic: false });
    this.bind(this.field);
  }

  get isOpen(): boolean {
    return this.mode !== undefined;
  }

  get activeSurface(): HTMLTextAreaElement {
    return this.surface;
  }

  listen(listener: EditorListener): void {
    this.listeners.push(listener);
  }

  /** A second field to edit in: the formula bar. */
  bind(field: HTMLTextAreaElement): void {
    field.addEventListener("input", () => this.setText(field.value));
    field.addEventListener("keydown", (event) => this.onKey(event));
    field.addEventListener("focus", () => {
      this.surface = field;
      if (!this.isOpen) this.open("edit", undefined, field);
    });
  }

  open(mode: EditMode, text?: string, field: HTMLTextAreaElement = this.field): void {
    if (!this.isOpen) {
      const { active } = this.grid.selection;
      const merge = mergeAt(this.grid.sheet.merges, active);
      this.at = merge ? { row: merge.row, column: merge.column } : active;
      this.mode = mode;
      this.grid.host.editing(true);
    }
    this.setText(text ?? sourceText(this.grid.sheet, this.at.row, this.at.column));
    this.field.hidden = false;
    this.surface = field;
    field.focus({ preventScroll: true });
    if (field === this.field) field.setSelectionRange(field.value.length, field.value.length);
    this.grid.reveal(this.at);
    for (const listener of this.listeners) listener.onOpen?.();
    this.position();
  }

  get text(): string {
    return this.surface.value;
  }

  setText(text: string): void {
    this.reference = undefined;
    for (const listener of this.listeners) listener.onText?.();
    for (const field of [this.field, this.grid.bar]) {
      if (field && field.value !== text) field.value = text;
    }
    this.position();
  }

  /** Writes what was typed; everywhere in the selection with `everywhere`. False when Excel would refuse it. */
  commit(everywhere = false): boolean {
    if (!this.isOpen) return true;
    const text = this.text;
    const areas = everywhere ? this.grid.selection.areas : [rectOf(this.at.row, this.at.column)];
    const before = sourceText(this.grid.sheet, this.at.row, this.at.column);
    this.close();
    if (!everywhere && text === before) return true;
    return this.grid.attempt(() => {
      for (const area of areas) this.grid.book.write(this.grid.sheet, area, () => text, "user");
    });
  }

  close(): void {
    if (!this.isOpen) return;
    this.mode = undefined;
    this.field.hidden = true;
    this.grid.host.editing(false);
    for (const listener of this.listeners) listener.onClose?.();
    this.grid.focus();
    this.grid.redraw();
  }

  position(): void {
    if (!this.isOpen) return;
    const pane = this.grid.paneOf(this.at);
    const rect = mergeAt(this.grid.sheet.merges, this.at) ?? rectOf(this.at.row, this.at.column);
    if (!pane) return;
    const box = rectBox(pane, rect);
    place(this.field, {
      left: pane.columns.from + box.left - 1,
      top: pane.rows.from + box.top - 1,
      height: box.height + 1,
    });
    // As wide as the text, to the edge of the sheet; only then it goes on below.
    const { font } = this.field.style;
    const lines = this.text.split("\n").map((line) => this.grid.ruler.width(line, font));
    const room = pane.columns.to - pane.columns.from - box.left;
    const wanted = Math.max(box.width + 1, Math.max(...lines) + SLACK);
    this.field.style.width = `${Math.max(box.width + 1, Math.min(wanted, room))}px`;
    this.field.style.height = `${Math.max(box.height + 1, this.field.scrollHeight + 4)}px`;
  }

  /** In a formula, a click on a cell puts its address where an operand may stand. */
  takesReference(spot: Spot): boolean {
    if (!this.isOpen || spot.zone !== "cells" || !this.text.startsWith("=")) return false;
    const caret = this.surface.selectionStart;
    const before = this.text.slice(0, caret);
    if (this.reference?.end !== caret && !/[=(,+\-*/^&<>:]\s*$/.test(before)) return false;
    const start = this.reference?.end === caret ? this.reference.start : caret;
    this.putReference({ start, end: caret, from: spot }, spot);
    const move = (event: MouseEvent): void => {
      const { reference } = this;
      if (reference) this.putReference(reference, this.grid.cellAt(event.clientX, event.clientY));
    };
    window.addEventListener("mousemove", move);
    window.addEventListener("mouseup", () => window.removeEventListener("mousemove", move), {
      once: true,
    });
    return true;
  }

  private putReference(at: { start: number; end: number; from: Cell }, to: Cell): void {
    const name = toA1(rectBetween(at.from, to));
    const { text, surface } = this;
    this.setText(text.slice(0, at.start) + name + text.slice(at.end));
    const end = at.start + name.length;
    surface.setSelectionRange(end, end);
    this.reference = { ...at, end };
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const isTaken = this.listeners.some((listener) => listener.onKey?.(event));
    if (isTaken || this.carryOut(event)) event.preventDefault();
  }

  /** False when the key is for the text field itself. */
  private carryOut(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === "Escape") this.close();
    else if (key === "F2") this.mode = this.mode === "edit" ? "enter" : "edit";
    else if (key === "Enter" && (event.altKey || event.ctrlKey)) this.enterMore(event.altKey);
    else return this.finishBy(event);
    return true;
  }

  private finishBy({ key, shiftKey }: KeyboardEvent): boolean {
    const way = FINISH[key];
    if (!way || (key.startsWith("Arrow") && !this.arrowsMoveOn())) return false;
    this.finish(way, shiftKey ? -1 : 1);
    return true;
  }

  /** Alt: a new line. Ctrl: the same in every cell selected. */
  private enterMore(isLine: boolean): void {
    if (isLine) this.insert("\n");
    else this.commit(true);
  }

  private arrowsMoveOn(): boolean {
    return this.mode === "enter" && this.surface === this.field;
  }

  private finish([down, across]: readonly [number, number], sign: 1 | -1): void {
    if (!this.commit()) return;
    this.grid.selection.walk(down * sign, across * sign);
    this.grid.reveal(this.grid.selection.active);
  }

  private insert(text: string): void {
    const { surface } = this;
    surface.setRangeText(text, surface.selectionStart, surface.selectionEnd, "end");
    this.setText(surface.value);
  }
}

/** Frame and caret, in pixels. */
const SLACK = 14;

const FINISH: Readonly<Record<string, readonly [number, number]>> = {
  Enter: [1, 0],
  Tab: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
