import { allAnalyses } from "../core/catalog";
import type { Analysis, Param } from "../core/define";
import type { Raw } from "../core/given";
import { STRICT } from "../core/table/reading";
import { analysisOf } from "./analysis-of";
import { edited, foundOthers, hasEditedAnswer, readingBegan, reads, rowsRead } from "./edits";
import { analysesOf, analysisFor } from "./shapes";
import type { Mapping } from "./source";
import type { Action, Editing, Job, PaneState } from "./state";

type Reduce<T extends Action["type"]> = (
  state: PaneState,
  action: Extract<Action, { type: T }>
) => PaneState;

const reducers: { readonly [T in Action["type"]]: Reduce<T> } = {
  began: (state, { task }) => ({
    ...state,
    busy: { task, at: { step: task === "choose" ? "choosing" : "checking" } },
    trouble: undefined,
    edits: readingBegan(state, task),
    ...(task === "run" || task === "write" ? { takenBack: undefined } : {}),
    ...(task === "run" ? { written: undefined } : {}),
  }),
  moved: (state, { at }) => (state.busy ? { ...state, busy: { ...state.busy, at } } : state),
  failed: (state, { task, trouble }) => ({ ...state, busy: undefined, trouble: { task, trouble } }),
  chosen: (state, { source, shape, mappings, periods = {}, analysis, settings, ...more }) => ({
    ...state,
    source,
    shape,
    mappings,
    periods,
    editing: more.editing,
    isAgain: more.isAgain,
    analysis: analysisFor(shape, analysis ?? state.analysis, mappings[shape] ?? {}),
    settings:
      analysis && settings
        ? setFor(
            analysis,
            { ...settings, ...(more.rules ? {} : ruledDay(state, analysis)) },
            state.settings
          )
        : state.settings,
    rules: more.rules ?? STRICT,
    ...withoutReading,
    edits: undefined,
    busy: undefined,
    result: undefined,
    written: undefined,
  }),
  left: (state) => ({
    ...state,
    source: undefined,
    editing: undefined,
    mappings: {},
    periods: {},
    rules: STRICT,
    ...withoutReading,
    edits: undefined,
    result: undefined,
    written: undefined,
  }),
  shaped: (state, { shape }) => ({
    ...state,
    shape,
    analysis: analysisFor(shape, state.analysis, state.mappings[shape] ?? {}),
    ...withoutReading,
  }),
  mapped: (state, { role, column }) => {
    const mapping: Record<string, number> = { ...mappingOf(state) };
    if (column === undefined) delete mapping[role];
    else mapping[role] = column;
    return { ...state, mappings: { ...state.mappings, [state.shape]: mapping }, ...withoutReading };
  },
  dated: (state, { periods }) => ({ ...state, periods, ...withoutReading }),
  ruled: (state, { rules }) => ({ ...state, rules: { ...state.rules, ...rules } }),
  asked: (state, { analysis }) => ({
    ...state,
    analysis,
    // The list of the customers behind the numbers is that of the same period.
    settings: isBehind(state, analysis)
      ? { ...state.settings, [analysis]: state.settings[state.analysis] ?? {} }
      : state.settings,
    trouble: undefined,
  }),
  set: (state, { name, value }) => {
    const changed: Record<string, unknown> = { ...state.settings[state.analysis] };
    if (value === undefined) delete changed[name];
    else changed[name] = value;
    return { ...state, settings: setFor(state.analysis, changed, state.settings) };
  },
  reset: (state) => ({ ...state, settings: setFor(state.analysis, {}, state.settings) }),
  preferred: (state, { starting }) => {
    const touched = Object.entries(state.settings).filter(
      ([id, own]) => !isSame(own, state.starting[id] ?? {})
    );
    return { ...state, starting, settings: { ...starting, ...Object.fromEntries(touched) } };
  },
  checked: (state, { account }) => ({
    ...state,
    busy: undefined,
    trouble: undefined,
    account,
    edits: rowsRead(state.edits, "checked"),
  }),
  answered: (state, { result }) => ({
    ...state,
    busy: undefined,
    trouble: undefined,
    account: result.account,
    result,
    edits: rowsRead(state.edits, "answered"),
    written: undefined,
  }),
  edited: (state, { columns }) => {
    const jobs = [jobOf(state), state.result?.job].filter((job) => job !== undefined);
    const isRead = columns === undefined || jobs.some((job) => reads(job, columns));
    return isRead ? { ...state, edits: edited(state) } : state;
  },
  refreshed: (state, { outcomes }) => {
    const { result } = state;
    const isOther = result && outcomes.some((each) => foundOthers(each, result));
    return isOther ? { ...state, edits: edited(state) } : state;
  },
  wrote: (state, { written, editing = state.editing }) => ({
    ...{ ...state, busy: undefined, trouble: undefined },
    ...{ written, editing },
  }),
  detached: (state) => ({ ...state, editing: undefined, written: undefined }),
  tookBack: (state, { written }) => ({
    ...state,
    busy: undefined,
    trouble: undefined,
    written: undefined,
    takenBack: written,
  }),
  gone: (state, { recipe }) => ({
    ...state,
    ...(state.written?.recipe === recipe ? { written: undefined, takenBack: state.written } : {}),
    ...(state.editing?.recipe.id === recipe ? { editing: undefined } : {}),
  }),
  ended: (state) => ({ ...state, busy: undefined }),
};

