import { lazy } from "react";

/** The fields of the data and of the question are fetched with the first choice of rows, which shows what goes wrong with
 * that. */
export const loadQuestion = async () => {
  const [data, question] = await Promise.all([import("./ChosenData"), import("./QuestionSection")]);
  return { ...data, ...question };
};

export const LazyChosenData = lazy(async () => ({ default: (await loadQuestion()).ChosenData }));
export const LazyQuestion = lazy(async () => ({ default: (await loadQuestion()).QuestionSection }));
