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
  const number = (name: string, row: number) => Number(columns[name]?.[row] ?? 0);
  return Array.from({ length: size }, (_, row) => ({
    name: String(columns.definition?.[row] ?? ""),
    lost: number("lost", row),
    rate: number("rate", row),
    also: number("also", row),
  }));
}

export const count = (value: number) => ({ kind: "count", value }) as const;
export const ratio = (value: number) => ({ kind: "ratio", value }) as const;
export const label = (value: string) => ({ kind: "label", value }) as const;

/** From the lowest rate to the highest; of equal ones the first that is shown. */
export function apart(told: readonly Told[]): Answer["values"] {
  const ordered = [...told].sort((one, other) => one.rate - other.rate);
  const [least, most] = [ordered[0], ordered.at(-1)];
  return {
    least: ratio(least?.rate ?? 0),
    leastBy: label(least?.name ?? ""),
    most: ratio(most?.rate ?? 0),
    mostBy: label(most?.name ?? ""),
    points: count(Math.round(1000 * ((most?.rate ?? 0) - (least?.rate ?? 0))) / 10),
  };
}
