import type { Answer, ExcelHost, Message } from "../host";
import {
  ADDIN_ID,
  CALL,
  commandSource,
  HOST_VERSION,
  NOT_SUPPORTED,
  readSettings,
  writeSettings,
} from "./channel";
import type { Channel } from "./channel";

export interface WebSettings {
  /** Of the add-in's page: https, and a host name equal to this page's, or office.js refuses. */
  readonly url: string;
  readonly title?: string;
}

/** Excel on the web: the add-in's page runs unmodified in a frame; its office.js and this window exchange Microsoft's
 * own cross-window messages. */
export function connectTaskPane(
  host: ExcelHost,
  container: { append(frame: HTMLIFrameElement): void },
  settings: WebSettings
): Channel & { readonly frame: HTMLIFrameElement } {
  host.platform = "web";
  const channel = new WindowChannel(host, settings);
  container.append(channel.frame);
  return channel;
}

/** A message of the page: _actionType 0 asks, 1 subscribes, 2 unsubscribes. */
interface Incoming {
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _data: unknown;
}
type Reply = (data: unknown) => void;

const ASK = 0;
const SUBSCRIBE = 1;
const REPLY = 0;
const EVENT = 1;

class WindowChannel implements Channel {
  readonly frame: HTMLIFrameElement;
  private readonly conversation = `workbench-${Math.random().toString(36).slice(2)}`;
  private readonly origin: string;
  /** Event -> the number its subscription came with: events are answers to it. */
  private readonly subscriptions = new Map<string, number>();
  private readonly stopWatching: () => void;
  private readonly sink = (messages: readonly Message[]) =>
    this.raise("richApiMessage", { ArrayData: messages });

  constructor(
    private readonly host: ExcelHost,
    { url, title = "Add-in" }: WebSettings
  ) {
    this.origin = new URL(url, location.href).origin;
    this.frame = document.createElement("iframe");
    // office.js reads the name when it loads, so it must be there before the frame is.
    this.frame.name = this.frameName();
    this.frame.title = title;
    this.frame.src = url;
    addEventListener("message", this.onMessage);
    host.sinks.add(this.sink);
    this.stopWatching = host.book.on(({ type }) => {
      if (type === "selection") this.raise("documentSelectionChanged", {});
    });
  }

  command(functionName: string, controlId: string): boolean {
    const source = commandSource(controlId);
    return this.raise("appCommandInvoked", [controlId, functionName, source]);
  }

  /** This build of office.js knows no theme on the web. */
  themeChanged(): void {
    return undefined;
  }

  close(): void {
    removeEventListener("message", this.onMessage);
    this.host.sinks.delete(this.sink);
    this.stopWatching();
    this.frame.remove();
  }

  private frameName(): string {
    return JSON.stringify({
      baseFrameName: "workbench",
      // The last item: shared runtime (1) with custom functions (2).
      hostInfo: `Excel$Web$16.00$${this.host.locale}$session$$disableLogging$3`,
      xdmInfo: `${this.conversation}|${ADDIN_ID}|${location.origin}`,
      serializerVersion: "1",
      flights: "",
      disabledChangeGates: "",
    });
  }

  private readonly onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== this.frame.contentWindow || typeof data !== "string") return;
    const message = readMessage(data);
    if (message?._conversationId !== this.conversation || message._messageType !== 0) return;
    const { _actionName: name, _correlationId: correlation, _actionType: type } = message;
    const reply: Reply = (answer) => this.post(name, correlation, REPLY, answer);
    if (type === ASK) {
      // Excel answers later, never within the message.
      setTimeout(() => this.ask(message, reply), 0);
      return;
    }
    if (type === SUBSCRIBE) this.subscriptions.set(name, correlation);
    else this.subscriptions.delete(name);
    reply({ Error: 0 });
  };

  private ask({ _actionName: name, _data: data }: Incoming, reply: Reply): void {
    if (name === "executeMethod") this.execute(data, reply);
    else if (name === "ContextActivationManager_getAppContextAsync") reply(this.context());
    else if (name === "ContextActivationManager_openWindowInHost") {
      window.open(String(field(data, "strUrl")), "_blank", "noopener");
      reply(null);
    } else if (name === "ContextActivationManager_notifyHost") reply(null);
    else {
      this.host.stats.miss(`message ${name}`);
      reply(null);
    }
  }

  private execute(data: unknown, reply: Reply): void {
    const call = field(field(data, "DdaMethod"), "DispatchId");
    const done = (more: object = {}) => reply({ Version: 1, Error: 0, ...more });
    const request = field(data, "ArrayData");
    if (call === CALL.richApi && Array.isArray(request))
      this.host.submit(request, (answer) => reply(transportOf(answer)));
    else if (call === CALL.saveSettings) {
      writeSettings(this.host, pairs(field(field(data, "DdaSettingsMethod"), "Properties")));
      done();
    } else if (call === CALL.loadSettings)
      done({ DdaSettingsMethod: { Properties: readSettings(this.host) } });
    else if (call === CALL.fileProperties) done({ Properties: { Url: this.host.book.name } });
    else if (call === CALL.commandCompleted) done();
    else {
      this.host.stats.miss(`Common API call ${String(call)}`);
      reply({ Version: 1, Error: NOT_SUPPORTED });
    }
  }

  private context(): object {
    const { host } = this;
    const requirements = JSON.stringify(host.requirements);
    return {
      ...{ _id: ADDIN_ID, _appInstanceId: "workbench", _addinName: this.frame.title },
      ...{ _appName: 16, _appVersion: 16, _appMinorVersion: 0, _hostFullVersion: HOST_VERSION },
      ...{ _appUILocale: host.locale, _dataLocale: host.contentLocale },
      ...{
        _docUrl: `${location.origin}/${host.book.name}`,
        _clientMode: host.book.readOnly ? 1 : 0,
      },
      ...{ _settings: readSettings(host), _reason: "inserted", _osfControlType: 0 },
      ...{ _eToken: "", _correlationId: "session", _appDomains: [], _featureGates: {} },
      ...{ _requirementMatrix: requirements, _dialogRequirementMatrix: requirements },
      ...{ _clientWindowHeight: innerHeight, _clientWindowWidth: innerWidth },
      _initialDisplayMode: 2,
    };
  }

  /** False when the add-in does not listen. */
  private raise(name: string, data: unknown): boolean {
    const correlation = this.subscriptions.get(name);
    if (correlation === undefined) return false;
    this.post(name, correlation, EVENT, data);
    return true;
  }

  private post(name: string, correlation: number, responseType: number, data: unknown): void {
    const message = {
      ...{ _messageType: 1, _conversationId: this.conversation, _correlationId: correlation },
      ...{ _actionName: name, _responseType: responseType, _errorCode: 0, _data: data },
      ...{ _origin: location.origin, _serializerVersion: 1 },
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}

/** Other frames and extensions talk to this window too: what is no message of office.js is none of ours. */
function readMessage(text: string): Incoming | undefined {
  if (!text.includes('"_conversationId"')) return undefined;
  return JSON.parse(text) as Incoming;
}

function transportOf(answer: Answer): object {
  return "data" in answer
    ? { Version: 1, Error: 0, Data: answer.data }
    : { Version: 1, Error: answer.error };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function pairs(value: unknown): [string, unknown][] {
  if (!Array.isArray(value)) return [];
  return value.map((pair: unknown) =>
    Array.isArray(pair) ? [String(pair[0]), pair[1] as unknown] : ["", undefined]
  );
}
