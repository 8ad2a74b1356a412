import type { ExcelHost } from "../host";
import { make } from "./dom";
import type { TaskPaneFrame } from "./task-pane";

export interface Connection {
  load(): void;
  attach(window: Window): void;
  command(name: string, control: string): void;
  editing(isEditing: boolean): void;
  close(): void;
}

export interface ConnectionSettings {
  readonly channel: "desktop" | "web";
  readonly url: string;
  readonly language: string;
}

export function connect(
  host: ExcelHost,
  pane: TaskPaneFrame,
  settings: ConnectionSettings
): Connection {
  void host;
  return {
    load: () => pane.body.append(make("iframe", { src: settings.url, title: "Add-in" })),
    attach: () => undefined,
    command: () => undefined,
    editing: () => undefined,
    close: () => undefined,
  };
}
