import { useEffect, useReducer, useRef } from "react";
import { type Choice, chooseSelection, chooseTable, chooseTyped } from "../app/choose-data";
import type { PaneTexts } from "../app/pane-texts";
import { type Defaults, defaultsFrom, startingSettings } from "../app/defaults";
import { isQuicklyRead } from "../app/quickly-read";
import type { Opening } from "../app/recipe-source";
import { jobOf, reduce, replacedBy } from "../app/reduce";
import type { RefreshServices } from "../app/refresh";
import { remembered } from "../app/remember";
import type { Store } from "../app/preferences";
import { removeSample } from "../app/sample/sample-sheet";
import { showSheet } from "../app/show-sheet";
import { rolesFor, wantOf } from "../app/columns";
import { type Action, type Job, type PaneState, type Task, startState } from "../app/state";
import type { WorkbookDesk } from "../app/workbook-desk";
import { allAnalyses } from "../core/catalog";
import { analysisOf } from "../app/analysis-of";
import { loadAnswer } from "./answer-panel";
import { loadQuestion } from "./question-panels";
import { useFollowedRows } from "./use-followed-rows";
import { useGoneResults } from "./use-gone-results";
import { useLastWork } from "./use-last-work";
import { type PerformTask, useTasks } from "./use-tasks";
import { useWays } from "./use-ways";

export interface PaneServices extends RefreshServices {
  readonly desk: WorkbookDesk;
  readonly store: Store;
}

/** What the page can do without until there is something to do. */
const loadRun = () => import("../app/run-analysis");

type Perform = PerformTask<Task, Action>;

/** State and commands of the pane. One command at a time; only a check of the rows gives way to another. */
export function usePane(services: PaneServices, texts: PaneTexts, defaults: Defaults = {}) {
  const [state, dispatch] = useReducer(reduce, allAnalyses[0]?.id ?? "", startState);
  const [perform, cancel] = useTasks<Task, Action>(dispatch, "check");
  useDefaults(defaults, services.now, dispatch);
  const today = () => Math.floor(services.now());
  const whereChosen = useFollowedRows(state, services.desk, dispatch);
  useGoneResults(state, services.desk, dispatch);
  const ways = useWays();
  const check = (): void => checkNow(state, perform, today());
  useChecks(state, check);
  const choose: Choose = (choice, analysis) =>
    perform("choose", async () => {
      const [chosen] = await Promise.all([choice(), loadQuestion()]);
      if (analysis !== undefined) return { type: "chosen", ...chosen, analysis };
      return { type: "chosen", ...chosen, ...(await remembered(chosen)) };
    });
  const run = () => {
    const job = jobOf(state);
    if (!job) return;
    perform("run", async (watch) => {
      const [{ runAnalysis }] = await Promise.all([loadRun(), loadAnswer()]);
      const { language } = texts;
      whereChosen();
      return runAnalysis(job, services.compute, { ...watch, today: today(), language });
    });
  };
  const runNext = useRunNext(state, run);
  useLastWork(state, { store: services.store, defaults, perform, runNext, today });
  return {
    ...{ state, dispatch, cancel, ways },
    now: services.now,
    useSelection: () => choose(chooseSelection),
    useTable: (id: string) => choose(() => chooseTable(id)),
    useTyped: (typed: string) => choose(() => chooseTyped(typed)),
    check,
    run,
    ...sampleCommands(perform, choose, runNext, texts),
    edit: (opening: Opening) => perform("choose", () => opened(opening)),
    ...writeCommands(state, perform, { services, texts }),
    show: (sheetId: string, cell?: string) =>
      perform("show", async () => {
        await showSheet(sheetId, cell);
        return { type: "ended" };
      }),
  };
}

export type Pane = ReturnType<typeof usePane>;

/** What every analysis starts with; what was changed for one of them stays. */
function useDefaults(
  defaults: Defaults,
  now: PaneServices["now"],
  dispatch: (action: Action) => void
): void {
  const kept = JSON.stringify(defaults);
  useEffect(() => {
    const chosen = defaultsFrom(JSON.parse(kept));
    dispatch({ type: "preferred", starting: startingSettings(chosen, Math.floor(now())) });
  }, [kept, now, dispatch]);
}

