import { TermList } from "./TermList";
import { usePlaceWords } from "./place-words";

const PARTS = ["leaves", "workbook", "computer"] as const;

/** What leaves the computer, and what is kept where. */
export function PrivacyPanel() {
  const say = usePlaceWords();
  return (
    <TermList
      entries={PARTS.map((part) => ({
        term: say(`privacy.${part}`),
        text: say(`privacy.${part}Text`),
      }))}
    />
  );
}
