import { cultureOf } from "./culture";
import { broughtFiles, openFiles } from "./brought-files";
import { failingAction, Faults, spoil, wholeRequestCode } from "./faults";
import type { Fault } from "./faults";
import { createExcel } from "./objects";
import type { Excel } from "./objects/targets";
import { runBatch } from "./richapi/batch";
import { Members } from "./richapi/members";
import type { World } from "./richapi/paths";
import { References } from "./richapi/references";
import { isHousekeeping, suspendsCalculation } from "./richapi/request";
import type { Reply, Request } from "./richapi/request";
import { Stats } from "./richapi/stats";
import { customFunctionsService, FunctionCalls } from "./services/custom-functions";
import { WorkbookEvents } from "./services/events";
import type { Message, Send } from "./services/message";
import { Shell, shellServices } from "./services/shell";
import { REQUIREMENTS } from "./requirements";
import { WorkbookError } from "./workbook/types";
import type { FunctionsFile, WorkbookModel } from "./workbook/types";

export type { Message, Send } from "./services/message";

/** 5 MB for a request and for a reply, on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** A flag of the transport: Excel.run({ delayForCellEdit: true }). */
const DELAY_FOR_CELL_EDIT = 64;

/** As Microsoft's transport has it: [customData, method, path, headers, body, flags, ...]. */
export type TransportRequest = readonly unknown[];
export type Answer =
  | { readonly error: 0; readonly data: readonly [status: number, headers: string[], body: string] }
  | { readonly error: number; readonly message: string };

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

/** One simulated Excel. A channel hands it what office.js says and brings back what it answers. */
export class ExcelHost {
  readonly book: WorkbookModel;
  readonly locale: string;
  readonly contentLocale: string;
  readonly requirements: Readonly<Record<string, string>>;
  theme: "light" | "dark";
  readonly stats = new Stats();
  readonly faults = new Faults();
  /** Clients that are told of events and of calls to their functions. */
  readonly sinks = new Set<Send>();
  readonly shell = new Shell((messages) => this.send(messages));
  /** Sees every request (">") and reply ("<", or "!" for a refusal) as text. */
  trace?: (direction: ">" | "<" | "!", text: string) => void;
  private readonly excel: Excel;
  private readonly world: World;
  private readonly events: WorkbookEvents;
  private editing = false;
  private readonly delayed: (() => void)[] = [];
  private readonly afterwards = new Set<() => void>();
  /** What the request that runs has met. */
  private fault: Fault | undefined;
  /** Workbooks that a request brings are opened before it runs: opening takes time, and actions take none. */
  private readonly files = new Map<string, WorkbookModel>();

  constructor(settings: HostSettings) {
    const { book, locale = "en-US", contentLocale = locale, theme = "light" } = settings;
    this.book = book;
    this.locale = locale;
    this.contentLocale = contentLocale;
    this.theme = theme;
    this.requirements = { ...REQUIREMENTS, ...settings.requirements };
    const references = new References();
    this.excel = createExcel({
      ...{ book, platform: "web", eventsEnabled: true, memory: {} },
      files: this.files,
      culture: cultureOf(contentLocale),
      release: (name) => (name === undefined ? references.releaseAll() : references.release(name)),
    });
    this.world = {
      ...{ references, stats: this.stats, members: new Members(this.stats) },
      root: this.excel.make("Workbook", {}),
      services: {
        ...shellServices(this.shell),
        "Microsoft.ExcelServices.CustomFunctions": customFunctionsService(
          new FunctionCalls(book, (messages) => this.send(messages))
        ),
      },
    };
    this.events = new WorkbookEvents(this.excel, (messages) => this.send(messages));
  }

  get platform(): Excel["platform"] {
    return this.excel.platform;
  }
  set platform(platform: Excel["platform"]) {
    this.excel.platform = platform;
  }

  /** Whether the add-in hears of what happens, which it can switch off. */
  get tellsEvents(): boolean {
    return this.excel.eventsEnabled;
  }

  /** The functions of an add-in, from its functions.json. */
  registerFunctions(metadata: FunctionsFile, namespace: string): void {
    const allowErrors = metadata.allowErrorForDataTypeAny ?? false;
    this.book.registerFunctions(metadata.functions, namespace, { allowErrors });
  }

  /** To every client connected. */
  send(messages: readonly Message[]): void {
    for (const sink of this.sinks) sink(messages);
  }

