import { LAST_DAY } from "../core/calendar/civil";
import { PERIODS } from "../core/calendar/period";
import type { Kind } from "../core/define";
import type { Raw } from "../core/given";
import type { ReadingRules } from "../core/table/reading";
import { LANGUAGES } from "../core/languages";
import * as check from "./checked";
import { analysesOf, offeredShapes } from "./shapes";
import { EXTENTS, type Recipe } from "./recipe";

export const LONGEST_SAID = 4_000;
export const MOST_FOUND = 200;
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
const LONGEST_HEADER = 2_000;
/** Two names, where an amount carries both. */
const LONGEST_CURRENCY = 50;
const MOST_RATES = 200;
/** A text that moves all codes of scores to other segments. */
const LONGEST_SETTING = 125 * 24;

/** No brackets: a name can then lead to no other workbook. */
const sheetName = check.text(31, /^[^\\/?*[\]:]+$/u);
const tableName = check.text(255, /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u);
export const id = check.text(100, /^[\w{}-]+$/u);
export const name = check.text(60, /^[A-Za-z][A-Za-z0-9]*$/u);
const code = check.text(60, /^[a-z]+(?:-[a-z]+)*$/);
const header = check.text(LONGEST_HEADER);
const kind = check.oneOf<Kind>(["count", "ratio", "money", "days", "day", "number"]);

const count = check.whole(Number.MAX_SAFE_INTEGER);

const currency = check.text(LONGEST_CURRENCY);
const rates = check.shaped({
  to: currency,
  of: check.list(check.shaped({ from: currency, rate: check.above0 }), MOST_RATES),
});

/** One check for each rule there is: one without would refuse every recipe. */
const rules = {
  errors: check.oneOf(["stop", "skip"]),
  dayOrder: check.oneOf(["stop", "day-first", "month-first"]),
  currency: check.oneOf(["stop", "read"]),
  unreadable: check.oneOf(["stop", "skip"]),
  duplicates: check.oneOf(["keep", "drop"]),
  dateNumbers: check.maybe(check.oneOf(["stop", "read"])),
  reversed: check.maybe(check.oneOf(["stop", "skip"])),
  lastDay: check.maybe(check.oneOf(["ended", "open"])),
  decimal: check.maybe(check.oneOf(["stop", "dot", "comma"])),
  oddDates: check.maybe(check.oneOf(["stop", "read", "skip"])),
  refunds: check.maybe(check.oneOf(["net", "skip"])),
  zeros: check.maybe(check.oneOf(["keep", "skip"])),
  future: check.maybe(check.oneOf(["keep", "skip"])),
  totals: check.maybe(check.oneOf(["keep", "skip"])),
  hidden: check.maybe(check.oneOf(["keep", "skip"])),
  merged: check.maybe(check.oneOf(["skip", "fill"])),
  idSpaces: check.maybe(check.oneOf(["join", "apart"])),
  idCase: check.maybe(check.oneOf(["apart", "join"])),
  currencies: check.maybe(currency),
  rates: check.maybe(rates),
  idZeros: check.maybe(check.oneOf(["apart", "join"])),
} satisfies { [R in keyof Required<ReadingRules>]: check.Check<ReadingRules[R]> };

/** What is asked of the rows. */
export const asked = {
  shape: check.oneOf(offeredShapes),
  periods: check.shaped({
    kind: check.maybe(check.oneOf(PERIODS)),
    year: check.maybe(check.whole(9_999)),
  }),
  rules: check.shaped(rules),
  analysis: check.text(60),
  settings: (value: unknown): Raw => Object.fromEntries(settings(value)),
};

const shaped = check.shaped({
  ...asked,
  id,
  source: check.shaped({
    sheet: sheetName,
    sheetId: id,
    table: check.maybe(tableName),
    headerRow: check.whole(ROWS),
    above: check.whole(ROWS),
    headerRows: check.whole(ROWS),
    hasHeader: check.flag,
    rows: check.whole(ROWS),
    extent: check.oneOf(EXTENTS),
    columns: check.list(
      check.shaped({ role: name, header, column: check.whole(COLUMNS) }),
      COLUMNS
    ),
    allPeriods: check.flag,
  }),
  language: check.oneOf(LANGUAGES),
  table: tableName,
  columns: check.list(header, COLUMNS),
  block: check.maybe(check.flag),
  last: check.shaped({
    day: check.whole(LAST_DAY),
    minute: check.maybe(check.whole(1_439)),
    read: check.whole(ROWS),
    used: check.whole(ROWS),
    skipped: check.whole(ROWS),
    rows: check.whole(ROWS),
    headline: check.maybe(check.shaped({ kind, value: check.number })),
    share: check.maybe(check.shaped({ part: count, of: count })),
    said: check.maybe(check.text(LONGEST_SAID)),
    amount: check.maybe(check.number),
    found: check.maybe(
      check.list(check.shaped({ code, role: name, count: check.whole(ROWS * COLUMNS) }), MOST_FOUND)
    ),
  }),
});

/** A recipe as we write them, or undefined. */
export function recipeOf(value: unknown): Recipe | undefined {
  const recipe = check.fitting(shaped, value);
  return recipe && isAnswerable(recipe) ? recipe : undefined;
}

/** The question is one of such rows, and has these settings. */
export function isAnswerable(wanted: Pick<Recipe, "shape" | "analysis" | "settings">): boolean {
  const analysis = analysesOf(wanted.shape).find((each) => each.id === wanted.analysis);
  const isKnown = (setting: string) => Object.hasOwn(analysis?.settings ?? {}, setting);
  return analysis !== undefined && Object.keys(wanted.settings).every(isKnown);
}

function settings(value: unknown): [string, string | number | boolean][] {
  return check.entriesOf(value).map(([key, set]) => [name(key), plain(set)]);
}

function plain(value: unknown): string | number | boolean {
  if (typeof value === "boolean") return value;
  return typeof value === "string" ? check.text(LONGEST_SETTING)(value) : check.number(value);
}
