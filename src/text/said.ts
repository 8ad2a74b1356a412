import { definitionIn, definitionNames } from "./explain";
import type { Language } from "./say";

export type Saying = "action" | "definition";

/** A text of the product that a formula asks for; undefined where there is none of that name. */
export function said(what: Saying, key: string, language: Language): string | undefined {
  return what === "definition" ? definitionIn(language, key) : undefined;
}

/** What may be asked for. */
export function sayings(what: Saying): readonly string[] {
  return what === "definition" ? definitionNames() : [];
}
