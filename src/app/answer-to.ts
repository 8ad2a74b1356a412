import { isFault, type Outcome } from "../core/fault";
import type { Raw } from "../core/given";
import type { Table } from "../core/table/table";
import { analysing } from "../engine/analyse";
import type { Analysed } from "../engine/port";
import { analysisOf } from "./analysis-of";

/** What the worker is asked. An analysis travels by its id: functions cannot be posted. */
export interface Question {
  readonly analysis: string;
  readonly table: Table;
  readonly settings: Raw;
}
export type Reply = Outcome<Analysed>;

/** Rows to an answer, in the page or in a worker: the same function either way. */
export function answerTo({ analysis, table, settings }: Question): Reply {
  const asked = analysisOf(analysis);
  const ask = analysing(table);
  const answered = ask(asked, settings);
  if (asked.behind === undefined || isFault(answered)) return answered;
  const listed = ask(analysisOf(asked.behind), settings);
  return isFault(listed) ? listed : { ...answered, behind: listed.result };
}
