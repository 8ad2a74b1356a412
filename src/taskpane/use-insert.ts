import { useState } from "react";
import { type Typed, compose, insertFunction, takeSelection } from "../app/insert-function";
import { type Trouble, attempt } from "../app/trouble";
import type { Signature, SignatureParam } from "../text/signature";

export type InsertOutcome = { readonly cell: string } | { readonly trouble: Trouble };

/** The arguments as far as they are known, and what came of the last command. */
export function useInsert(signature: Signature) {
  const [typed, setTyped] = useState<Typed>({});
  const [outcome, setOutcome] = useState<InsertOutcome>();
  const composed = compose(signature, typed);
  const change = (changed: Typed) => {
    setTyped((before) => ({ ...before, ...changed }));
    setOutcome(undefined);
  };
  return {
    typed,
    outcome,
    composed,
    change,
    take: (parameter: SignatureParam) => {
      void attempt(() => takeSelection(signature, parameter)).then((taken) => {
        if ("done" in taken) change(taken.done);
        else setOutcome({ trouble: taken.trouble });
      });
    },
    insert: () => {
      if (!("formula" in composed)) return;
      void attempt(() => insertFunction(signature, composed.formula)).then((inserted) =>
        setOutcome("done" in inserted ? { cell: inserted.done } : { trouble: inserted.trouble })
      );
    },
  };
}
