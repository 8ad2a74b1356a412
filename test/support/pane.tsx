import { RendererProvider, createDOMRenderer } from "@fluentui/react-components";
import { configure, act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { clearImmediate, setImmediate } from "node:timers";
import { TextDecoder, TextEncoder } from "node:util";
import { MessageChannel } from "node:worker_threads";
import { type Compute, computeHere } from "../../src/app/compute";
import { workbookDesk } from "../../src/app/workbook-desk";
import { takeCommands } from "../../src/commands/refresh-all";
import type { LoadTemplate } from "../../src/app/insert-template";
import type { Store } from "../../src/app/preferences";
import { App } from "../../src/taskpane/App";
import { wordsOf } from "../../src/text/all-words";
import type { Words } from "../../src/text/words";
import { languageOf, type Language } from "../../src/text/say";
import type { ClientName } from "../../workbench/channels/node";
import { openExcel } from "./excel";
import { storeOf } from "./store";

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
// What jsdom lacks, and Fluent or Microsoft's client ask for.
globalThis.ResizeObserver ??= NoResizeObserver;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
Object.assign(globalThis, {
  ...{ TextEncoder, TextDecoder, setImmediate, clearImmediate, MessageChannel },
});

/** Styles are looked at in a browser: jsdom would try each of a thousand rules for every question by role. */
const unstyled = { ...createDOMRenderer(), insertCSSRules: () => undefined };

export const TODAY = 45_500;

export interface PaneOptions {
  readonly language?: string;
  readonly compute?: Compute;
  /** Those of the language, unless others stand in for them. */
  readonly words?: Words;
  /** What this computer keeps; nothing from before if omitted. */
  readonly store?: Store;
  /** Requirement sets of an older Excel. */
  readonly loadTemplate?: LoadTemplate;
  readonly requirements?: Readonly<Record<string, string>>;
}

/** The pane as Excel shows it, over a simulated Excel seen through one of Microsoft's clients. */
export function openPane(client: ClientName, options: PaneOptions = {}) {
  const excel = openExcel(
    client,
    options.requirements ? { requirements: options.requirements } : {}
  );
  excel.install();
  const displayLanguage = options.language ?? "en-US";
  const work = {
    compute: options.compute ?? computeHere,
    now: () => TODAY + 0.4,
    loadWords: (language: Language) => Promise.resolve(options.words ?? wordsOf(language)),
    store: options.store ?? storeOf(null),
  };
  const desk = workbookDesk(work);
  takeCommands(desk);
  const services = {
    ...{ ...work, desk },
    loadTemplate: options.loadTemplate ?? (() => Promise.reject(new Error("No templates."))),
    displayLanguage,
  };
  const words = options.words ?? wordsOf(languageOf(displayLanguage));
  return {
    ...{ ...excel, desk },
    show: () =>
      render(
        <RendererProvider renderer={unstyled}>
          <App services={services} isInExcel words={words} />
        </RendererProvider>
      ),
  };
}

// The first answer waits for its part of the page, and a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

export const user = userEvent.setup();

export async function press(name: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole("button", { name }));
}

/** The last of several buttons that do the same. */
export async function pressBelow(name: string): Promise<void> {
  const [last] = (await screen.findAllByRole("button", { name })).reverse();
  if (last) await user.click(last);
}

export async function openPlace(name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
}

export async function seeText(text: string | RegExp): Promise<HTMLElement> {
  const [found] = await screen.findAllByText(text);
  if (!found) throw new Error(`${String(text)} is not shown.`);
  return found;
}

/** Waits until nothing of the pane is at work any more. */
export async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  await waitFor(() => {
    const busy = screen.getAllByRole("region").filter((each) => each.ariaBusy === "true");
    if (busy.length > 0) throw new Error("The pane is still at work.");
  });
}

/** The parts of an answer come one after the other. */
export async function seeTable(name: string | RegExp): Promise<string[][]> {
  await screen.findByRole("table", { name });
  return tableTexts(name);
}

/** The texts of a table, headers first. */
export function tableTexts(name: string | RegExp): string[][] {
  const table = screen.getByRole("table", { name });
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}
