import type { RecipeList } from "./recipe-list";
import type { Refreshed } from "./refresh";
import type { Step } from "./state";
import type { Trouble } from "./trouble";

export type WorkbookTask = "list" | "refresh" | "remove" | "show";

/** What the place of written results shows. */
export interface WorkbookState {
  readonly list?: RecipeList;
  readonly busy?: { readonly task: WorkbookTask; readonly at: Step } | undefined;
  /** The title of the result that is at work. */
  readonly now?: string | undefined;
  /** By recipe: what the last refresh made of it. */
  readonly refreshed: ReadonlyMap<string, Refreshed>;
  readonly trouble?: { readonly task: WorkbookTask; readonly trouble: Trouble } | undefined;
}

export type WorkbookAction =
  | { readonly type: "began"; readonly task: WorkbookTask }
  | { readonly type: "moved"; readonly at: Step }
  | { readonly type: "turned"; readonly to: string }
  | { readonly type: "failed"; readonly task: WorkbookTask; readonly trouble: Trouble }
  | { readonly type: "listed"; readonly list: RecipeList }
  | {
      readonly type: "refreshed";
      readonly outcomes: readonly Refreshed[];
      readonly list: RecipeList;
    }
  | { readonly type: "ended" };

export const startWorkbook: WorkbookState = { refreshed: new Map() };

export function reduceWorkbook(state: WorkbookState, action: WorkbookAction): WorkbookState {
  switch (action.type) {
    case "began":
      return {
        ...state,
        busy: { task: action.task, at: { step: "checking" } },
        now: undefined,
        // A list is read anew after a trouble, which is still to be read.
        ...(action.task === "list" ? {} : { trouble: undefined }),
      };
    case "moved":
      return state.busy ? { ...state, busy: { ...state.busy, at: action.at } } : state;
    case "turned":
      return { ...state, now: action.to };
    case "failed": {
      const { task, trouble } = action;
      return { ...state, busy: undefined, trouble: { task, trouble } };
    }
    case "listed":
      return { ...state, busy: undefined, list: kept(state, action.list) };
    case "refreshed":
      return {
        ...state,
        busy: undefined,
        list: kept(state, action.list),
        refreshed: new Map([
          ...state.refreshed,
          ...action.outcomes.map((each) => [each.before.id, each] as const),
        ]),
      };
    case "ended":
      return { ...state, busy: undefined };
  }
}

/** That results were put back is worth knowing until the place is left. */
function kept({ list }: WorkbookState, next: RecipeList): RecipeList {
  return { ...next, restored: next.restored + (list?.restored ?? 0) };
}