/** The rows, the question and the settings of a written result, to be changed. */
async function opened(opening: Opening): Promise<Action> {
  const [{ openedRecipe }] = await Promise.all([import("../app/recipe-source"), loadQuestion()]);
  return openedRecipe(opening);
}

interface Given {
  readonly services: PaneServices;
  readonly texts: PaneTexts;
}

/** The ways of an answer onto a sheet: a new one, or that of the result that is being changed. */
function writeCommands(state: PaneState, perform: Perform, { services, texts }: Given) {
  const { result, written } = state;
  const editing = replacedBy(state);
  return {
    replace: () => {
      if (!editing || !result) return;
      perform("write", async (watch) => {
        const { replaceResult } = await import("../app/replace-result");
        const replacing = () => replaceResult(editing, result.job, services, watch);
        return services.desk.inTurn(watch.signal, replacing);
      });
    },
    write: (cell?: string) => {
      if (!result) return;
      perform("write", async ({ signal, tell }) => {
        const onProgress = (done: number, total: number) =>
          tell(done < total ? { step: "writing", done, total } : { step: "finishing" });
        const watch = { signal, onProgress, now: services.now(), cell };
        const { writeAndKeep } = await import("../app/keep-result");
        const writing = () => writeAndKeep(result, texts, watch);
        return { type: "wrote", written: await services.desk.inTurn(signal, writing) };
      });
    },
    takeBack: () => {
      if (!written) return;
      perform("write", async ({ signal }) => {
        const { takeBack } = await import("../app/take-back");
        await services.desk.inTurn(signal, () => takeBack(written));
        return { type: "tookBack", written };
      });
    },
  };
}

type Choose = (choice: () => Promise<Choice>, analysis?: string) => void;

function sampleCommands(perform: Perform, choose: Choose, runNext: () => void, texts: PaneTexts) {
  return {
    /** Puts the sample into the workbook, if it is not there yet, and asks it a question. */
    askSample: (analysis: string) => {
      runNext();
      choose(async () => {
        const { sampleOrders } = await import("../app/sample/sample");
        return chooseTable(await sampleOrders(texts));
      }, analysis);
    },
    removeSample: () =>
      perform("choose", async () => {
        await removeSample();
        return { type: "ended" };
      }),
  };
}

/** Returns what makes the next choice of rows run at once. */
function useRunNext({ source, busy, trouble }: PaneState, run: () => void): () => void {
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current || busy) return;
    if (source) run();
    if (source || trouble) isAsked.current = false;
  });
  return () => {
    isAsked.current = true;
  };
}

/** Small data is checked as soon as it is known what each column is. */
function useChecks(state: PaneState, check: () => void): void {
  const { rules, periods } = state;
  const isIdle = state.busy === undefined;
  const job = jobOf(state);
  const key =
    job && JSON.stringify([job.source.address, rolesKey(job), job.mapping, periods, rules]);
  const checked = useRef<string>(undefined);
  useEffect(() => {
    if (!job || !isIdle || checked.current === key || !isReadable(job)) return;
    checked.current = key;
    check();
  });
}

/** At once, and with all that its question needs. */
function isReadable(job: Job): boolean {
  return isQuicklyRead(job) && wantOf(job, analysisOf(job.analysis)) === undefined;
}

function checkNow(state: PaneState, perform: Perform, today: number): void {
  const job = jobOf(state);
  if (!job || wantOf(job, analysisOf(job.analysis)) !== undefined) return;
  perform("check", async (watch) => (await loadRun()).checkRows(job, { ...watch, today }));
}

/** Questions that need the same columns of the same rows share a check. */
function rolesKey({ shape, analysis, source }: Job): string {
  return [shape, ...rolesFor(shape, analysisOf(analysis), source).map(({ role }) => role)].join();
}
