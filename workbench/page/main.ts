import { ExcelHost } from "../host";
import { createWorkbook } from "../workbook";
import type { FunctionsFile, WorkbookModel } from "../workbook/types";
import { connect, type Connection } from "./connect";
import { chooseFile, openAddress, openFile } from "./files";
import { readManifest, type AddIn } from "./manifest";
import { fetchSettings, readOptions, type ServerSettings } from "./options";
import { WorkbenchPage } from "./workbench";

/** For tests and for the page of the add-in. */
export interface WorkbenchWindow {
  readonly host: ExcelHost;
  readonly book: WorkbookModel;
  readonly page: WorkbenchPage;
  /** Puts what office.js expects of Excel on the window of the add-in's page. */
  attach(window: Window): void;
  /** Opens another workbook, with the add-in started anew as in a new window of Excel. */
  open(content: Blob, name: string): Promise<void>;
}

declare global {
  interface Window {
    workbench?: WorkbenchWindow;
  }
}

const options = readOptions(location.search);

class Session {
  private connection: Connection | undefined;

  constructor(
    private readonly settings: ServerSettings,
    private readonly addIn: AddIn,
    private readonly functions: FunctionsFile
  ) {}

  start(book: WorkbookModel): void {
    this.connection?.close();
    const { language, theme } = options;
    const host = new ExcelHost({ book, locale: language, contentLocale: "en-US", theme });
    host.registerFunctions(this.functions, this.addIn.functions?.namespace ?? "");
    const page = new WorkbenchPage({
      host,
      addIn: this.addIn,
      options,
      locate: (url) => pathOf(url),
      onOpen: () => void this.choose(),
      onCommand: (name, control) => this.command(name, control),
    });
    document.title = `${book.name} - Workbench`;
    document.body.replaceChildren(page.element);
    const connection = connect(host, page.pane.body, {
      channel: this.settings.channel,
      url: new URL(pathOf(this.addIn.paneUrl), new URL(this.settings.addIn, location.href)).href,
      title: this.addIn.name,
    });
    this.connection = connection;
    window.workbench = {
      host,
      book,
      page,
      attach: (frame) => {
        connection.attach(frame);
        // F6 leaves the pane again; on the web channel its page is a stranger's and cannot be listened to.
        frame.addEventListener("keydown", ({ key }) => key === "F6" && page.grid.focus());
      },
      open: (content, name) => this.open(content, name),
    };
    connection.load();
    page.grid.redraw();
    page.grid.focus();
  }

  private command(name: string, control: string): void {
    if (this.connection?.command(name, control) === false) {
      window.workbench?.page.notices.say("The add-in has not started yet. Try again in a moment.");
    }
  }

  private async choose(): Promise<void> {
    const file = await chooseFile();
    if (!file) return;
    try {
      await this.open(file, file.name);
    } catch (error) {
      window.workbench?.page.notices.say(messageOf(error));
    }
  }

  private async open(content: Blob, name: string): Promise<void> {
    this.start(await openFile(name, content));
  }
}

/** The manifest gives addresses of the add-in's own site; the workbench serves the same files. */
function pathOf(url: string): string {
  return new URL(url, location.href).pathname;
}

async function fetchFunctions(addIn: AddIn): Promise<FunctionsFile> {
  if (!addIn.functions) return { functions: [] };
  const response = await fetch(pathOf(addIn.functions.metadataUrl));
  if (!response.ok) throw new Error(`functions.json could not be read (${response.status}).`);
  // Custom-functions metadata, as the add-in's build writes it for Excel.
  return (await response.json()) as FunctionsFile;
}

async function start(): Promise<void> {
  document.documentElement.dataset["theme"] = options.theme;
  const settings = await fetchSettings();
  const manifest = await fetch("/manifest.xml");
  if (!manifest.ok) throw new Error(`manifest.xml could not be read (${manifest.status}).`);
  const addIn = readManifest(await manifest.text(), options.language);
  const session = new Session(settings, addIn, await fetchFunctions(addIn));
  const address = options.open ?? settings.open;
  session.start(address ? await openAddress(address) : createWorkbook());
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

start().catch((error: unknown) => {
  const message = document.createElement("p");
  message.className = "fatal";
  message.setAttribute("role", "alert");
  message.textContent = `The workbench could not start. ${messageOf(error)}`;
  document.body.replaceChildren(message);
});
