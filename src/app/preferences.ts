import { LANGUAGES, type Language } from "../text/say";
import { type Defaults, defaultsFrom } from "./defaults";
import { PLACES, type PlaceId } from "./places";

/** What a person prefers, whatever the workbook. */
export interface Preferences {
  /** Without one the pane speaks as Excel does. */
  readonly language?: Language | undefined;
  /** The part of the pane that was open last. */
  readonly place?: PlaceId | undefined;
  /** What analyses start with. */
  readonly defaults?: Defaults | undefined;
  /** Workbooks that may refresh themselves on this computer. */
  readonly trusted?: readonly string[] | undefined;
  /** What was last done, the latest at the end. */
  readonly works?: readonly LastWork[] | undefined;
}
/** In one workbook, which is known by a fingerprint of its address. */
export interface LastWork {
  readonly book: string;
  /** Looked at only when it is wanted: anything may have become of it. */
  readonly work: unknown;
}
/** Why what was kept is not what is used, or will not be there the next time. */
export type PreferenceNotice = "corrupt" | "newer" | "not-kept";

/** Where one text can be kept. Both may throw: a browser may forbid them. */
export interface Store {
  read(): string | null;
  write(text: string): void;
}

export interface Kept {
  readonly preferences: Preferences;
  readonly notice: PreferenceNotice | undefined;
}

const VERSION = 1;

/** What was kept, as far as it can be understood. */
export function loadPreferences(store: Store): Kept {
  const { stored, isCorrupt } = storedIn(store);
  const preferences = preferencesOf(stored);
  if (isCorrupt) return { preferences, notice: "corrupt" };
  const { version } = stored;
  const isNewer = typeof version === "number" && version > VERSION;
  return { preferences, notice: isNewer ? "newer" : undefined };
}

/** Keeps a change beside what another pane has kept in the meantime, and beside what a newer version kept. */
export function keepPreferences(
  store: Store,
  change: Preferences
): Extract<PreferenceNotice, "not-kept"> | undefined {
  const { stored } = storedIn(store);
  // What is undefined is left out, and so forgotten.
  const text = JSON.stringify({ version: VERSION, ...stored, ...change });
  try {
    store.write(text);
    return undefined;
  } catch {
    // Full, or forbidden: the preference lasts as long as the pane.
    return "not-kept";
  }
}

type Stored = Readonly<Record<string, unknown>>;

function storedIn(store: Store): { readonly stored: Stored; readonly isCorrupt: boolean } {
  const text = readFrom(store);
  if (text === null) return { stored: {}, isCorrupt: false };
  const stored = parsed(text);
  return { stored: stored ?? {}, isCorrupt: stored === undefined };
}

function readFrom(store: Store): string | null {
  try {
    return store.read();
  } catch {
    // A browser that keeps nothing for a page in a frame.
    return null;
  }
}

function parsed(text: string): Stored | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    // Half written, or not ours.
    return undefined;
  }
}

function preferencesOf({ language, place, defaults, trusted, works }: Stored): Preferences {
  const own = defaultsFrom(defaults);
  return {
    ...(Object.keys(own).length > 0 ? { defaults: own } : {}),
    language: LANGUAGES.find((each) => each === language),
    place: PLACES.find((each) => each === place),
    ...(Array.isArray(trusted) ? { trusted: trusted.filter((id) => typeof id === "string") } : {}),
    ...(Array.isArray(works) ? { works: works.filter(isWork) } : {}),
  };
}

function isWork(value: unknown): value is LastWork {
  const { book } = Object.fromEntries(Object.entries(value ?? {}));
  return typeof book === "string";
}
