import { amountsOf } from "./amounts-read";
import { repeatsAmong } from "./duplicate-rows";
import { differingByCase, paddedWithZeros } from "./like-keys";
import { spellFindings } from "./spell-findings";
import type { Telling } from "./telling";

export const tellAll: Telling = {
  repeats: repeatsAmong,
  differingByCase,
  paddedWithZeros,
  spells: spellFindings,
  amounts: amountsOf,
};
