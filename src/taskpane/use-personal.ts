import { useEffect, useRef, useState } from "react";
import {
  type PreferenceNotice,
  type Preferences,
  type Store,
  keepPreferences,
  loadPreferences,
} from "../app/preferences";
import { type Language, languageOf } from "../text/say";
import type { Words } from "../text/words";

export interface PersonalServices {
  readonly store: Store;
  /** A tag such as zh-Hant-TW: what Excel is displayed in. */
  readonly displayLanguage: string;
  /** Resolves with the words of a language. */
  readonly loadWords: (language: Language) => Promise<Words>;
}

export interface Personal {
  readonly preferences: Preferences;
  readonly notice: PreferenceNotice | "notLoaded" | undefined;
  readonly words: Words;
  readonly prefer: (change: Preferences) => void;
  /** Undefined: as Excel does. */
  readonly speak: (language: Language | undefined) => void;
  readonly dismiss: () => void;
}

/** What a person prefers, kept from one time to the next. */
export function usePersonal(
  { store, displayLanguage, loadWords }: PersonalServices,
  first: Words
): Personal {
  const [kept] = useState(() => loadPreferences(store));
  const [preferences, setPreferences] = useState(kept.preferences);
  const [notice, setNotice] = useState<Personal["notice"]>(kept.notice);
  const [words, setWords] = useState(first);
  const wanted = useRef(words.language);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  const prefer = (change: Preferences) => {
    setPreferences((before) => ({ ...before, ...change }));
    const problem = keepPreferences(store, change);
    if (problem) setNotice(problem);
  };
  return {
    preferences,
    notice,
    words,
    prefer,
    speak: (language) => {
      const next = language ?? languageOf(displayLanguage);
      wanted.current = next;
      void loadWords(next).then(
        (loaded) => {
          // A later choice counts, in whichever order the words arrive.
          if (wanted.current !== next) return;
          setWords(loaded);
          prefer({ language });
        },
        () => setNotice("notLoaded")
      );
    },
    dismiss: () => setNotice(undefined),
  };
}
