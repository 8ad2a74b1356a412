import type { SheetName } from "./place";

const STATE = "ChurnAnalytics.state";
const ANALYSIS = "ChurnAnalytics.analysis";
const RECIPE = "ChurnAnalytics.recipe";
const JOURNAL = "ChurnAnalytics.journal";
const HISTORY = "ChurnAnalytics.history";
const UNFINISHED = "unfinished";
const REWRITING = "rewriting";
const SAMPLE = "sample";
const KEPT = "history";
const PLACING = "placing";
/** A sheet of the user bears one for each result that stands on it. */
const BLOCK = "ChurnAnalytics.block";

/** A sheet is ours because it says so itself; its name proves nothing. */
export function markUnfinished(sheet: Excel.Worksheet, analysis: string): void {
  sheet.customProperties.add(STATE, UNFINISHED);
  sheet.customProperties.add(ANALYSIS, analysis);
}

/** `recipe` is what the sheet was born as: it stays when the sheet or its table is renamed. */
export function markDone(sheet: Excel.Worksheet, recipe: string): void {
  sheet.customProperties.add(STATE, "done");
  sheet.customProperties.add(RECIPE, recipe);
}

/** Rows to try the add-in with, which it may remove again. */
export function markSample(sheet: Excel.Worksheet): void {
  sheet.customProperties.add(STATE, SAMPLE);
}

/** The sheet to which each refresh adds its figures; `mark` says by what its columns are found again. */
export function markHistory(sheet: Excel.Worksheet, mark: string): void {
  sheet.customProperties.add(HISTORY, mark);
  sheet.customProperties.add(STATE, KEPT);
}

/** From here on the sheet holds what is needed to undo a rewriting that does not end. */
export function markRewriting(sheet: Excel.Worksheet, journal: string): void {
  sheet.customProperties.add(JOURNAL, journal);
  sheet.customProperties.add(STATE, REWRITING);
}

/** From here on the sheet holds what is needed to take away again what is being put on a sheet of the user. */
export function markPlacing(sheet: Excel.Worksheet, placement: string): void {
  sheet.customProperties.add(JOURNAL, placement);
  sheet.customProperties.add(STATE, PLACING);
}

export function markBlock(sheet: Excel.Worksheet, suffix: string, recipe: string): void {
  sheet.customProperties.add(BLOCK + suffix, recipe);
}

export function blockMark(sheet: Excel.Worksheet, suffix: string): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(BLOCK + suffix);
}

/** A sheet of ours, or a sheet of the user by what stands on it. */
export interface OwnSheet extends SheetName {
  readonly sheet: Excel.Worksheet;
  /** What the names of its parts end with: nothing on a sheet of ours. */
  readonly suffix: string;
  readonly isVisible: boolean;
  readonly state: string;
  /** Empty where the sheet is not a finished result. */
  readonly recipe: string;
  readonly journal: string;
  readonly history: string;
}

/** The sheets that say that they are ours, and the results that stand on those of the user. */
export async function ownSheets(context: Excel.RequestContext): Promise<OwnSheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const marked = sheets.items.map((sheet) => {
    return { sheet, marks: sheet.customProperties.load("items/key,items/value") };
  });
  await context.sync();
  return marked.flatMap(({ sheet, marks }) => {
    const values = new Map(marks.items.map(({ key, value }) => [key, value]));
    const { id, name } = sheet;
    const known = { sheet, id, name, isVisible: sheet.visibility === "Visible" };
    const blocks = [...values]
      .filter(([key]) => key.startsWith(BLOCK))
      .map(([key, recipe]) => {
        const suffix = key.slice(BLOCK.length);
        return { ...known, suffix, state: "block", recipe, journal: "", history: "" };
      });
    const markOf = (key: string) => values.get(key) ?? "";
    const own = {
      ...{ ...known, suffix: "", state: markOf(STATE), recipe: markOf(RECIPE) },
      ...{ journal: markOf(JOURNAL), history: markOf(HISTORY) },
    };
    return own.state === "" ? blocks : [own, ...blocks];
  });
}

/** What a crash or a lost connection left behind. Nobody sees these sheets: a visible one is somebody's. */
export function isUnfinished({ state, isVisible }: OwnSheet): boolean {
  return state === UNFINISHED && !isVisible;
}

export function isRewriting({ state, isVisible }: OwnSheet): boolean {
  return state === REWRITING && !isVisible;
}

export function isPlacing({ state, isVisible }: OwnSheet): boolean {
  return state === PLACING && !isVisible;
}

export function isSample({ state, isVisible }: OwnSheet): boolean {
  return state === SAMPLE && isVisible;
}

/** Wherever it was moved to, and even where the user has hidden it. */
export function isHistory({ state }: OwnSheet): boolean {
  return state === KEPT;
}
