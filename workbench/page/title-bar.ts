import { make, makeSvg } from "./dom";

export interface TitleBarCalls {
  readonly open: () => void;
  readonly save: (kind: "xlsx" | "csv") => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Name of the workbook, files, undo. */
export function createTitleBar(name: string, calls: TitleBarCalls): HTMLElement {
  return make("header", { class: "title-bar" }, [
    make("div", { class: "title-tools", role: "toolbar", "aria-label": "Quick access" }, [
      tool("Open", "M3 5h6l2 2h10v12H3z", calls.open),
      tool("Save", "M4 4h13l3 3v13H4zM8 4v5h8V4M8 20v-7h8v7", () => calls.save("xlsx")),
      tool("Save as CSV", "M5 3h10l4 4v14H5zM8 12h8M8 16h8M12 9v10", () => calls.save("csv")),
      tool("Undo", "M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9", calls.undo),
      tool("Redo", "M15 6l5 5-5 5M20 11H10a6 6 0 0 0 0 9", calls.redo),
    ]),
    make("h1", { class: "workbook-name" }, [name]),
    make("span", { class: "title-note" }, ["Workbench: a simulated Excel"]),
  ]);
}

function tool(name: string, path: string, click: () => void): HTMLElement {
  const icon = makeSvg(
    "svg",
    { viewBox: "0 0 24 24", width: 18, height: 18, "aria-hidden": "true" },
    [makeSvg("path", { d: path, fill: "none", stroke: "currentColor", "stroke-width": 1.7 })]
  );
  return make("button", { type: "button", class: "tool", title: name, "aria-label": name, click }, [
    icon,
  ]);
}
