import { type Analysis, type Param } from "../core/define";
import type { Raw } from "../core/given";
import { LANGUAGES } from "../core/languages";
import { dayOfIso, isoOf } from "./show";

/** The settings a person is asked for, where the others are set as given. The language is that of the pane. */
export function offeredSettings({ settings }: Analysis, set: Raw): [string, Param][] {
  return Object.entries<Param>(settings).filter(
    ([, param]) => !isLanguage(param) && !param.each && matters(param, settings, set)
  );
}

function matters({ onlyWhen }: Param, settings: Analysis["settings"], set: Raw): boolean {
  if (onlyWhen === undefined) return true;
  const value = set[onlyWhen.setting] ?? settings[onlyWhen.setting]?.usual;
  return onlyWhen.is.some((each) => each === value);
}

/** What the definition is given: the changes of the user, and the language of the pane where one is wanted. */
export function givenSettings(
  analysis: Analysis,
  changed: Raw,
  language: string
): Record<string, unknown> {
  const languages = Object.entries<Param>(analysis.settings).filter(([, param]) =>
    isLanguage(param)
  );
  return { ...changed, ...Object.fromEntries(languages.map(([name]) => [name, language])) };
}

function isLanguage(param: Param): boolean {
  return param.oneOf === LANGUAGES;
}

export type SettingProblem =
  | { readonly problem: "settings.notNumber" | "settings.notWhole" | "settings.notDay" }
  | { readonly problem: `settings.${Limit}`; readonly limit: number };
type Limit = "atLeast" | "atMost" | "above" | "below";

/** What a person typed as a value; `undefined` is the usual one. A ratio is typed as a percentage, or as Excel users write it in formulas: 0.95. */
export function typedValue(param: Param, typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  if (param.kind === "day") return dayOfIso(text) ?? text;
  const number = Number(text.replace(",", "."));
  if (!Number.isFinite(number)) return text;
  if (param.kind !== "ratio") return number;
  return number > 0 && number < 1 ? number : number / 100;
}

export function typedText(param: Param, value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  if (param.kind === "day") return isoOf(value);
  return String(param.kind === "ratio" ? Math.round(value * 1e6) / 1e4 : value);
}

/** What is wrong with a typed value, for the words below the field. The definition checks again. */
export function problemOf(param: Param, value: unknown): SettingProblem | undefined {
  if (value === undefined || isWord(param)) return undefined;
  if (typeof value !== "number")
    return { problem: param.kind === "day" ? "settings.notDay" : "settings.notNumber" };
  if (param.whole && !Number.isInteger(value)) return { problem: "settings.notWhole" };
  return limitProblem(param, value);
}

function limitProblem(param: Param, value: number): SettingProblem | undefined {
  const { atLeast = -Infinity, atMost = Infinity, above = -Infinity, below = Infinity } = param;
  if (value <= above) return { problem: "settings.above", limit: above };
  if (value < atLeast) return { problem: "settings.atLeast", limit: atLeast };
  if (value >= below) return { problem: "settings.below", limit: below };
  return value > atMost ? { problem: "settings.atMost", limit: atMost } : undefined;
}

export function hasProblems(analysis: Analysis, changed: Raw) {
  return offeredSettings(analysis, changed).some(
    ([name, param]) => problemOf(param, changed[name]) !== undefined
  );
}

function isWord({ kind }: Param): boolean {
  return kind === "label" || kind === "key" || kind === "text" || kind === "flag";
}
