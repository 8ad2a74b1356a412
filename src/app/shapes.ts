import { allAnalyses } from "../core/catalog";
import type { Analysis, Rows } from "../core/define";
import { SHAPES, type Recognition, type Shape } from "../core/table/recognise/recognition";
import type { Mapping } from "./source";

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

/** Those of them to choose from. What the rows have no column for is not asked, and lists of customers are offered where
 * the numbers before them are asked for; what is chosen is always among them. */
export function questionsOf(shape: Shape, mapping: Mapping, chosen: string): readonly Analysis[] {
  const all = analysesOf(shape);
  const lists = new Set(all.flatMap(({ behind }) => behind ?? []));
  const asked = all.find(({ id }) => id === chosen);
  return all.filter(({ id, offeredWith }) => {
    if (id === chosen || id === asked?.behind) return true;
    return !lists.has(id) && (offeredWith === undefined || mapping[offeredWith] !== undefined);
  });
}

export interface Elsewhere {
  readonly shape: Shape;
  readonly analyses: readonly Analysis[];
}

/** What rows of other kinds would answer, once for each kind. */
export function questionsElsewhere(shape: Shape): readonly Elsewhere[] {
  const others = SHAPES.filter(
    (other, at) =>
      rowsOf[other] !== rowsOf[shape] &&
      SHAPES.findIndex((each) => rowsOf[each] === rowsOf[other]) === at
  );
  return others.map((other) => ({ shape: other, analyses: questionsOf(other, {}, "") }));
}

/** What these rows would answer, had they one more column. */
export function questionsWithColumn(shape: Shape, mapping: Mapping): readonly Analysis[] {
  return analysesOf(shape).filter(
    ({ offeredWith }) => offeredWith !== undefined && mapping[offeredWith] === undefined
  );
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
export function analysisFor(shape: Shape, asked: string, mapping: Mapping): string {
  const analyses = analysesOf(shape).filter(
    ({ offeredWith }) => offeredWith === undefined || mapping[offeredWith] !== undefined
  );
  return (analyses.find(({ id }) => id === asked) ?? analyses[0])?.id ?? asked;
}

export function isShape(value: unknown): value is Shape {
  return offeredShapes.some((shape) => shape === value);
}
