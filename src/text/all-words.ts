import type { Language } from "./say";
import { wordsWith, type Words } from "./words";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

/** The words of any language at once, where their weight does not matter. */
export function wordsOf(language: Language): Words {
  return wordsWith(language, translations[language]);
}

const translations = { en: undefined, "zh-CN": zhCN, "zh-TW": zhTW };
