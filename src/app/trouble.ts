import { type Fault, type FaultValues, isFault } from "../core/fault";
import { type ProblemCode, WorkbookProblem } from "../workbook";

/** Why a use case did not end: the data, the workbook, the user, or a mistake of ours. */
export type Trouble =
  | { readonly why: "data"; readonly fault: Fault }
  | { readonly why: "workbook"; readonly problem: PaneProblem; readonly values: FaultValues }
  | { readonly why: "cancelled" }
  /** `details` say where, and hold no text of a cell. */
  | { readonly why: "bug"; readonly details: string };

export type PaneProblem =
  | ProblemCode
  | "header-only"
  | "too-many-columns"
  | "worker"
  /** Since they were chosen. */
  | "rows-moved"
  | "not-loaded"
  /** Of a recipe whose rows are to be read again. */
  | "source-gone"
  | "source-empty"
  | "columns-gone"
  /** A later version of the add-in keeps the recipes. */
  | "newer-recipes";

/** Raised by the use cases themselves, for what the adapter cannot know. */
export class PaneRefusal extends Error {
  constructor(
    readonly problem: PaneProblem,
    readonly values: FaultValues = {}
  ) {
    super(problem);
  }
}

export type Attempt<T> = { readonly done: T } | { readonly trouble: Trouble };

/** The one place where a use case is caught. */
export async function attempt<T>(job: () => Promise<T | Fault>): Promise<Attempt<T>> {
  try {
    const done = await job();
    return isFault(done) ? { trouble: { why: "data", fault: done } } : { done };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookProblem) {
    return { why: "workbook", problem: error.code, values: error.values };
  }
  if (error instanceof PaneRefusal) {
    return { why: "workbook", problem: error.problem, values: error.values };
  }
  if (nameOf(error) === "AbortError") return { why: "cancelled" };
  // The name the bundler gives it.
  if (nameOf(error) === "ChunkLoadError")
    return { why: "workbook", problem: "not-loaded", values: {} };
  return { why: "bug", details: detailsOf(error) };
}

/** Of an error of any window, which is no instance of this one's. */
function nameOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "name" in error ? error.name : undefined;
}

/** Name and place of a mistake. The message is left out: it may quote a cell. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s*at |@.*:\d+:\d+$/u.test(line));
  return [error.name, ...places.slice(0, 12).map((line) => line.trim())].join("\n");
}