/** The settings of one analysis; those that are shared hold for every other one that has them as well. */
function setFor(id: string, own: Raw, all: PaneState["settings"]): PaneState["settings"] {
  const others = allAnalyses.flatMap((other) => {
    const isCommon = (name: string) => isShared(other, name) && isShared(analysisOf(id), name);
    const kept = Object.entries(all[other.id] ?? {}).filter(([name]) => !isCommon(name));
    const both = [...kept, ...Object.entries(own).filter(([name]) => isCommon(name))];
    return both.length === 0 ? [] : [[other.id, Object.fromEntries(both)] as const];
  });
  return { ...Object.fromEntries(others), [id]: own };
}

function isShared({ settings }: Analysis, name: string): boolean {
  return Object.entries<Param>(settings).some(([each, param]) => each === name && param.isShared);
}

/** A day that goes by a rule is that of now, not that of the last time. */
function ruledDay({ starting }: PaneState, analysis: string): Raw {
  const { asOf } = starting[analysis] ?? {};
  return asOf === undefined ? {} : { asOf };
}

const withoutReading = { account: undefined, trouble: undefined } as const;

function isBehind({ shape, analysis }: PaneState, asked: string): boolean {
  return analysesOf(shape).some(({ id, behind }) => id === analysis && behind === asked);
}

export function reduce(state: PaneState, action: Action): PaneState {
  // The record holds for each type the reducer of that type.
  const step = reducers[action.type] as (state: PaneState, action: Action) => PaneState;
  return step(state, action);
}

/** What would be computed now; nothing without data. */
export function jobOf(state: PaneState): Job | undefined {
  const { source, shape, periods, rules, analysis } = state;
  if (!source) return undefined;
  const settings = state.settings[analysis] ?? {};
  return { source, shape, mapping: mappingOf(state), periods, rules, analysis, settings };
}

/** The columns that the user sees chosen: those of what a row is now. */
export function mappingOf({ shape, mappings }: PaneState): Mapping {
  return mappings[shape] ?? {};
}

/** The result that writing replaces. Another question has other columns: it goes to a sheet of its own. */
export function replacedBy({ editing, result }: PaneState): Editing | undefined {
  return editing && result?.job.analysis === editing.recipe.analysis ? editing : undefined;
}

/** Whether the answer on the screen is no longer the answer to what is asked, of the rows as they are. */
export function isOutdated(state: PaneState): boolean {
  return isOtherJob(state) || hasEditedAnswer(state);
}

/** Whether something else is asked now than the answer on the screen is to. */
export function isOtherJob(state: PaneState): boolean {
  const now = jobOf(state);
  const then = state.result?.job;
  if (!then || !now) return false;
  return fingerprint(now) !== fingerprint(then);
}

function fingerprint({ source, shape, mapping, periods, rules, analysis, settings }: Job): string {
  return JSON.stringify([
    ...[source.address, shape, sorted(mapping), sorted(periods), rules],
    ...[analysis, sorted(settings)],
  ]);
}

function isSame(one: Raw, other: Raw): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(record: object): [string, unknown][] {
  return Object.entries<unknown>({ ...record }).sort(([one], [other]) => (one < other ? -1 : 1));
}
