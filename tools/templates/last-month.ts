import { wordsOf } from "../../src/text/all-words";
import { LANGUAGES } from "../../src/text/say";
import { MUTED, type Page } from "./page";
import type { Result } from "./studio";

/** How the name of a period ends that is not over: the sign that closes "(so far)", in any language. */
const MARKS = new Set(
  LANGUAGES.map((language) => wordsOf(language).pane("answer.soFar", { period: "" }).at(-1))
);
const ROW = 8;
const MONTH = `$C$${ROW + 1}`;

/** The month that the answer of a result is of: the last one that is over and began with customers. */
export function lastOver({ column }: Result): string {
  const isOver = [...MARKS].map((mark) => `*(RIGHT(${column("period")})<>"${mark}")`).join("");
  return `(${column("opening")}>0)${isOver}`;
}

/** Formulas of the figures of one month, whose name stands in a line below them. */
export interface OfMonth {
  /** What happened in it; a dash where there is no such month. */
  readonly during: (name: string) => string;
  /** How it ended; where there is no such month, how the rows do. */
  readonly atEnd: (name: string) => string;
  /** Labels that name it. */
  readonly labelDuring: (label: string) => string;
  readonly labelAtEnd: (label: string) => string;
}

/** Puts the name of the last month of which a condition is true. It is the only formula here that goes through arrays:
 * Excel refuses those in merged cells, as which the figures are. */
export function ofMonth(page: Page, label: string, { column }: Result, condition: string): OfMonth {
  page.note(ROW, 1, label);
  const cell = page.at(ROW, 2);
  // LOOKUP passes over what is no number, which is what does not divide by 1.
  cell.formulas = [[`=IFERROR(LOOKUP(2,1/(${condition}),${column("period")}),"–")`]];
  cell.format.horizontalAlignment = "Left";
  Object.assign(cell.format.font, { color: MUTED, size: 10 });
  const found = (name: string) => `INDEX(${column(name)},MATCH(${MONTH},${column("period")},0))`;
  const atEnd = (name: string) =>
    `IFERROR(${found(name)},INDEX(${column(name)},ROWS(${column(name)})))`;
  return {
    during: (name) => `IFERROR(IF(${found(name)}="","–",${found(name)}),"–")`,
    atEnd,
    labelDuring: (text) => withMonth(text, MONTH),
    labelAtEnd: (text) => withMonth(text, atEnd("period")),
  };
}

function withMonth(label: string, month: string): string {
  const [before = "", after = ""] = label.split("{month}").map((text) => text && `"${text}"`);
  return `=${[before, month, after].filter((part) => part !== "").join("&")}`;
}
