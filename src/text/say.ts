import { LANGUAGES, type Language } from "../core/languages";

export type Fillings = Readonly<Record<string, string | number>>;

/** Fills `{name}` from the values, and `{name:is|are}` with the wording for one where the value is shown as 1, else with
 * that for many: English has no other forms. A name without a value stays as it is, so that a test can see it. */
export function fill(sentence: string, values: Fillings = {}): string {
  const valueOf = (name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : undefined;
  return sentence
    .replace(/\{(\w+):([^{}|]*)\|([^{}|]*)\}/g, (_, name: string, one: string, many: string) =>
      valueOf(name) === "1" ? one : many
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => valueOf(name) ?? whole);
}

/** The language for a tag such as zh-Hant-HK or en-US; English for all others. */
export function languageOf(tag: string): Language {
  const [first = "", ...rest] = tag.toLowerCase().split(/[-_]/u);
  if (first !== "zh") return "en";
  if (rest.includes("hans")) return "zh-CN";
  return rest.some((part) => TRADITIONAL.has(part)) ? "zh-TW" : "zh-CN";
}

const TRADITIONAL = new Set(["hant", "tw", "hk", "mo", "cht"]);

export { LANGUAGES, type Language };
