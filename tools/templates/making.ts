import type { Language } from "../../src/text/say";
import type { Studio } from "./studio";
import type { TemplateWords } from "./words/en";

/** What the maker of a template is given. */
export interface Making {
  readonly studio: Studio;
  readonly language: Language;
  readonly words: TemplateWords;
  readonly title: string;
  /** The name of the first sheet. */
  readonly start: string;
  /** The question that the template answers. */
  readonly about: string;
  /** The name of a segment as the results show it. */
  readonly segment: (name: string) => string;
  /** Cells that name another sheet of the template, to which Excel gives another name where its own is taken. */
  readonly mentions: Mention[];
}

/** A text with {sheet} in a cell of one sheet, and the sheet that it names. */
export interface Mention {
  readonly on: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly of: string;
}
