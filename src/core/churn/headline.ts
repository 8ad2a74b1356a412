import { isRunning, type Cadence } from "../calendar/period";
import type { ResultTable, ResultValue } from "../table/table";

export interface Headline {
  readonly period: string | number;
  readonly opening: number;
  /** The running period that was passed over, if there is one. */
  readonly running?: string | number;
  readonly row: number;
}

/** The last period that is complete and began with customers: the one a headline may speak of. */
export function headlineOf(
  result: ResultTable,
  cadence: Cadence,
  asOf: number
): Headline | undefined {
  const names = result.columns.period!;
  const lastRow = result.size - 1;
  const running = isRunning(cadence, asOf) ? textOf(names[lastRow]) : undefined;
  for (let row = running === undefined ? lastRow : lastRow - 1; row >= 0; row--) {
    const opening = numberOf(result.columns.opening?.[row]);
    if (opening === 0) continue;
    const found = { period: textOf(names[row]), opening, row };
    return running === undefined ? found : { ...found, running };
  }
  return undefined;
}

export function numberOf(value: ResultValue | undefined): number {
  return typeof value === "number" ? value : 0;
}

function textOf(value: ResultValue | undefined): string | number {
  return typeof value === "number" ? value : String(value ?? "");
}
