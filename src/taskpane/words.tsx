import { createContext, useContext } from "react";
import type { PaneTexts } from "../app/pane-texts";

const WordsContext = createContext<PaneTexts | undefined>(undefined);

export const WordsProvider = WordsContext.Provider;

/** All that the pane says, in the language it speaks now. */
export function useWords(): PaneTexts {
  const texts = useContext(WordsContext);
  if (!texts) throw new Error("A panel stands outside WordsProvider.");
  return texts;
}
