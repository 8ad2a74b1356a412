import type { Analysis } from "../core/define";
import type { Words } from "../text/words";

/** A clause that says what one option means, or a kind of row: its name, and what follows. */
const NAME = /^([A-Za-z][A-Za-z ]*?)(?= ?[=:：])/u;

/** The formula of a definition as it was used: what it says of options that were not chosen is left out, and the others are
 * called by their names of the form. */
export function formulaTold(
  { id, settings }: Pick<Analysis, "id" | "settings">,
  chosen: Readonly<Record<string, unknown>>,
  words: Words
): string {
  const clauses = words.analysis(id).formula.split(/(?<=[.;] |[。；])/u);
  const names = Object.keys(settings);
  const options = new Set(Object.values(settings).flatMap(({ oneOf = [] }) => oneOf));
  const wanted = withMentioned(clauses, new Set(names.map((name) => String(chosen[name]))));
  const isLeftOut = (name: string) => options.has(name) && !wanted.has(name);
  return clauses
    .filter((clause) => !isLeftOut(nameOf(clause)))
    .map((clause) => words.option(nameOf(clause)) + clause.slice(nameOf(clause).length))
    .join("")
    .trim();
}

/** Empty where it begins without one. */
function nameOf(clause: string): string {
  return NAME.exec(clause)?.[1] ?? "";
}

/** What was chosen, and what is said of that builds on: it stands before it. */
function withMentioned(
  clauses: readonly string[],
  chosen: ReadonlySet<string>
): ReadonlySet<string> {
  const wanted = new Set(chosen);
  for (const clause of [...clauses].reverse())
    if (wanted.has(nameOf(clause)))
      for (const [word] of clause.matchAll(/[a-z]+/gu)) wanted.add(word);
  return wanted;
}
