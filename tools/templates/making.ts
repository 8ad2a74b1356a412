import type { Language } from "../../src/text/say";
import type { Studio } from "./studio";
import type { TemplateWords } from "./words/en";

/** What the maker of a template is given. */
export interface Making {
  readonly studio: Studio;
  readonly language: Language;
  readonly words: TemplateWords;
  readonly title: string;
  /** The question that the template answers. */
  readonly about: string;
  /** The name of a segment as the results show it. */
  readonly segment: (name: string) => string;
}
