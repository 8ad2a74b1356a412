import type { PaneWords } from "../en/pane";
import { paneAnswer } from "./pane-answer";
import { paneData } from "./pane-data";
import { panePlaces } from "./pane-places";
import { paneProblems } from "./pane-problems";
import { paneSample } from "./pane-sample";
import { paneWorkbook } from "./pane-workbook";

export const pane: PaneWords = {
  ...paneData,
  ...paneAnswer,
  ...panePlaces,
  ...paneProblems,
  ...paneSample,
  ...paneWorkbook,
};
