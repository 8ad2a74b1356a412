import { fault, type Outcome } from "../core/fault";
import { ACTIONS, type Actionable } from "../core/risk";
import { englishExplanation, functionNamed, functionNames } from "./explain";
import { LANGUAGES, type Language } from "./say";
import { segmentIn } from "./segments";

export type Saying = "action" | "definition";

/** What formulas may ask for in a language, by the names `nameOf` gives. */
export interface SaidTexts {
  readonly action: Readonly<Record<Actionable, string>>;
  readonly definition: Readonly<Record<string, string>>;
}

/** A text of the product that a formula asks for; undefined where there is none of that name. Chinese is fetched when it
 * is asked for: few workbooks do. */
export function said(
  what: Saying,
  asked: string,
  language: Language
): string | undefined | Promise<Outcome<string>> {
  const name = what === "definition" ? functionNamed(asked) : actionNamed(asked);
  if (name === undefined) return undefined;
  return language === "en" ? englishOf(what, name) : fetched(what, name, language);
}

/** What may be asked for. */
export function sayings(what: Saying): readonly string[] {
  return what === "definition" ? functionNames() : ACTIONABLE;
}

function englishOf(what: Saying, name: string): string | undefined {
  if (what === "definition") return englishExplanation(name);
  const actions: Readonly<Record<string, string>> = ACTIONS;
  return actions[name];
}

async function fetched(
  what: Saying,
  name: string,
  language: Exclude<Language, "en">
): Promise<Outcome<string>> {
  const texts = await load[language]().catch(unreached);
  const found: Readonly<Record<string, string>> | undefined = texts?.[what];
  return found?.[name] ?? fault("texts-out-of-reach", { language });
}

const load = {
  "zh-CN": async (): Promise<SaidTexts> =>
    (await import(/* webpackChunkName: "zh-CN" */ "./zh-CN/said")).said,
  "zh-TW": async (): Promise<SaidTexts> =>
    (await import(/* webpackChunkName: "zh-TW" */ "./zh-TW/said")).said,
};

/** Scripts cannot be fetched offline, nor where Excel runs the functions without a page: the cell says so. */
function unreached(): undefined {
  return undefined;
}

// The keys of ACTIONS are these.
const ACTIONABLE = Object.keys(ACTIONS) as Actionable[];

/** A segment may be named in any language, a rule by its id. */
function actionNamed(typed: string): Actionable | undefined {
  const wanted = typed.trim().toLowerCase();
  return ACTIONABLE.find((name) =>
    LANGUAGES.some((each) => segmentIn(each, name).toLowerCase() === wanted)
  );
}
