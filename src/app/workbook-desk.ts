import type { Automatic } from "./automatic";
import { follower } from "./follow-edits";
import type { Store } from "./preferences";
import type { Listed } from "./recipe-list";
import type { Recipe } from "./recipe";
import type { RefreshServices } from "./refresh";
import type { Chosen } from "./workbook-jobs";
import { showSheet } from "./show-sheet";
import { taskRunner } from "./tasks";
import { attempt } from "./trouble";
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
  /** When the workbook refreshes itself from now on. */
  readonly automate: (wish: Automatic) => Promise<void>;
  /** Whether each refresh adds its figures to the history from now on. */
  readonly keepHistory: (isKept: boolean) => Promise<void>;
  /** Does what the workbook was told to do by itself when it is opened. */
  readonly start: () => Promise<void>;
  readonly show: (sheetId: string, cell?: string) => Promise<void>;
  readonly cancel: () => void;
  /** The news was seen. */
  readonly dismiss: () => void;
  /** For others who write. */
  readonly inTurn: InTurn;
}

/** What the page can do without until there is something to do. */
const loadJobs = () => import("./workbook-jobs");
const loadWishes = () => import("./automatic");

export interface DeskServices extends RefreshServices {
  readonly store: Store;
}

export function workbookDesk(services: DeskServices): WorkbookDesk {
  const { state, watch, dispatch } = held();
  const inTurn = turnTaker();
  const { perform, cancel } = taskRunner<WorkbookTask, WorkbookAction>(dispatch, "list");
  const refresh = (recipes?: Chosen) =>
    perform("refresh", async ({ signal, tell }) => {
      const { refreshed } = await loadJobs();
      const turned = ({ analysis }: Recipe) => {
        if (!signal.aborted) dispatch({ type: "turned", to: analysis });
      };
      return inTurn(signal, () => refreshed(recipes, services, { signal, tell, turned }));
    });
  const automation = automationOf({ state, refresh }, services.store);
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
    keepHistory: (isKept) =>
      perform("automate", async ({ signal }) => {
        const { historyKept } = await loadJobs();
        return inTurn(signal, () => historyKept(isKept));
      }),
    show: (sheetId, cell) =>
      perform("show", async () => {
        await showSheet(sheetId, cell);
        return { type: "ended" };
      }),
    automate: (wish) => perform("automate", () => automation.save(wish)),
    start: async () => {
      const kept = await attempt(automation.load);
      if ("done" in kept) dispatch(kept.done);
      if (state().automatic?.onOpen) await refresh();
    },
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}

interface Refreshing {
  readonly state: () => WorkbookState;
  readonly refresh: (recipes: Chosen) => Promise<void>;
}

function automationOf({ state, refresh }: Refreshing, store: Store) {
  const follow = follower((sheets) => {
    const { busy } = state();
    if (busy && busy.task !== "list") return false;
    void refresh(({ source }) => sheets.has(source.sheetId));
    return true;
  });
  const followed = async (automatic: Automatic): Promise<WorkbookAction> => {
    await follow(automatic.onChange);
    return { type: "automated", automatic };
  };
  return {
    load: async () => followed(await (await loadWishes()).loadAutomatic(store)),
    save: async (wish: Automatic) =>
      followed(await (await loadWishes()).saveAutomatic(wish, store)),
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
