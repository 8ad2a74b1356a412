import type { Raw } from "../core/given";
import type { Kind } from "../core/define";
import type { PeriodChoice } from "../core/table/period-headers";
import type { ReadingRules } from "../core/table/reading";
import type { Shape } from "../core/table/recognise/recognition";
import type { Language } from "../text/say";

/** How a written result came about: all that is needed to compute it anew from its source. Kept in the workbook. */
export interface Recipe {
  /** What the sheet of the result was born as; the sheet bears it. */
  readonly id: string;
  readonly source: RecipeSource;
  readonly shape: Shape;
  readonly periods: PeriodChoice;
  readonly rules: ReadingRules;
  readonly analysis: string;
  /** What the user changed from the usual. */
  readonly settings: Raw;
  /** The written words are in this language, whatever the pane speaks. */
  readonly language: Language;
  readonly table: string;
  /** Headers of our columns, as they were written. */
  readonly columns: readonly string[];
  readonly last: LastRun;
  /** It stands on a sheet of the user, among what is theirs. */
  readonly block?: boolean | undefined;
}

export interface RecipeSource {
  readonly sheet: string;
  readonly sheetId: string;
  /** A list that is a table is known by its name alone. */
  readonly table?: string | undefined;
  /** Zero-based row of the header on its sheet. */
  readonly headerRow: number;
  /** Rows from the top of the place to the header, and to the data. */
  readonly above: number;
  readonly headerRows: number;
  readonly hasHeader: boolean;
  /** Rows of the place when the result was computed. */
  readonly rows: number;
  readonly extent: Extent;
  readonly columns: readonly RecipeColumn[];
  /** Of a table of periods: whether all its periods were taken. Then later ones are, too. */
  readonly allPeriods: boolean;
}

/** What the rows end with: the list, the last filled row of the sheet, or after as many as were chosen. */
export const EXTENTS = ["list", "sheet", "fixed"] as const;
export type Extent = (typeof EXTENTS)[number];

/** A column is known by its header; by its place where headers are missing or equal. */
export interface RecipeColumn {
  readonly role: string;
  readonly header: string;
  readonly column: number;
}

/** What a run said, to be compared with the next one. */
export interface LastRun {
  readonly day: number;
  /** Of the day, where it was. Earlier versions kept none. */
  readonly minute?: number | undefined;
  readonly read: number;
  readonly used: number;
  readonly skipped: number;
  /** Rows of the result. */
  readonly rows: number;
  readonly headline?: Headline | undefined;
  /** The customers that a headline rate is a share of. */
  readonly share?: { readonly part: number; readonly of: number } | undefined;
  /** The answer, in the language of the result. Earlier versions kept neither this nor what follows. */
  readonly said?: string | undefined;
  /** What the amounts of the used rows add up to, where the question reads amounts. */
  readonly amount?: number | undefined;
  readonly found?: readonly Found[] | undefined;
}
/** How often something was found in the cells of a role. */
export interface Found {
  readonly code: string;
  readonly role: string;
  readonly count: number;
}
export interface Headline {
  readonly kind: Kind;
  readonly value: number;
}
