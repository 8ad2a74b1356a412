import { loadSetting, saveSetting, startWithWorkbook } from "../workbook";
import { type Store, keepPreferences, loadPreferences } from "./preferences";

/** When a workbook refreshes its results by itself. */
export interface Automatic {
  readonly onOpen: boolean;
  readonly onChange: boolean;
}

export const NEVER: Automatic = { onOpen: false, onChange: false };

const KEY = "ChurnAnalytics.automatic";
const MOST_TRUSTED = 200;

/** The workbook keeps the wish, which anyone may have written: it counts where somebody on this computer had it, too. */
export async function loadAutomatic(store: Store): Promise<Automatic> {
  const { id, onOpen, onChange } = await kept();
  return trustedIn(store).includes(id) ? { onOpen, onChange } : NEVER;
}

export async function saveAutomatic(wish: Automatic, store: Store): Promise<Automatic> {
  const { id } = await kept();
  const own = id === "" ? crypto.randomUUID() : id;
  await saveSetting(KEY, JSON.stringify({ id: own, ...wish }));
  await startWithWorkbook(wish.onOpen || wish.onChange);
  const others = trustedIn(store).filter((each) => each !== own);
  keepPreferences(store, { trusted: [...others.slice(1 - MOST_TRUSTED), own] });
  return wish;
}

function trustedIn(store: Store): readonly string[] {
  return loadPreferences(store).preferences.trusted ?? [];
}

interface Kept extends Automatic {
  /** Of the workbook. Without one nothing was ever wished for. */
  readonly id: string;
}

async function kept(): Promise<Kept> {
  const stored = await loadSetting(KEY);
  const value: unknown = typeof stored === "string" ? parsed(stored) : undefined;
  const { id, onOpen, onChange } = Object.fromEntries(entriesOf(value));
  return {
    id: typeof id === "string" && /^[\w-]{1,64}$/u.test(id) ? id : "",
    onOpen: onOpen === true,
    onChange: onChange === true,
  };
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours, or damaged: then nothing is wished for.
    return undefined;
  }
}
