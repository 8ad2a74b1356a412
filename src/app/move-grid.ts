import type { Words } from "../text/words";
import type { Move, Moves } from "../workbook";
import { analysisOf } from "./analysis-of";
import type { PaneTexts } from "./pane-texts";
import type { Recipe } from "./recipe";
import type { Changed } from "./refresh-changes";

/** A count of a table from what was to what is. */
export interface MoveCell {
  readonly id: string;
  readonly count: number;
  readonly shown: string;
  readonly keys: readonly string[];
  /** In words: 3 from At risk to Lost. */
  readonly says: string;
}
export interface MoveGrid {
  readonly title: string;
  /** How many there are who did not move. */
  readonly stayed: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly MoveCell[] }[];
}

/** Whoever moved, came or went, by where from and where to; nothing where nobody did, or where the rows are no customers. */
export function moveGrid(
  { rows: { moves }, after: recipe }: Changed,
  { say, show, words }: Pick<PaneTexts, "say" | "show" | "words">
): MoveGrid | undefined {
  const moved = moves?.cells.filter(({ from, to }) => from !== to) ?? [];
  const isOfCustomers = Object.hasOwn(analysisOf(recipe.analysis).gives, "customer");
  if (moves === undefined || moved.length === 0 || !isOfCustomers) return undefined;
  const ranked = ranking(moves.cells);
  const before = labelsOf(moved, ranked, ({ from }) => from);
  const after = labelsOf(moved, ranked, ({ to }) => to);
  const nameOf = (label: string | undefined, missing: string) =>
    label === undefined ? missing : label === "" ? "–" : label;
  const fromName = (label: string | undefined) => nameOf(label, say("moves.new"));
  const toName = (label: string | undefined) => nameOf(label, say("moves.gone"));
  const cellAt = (from: string | undefined, to: string | undefined): MoveCell => {
    const found = moved.find((each) => each.from === from && each.to === to);
    const { count = 0, keys = [] } = found ?? {};
    const names = { from: fromName(from), to: toName(to) };
    return {
      id: JSON.stringify([from ?? null, to ?? null]),
      ...{ count, keys, shown: show("count", count) },
      says: say("moves.says", { count, ...names }),
    };
  };
  return {
    title: say("moves.title", { header: headerIn(words, recipe, moves) }),
    stayed: say("moves.stayed", { count: sumOf(moves.cells) - sumOf(moved) }),
    columns: after.map(toName),
    rows: before.map((from) => ({
      name: fromName(from),
      cells: after.map((to) => cellAt(from, to)),
    })),
  };
}

function sumOf(cells: readonly Move[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** What they moved between, in the words of the pane and amid a sentence; the sheet may be in another language. */
function headerIn(words: Words, { analysis }: Recipe, { header }: Moves): string {
  const { gives } = analysisOf(analysis);
  const [name = ""] = Object.entries(gives).find(([, { kind }]) => kind === "label") ?? [];
  return words.analysis(analysis).columns[name]?.toLowerCase() ?? header;
}

type Label = string | undefined;

/** The most common first. */
function ranking(cells: readonly Move[]): readonly Label[] {
  const counts = new Map<Label, number>();
  for (const { from, to, count } of cells)
    for (const label of [from, to]) counts.set(label, (counts.get(label) ?? 0) + count);
  return [...counts].sort(([, one], [, other]) => other - one).map(([label]) => label);
}

/** In the order of the ranking; those that are missing on one side last. */
function labelsOf(
  cells: readonly Move[],
  ranked: readonly Label[],
  labelOf: (cell: Move) => Label
): Label[] {
  const present = new Set(cells.map(labelOf));
  const known = ranked.filter((label) => label !== undefined && present.has(label));
  return present.has(undefined) ? [...known, undefined] : known;
}
