import type { Listed } from "./recipe-list";
import type { Recipe } from "./recipe";
import type { RefreshServices } from "./refresh";
import { showSheet } from "./show-sheet";
import { taskRunner } from "./tasks";
import { type InTurn, turnTaker } from "./turns";
import {
  type WorkbookAction,
  type WorkbookState,
  type WorkbookTask,
  reduceWorkbook,
  startWorkbook,
} from "./workbook-state";

/** What is done with written results, whoever asks: the pane, which may be closed, or the ribbon. One task at a time for all. */
export interface WorkbookDesk {
  readonly state: () => WorkbookState;
  /** Calls back after each change, until the returned function is called. */
  readonly watch: (onChange: () => void) => () => void;
  readonly list: () => Promise<void>;
  readonly refresh: (recipes: readonly Recipe[]) => Promise<void>;
  /** For those who do not see the list. */
  readonly refreshAll: () => Promise<void>;
  readonly remove: (listed: Listed) => Promise<void>;
  readonly show: (sheetId: string) => Promise<void>;
  readonly cancel: () => void;
  /** The news was seen. */
  readonly dismiss: () => void;
  /** For others who write. */
  readonly inTurn: InTurn;
}

/** What the page can do without until there is something to do. */
const loadJobs = () => import("./workbook-jobs");

export function workbookDesk(services: RefreshServices): WorkbookDesk {
  const { state, watch, dispatch } = held();
  const inTurn = turnTaker();
  const { perform, cancel } = taskRunner<WorkbookTask, WorkbookAction>(dispatch, "list");
  const refresh = (recipes?: readonly Recipe[]) =>
    perform("refresh", async ({ signal, tell }) => {
      const { refreshed } = await loadJobs();
      const turned = ({ analysis }: Recipe) => {
        if (!signal.aborted) dispatch({ type: "turned", to: analysis });
      };
      return inTurn(signal, () => refreshed(recipes, services, { signal, tell, turned }));
    });
  return {
    ...{ state, watch, cancel, inTurn, refresh },
    list: () =>
      perform("list", async ({ signal }) => {
        const { listed } = await loadJobs();
        return inTurn(signal, listed);
      }),
    refreshAll: () => refresh(),
    remove: (listed) =>
      perform("remove", async ({ signal }) => {
        const { removed } = await loadJobs();
        return inTurn(signal, () => removed(listed));
      }),
    show: (sheetId) =>
      perform("show", async () => {
        await showSheet(sheetId);
        return { type: "ended" };
      }),
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}

function held() {
  let state = startWorkbook;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    watch: (onChange: () => void) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
    dispatch: (action: WorkbookAction) => {
      state = reduceWorkbook(state, action);
      for (const tell of listeners) tell();
    },
  };
}
