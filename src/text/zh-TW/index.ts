import type { Translation } from "../translation";
import { actions } from "./actions";
import { benchmarkWords } from "./benchmark-words";
import { definitions } from "./definitions";
import { faults } from "./faults";
import { findings } from "./findings";
import { options } from "./options";
import { pane } from "./pane";
import { segments } from "./segments";

export const zhTW: Translation = {
  ...definitions,
  faults,
  findings,
  options,
  segments,
  actions,
  benchmarkWords,
  pane,
};
