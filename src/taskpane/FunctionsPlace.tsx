import { useMemo, useState } from "react";
import { findable, searchFunctions } from "../app/search-functions";
import { signaturesIn } from "../text/signature";
import { FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";
import { usePlaceWords } from "./place-words";
import { useWords } from "./words";

/** All cell functions: found by a word or a question, and put into a cell. */
export function FunctionsPlace() {
  const say = usePlaceWords();
  const { words } = useWords();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<string>();
  const [last, setLast] = useState<string>();
  const all = useMemo(
    () =>
      signaturesIn(words).map((one) => findable(one, words, say(`topic.${one.definition.topic}`))),
    [words, say]
  );
  const found = useMemo(
    () => searchFunctions(all, query).map(({ signature }) => signature),
    [all, query]
  );
  const shown = all.find(({ signature }) => signature.id === chosen)?.signature;
  if (shown) {
    return (
      <FunctionPage
        key={shown.id}
        signature={shown}
        onBack={() => {
          setLast(shown.id);
          setChosen(undefined);
        }}
      />
    );
  }
  return (
    <FunctionList
      query={query}
      found={found}
      focused={last}
      onQuery={setQuery}
      onChoose={setChosen}
    />
  );
}
