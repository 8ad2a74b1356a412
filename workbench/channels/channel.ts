import type { ExcelHost } from "../host";

/** A task pane connected to the host. */
export interface Channel {
  /** A ribbon button that runs a function; false when the add-in takes no commands yet. */
  command(functionName: string, controlId: string): boolean;
  /** The user has changed Office's theme; the host has the new one. */
  themeChanged(): void;
  close(): void;
}

export const ADDIN_ID = "6f1c1f0a-7b0e-4f3a-9f43-2d9b8b6f5c11";
export const HOST_VERSION = "16.0.17328.20000";

/** Numbers of the Common API's calls and events. */
export const CALL = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;
export const EVENT = { selection: 2, theme: 9, richApi: 33, command: 39 } as const;

/** The Common API knows this as "not supported". */
export const NOT_SUPPORTED = 5000;

/** Settings travel as text on both channels. */
export function readSettings({ book }: ExcelHost): [key: string, json: string][] {
  return [...book.settings].map(([key, value]) => [key, asText(value)]);
}

export function writeSettings({ book }: ExcelHost, settings: Iterable<readonly [string, unknown]>) {
  book.settings.clear();
  for (const [key, text] of settings) book.settings.set(key, parsed(text));
}

function asText(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function parsed(text: unknown): unknown {
  return typeof text === "string" ? (JSON.parse(text) as unknown) : text;
}

/** What an ExecuteFunction button tells about itself. */
export function commandSource(controlId: string): string {
  return JSON.stringify({ source: { id: controlId } });
}