  /** Runs an action the add-in has associated: a ribbon command of a shared runtime, a keyboard shortcut. */
  runAction(name: string, args?: unknown): void {
    const message = [name, args === undefined ? null : JSON.stringify(args)];
    this.send([[2, 1000, "", JSON.stringify(message), 0, false]]);
  }

  /** Called after every batch: what the model has no event for may have changed as well. */
  onBatch(listener: () => void): () => void {
    this.afterwards.add(listener);
    return () => this.afterwards.delete(listener);
  }

  /** While the user edits a cell Excel refuses requests, save those that asked to wait for the end of it. */
  get isEditing(): boolean {
    return this.editing;
  }
  set isEditing(isEditing: boolean) {
    this.editing = isEditing;
    if (!isEditing) for (const resume of this.delayed.splice(0)) resume();
  }

  /** Answers now, when editing has ended, or never. */
  submit(transport: TransportRequest, done: (answer: Answer) => void): void {
    const brought = broughtFiles(transport[4]);
    if (brought.length === 0) return this.enqueue(transport, done);
    void openFiles(brought, this.files).then(() => this.enqueue(transport, done));
  }

  private enqueue(transport: TransportRequest, done: (answer: Answer) => void): void {
    const run = () => {
      const answer = this.execute(transport);
      if (answer) this.faults.deliver(this.fault, () => done(answer));
    };
    if (this.editing && (Number(transport[6]) & DELAY_FOR_CELL_EDIT) !== 0) this.delayed.push(run);
    else run();
  }

  /** Undefined where Excel never answers. */
  execute(transport: TransportRequest): Answer | undefined {
    const body = typeof transport[4] === "string" ? transport[4] : JSON.stringify(transport[4]);
    this.trace?.(">", body);
    const answer = this.answer(body);
    if (answer) this.trace?.(answer.error === 0 ? "<" : "!", textOf(answer));
    this.events.look();
    for (const listener of this.afterwards) listener();
    return answer;
  }

  private answer(body: string): Answer | undefined {
    this.fault = undefined;
    const bytes = byteLength(body);
    this.stats.requests++;
    this.stats.bytesIn += bytes;
    if (this.isTooLarge(bytes)) return refused(5103, "request");
    // The client's own writing: its shape is the protocol's.
    const request = JSON.parse(body) as Request;
    if (isHousekeeping(request)) return this.run(request);
    this.stats.syncs++;
    if (this.editing) return { error: 5004, message: "A cell is being edited." };
    return this.met(request, this.faults.next());
  }

  /** What becomes of a request that meets a fault, or none. */
  private met(request: Request, fault?: Fault): Answer | undefined {
    this.fault = fault;
    if (fault?.name === "hang") return undefined;
    fault?.act?.();
    const code = fault && wholeRequestCode(fault);
    if (code !== undefined) return { error: code, message: `Refused on purpose: ${code}.` };
    return this.run(request, fault);
  }

  private run(request: Request, fault?: Fault): Answer {
    try {
      return this.reply(spoil(this.batch(request, fault), fault));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return refused(5104, "response");
    }
  }

  private batch(request: Request, fault?: Fault): Reply {
    const before = fault?.name === "action" ? failingAction(fault, request) : undefined;
    const version = this.requirements["ExcelApi"] ?? "1.1";
    const run = () => runBatch({ world: this.world, version, before }, request);
    if (!suspendsCalculation(request)) return run();
    let reply: Reply | undefined;
    this.book.batch(() => {
      reply = run();
    });
    return reply ?? { Results: [], TraceIds: [] };
  }

  private reply(reply: Reply): Answer {
    const text = JSON.stringify(reply);
    const bytes = byteLength(text);
    this.stats.bytesOut += bytes;
    if (this.isTooLarge(bytes) || bytes > (this.fault?.bytes ?? Infinity))
      return refused(5104, "response");
    return { error: 0, data: [200, [], text] };
  }

  private isTooLarge(bytes: number): boolean {
    return this.platform === "web" && bytes > PAYLOAD_LIMIT;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function textOf(answer: Answer): string {
  return "data" in answer ? answer.data[2] : `${answer.error} ${answer.message}`;
}

function refused(error: number, what: "request" | "response"): Answer {
  return { error, message: `The ${what} payload size has exceeded the limit.` };
}
