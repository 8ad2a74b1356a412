import { failingAction, Faults, spoil, wholeRequestCode } from "./faults";
import { createExcel } from "./objects";
import type { Excel } from "./objects/targets";
import { runBatch } from "./richapi/batch";
import { Members } from "./richapi/members";
import type { World } from "./richapi/paths";
import { References } from "./richapi/references";
import { ACTION } from "./richapi/request";
import type { Reply, Request } from "./richapi/request";
import { Stats } from "./richapi/stats";
import { customFunctionsService, FunctionCalls } from "./services/custom-functions";
import type { Send } from "./services/custom-functions";
import { WorkbookError } from "./workbook/types";
import type { FunctionMetadata, WorkbookModel } from "./workbook/types";

/** 5 MB for a request and for a reply, on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** As Microsoft's transport has it: [customData, method, path, headers, body, flags, ...]. */
export type TransportRequest = readonly unknown[];
export type Answer =
  | { readonly error: 0; readonly data: readonly [status: number, headers: string[], body: string] }
  | { readonly error: number; readonly message: string };

export type { Message, Send } from "./services/custom-functions";

export interface HostSettings {
  readonly book: WorkbookModel;
  /** Language of Excel's own words; "en-US" unless told. */
  readonly locale?: string;
  /** Language of numbers and dates in the workbook. */
  readonly contentLocale?: string;
  readonly theme?: "light" | "dark";
  /** Requirement sets and their newest version, where they differ from Excel's. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/** What the client in use knows: Microsoft froze its package at ExcelApi 1.15. */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  AddinCommands: "1.3",
  CustomFunctions: "1.7",
  CustomFunctionsRuntime: "1.4",
  DialogApi: "1.2",
  ExcelApi: "1.15",
  ImageCoercion: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
};

/** One simulated Excel. A channel hands it what office.js says and brings back what it answers. */
export class ExcelHost {
  readonly book: WorkbookModel;
  readonly locale: string;
  readonly contentLocale: string;
  readonly requirements: Readonly<Record<string, string>>;
  theme: "light" | "dark";
  readonly stats = new Stats();
  readonly faults = new Faults();
  readonly sinks = new Set<Send>();
  /** Sees every request and reply as text; ">" is from the add-in. */
  trace?: (direction: ">" | "<" | "!", text: string) => void;
  private readonly excel: Excel;
  private readonly world: World;

  constructor(settings: HostSettings) {
    const { book, locale = "en-US", contentLocale = locale, theme = "light" } = settings;
    this.book = book;
    this.locale = locale;
    this.contentLocale = contentLocale;
    this.theme = theme;
    this.requirements = { ...REQUIREMENTS, ...settings.requirements };
    const references = new References();
    this.excel = createExcel({
      book,
      platform: "web",
      culture: { name: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
      eventsEnabled: true,
      release: (name) => references.release(name),
    });
    const calls = new FunctionCalls(book, (messages) => this.send(messages));
    this.world = {
      root: this.excel.make("Workbook", {}),
      services: { "Microsoft.ExcelServices.CustomFunctions": customFunctionsService(calls) },
      references,
      members: new Members(this.stats),
      stats: this.stats,
    };
  }

  get platform(): Excel["platform"] {
    return this.excel.platform;
  }
  set platform(platform: Excel["platform"]) {
    this.excel.platform = platform;
  }

  /** The functions of an add-in, from its functions.json. */
  registerFunctions(metadata: { functions: readonly FunctionMetadata[] }, namespace: string): void {
    this.book.registerFunctions(metadata.functions, namespace);
  }

  /** To every client connected. */
  send: Send = (messages) => {
    for (const sink of this.sinks) sink(messages);
  };

  /** Undefined where Excel never answers. */
  execute(transport: TransportRequest): Answer | undefined {
    const body = typeof transport[4] === "string" ? transport[4] : JSON.stringify(transport[4]);
    this.trace?.(">", body);
    const answer = this.answer(body);
    if (answer) this.trace?.(answer.error === 0 ? "<" : "!", textOf(answer));
    return answer;
  }

  private answer(body: string): Answer | undefined {
    this.stats.requests++;
    this.stats.bytesIn += body.length;
    if (this.isTooLarge(body)) return refused(5103, "request");
    const request = readRequest(body);
    const fault = isHousekeeping(request) ? undefined : this.countSync();
    if (fault?.name === "hang") return undefined;
    const code = fault && wholeRequestCode(fault);
    if (code !== undefined) return { error: code, message: `Refused on purpose: ${fault?.name}.` };
    try {
      const before = fault?.name === "action" ? failingAction(fault, request) : undefined;
      const reply = runBatch(
        { world: this.world, version: this.requirements["ExcelApi"] ?? "1.1", before },
        request
      );
      return this.reply(fault ? spoil(reply, fault) : reply);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return refused(5104, "response");
    }
  }

  private countSync() {
    this.stats.syncs++;
    return this.faults.next();
  }

  private reply(reply: Reply): Answer {
    const text = JSON.stringify(reply);
    this.stats.bytesOut += text.length;
    if (this.isTooLarge(text)) return refused(5104, "response");
    return { error: 0, data: [200, [], text] };
  }

  private isTooLarge(text: string): boolean {
    if (this.platform === "desktop" || text.length * 3 <= PAYLOAD_LIMIT) return false;
    return text.length > PAYLOAD_LIMIT || new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
  }
}

function textOf(answer: Answer): string {
  return "data" in answer ? answer.data[2] : `${answer.error} ${answer.message}`;
}

function refused(error: number, what: "request" | "response"): Answer {
  return { error, message: `The ${what} payload size has exceeded the limit.` };
}

function readRequest(body: string): Request {
  // The client's own writing: its shape is the protocol's.
  return JSON.parse(body) as Request;
}

/** What the client does by itself: letting go of ranges, and the traffic of its custom-functions runtime. */
function isHousekeeping({ Actions }: Request): boolean {
  const own = ["_RemoveReference", "_SetOsfControlContainerReadyForCustomFunctions"];
  return Actions.every(
    ({ ActionType, Name }) =>
      ActionType === ACTION.instantiate || own.includes(Name) || Name.startsWith("SetInvocation")
  );
}
