import { WorkbookError } from "../workbook/types";
import { MissingMember, notImplemented } from "./errors";
import { locationOf } from "./location";
import { Paths } from "./paths";
import type { World } from "./paths";
import { query } from "./query";
import type { Querying } from "./query";
import { ACTION } from "./request";
import type { Action, ActionResult, ErrorInfo, Reply, Request } from "./request";
import { clientName } from "./schema";
import { WireObject } from "./wire-object";

/** Errors that refuse the whole request instead of one action of it. */
const WHOLE_REQUEST = new Set(["ResponsePayloadSizeLimitExceeded"]);

/** Called before each action; may throw to make that action fail. */
type BeforeAction = (action: Action, index: number) => void;

export interface Settings {
  readonly world: World;
  readonly version: string;
  readonly before?: BeforeAction | undefined;
}

/** Runs the actions in order. The first that fails stops the rest; what ran stays done. */
export function runBatch(settings: Settings, request: Request): Reply {
  return new Batch(settings, request).run();
}

class Batch {
  private readonly paths: Paths;
  private readonly kept: ReadonlySet<number>;
  private readonly querying: Querying;

  constructor(
    private readonly settings: Settings,
    private readonly request: Request
  ) {
    const { world, version } = settings;
    this.paths = new Paths(world, request.ObjectPaths);
    const keeping = request.Actions.filter(({ Name }) => Name === "_KeepReference");
    this.kept = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
    const identity = (object: WireObject) => this.identity(object, false);
    this.querying = { members: world.members, version, identity };
  }

  run(): Reply {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      this.settings.world.stats.actions++;
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      try {
        this.settings.before?.(action, index);
        results.push({ ActionId: action.Id, Value: this.perform(action) ?? null });
      } catch (error) {
        return { Results: results, Error: this.explain(error, action, index), TraceIds: traces };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action): unknown {
    // A mark of the client's: its result says that everything before it has been done.
    if (action.ActionType === ACTION.trace) return null;
    const object = this.paths.object(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identity(object, this.kept.has(action.ObjectPathId));
      case ACTION.query:
      case ACTION.recursiveQuery:
      case ACTION.retrieve:
        return this.load(object, action);
      case ACTION.method:
        return this.invoke(object, action);
      case ACTION.set:
        return this.set(object, action);
      case ACTION.update:
        return this.update(object, action);
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private invoke(object: WireObject, action: Action): unknown {
    if (action.Name === "_KeepReference") {
      this.settings.world.references.keep(object);
      return null;
    }
    const args = this.paths.args(action.ArgumentInfo);
    const name = clientName(action.Name);
    const result = this.settings.world.members.call(object, name, args);
    return result instanceof WireObject ? this.identity(result, false) : result;
  }

  private set(object: WireObject, action: Action): null {
    const [value = null] = this.paths.args(action.ArgumentInfo);
    this.settings.world.members.write(object, clientName(action.Name), value);
    return null;
  }

  private load(object: WireObject, { ActionType, QueryInfo = {} }: Action): unknown {
    return query(this.querying, object, QueryInfo, ActionType === ACTION.retrieve);
  }

  private update(object: WireObject, { ObjectState = {} }: Action): null {
    for (const [name, value] of Object.entries(ObjectState))
      this.settings.world.members.write(object, name, value);
    return null;
  }

  private identity(object: WireObject, keep: boolean): Record<string, unknown> {
    const { kind, of } = object;
    const fields = { ...kind.identity?.(of) };
    if (!kind.isReferenced) return fields;
    const { references } = this.settings.world;
    const name = keep ? references.keep(object) : references.nameOf(object);
    return name === undefined ? fields : { ...fields, _ReferenceId: name };
  }

  private explain(error: unknown, action: Action, index: number): ErrorInfo {
    const known = error instanceof WorkbookError ? error : this.crash(error);
    if (known.code === "NotImplemented" && !(known instanceof MissingMember))
      this.settings.world.stats.miss(known.message);
    if (WHOLE_REQUEST.has(known.code)) throw known;
    return {
      Code: known.code,
      Message: known.message,
      Location: locationOf(action, this.request.ObjectPaths),
      ActionIndex: index,
      HttpStatusCode: known.status,
    };
  }

  private crash(error: unknown): WorkbookError {
    this.settings.world.stats.crashes.push(error);
    const message = "There was an internal error while processing the request.";
    return new WorkbookError("GeneralException", message, 500);
  }
}
