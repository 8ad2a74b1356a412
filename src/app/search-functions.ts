import { IDLE, KINDRED } from "../text/kindred-words";
import type { Signature } from "../text/signature";
import { isMetric } from "../text/signature";
import type { Words } from "../text/words";

/** A function as it is looked for. */
export interface Findable {
  readonly signature: Signature;
  /** Texts by how much a word in them says, in small letters. */
  readonly fields: readonly (readonly [weight: number, text: string])[];
}

export function findable(signature: Signature, words: Words, topic: string): Findable {
  const { definition, name, about, parameters } = signature;
  const told = isMetric(definition)
    ? { title: "", question: "", ...words.metric(definition.id) }
    : words.analysis(definition.id);
  const params = parameters.flatMap(({ label, ...each }) => [each.name, label, each.about]);
  const fields: [number, string][] = [
    [NAME, name],
    [6, told.title],
    [5, told.question],
    [4, about],
    // The language of formulas is English, and so are the words of many who ask in another.
    [3, definition.about],
    [2, topic],
    [1.5, params.join(" ")],
    [1, told.formula],
  ];
  return { signature, fields: fields.map(([weight, text]) => [weight, text.toLowerCase()]) };
}

const NAME = 16;
const PART = 3;

/** The functions that fit a word or a question, the best first; all of them where nothing is asked. */
export function searchFunctions(all: readonly Findable[], query: string): readonly Findable[] {
  const terms = termsOf(query);
  if (terms.length === 0) return all;
  const hits = terms.map((term) => all.map((each) => hitOf(each, term)));
  const scored = all.map((each, at) => ({
    each,
    score: hits.reduce((sum, of) => sum + (of[at] ?? 0) * rarity(of), 0),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * WORTH_SHOWING)
    .sort((one, other) => other.score - one.score)
    .map(({ each }) => each);
}

/** Of the best score; what is below it shares a word with the question by chance. */
const WORTH_SHOWING = 0.3;

/** What is found everywhere tells little. */
function rarity(hits: readonly number[]): number {
  const found = hits.filter((hit) => hit > 0).length;
  return found === 0 ? 0 : Math.log(1 + hits.length / found);
}

type Term = readonly string[];

function hitOf({ fields }: Findable, term: Term): number {
  const [asked = "", ...kindred] = term;
  const direct = weightOf(fields, asked);
  // What means the same counts less, so that the word itself comes first.
  return Math.max(direct, ...kindred.map((word) => weightOf(fields, word) * 0.7));
}

function weightOf(fields: Findable["fields"], word: string): number {
  let most = 0;
  for (const [weight, text] of fields) {
    if (!holds(text, word)) continue;
    // NET begins NETCHURN, and is asked for many things.
    const isPart = weight === NAME && text !== word;
    most = Math.max(most, isPart ? PART : weight);
  }
  return most;
}

/** Chinese anywhere in the text; other words from their beginning. */
function holds(text: string, word: string): boolean {
  if (HAN.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
  }
  return false;
}

const HAN = /\p{Script=Han}/u;

/** The words of a query, each with what means the same. Chinese has no spaces: every two characters are a word. */
function termsOf(query: string): Term[] {
  const parts = query.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  const words = parts.flatMap((part) => (HAN.test(part) ? pairsOf(part) : [stemOf(part)]));
  return [...new Set(words)].filter((word) => !IDLE.has(word)).map(withKindred);
}

function pairsOf(text: string): string[] {
  if (text.length < 3) return [text];
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

/** customers finds customer: only the ending that English adds to most nouns is taken off. */
function stemOf(word: string): string {
  return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

function withKindred(word: string): Term {
  const group = KINDRED.find((words) =>
    words.some((each) => (HAN.test(each) ? each === word : word.startsWith(each)))
  );
  return [word, ...(group ?? []).filter((each) => each !== word)];
}
