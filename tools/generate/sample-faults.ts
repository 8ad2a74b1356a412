import { MAX_PERIODS, PERIODS } from "../../src/core/calendar/period";
import type { Fault, FaultCode, FaultValues } from "../../src/core/fault";
import { fill } from "../../src/text/say";
import type { DocWords } from "./words";

/** A fault as it might come up, so that a page can print its sentence without holes. `names` are the function's parameters. */
export function sampleFault(code: FaultCode, names: readonly string[], own: DocWords): Fault {
  const [first = "", name = first] = names;
  const { on = "dates", ...values }: Sample = SAMPLES[code] ?? {};
  const cell = fill(own.cell, { name: on });
  return { fault: code, values: { ...USUAL, first, name, cell, ...values } };
}

type Sample = FaultValues & {
  /** The range that the cell of the sentence is in. */
  readonly on?: string;
};

const USUAL: FaultValues = {
  count: 3,
  rows: 6,
  expected: 7,
  row: 4,
  error: "#REF!",
  example: "20240131",
  megabytes: 8,
  rates: 2,
};

/** What a sentence is filled with where the usual would mislead. */
const SAMPLES: Readonly<Partial<Record<FaultCode, Sample>>> = {
  "too-many-periods": { periods: 12_000, limit: MAX_PERIODS },
  "missing-value": { name: "start" },
  "not-a-number": { name: "lost" },
  "not-a-day": { name: "asOf" },
  "not-a-text": { name: "method" },
  "not-true-or-false": { name: "higherIsBetter" },
  "not-whole": { name: "bins" },
  "below-limit": { name: "bins", limit: 2 },
  "above-limit": { name: "bins", limit: 9 },
  "not-above-limit": { name: "level", limit: 0 },
  "not-below-limit": { name: "level", limit: 1 },
  "unknown-option": { name: "period", value: "fortnight", options: PERIODS.join(", ") },
  "error-in-argument": { name: "start" },
  "error-in-cells": { name: "amounts" },
  "not-one-column": { name: "ids" },
  "whole-column": { name: "ids" },
  "busy-cell": { error: "#BUSY!" },
  "unix-date": { example: "1706659200" },
  "currency-number": { on: "amounts", currency: "€" },
  "mixed-currency": { on: "amounts", currencies: "€, $" },
  "ambiguous-number": { on: "amounts", example: "1,234" },
  "unreadable-number": { on: "amounts" },
  "no-amounts": { on: "amounts" },
  "reversed-dates": { on: "ends" },
};
