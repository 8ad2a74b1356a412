import type { ExcelHost } from "../host";
import type { WorkbookModel } from "../workbook/types";
import { make } from "./dom";
import { saveToDisk } from "./files";
import { createFormulaBar } from "./formula-bar";
import { Grid } from "./grid/grid";
import { DARK, LIGHT } from "./look/theme";
import type { AddIn, RibbonButton } from "./manifest";
import { Notices } from "./notices";
import type { PageOptions } from "./options";
import { createRibbon } from "./ribbon";
import { createSheetTabs } from "./sheet-tabs";
import { createStatusBar } from "./status-bar";
import { createSuggestions } from "./suggestions";
import { TaskPaneFrame } from "./task-pane";
import { createTitleBar } from "./title-bar";

export interface Parts {
  readonly host: ExcelHost;
  readonly addIn: AddIn;
  readonly options: PageOptions;
  locate(url: string): string;
  onOpen(): void;
  onCommand(name: string, control: string): void;
}

/** One workbook with everything around it. */
export class WorkbenchPage {
  readonly element: HTMLElement;
  readonly grid: Grid;
  readonly pane: TaskPaneFrame;
  readonly notices = new Notices();
  readonly book: WorkbookModel;

  constructor(private readonly parts: Parts) {
    const { host, addIn, options } = parts;
    this.book = host.book;
    this.pane = new TaskPaneFrame(addIn.name, options.pane, (isShown) => host.shell.show(isShown));
    host.shell.on(() => this.followAddIn());
    this.grid = new Grid(
      this.book,
      {
        editing: (isEditing) => (host.isEditing = isEditing),
        say: (text) => this.notices.say(text),
      },
      options.theme === "dark" ? DARK : LIGHT
    );
    // Charts, panes and conditional formats change without an event of the workbook.
    host.onBatch(() => this.grid.refresh());
    const title = createTitleBar(this.book.name, {
      open: () => parts.onOpen(),
      save: (kind) => void this.save(kind),
      undo: () => this.step("undo"),
      redo: () => this.step("redo"),
    });
    const ribbon = createRibbon(addIn, {
      locate: (url) => parts.locate(url),
      run: (button) => this.run(button),
    });
    const formulaBar = createFormulaBar(this.grid);
    const sheet = make("main", { class: "sheet" }, [
      formulaBar,
      this.grid.element,
      createSuggestions(this.grid),
      this.notices.element,
      createSheetTabs(this.grid),
    ]);
    const middle = make("div", { class: "middle" }, [sheet, this.pane.element]);
    this.element = make("div", { class: "workbench" }, [
      title,
      ribbon,
      middle,
      createStatusBar(this.grid),
    ]);
    this.element.addEventListener("keydown", (event) => this.onKey(event));
  }

  async save(kind: "xlsx" | "csv"): Promise<void> {
    if (!this.grid.editor.commit()) return;
    try {
      await saveToDisk(this.book, kind);
    } catch (error) {
      this.notices.say(error instanceof Error ? error.message : String(error));
    }
  }

  /** The add-in may show and hide its pane and switch its buttons on and off. */
  private followAddIn(): void {
    const { isPaneVisible, buttons } = this.parts.host.shell;
    if (isPaneVisible !== this.pane.isShown) this.pane.toggle();
    for (const [id, isEnabled] of buttons) {
      const button = this.element.querySelector(`[data-control="${CSS.escape(id)}"]`);
      if (button instanceof HTMLButtonElement) button.disabled = !isEnabled;
    }
  }

  private step(which: "undo" | "redo"): void {
    if (this.grid.editor.isOpen) this.grid.editor.close();
    else this.grid.attempt(() => this.book[which]());
  }

  private run(button: RibbonButton): void {
    if ("calls" in button.action) this.parts.onCommand(button.action.calls, button.id);
    else this.pane.toggle();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === "F6") {
      // As in Excel: on to the next part of the window.
      event.preventDefault();
      this.pane.focus();
      return;
    }
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== "s" && key !== "o")) return;
    event.preventDefault();
    if (key === "s") void this.save("xlsx");
    else this.parts.onOpen();
  }
}
