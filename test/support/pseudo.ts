import { wordsOf } from "../../src/text/all-words";
import type { Words } from "../../src/text/words";

const OPEN = "⟦";
const CLOSE = "⟧";
export const marked = (text: string): string => `${OPEN}${text}${CLOSE}`;

/** Every text of ours between marks. Values are not marked: numbers and days are nobody's words. */
export function pseudoWords(): Words {
  const words = wordsOf("en");
  return {
    ...words,
    metric: (id) => deeplyMarked(words.metric(id)),
    analysis: (id) => deeplyMarked(words.analysis(id)),
    answer: (id, answer) => marked(words.answer(id, answer)),
    fault: (fault) => marked(words.fault(fault)),
    finding: (finding) => marked(words.finding(finding)),
    option: (label) => marked(words.option(label)),
    segment: (name) => marked(words.segment(name)),
    source: (id) => marked(words.source(id)),
    pane: (key, values) => marked(words.pane(key, values)),
    value: (kind, value) =>
      kind === "label" && typeof value === "string"
        ? marked(words.value(kind, value))
        : words.value(kind, value),
  };
}
function deeplyMarked<T>(texts: T): T {
  if (typeof texts === "string") return marked(texts) as T;
  if (typeof texts !== "object" || texts === null) return texts;
  const entries = Object.entries(texts).map(([key, each]) => [key, deeplyMarked<unknown>(each)]);
  // The same keys with texts of the same kind.
  return (
    Array.isArray(texts) ? Object.values(texts).map(deeplyMarked) : Object.fromEntries(entries)
  ) as T;
}

/** What stands outside of all marks, with what says itself in every language taken away. */
export function unmarked(text: string, data: readonly string[]): string {
  let [depth, outside] = [0, ""];
  for (const letter of text) {
    if (letter === OPEN) depth++;
    else if (letter === CLOSE) depth--;
    else if (depth === 0) outside += letter;
  }
  const own = data.reduce((left, name) => left.replaceAll(name, ""), outside);
  return own
    .replace(DAY, "")
    .replace(/[^\p{Letter}]+/gu, " ")
    .trim();
}

/** As the browser writes days: Jan 5, 2024. */
const DAY = /\b[A-Z][a-z]{2} \d{1,2}, \d{4}\b/gu;

/** All that a person sees, hears or reads on touching. */
export function textsIn(root: Element): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll("*")) {
    if (element.closest("style, script")) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"])
      found.push(element.getAttribute(name) ?? "");
    for (const { nodeType, textContent } of element.childNodes)
      if (nodeType === Node.TEXT_NODE) found.push(textContent ?? "");
  }
  return found;
}
