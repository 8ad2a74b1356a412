import type { Analysis } from "../core/define";
import type { Words } from "../text/words";

/** A clause that says what an option means, or several, or a kind of row: its names, and what follows. */
const NAMES = /^[A-Za-z][A-Za-z ]*?(?: ?[和與] ?[A-Za-z]+)?(?= ?[=:：])/u;
const BETWEEN = / and | ?[和與] ?/u;
/** An option that a formula takes something off. */
const TAKEN_OFF = /(?<=[-−] )[a-z]+/gu;

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
  const isOption = (name: string) => options.has(name);
  return clauses
    .flatMap((clause) => {
      const head = headOf(clause);
      const rest = clause.slice(head.length).replace(TAKEN_OFF, (name) => words.option(name));
      if (!namesOf(clause).some(isOption)) return [words.option(head) + rest];
      const named = namesOf(clause).filter((name) => wanted.has(name));
      return named.map((name) => words.option(name) + rest);
    })
    .join("")
    .trim();
}

/** Empty where it begins without one. */
function headOf(clause: string): string {
  return NAMES.exec(clause)?.[0] ?? "";
}

function namesOf(clause: string): string[] {
  return headOf(clause).split(BETWEEN);
}

/** What was chosen, and what the formula of that takes something off: it stands before it. */
function withMentioned(
  clauses: readonly string[],
  chosen: ReadonlySet<string>
): ReadonlySet<string> {
  const wanted = new Set(chosen);
  for (const clause of [...clauses].reverse())
    if (namesOf(clause).some((name) => wanted.has(name)))
      for (const [word] of clause.matchAll(TAKEN_OFF)) wanted.add(word);
  return wanted;
}
