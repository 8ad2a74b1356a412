import type { Language } from "./say";
import { wordsWith, type Words } from "./words";

/** The words of a language, fetched from where the page came from. English is in the page. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "zh-CN") return wordsWith(language, (await import("./zh-CN")).zhCN);
  if (language === "zh-TW") return wordsWith(language, (await import("./zh-TW")).zhTW);
  return wordsWith(language);
}
