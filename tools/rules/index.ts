import type { RuleId } from "../../src/core/risk";
import type { Language } from "../../src/text/say";
import { en } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export type RuleWords = Readonly<Record<RuleId, string>>;
export type { RuleId };

/**
 * When a warning rule applies. Only the reference and the templates say so: the add-in computes none of them, and the
 * cell functions would carry the texts without ever showing them.
 */
export const RULES: Readonly<Record<Language, RuleWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
