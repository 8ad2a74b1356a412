import { type KeptPlace, TAKEN, WorkbookProblem, keptPlace, placeAgain } from "../workbook";
import * as check from "./checked";
import { chooseAt } from "./choose-data";
import { fingerprint } from "./fingerprint";
import type { LastWork } from "./preferences";
import { COLUMNS, ROWS, asked, id, isAnswerable, name } from "./recipe-check";
import { isPlain } from "./remember";
import type { Source } from "./source";
import type { Action, Job } from "./state";
import { PaneRefusal } from "./trouble";

type Chosen = Extract<Action, { type: "chosen" }>;

/** What the pane was at: places as numbers, choices as we name them, and no word of the workbook. */
interface Work extends Omit<Job, "source" | "mapping"> {
  readonly place: KeptPlace;
  /** Other columns stand there by now if this differs. */
  readonly headers: string;
  readonly mapping: readonly { readonly role: string; readonly column: number }[];
  readonly hasAnswer: boolean;
}

const place = {
  sheetId: id,
  tableId: check.maybe(id),
  firstRow: check.whole(ROWS),
  rows: check.whole(ROWS),
  columns: check.list(check.whole(COLUMNS), COLUMNS),
  taken: check.oneOf(TAKEN),
};
const shaped: check.Check<Work> = check.shaped({
  ...asked,
  place: check.shaped(place),
  headers: check.text(8),
  mapping: check.list(check.shaped({ role: name, column: check.whole(COLUMNS) }), COLUMNS),
  hasAnswer: check.flag,
});

/** To be kept. The settings are those that a person changed. */
export function workOf(job: Job, hasAnswer: boolean): Work {
  const { source, mapping, shape, periods, rules, analysis, settings } = job;
  return {
    ...{ shape, periods, rules, analysis, hasAnswer },
    settings: Object.fromEntries(Object.entries(settings).filter(([, value]) => isPlain(value))),
    place: keptPlace(source.place),
    headers: headersOf(source),
    mapping: Object.entries(mapping).map(([role, column]) => ({ role, column })),
  };
}

/** The rows and the question of the last time, where they can still be found. */
export async function workAgain(kept: LastWork["work"]): Promise<Again | undefined> {
  const work = check.fitting(shaped, kept);
  if (!work || !isAnswerable(work)) return undefined;
  const choice = await chooseAgain(work.place);
  if (!choice || headersOf(choice.source) !== work.headers) return undefined;
  const { shape, periods, rules, analysis, settings, hasAnswer } = work;
  const mapping = Object.fromEntries(work.mapping.map(({ role, column }) => [role, column]));
  const mappings = { ...choice.mappings, [shape]: mapping };
  const chosen = { shape, periods, rules, analysis, settings, source: choice.source, mappings };
  return { chosen: { type: "chosen", ...chosen, isAgain: true }, hasAnswer };
}

export interface Again {
  readonly chosen: Chosen;
  readonly hasAnswer: boolean;
}

/** Whoever opens the pane asked for nothing yet: where the rows are gone, the pane begins at the beginning. */
async function chooseAgain(kept: KeptPlace) {
  try {
    return await chooseAt(await placeAgain(kept));
  } catch (error) {
    if (error instanceof PaneRefusal || error instanceof WorkbookProblem) return undefined;
    throw error;
  }
}

function headersOf({ columns }: Source): string {
  return fingerprint(JSON.stringify(columns.map(({ column, header }) => [column, header])));
}
