import { paneAnswer } from "./pane-answer";
import { paneData } from "./pane-data";
import { panePlaces } from "./pane-places";
import { paneProblems } from "./pane-problems";
import { paneSample } from "./pane-sample";
import { paneWorkbook } from "./pane-workbook";

/** `{name}` is filled, `{count:row|rows}` becomes the wording for one or for many. */
export const pane = {
  ...paneData,
  ...paneAnswer,
  ...panePlaces,
  ...paneProblems,
  ...paneSample,
  ...paneWorkbook,
} as const;

export type PaneKey = keyof typeof pane;
export type PaneWords = Readonly<Record<PaneKey, string>>;
