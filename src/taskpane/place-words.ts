import { useMemo } from "react";
import { type SayPlace, placeWords } from "../text/place-words";
import { useWords } from "./words";

/** What the parts of the pane say that are fetched when they are opened. */
export function usePlaceWords(): SayPlace {
  const { language } = useWords();
  return useMemo(() => placeWords(language), [language]);
}
