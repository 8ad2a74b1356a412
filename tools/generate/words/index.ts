import type { Language } from "../../../src/text/words";
import { en, type DocWords } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type { DocWords };

export const docWords: Readonly<Record<Language, DocWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
