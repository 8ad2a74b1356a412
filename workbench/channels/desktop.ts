import type { Answer, ExcelHost, Message } from "../host";
import {
  ADDIN_ID,
  CALL,
  commandSource,
  EVENT,
  HOST_VERSION,
  NOT_SUPPORTED,
  readSettings,
  writeSettings,
} from "./channel";
import type { Channel } from "./channel";
import { themeOf } from "./office-theme";

type Handler = (event: number, data: unknown) => void;
type Done = (data: unknown) => void;

/** Excel for Windows: puts the native object that office.js looks for on the add-in's window, before office.js runs
 * there. No https is needed and nothing is asked about where the page comes from. */
export function installDesktopHost(window: Window, host: ExcelHost): Channel {
  host.platform = "desktop";
  const native = new NativeObject(host);
  // Browsers keep an old, empty `external` on every window.
  Object.defineProperty(window, "external", { value: native.surface(), configurable: true });
  return native;
}

class NativeObject implements Channel {
  private readonly handlers = new Map<number, Handler>();
  /** Its own for every page: office.js keeps a copy of the settings in the browser under this name. */
  private readonly instance = `workbench-${Math.random().toString(36).slice(2)}`;
  private readonly stopWatching: () => void;
  private readonly sink = (messages: readonly Message[]) =>
    this.raise(EVENT.richApi, [...messages]);

  constructor(private readonly host: ExcelHost) {
    host.sinks.add(this.sink);
    this.stopWatching = host.book.on(({ type }) => {
      if (type === "selection") this.raise(EVENT.selection, []);
    });
  }

  command(functionName: string, controlId: string): boolean {
    const isListening = this.handlers.has(EVENT.command);
    this.raise(EVENT.command, [controlId, functionName, commandSource(controlId)]);
    return isListening;
  }

  themeChanged(): void {
    this.raise(EVENT.theme, [JSON.stringify(themeOf(this.host))]);
  }

  close(): void {
    this.host.sinks.delete(this.sink);
    this.stopWatching();
    this.handlers.clear();
  }

  /** What office.js calls by these names. */
  surface(): object {
    const { locale } = this.host;
    return {
      // Shared runtime (1) with custom functions (2).
      GetHostInfo: () => `Excel|Win32|16.01|${locale}|session||disableLogging|3`,
      GetContext: () => this.context(),
      GetLoggingAllowed: () => false,
      Execute: (call: number, params: unknown[], done: Done) => this.execute(call, params, done),
      RegisterEvent: (event: number, _target: string, handler: Handler, done: Done) => {
        this.handlers.set(event, handler);
        done(safeArray([0]));
      },
      UnregisterEvent: (event: number, _target: string, done: Done) => {
        this.handlers.delete(event);
        done(safeArray([0]));
      },
      MessageParent: () => undefined,
      MessageChild: () => undefined,
    };
  }

  private context(): object {
    const { host } = this;
    const requirements = JSON.stringify(host.requirements);
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => ADDIN_ID,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => host.locale,
      GetAppDataLocale: () => host.contentLocale,
      GetDocUrl: () => host.book.name,
      GetAppCapabilities: () => (host.book.readOnly ? 1 : 0),
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "session",
      GetInstanceId: () => this.instance,
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => true,
      GetSupportedMatrix: () => requirements,
      GetDialogRequirementMatrix: () => requirements,
      GetHostCustomMessage: () => undefined,
      GetHostFullVersion: () => HOST_VERSION,
      GetFeaturesForSolution: () => "{}",
      GetInitialDisplayMode: () => 2,
      GetSettings: () => this.settings(),
      GetOfficeThemeInfo: () => JSON.stringify(themeOf(host)),
      GetDocumentThemeInfo: () => "{}",
    };
  }

  /** Keys and values travel in two arrays that the other side brings. */
  private settings(): object {
    const { host } = this;
    return {
      Read(keys: string[], values: string[]) {
        for (const [key, json] of readSettings(host)) {
          keys.push(key);
          values.push(json);
        }
      },
      Write(keys: string[], values: string[]) {
        writeSettings(
          host,
          keys.map((key, at) => [key, values[at]] as const)
        );
      },
    };
  }

  private execute(call: number, params: unknown[], done: Done): void {
    // Excel answers later, never within the call.
    setTimeout(() => {
      const [request] = params;
      if (call === CALL.commandCompleted) done(safeArray([0]));
      else if (call === CALL.fileProperties) done(safeArray([0, this.host.book.name]));
      else if (call !== CALL.richApi || !Array.isArray(request)) {
        this.host.stats.miss(`Common API call ${call}`);
        done(safeArray([NOT_SUPPORTED]));
      } else this.host.submit(request, (answer) => done(safeArray(transportOf(answer))));
    }, 0);
  }

  private raise(event: number, data: unknown[]): void {
    setTimeout(() => this.handlers.get(event)?.(event, safeArray(data)), 0);
  }
}

function transportOf(answer: Answer): unknown[] {
  return "data" in answer ? [0, [...answer.data]] : [answer.error];
}

/** Arrays as a native host hands them over: with methods to turn them into arrays of the page. */
function safeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const copy: unknown[] = value.map(safeArray);
  return Object.assign(copy, { toArray: () => copy, dimensions: () => 1 });
}
