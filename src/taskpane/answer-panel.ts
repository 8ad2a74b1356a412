import { lazy } from "react";

/** Answers, their charts and their tables are fetched with the first run, which shows what goes wrong with that. */
export const loadAnswer = () => import("./AnswerPanel");

export const LazyAnswer = lazy(async () => ({ default: (await loadAnswer()).AnswerPanel }));
