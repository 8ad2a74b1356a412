import { allAnalyses } from "../core/catalog";
import type { Analysis, Rows } from "../core/define";
import { SHAPES, type Recognition, type Shape } from "../core/table/recognise/recognition";

/** What the analyses see of rows of a shape: snapshots are read as the subscriptions that they show. */
const rowsOf: Readonly<Record<Shape, Rows>> = {
  purchases: "purchases",
  subscriptions: "subscriptions",
  snapshots: "subscriptions",
  "cross-tab": "subscriptions",
  changes: "changes",
  counts: "counts",
};

/** The questions that rows of a shape can answer. */
export function analysesOf(shape: Shape): readonly Analysis[] {
  return allAnalyses.filter(({ rows }) => rows === rowsOf[shape]);
}

/** What a person may say a row is. */
export const offeredShapes: readonly Shape[] = SHAPES.filter(
  (shape) => analysesOf(shape).length > 0
);

/** Lists of purchases are what most bring: where nothing else was seen, the pane begins with them. */
export function shapeSeen({ shape }: Pick<Recognition, "shape">): Shape {
  return offeredShapes.find((offered) => offered === shape) ?? "purchases";
}

/** The question asked before, where rows of the shape can answer it, and else the first that they can. */
export function analysisFor(shape: Shape, asked: string): string {
  const analyses = analysesOf(shape);
  return (analyses.find(({ id }) => id === asked) ?? analyses[0])?.id ?? asked;
}

export function isShape(value: unknown): value is Shape {
  return offeredShapes.some((shape) => shape === value);
}
