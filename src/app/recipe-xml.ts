import { RECORDS, type TextEdit } from "../workbook";
import type { Recipe } from "./recipe";
import { recipeOf } from "./recipe-check";

export const NAMESPACE = RECORDS;
const VERSION = 1;
const MOST_RECIPES = 200;
const LONGEST_PART = 2_000_000;
const LONGEST_RECIPE = 100_000;

/** One recipe of a workbook, or the text of one that cannot be used. That is kept as it is. */
export type Entry =
  | { readonly recipe: Recipe }
  | { readonly refused: "unreadable" | "same-result"; readonly text: string };

export type Recipes =
  | { readonly entries: readonly Entry[] }
  /** Written by a later version of the add-in: nothing of it may be lost. */
  | { readonly newer: number };

/** What the workbook says, which may come from anyone. */
export function readRecipes(xml: string | undefined): Recipes {
  if (xml === undefined || xml.length > LONGEST_PART) return { entries: [] };
  const root = /<recipes\b([^<>]*)>/u.exec(xml);
  const version = Number(/\sversion\s*=\s*["'](\d{1,9})["']/u.exec(root?.[1] ?? "")?.[1] ?? 0);
  if (version > VERSION) return { newer: version };
  const texts = [...xml.matchAll(/<recipe>([^<]*)<\/recipe>/gu)].slice(0, MOST_RECIPES);
  const read = texts.map(([, text = ""]) => entryOf(unescaped(text), version));
  return { entries: read.map((entry, at) => distinct(entry, read.slice(0, at))) };
}

export function recipesXml(entries: readonly Entry[]): string {
  const recipes = entries.map(passageOf);
  return `<recipes xmlns="${NAMESPACE}" version="${VERSION}">${recipes.join("")}</recipes>`;
}

/** The passage of a recipe that changed. Nothing where the workbook keeps none for the same result, or another version of it. */
export function recipeEdit(xml: string, recipe: Recipe): TextEdit | undefined {
  if ("newer" in readRecipes(xml)) return undefined;
  const passages = [...xml.matchAll(/<recipe>([^<]*)<\/recipe>/gu)];
  const found = passages.find(([, text = ""]) => isFor(recipe)(entryOf(unescaped(text), VERSION)));
  return found && { from: found[0], to: passageOf({ recipe }) };
}

export function isFor({ id }: Recipe) {
  return (entry: Entry) => "recipe" in entry && entry.recipe.id === id;
}

function passageOf(entry: Entry): string {
  return `<recipe>${escaped(textOf(entry))}</recipe>`;
}

/** Recipes of earlier versions become what they are now, step by step. Version 1 is the first. */
const STEPS: readonly ((recipe: unknown) => unknown)[] = [];

function entryOf(text: string, version: number): Entry {
  const value = text.length > LONGEST_RECIPE ? undefined : parsed(text);
  const recipe = recipeOf(STEPS.slice(version - 1).reduce((old, step) => step(old), value));
  return recipe ? { recipe } : { refused: "unreadable", text };
}

/** Two recipes for one result would write over each other: the first one counts. */
function distinct(entry: Entry, earlier: readonly Entry[]): Entry {
  if (!("recipe" in entry)) return entry;
  const { id, table } = entry.recipe;
  const isTaken = earlier.some(
    (each) =>
      "recipe" in each &&
      (each.recipe.id === id || each.recipe.table.toLowerCase() === table.toLowerCase())
  );
  return isTaken ? { refused: "same-result", text: textOf(entry) } : entry;
}

function textOf(entry: Entry): string {
  return "recipe" in entry ? JSON.stringify(entry.recipe) : entry.text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged, or not ours.
    return undefined;
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

/** What XML cannot hold at all, JSON can say in other words. */
function escaped(text: string): string {
  return text
    .replace(/[^ -~\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, codeOf)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;");
}

function codeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/gu, (entity) => ENTITIES.get(entity) ?? entity);
}
