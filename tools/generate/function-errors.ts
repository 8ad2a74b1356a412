import { faultSentences, type Fault, type FaultValues } from "../../src/core/fault";
import { byError, faultsOfFunction } from "./errors";
import { sampleFault } from "./sample-faults";
import type { Signature } from "./signature";
import { docWords } from "./words";

/** By the id of a function: each error that its own computation can show, with what fills the sentence. */
export function functionErrors(all: readonly Signature[]): object {
  return Object.fromEntries(all.map((signature) => [signature.id, errorsOf(signature)]));
}

function errorsOf(signature: Signature) {
  const parameters = signature.parameters.map(({ name }) => name);
  const faults = faultsOfFunction(signature)
    .filter((code) => code !== "unknown-option")
    .map((code) => sampleFault(code, docWords.en, { id: signature.id, parameters }));
  return byError(faults).map(([shows, fault]) => ({ shows, ...neededIn(fault) }));
}

/** A sample of every value there is would be most of the file. */
function neededIn({ fault, values = {} }: Fault): Fault {
  const needed: FaultValues = Object.fromEntries(
    Object.entries(values).filter(([name]) =>
      new RegExp(`\\{${name}[:}]`, "u").test(faultSentences[fault])
    )
  );
  if ("cell" in needed) throw new Error(`The cell of ${fault} is named in English.`);
  return Object.keys(needed).length === 0 ? { fault } : { fault, values: needed };
}
