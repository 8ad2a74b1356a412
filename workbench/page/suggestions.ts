import type { FunctionMetadata } from "../workbook/types";
import { make, place } from "./dom";
import type { Grid } from "./grid/grid";

const MOST = 12;

interface Place {
  /** A name being typed, and where it begins. */
  readonly name?: { readonly text: string; readonly start: number };
  /** The function whose arguments the caret is in, and which argument. */
  readonly call?: { readonly name: string; readonly argument: number };
}

/** While a formula is typed: functions that begin so, then what their arguments are. */
export function createSuggestions(grid: Grid): HTMLElement {
  return new Suggestions(grid).element;
}

class Suggestions {
  readonly element = make("div", { class: "suggestions", hidden: true });
  private names: string[] = [];
  private chosen = 0;

  constructor(private readonly grid: Grid) {
    grid.editor.listen({
      onText: () => queueMicrotask(() => this.update()),
      onClose: () => this.hide(),
      onKey: (event) => this.onKey(event),
    });
  }

  private update(): void {
    const { editor } = this.grid;
    this.names = [];
    if (!editor.isOpen || !editor.text.startsWith("=")) return this.hide();
    const at = placeOfCaret(editor.text, editor.activeSurface.selectionStart);
    if (at.name) this.names = this.matching(at.name.text);
    const called = at.call && this.grid.book.functions.get(at.call.name);
    if (this.names.length > 0) this.showNames();
    else if (called && at.call) this.showSignature(at.call.name, called, at.call.argument);
    else this.hide();
  }

  private matching(text: string): string[] {
    const start = text.toUpperCase();
    const names = [...this.grid.book.functions.keys()].filter((name) => name.startsWith(start));
    return names.sort();
  }

  private showNames(): void {
    this.chosen = Math.min(this.chosen, this.names.length - 1);
    const first = Math.max(0, Math.min(this.chosen - MOST + 3, this.names.length - MOST));
    const shown = this.names.slice(first, first + MOST).map((name, index) => {
      const isChosen = first + index === this.chosen;
      const item = make(
        "div",
        {
          class: `suggestion${isChosen ? " chosen" : ""}`,
          role: "option",
          "aria-selected": String(isChosen),
        },
        [make("span", { class: "function-mark", "aria-hidden": "true" }, ["ƒ"]), name]
      );
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        this.take(name);
      });
      return item;
    });
    const about = this.grid.book.functions.get(this.names[this.chosen] ?? "")?.description ?? "";
    const list = make("div", { class: "names", role: "listbox", "aria-label": "Functions" }, shown);
    this.show([list, make("div", { class: "about" }, [about])]);
  }

  private showSignature(name: string, called: FunctionMetadata, argument: number): void {
    const last = called.parameters.length - 1;
    const at = called.parameters[last]?.repeating ? Math.min(argument, last) : argument;
    const parts = called.parameters.flatMap((parameter, index) => {
      const text = parameter.optional ? `[${parameter.name}]` : parameter.name;
      const shown = make(index === at ? "strong" : "span", {}, [text]);
      return index === 0 ? [shown] : [", ", shown];
    });
    const current = called.parameters[at];
    const about = current?.description
      ? [make("div", { class: "about" }, [current.description])]
      : [];
    this.show([make("div", { class: "signature" }, [`${name}(`, ...parts, ")"]), ...about]);
  }

  private show(content: HTMLElement[]): void {
    this.element.replaceChildren(...content);
    this.element.hidden = false;
    const field = this.grid.editor.activeSurface.getBoundingClientRect();
    const home = this.element.parentElement?.getBoundingClientRect();
    const { width, height } = this.element.getBoundingClientRect();
    const below = field.bottom + 2;
    const isLow = below + height > window.innerHeight - 50;
    place(this.element, {
      left: Math.max(
        4,
        Math.min(field.left - (home?.left ?? 0), (home?.width ?? width) - width - 4)
      ),
      top: (isLow ? field.top - height - 2 : below) - (home?.top ?? 0),
    });
  }

  private hide(): void {
    this.element.hidden = true;
    this.names = [];
    this.chosen = 0;
  }

  private onKey(event: KeyboardEvent): boolean {
    if (this.element.hidden) return false;
    if (event.key === "Escape") {
      this.hide();
      return true;
    }
    if (this.names.length === 0) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.chosen = (this.chosen + step + this.names.length) % this.names.length;
      this.showNames();
      return true;
    }
    const name = this.names[this.chosen];
    if (event.key !== "Tab" || !name) return false;
    this.take(name);
    return true;
  }

  private take(name: string): void {
    const { editor } = this.grid;
    const field = editor.activeSurface;
    const caret = field.selectionStart;
    const start = placeOfCaret(editor.text, caret).name?.start ?? caret;
    field.setRangeText(`${name}(`, start, caret, "end");
    editor.setText(field.value);
  }
}

/** Where in a formula the caret stands; quoted texts and sheet names are passed over. */
export function placeOfCaret(formula: string, caret: number): Place {
  const before = formula
    .slice(0, caret)
    .replace(/"[^"]*"?|'[^']*'?/g, (text) => " ".repeat(text.length));
  const name = /(?:^|[^A-Za-z0-9_.$!])([A-Za-z_][A-Za-z0-9_.]*)$/.exec(before);
  const call = callAround(before);
  return {
    ...(name?.[1] && { name: { text: name[1], start: caret - name[1].length } }),
    ...(call && { call }),
  };
}

/** Walks back to the bracket that is still open, counting the commas on the way. */
function callAround(before: string): Place["call"] {
  let depth = 0;
  let argument = 0;
  for (let index = before.length - 1; index >= 0; index--) {
    const character = before[index] ?? "";
    if (character === "," && depth === 0) argument++;
    if (character === "(" && depth === 0) return callBefore(before.slice(0, index), argument);
    depth += DEPTHS[character] ?? 0;
  }
  return undefined;
}

const DEPTHS: Readonly<Record<string, number>> = { ")": 1, "}": 1, "(": -1, "{": -1 };

function callBefore(text: string, argument: number): Place["call"] {
  const name = /([A-Za-z_][A-Za-z0-9_.]*)$/.exec(text)?.[1];
  return name ? { name: name.toUpperCase(), argument } : undefined;
}
