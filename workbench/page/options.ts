/** What the address of the page asks for. */
export interface PageOptions {
  /** Display language of the add-in. */
  readonly language: string;
  readonly theme: "light" | "dark";
  /** Address of a workbook to open instead of the sample. */
  readonly open: string | undefined;
  /** Width of the task pane in pixels; undefined when it starts closed. */
  readonly pane: number | undefined;
}

const PANE_WIDTH = 350;
export const NARROWEST_PANE = 320;

export function readOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const pane = query.get("pane");
  const width = Number(pane ?? PANE_WIDTH);
  return {
    language: query.get("lang") ?? "en-US",
    theme: query.get("theme") === "dark" ? "dark" : "light",
    open: query.get("open") ?? undefined,
    pane:
      pane === "off"
        ? undefined
        : Math.max(NARROWEST_PANE, Number.isFinite(width) ? width : PANE_WIDTH),
  };
}

/** What the server says about itself. */
export interface ServerSettings {
  readonly channel: "desktop" | "web";
  /** Where the add-in's files are; its own origin on the web channel. */
  readonly addIn: string;
  readonly open: string | undefined;
}

export async function fetchSettings(): Promise<ServerSettings> {
  const response = await fetch("/workbench/settings.json");
  if (!response.ok) throw new Error(`The server does not answer (${response.status}).`);
  // Written by our own server.
  return (await response.json()) as ServerSettings;
}
