/** What is wrong with the data, as a value. `values` fill the sentence of the code: cells, counts, names. */
export interface Fault {
  readonly fault: FaultCode;
  readonly values?: FaultValues;
}

export type FaultValues = Readonly<Record<string, string | number>>;

export type FaultCode = keyof typeof faultSentences;

export type Outcome<T> = T | Fault;

export function fault(code: FaultCode, values?: FaultValues): Fault {
  return values === undefined ? { fault: code } : { fault: code, values };
}

export function isFault(outcome: unknown): outcome is Fault {
  return typeof outcome === "object" && outcome !== null && "fault" in outcome;
}

/** Every way the data can be wrong: what happened, why, and what to do. `{name}` is filled from `Fault.values`. */
export const faultSentences = {
  "no-customers-at-start":
    "There were no customers at the start, so there is no rate. Choose a period that began with customers.",
} as const satisfies Record<string, string>;
