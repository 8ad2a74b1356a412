import { ACTIONS, type Actionable } from "../core/risk";
import { definitionIn, definitionNames } from "./explain";
import { LANGUAGES, type Language } from "./say";
import { segmentIn } from "./segments";
import { actions as simplified } from "./zh-CN/actions";
import { actions as traditional } from "./zh-TW/actions";

export type Saying = "action" | "definition";

/** A text of the product that a formula asks for; undefined where there is none of that name. */
export function said(what: Saying, key: string, language: Language): string | undefined {
  return what === "definition" ? definitionIn(language, key) : actionIn(language, key);
}

/** What may be asked for. */
export function sayings(what: Saying): readonly string[] {
  return what === "definition" ? definitionNames() : ACTIONABLE;
}

// The keys of ACTIONS are these.
const ACTIONABLE = Object.keys(ACTIONS) as Actionable[];
const actions = { en: ACTIONS, "zh-CN": simplified, "zh-TW": traditional };

/** A segment may be named in any language, a rule by its id. */
function actionIn(language: Language, typed: string): string | undefined {
  const wanted = typed.trim().toLowerCase();
  const found = ACTIONABLE.find((name) =>
    LANGUAGES.some((each) => segmentIn(each, name).toLowerCase() === wanted)
  );
  return found && actions[language][found];
}
