import { PART_NAMES, type Part } from "./parts";

/** What undoes a rewriting, kept with the hidden sheet that holds the old cells. Addresses are of the sheet of the result. */
export interface Journal {
  readonly recipe: string;
  readonly table: string;
  /** Header and body as they were. */
  readonly whole: string;
  /** Old cells, and where on the hidden sheet they are kept. */
  readonly blocks: readonly (readonly [at: string, kept: string])[];
  /** Cells that were empty. */
  readonly clear: readonly string[];
  /** Formulas of the user that are filled again from the first row. */
  readonly refill: readonly (readonly [from: string, to: string])[];
  readonly parts: readonly (readonly [part: Part, at: string])[];
  /** Values and categories of each series of the chart. */
  readonly series: readonly (readonly [values: string, categories: string])[];
  readonly colored: string;
  /** What is kept of the result: a passage, and what it was before. Nothing where that was not changed. */
  readonly record: readonly string[];
  /** The table of the history as it was, and the cells of it that were empty. Nothing where none is kept. */
  readonly history: readonly string[];
}

const ADDRESS = /^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/u;
const MOST = 2_000;
const LONGEST = 600_000;

/** It lies in the workbook, which may come from anyone: what does not look like ours is not carried out. */
export function readJournal(text: string): Journal | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    return checked(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function checked(value: unknown): Journal {
  const { recipe, table, whole, blocks, clear, refill, parts, series, colored, record, history } =
    value as Record<string, unknown>;
  return {
    recipe: String(recipe),
    table: String(table),
    whole: address(whole),
    blocks: pairs(blocks),
    clear: list(clear).map(address),
    refill: pairs(refill),
    parts: list(parts).map((pair) => [partOf(list(pair)[0]), address(list(pair)[1])]),
    series: pairs(series),
    colored: colored === "" ? "" : address(colored),
    record: list(record ?? []).map(String),
    history: list(history ?? []).map(address),
  };
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MOST) throw new Error("This is no journal of ours.");
  return value;
}

function pairs(value: unknown): [string, string][] {
  return list(value).map((pair) => [address(list(pair)[0]), address(list(pair)[1])]);
}

function address(value: unknown): string {
  if (typeof value !== "string" || !ADDRESS.test(value))
    throw new Error("This is no journal of ours.");
  return value;
}

function partOf(value: unknown): Part {
  if (typeof value !== "string" || !Object.hasOwn(PART_NAMES, value))
    throw new Error("This is no journal of ours.");
  // The keys of PART_NAMES are the parts.
  return value as Part;
}
