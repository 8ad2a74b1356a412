import { options as english } from "./en/options";
import { options as simplified } from "./zh-CN/options";
import { options as traditional } from "./zh-TW/options";

export type Option = keyof typeof english;
/** The name shown first, then other names a user may type in a formula. */
export type OptionWords = Readonly<Record<Option, readonly [string, ...string[]]>>;

/** The option a user means: by its own name in any case, or by a Chinese one. */
export function optionNamed(typed: string, oneOf: readonly string[]): string | undefined {
  const wanted = typed.trim().toLowerCase();
  return oneOf.find((option) =>
    namesOfOption(option).some((name) => name.toLowerCase() === wanted)
  );
}

/** What may be typed for an option: itself, and its Chinese names. */
export function namesOfOption(option: string): readonly string[] {
  return isOption(option) ? [option, ...simplified[option], ...traditional[option]] : [option];
}

export function isOption(option: string): option is Option {
  return Object.hasOwn(english, option);
}
