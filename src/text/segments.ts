import type { Segment } from "../core/rfm";
import type { Language } from "./say";
import { segments as simplified } from "./zh-CN/segments";
import { segments as traditional } from "./zh-TW/segments";

export type SegmentWords = Readonly<Record<Segment, string>>;

/** The name of a segment in a language; any other text stays as it is. */
export function segmentIn(language: Language, name: string): string {
  const names: Readonly<Record<string, string>> = byLanguage[language];
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name;
}

const byLanguage = { en: {}, "zh-CN": simplified, "zh-TW": traditional };
