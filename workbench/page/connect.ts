import { installDesktopHost } from "../channels/desktop";
import type { Channel } from "../channels/channel";
import { connectTaskPane } from "../channels/web";
import type { ExcelHost } from "../host";
import { make } from "./dom";

export interface Connection {
  /** Puts the add-in's page into its frame. */
  load(): void;
  /** Called by the page itself on the desktop channel, before its office.js runs. */
  attach(window: Window): void;
  /** False when the add-in takes no commands yet. */
  command(name: string, control: string): boolean;
  close(): void;
}

export interface ConnectionSettings {
  readonly channel: "desktop" | "web";
  readonly url: string;
  readonly title: string;
}

/** The add-in's page in a frame, joined to the host the way the server was started for. */
export function connect(
  host: ExcelHost,
  container: HTMLElement,
  { channel, url, title }: ConnectionSettings
): Connection {
  let joined: Channel | undefined;
  return {
    load() {
      if (channel === "web") joined = connectTaskPane(host, container, { url, title });
      else container.append(make("iframe", { src: url, title }));
    },
    attach(window) {
      // The page may load itself anew: the one before has gone with its window.
      joined?.close();
      joined = installDesktopHost(window, host);
    },
    command: (name, control) => joined?.command(name, control) ?? false,
    close() {
      joined?.close();
      container.replaceChildren();
    },
  };
}
