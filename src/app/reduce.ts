import { STRICT } from "../core/table/reading";
import type { Action, Job, PaneState } from "./state";

type Reduce<T extends Action["type"]> = (
  state: PaneState,
  action: Extract<Action, { type: T }>
) => PaneState;

const reducers: { readonly [T in Action["type"]]: Reduce<T> } = {
  began: (state, { task }) => ({
    ...state,
    busy: { task, at: { step: task === "choose" ? "choosing" : "checking" } },
    trouble: undefined,
    ...(task === "run" ? { written: undefined } : {}),
  }),
  moved: (state, { at }) => (state.busy ? { ...state, busy: { ...state.busy, at } } : state),
  failed: (state, { task, trouble }) => ({ ...state, busy: undefined, trouble: { task, trouble } }),
  chosen: (state, { source, mapping, analysis = state.analysis, settings }) => ({
    ...state,
    source,
    mapping,
    analysis,
    settings: settings ? { ...state.settings, [analysis]: settings } : state.settings,
    rules: STRICT,
    ...withoutReading,
    busy: undefined,
    result: undefined,
    written: undefined,
  }),
  left: (state) => ({
    ...state,
    source: undefined,
    mapping: {},
    rules: STRICT,
    ...withoutReading,
    result: undefined,
    written: undefined,
  }),
  mapped: (state, { role, column }) => {
    const mapping: Record<string, number> = { ...state.mapping };
    if (column === undefined) delete mapping[role];
    else mapping[role] = column;
    return { ...state, mapping, ...withoutReading };
  },
  ruled: (state, { rules }) => ({ ...state, rules: { ...state.rules, ...rules } }),
  asked: (state, { analysis }) => ({ ...state, analysis, trouble: undefined }),
  set: (state, { name, value }) => {
    const changed: Record<string, unknown> = { ...state.settings[state.analysis] };
    if (value === undefined) delete changed[name];
    else changed[name] = value;
    return { ...state, settings: { ...state.settings, [state.analysis]: changed } };
  },
  reset: (state) => ({ ...state, settings: { ...state.settings, [state.analysis]: {} } }),
  checked: (state, { account }) => ({ ...state, busy: undefined, trouble: undefined, account }),
  answered: (state, { result }) => ({
    ...state,
    busy: undefined,
    trouble: undefined,
    account: result.account,
    result,
    written: undefined,
  }),
  wrote: (state, { written }) => ({ ...state, busy: undefined, trouble: undefined, written }),
  ended: (state) => ({ ...state, busy: undefined }),
};

const withoutReading = { account: undefined, trouble: undefined } as const;

export function reduce(state: PaneState, action: Action): PaneState {
  // The record holds for each type the reducer of that type.
  const step = reducers[action.type] as (state: PaneState, action: Action) => PaneState;
  return step(state, action);
}

/** What would be computed now; nothing without data. */
export function jobOf(state: PaneState): Job | undefined {
  const { source, mapping, rules, analysis } = state;
  if (!source) return undefined;
  return { source, mapping, rules, analysis, settings: state.settings[analysis] ?? {} };
}

/** Whether the answer on the screen is still the answer to what is asked. */
export function isOutdated(state: PaneState): boolean {
  const now = jobOf(state);
  const then = state.result?.job;
  if (!then || !now) return false;
  return fingerprint(now) !== fingerprint(then);
}

function fingerprint({ source, mapping, rules, analysis, settings }: Job): string {
  return JSON.stringify([source.address, sorted(mapping), rules, analysis, sorted(settings)]);
}

function sorted(record: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}
