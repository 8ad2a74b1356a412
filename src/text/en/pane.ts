import { paneAnswer } from "./pane-answer";
import { paneData } from "./pane-data";
import { paneProblems } from "./pane-problems";

/** `{name}` is filled. A key ending in `.one` is the wording where `{count}` is 1. */
export const pane = { ...paneData, ...paneAnswer, ...paneProblems } as const;

export type PaneKey = keyof typeof pane;
/** What another language has to say: a language without plurals needs no wording for one. */
export type PaneWords = Readonly<Record<Exclude<PaneKey, `${string}.one`>, string>>;
