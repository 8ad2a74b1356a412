import type { Answer } from "../define";
import type { ResultTable } from "../table/table";

/** What the rows of a table of definitions say: how far they are apart. */
export interface Told {
  readonly name: string;
  readonly lost: number;
  readonly rate: number;
  /** How many of those lost the leading definition counts, too. */
  readonly also: number;
}

export function toldBy({ columns, size }: ResultTable): readonly Told[] {
  const number = (name: string, row: number) => Number(columns[name]![row]);
  return Array.from({ length: size }, (_, row) => ({
    name: String(columns.definition![row]),
    lost: number("lost", row),
    rate: number("rate", row),
    also: number("also", row),
  }));
}

export const count = (value: number) => ({ kind: "count", value }) as const;
export const ratio = (value: number) => ({ kind: "ratio", value }) as const;
export const label = (value: string) => ({ kind: "label", value }) as const;

const NONE: Told = { name: "", lost: 0, rate: 0, also: 0 };

/** What the row of a definition says; nothing where it has none. */
export function toldOf(told: readonly Told[], wanted: string): Told {
  return told.find(({ name }) => name === wanted) ?? NONE;
}

/** From the lowest rate to the highest; of equal ones the first that is shown. */
export function apart(told: readonly Told[]): Answer["values"] {
  const ordered = [...told].sort((one, other) => one.rate - other.rate);
  const [least, most] = [ordered[0] ?? NONE, ordered.at(-1) ?? NONE];
  return {
    least: ratio(least.rate),
    leastBy: label(least.name),
    most: ratio(most.rate),
    mostBy: label(most.name),
    points: count(Math.round(1000 * (most.rate - least.rate)) / 10),
  };
}

/** The sentence on how far the others are from the first. */
export function apartOrAlike(told: readonly Told[]): "apart" | "alike" {
  return told.every(({ rate }) => rate === told[0]?.rate) ? "alike" : "apart";
}

/** A sentence and a value for each number of customers; no sentence where there are none. */
export function differences(customers: Readonly<Record<string, number>>) {
  const all = Object.entries(customers);
  return {
    says: all.flatMap(([says, number]) => (number > 0 ? [says] : [])),
    values: Object.fromEntries(all.map(([name, number]) => [name, count(number)])),
  };
}

/** The number in a row of the result. */
export function numberAt({ columns }: ResultTable, name: string, row: number): number {
  return Number(columns[name]![row]);
}
