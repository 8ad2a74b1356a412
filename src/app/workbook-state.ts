import type { Automatic } from "./automatic";
import { leavesOutMore } from "./left-out";
import type { RecipeList } from "./recipe-list";
import type { Refreshed } from "./refresh";
import type { Step } from "./state";
import type { Trouble } from "./trouble";

export type WorkbookTask = "list" | "refresh" | "remove" | "show" | "automate";

/** What the place of written results shows. */
export interface WorkbookState {
  readonly list?: RecipeList;
  readonly busy?: { readonly task: WorkbookTask; readonly at: Step } | undefined;
  /** The analysis whose result is at work. */
  readonly now?: string | undefined;
  /** By recipe: what the last refresh made of it. */
  readonly refreshed: ReadonlyMap<string, Refreshed>;
  readonly trouble?: { readonly task: WorkbookTask; readonly trouble: Trouble } | undefined;
  /** When the workbook refreshes itself; not known before it was looked at. */
  readonly automatic?: Automatic | undefined;
  /** A refresh ended that nobody may have seen: how many results it was about, and how many are new now. */
  readonly news?: News | undefined;
}

export interface News {
  readonly done: number;
  readonly all: number;
  /** Results that leave out more rows than before. */
  readonly leaving?: number;
}

export type WorkbookAction =
  | { readonly type: "began"; readonly task: WorkbookTask }
  | { readonly type: "moved"; readonly at: Step }
  | { readonly type: "turned"; readonly to: string }
  | { readonly type: "failed"; readonly task: WorkbookTask; readonly trouble: Trouble }
  | { readonly type: "listed"; readonly list: RecipeList }
  | { readonly type: "automated"; readonly automatic: Automatic }
  | {
      readonly type: "refreshed";
      readonly outcomes: readonly Refreshed[];
      readonly list: RecipeList;
    }
  | { readonly type: "dismissed" }
  | { readonly type: "ended" };

export const startWorkbook: WorkbookState = { refreshed: new Map() };

type Reduce<T extends WorkbookAction["type"]> = (
  state: WorkbookState,
  action: Extract<WorkbookAction, { type: T }>
) => WorkbookState;

const reducers: { readonly [T in WorkbookAction["type"]]: Reduce<T> } = {
  began: (state, { task }) => ({
    ...state,
    busy: { task, at: { step: "checking" } },
    now: undefined,
    // A list is read anew after a trouble, which is still to be read.
    ...(task === "list" ? {} : { trouble: undefined, news: undefined }),
  }),
  moved: (state, { at }) => (state.busy ? { ...state, busy: { ...state.busy, at } } : state),
  turned: (state, { to }) => ({ ...state, now: to }),
  failed: (state, { task, trouble }) => ({
    ...state,
    busy: undefined,
    trouble: { task, trouble },
    news: task === "refresh" ? { done: 0, all: 0 } : state.news,
  }),
  listed: (state, { list }) => ({ ...state, busy: undefined, list: kept(state, list) }),
  refreshed: (state, { outcomes, list }) => ({
    ...state,
    busy: undefined,
    list: kept(state, list),
    news: newsOf(outcomes),
    refreshed: new Map([
      ...state.refreshed,
      ...outcomes.map((each) => [each.before.id, each] as const),
    ]),
  }),
  automated: (state, { automatic }) => ({
    ...state,
    automatic,
    // It is also found out beside other tasks.
    busy: state.busy?.task === "automate" ? undefined : state.busy,
  }),
  dismissed: (state) => ({ ...state, news: undefined }),
  ended: (state) => ({ ...state, busy: undefined }),
};

export function reduceWorkbook(state: WorkbookState, action: WorkbookAction): WorkbookState {
  // The record holds for each type the reducer of that type.
  const step = reducers[action.type] as (
    state: WorkbookState,
    action: WorkbookAction
  ) => WorkbookState;
  return step(state, action);
}

export function newsOf(outcomes: readonly Refreshed[]): News {
  const leaving = outcomes.filter(leavesOutMore).length;
  return {
    done: outcomes.filter((each) => "after" in each).length,
    all: outcomes.length,
    ...(leaving > 0 ? { leaving } : {}),
  };
}

/** That results were put back is worth knowing until the place is left. */
function kept({ list }: WorkbookState, next: RecipeList): RecipeList {
  return { ...next, restored: next.restored + (list?.restored ?? 0) };
}
