import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { Answer, ExcelHost, Message, TransportRequest } from "../host";
import { BarePage } from "./bare-page";
import { loaderGlobals } from "./office-loader";

export type ClientName = "excel-web" | "excel-win32";

const clients = {
  "excel-web": { file: "excel-web-16.00.debug.js", platform: "web" },
  "excel-win32": { file: "excel-win32-16.01.debug.js", platform: "desktop" },
} as const;

/** The globals of an add-in's page, whose types are Microsoft's and not this file's business. */
export interface LoadedClient {
  readonly window: unknown;
  readonly Excel: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: unknown;
  readonly CustomFunctions: unknown;
  readonly OfficeRuntime: unknown;
}

/** Microsoft's Excel client, unmodified, in a context of its own and without a page: what office.js provides around it
 * is supplied here, and the two calls office.js forwards to Excel go to the host. */
export function loadExcelClient(from: { host: ExcelHost; client: ClientName }): LoadedClient {
  const { host, client } = from;
  const { file, platform } = clients[client];
  host.platform = platform;
  const context = ordinaryContext();
  const page = new BarePage(context);
  Object.assign(context, loaderGlobals(host));
  clientScript(file).runInContext(context);
  // The context's globals are now what the client's script has made them.
  const window = context as ClientGlobals;
  completeOffice(window, platform);
  connect(window.OSF.DDA.RichApi, host);
  page.ready();
  const { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime } = window;
  return { window, Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime };
}

interface ClientGlobals extends Omit<LoadedClient, "window"> {
  readonly Office: object;
  readonly Microsoft: { readonly Office: { readonly WebExtension: WebExtension } };
  readonly OSF: { readonly DDA: { readonly RichApi: RichApi } };
}

interface WebExtension {
  onReadyInternal(): Promise<unknown>;
}

/** Where the client hands batches to office.js and waits for messages from it. */
interface RichApi {
  executeRichApiRequestAsync(request: TransportRequest, done: (result: unknown) => void): void;
  richApiMessageManager: { register(handler: (event: unknown) => void): Promise<void> };
}

/** With a global object like any other: one that Node watches makes each use of a global many times slower. */
function ordinaryContext(): vm.Context {
  return vm.createContext(vm.constants.DONT_CONTEXTIFY);
}

const scripts = new Map<string, vm.Script>();

/** Compiled once per process: a client is 3 MB of text. */
function clientScript(file: string): vm.Script {
  let script = scripts.get(file);
  if (!script) {
    const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
    const text = readFileSync(path.join(folder, "dist", file), "utf8");
    script = new vm.Script(text, { filename: file });
    scripts.set(file, script);
  }
  return script;
}

function completeOffice({ Office, Microsoft }: ClientGlobals, platform: "web" | "desktop"): void {
  const info = { host: "Excel", platform: platform === "web" ? "OfficeOnline" : "PC" };
  Microsoft.Office.WebExtension.onReadyInternal = () => Promise.resolve(info);
  Object.assign(Office, {
    onReady: async (callback?: (ready: unknown) => unknown) => {
      await callback?.(info);
      return info;
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC" },
  });
}

function connect(richApi: RichApi, host: ExcelHost): void {
  const handlers = new Set<(event: unknown) => void>();
  richApi.executeRichApiRequestAsync = (request, done) => {
    // Excel answers later, never within the call.
    setImmediate(() => host.submit(request, (answer) => done(resultOf(answer))));
  };
  richApi.richApiMessageManager = {
    register: (handler) => {
      handlers.add(handler);
      return Promise.resolve();
    },
  };
  host.sinks.add((messages) => {
    const event = { type: "richApiMessage", entries: messages.map(entryOf) };
    setImmediate(() => handlers.forEach((handler) => handler(event)));
  });
}

function resultOf(answer: Answer) {
  return "data" in answer
    ? { status: "succeeded", value: { data: answer.data } }
    : { status: "failed", error: { code: answer.error, message: answer.message } };
}

function entryOf([messageCategory, messageType, targetId, message, id, remote]: Message) {
  return { messageCategory, messageType, targetId, message, id, isRemoteOverride: remote };
}
