import type { Analysis, Answer, Scale } from "../core/define";
import { isFault, type Outcome } from "../core/fault";
import type { Raw } from "../core/given";
import type { Table } from "../core/table/table";
import { analysing } from "../engine/analyse";
import type { Analysed } from "../engine/port";
import { analysisOf } from "./analysis-of";
import { checkedSettings } from "./checked-settings";

/** What the worker is asked. An analysis travels by its id: functions cannot be posted. */
export interface Question {
  readonly analysis: string;
  readonly table: Table;
  readonly settings: Raw;
}

/** An answer with what it says: of a long result both take long enough to be felt in a pane. */
export interface Answered extends Analysed {
  readonly answer: Answer;
  /** The cut points behind its scores. */
  readonly scales: readonly Scale[];
}
export type Reply = Outcome<Answered>;

/** Rows to an answer, in the page or in a worker: the same function either way. */
export function answerTo({ analysis, table, settings }: Question): Reply {
  const asked = analysisOf(analysis);
  const ask = analysing(table);
  const analysed = ask(asked, settings);
  if (isFault(analysed)) return analysed;
  const answered = { ...analysed, ...saidOf(asked, analysed, settings) };
  if (asked.behind === undefined) return answered;
  const listed = ask(analysisOf(asked.behind), settings);
  return isFault(listed) ? listed : { ...answered, behind: listed.result };
}

export function saidOf(analysis: Analysis, { result, asOf }: Analysed, settings: Raw) {
  const checked = checkedSettings(analysis, settings);
  return {
    answer: analysis.answer(result, checked, asOf),
    scales: analysis.scales?.(result, checked) ?? [],
  };
}
