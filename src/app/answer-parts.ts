import { isRunning } from "../core/calendar/period";
import { cadenceIn } from "../core/calendar/period-settings";
import type { Analysis, Kind } from "../core/define";
import { resultColumns } from "../core/result-columns";
import type { ResultValue } from "../core/table/table";
import type { Words } from "../text/words";
import { analysisOf } from "./analysis-of";
import { checkedSettings } from "./checked-settings";
import { isNumeric } from "./show";
import type { Result } from "./state";

/** What stands at the top of an answer: the number that matters most, and the sentence around it. */
export interface Headline {
  readonly number: { readonly kind: Kind; readonly value: string | number | null } | undefined;
  readonly sentence: string;
}

/** A rate if the sentence speaks of one, else its first number. */
export function headlineOf({ job, answer }: Result, words: Words): Headline {
  const values = Object.values(answer.values).filter(({ value }) => typeof value === "number");
  const sentence = words.answer(job.analysis, answer);
  if (answer.headline === null) return { number: undefined, sentence };
  const number =
    (answer.headline === undefined ? undefined : answer.values[answer.headline]) ??
    values.find(({ kind }) => kind === "ratio") ??
    values.find(({ kind }) => isNumeric(kind) && kind !== "day");
  return { number, sentence };
}

/** The counts behind a headline that is the rate of those lost or kept, so that two runs can be tested. */
export function shareOf({ answer }: Result): { part: number; of: number } | undefined {
  const { values, headline = "rate" } = answer;
  const number = (name: string) => Number(values[name]?.value ?? NaN);
  const of = number("opening");
  const part = [number("lost"), number("retained")].find(
    // What stands beside a rate under such a name need not be what it was made of.
    (count) => Math.abs(count / of - number("rate")) < 1e-9
  );
  return headline !== "rate" || part === undefined ? undefined : { part, of };
}

/** A column of the result with what a face needs to show it. */
export interface ShownColumn {
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  readonly values: readonly ResultValue[];
}

export function columnsOf(result: Result, words: Words): ShownColumn[] {
  const analysis = analysisOf(result.job.analysis);
  const settings = checkedSettings(analysis, result.settings);
  const labels = words.analysis(analysis.id).columns;
  return resultColumns(analysis, result.result, settings).map(({ name, header, kind, values }) => ({
    name,
    label: labels[name] ?? String(header),
    kind,
    values: isRunningIn(name, analysis, result) ? withRunning(values, words) : values,
  }));
}

/** Whether a column names periods of which the last is not over yet. */
function isRunningIn(name: string, analysis: Analysis, result: Result): boolean {
  if (analysis.gives[name]?.dayWhen?.setting !== "period") return false;
  const cadence = cadenceIn(checkedSettings(analysis, result.settings));
  return cadence !== undefined && isRunning(cadence, result.asOf);
}

/** What has come of a period so far stands beside whole ones, in tables and in charts: it must not be read as a fall. */
function withRunning(values: readonly ResultValue[], words: Words): readonly ResultValue[] {
  const last = values.length - 1;
  return values.map((value, at) =>
    at === last ? words.pane("answer.soFar", { period: String(value) }) : value
  );
}
