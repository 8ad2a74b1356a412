/** A batch as it travels. Ids are the client's own; actions run in order. */
export interface Request {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  retrieve: 7,
  update: 9,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Properties by client names, for an update. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

/** An argument that is an object travels as the id of its path; arrays of objects as arrays of ids. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ErrorInfo {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Reply {
  readonly Results: readonly ActionResult[];
  readonly Error?: ErrorInfo;
  readonly TraceIds: readonly number[];
}

const HOUSEKEEPING = new Set([
  "_RemoveReference",
  "_SetOsfControlContainerReadyForCustomFunctions",
  "SetInvocationArrayResults",
  "SetInvocationResults",
  "NotifyActionHandlerReady",
]);

/** What the client does by itself: letting go of ranges, and the traffic of its own runtimes. */
export function isHousekeeping({ Actions }: Request): boolean {
  const isOwn = ({ ActionType, Name }: Action) =>
    ActionType === ACTION.instantiate || HOUSEKEEPING.has(Name);
  // To make an object is no housekeeping by itself: that is how custom properties are added.
  return Actions.some(({ Name }) => HOUSEKEEPING.has(Name)) && Actions.every(isOwn);
}

export function suspendsCalculation({ Actions }: Request): boolean {
  return Actions.some(({ Name }) => Name === "SuspendApiCalculationUntilNextSync");
}
