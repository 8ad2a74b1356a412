import type { DayLists, Entries, Facts, Spells } from "./table";

/** The columns of facts by what they hold. A definition that names another kind is a mistake of ours: these throw. */
export function numbersOf(facts: Facts, name: string): Int32Array | Float64Array {
  const column = facts.columns[name];
  if (column === undefined || "starts" in column)
    throw new Error(`No numbers ${name} in the facts.`);
  return column;
}

export function daysOf(facts: Facts, name: string): DayLists {
  const column = facts.columns[name];
  if (column === undefined || !("days" in column)) throw new Error(`No days ${name} in the facts.`);
  return column;
}

export function spellsOf(facts: Facts, name: string): Spells {
  const column = facts.columns[name];
  if (column === undefined || !("from" in column))
    throw new Error(`No spells ${name} in the facts.`);
  return column;
}

export function entriesOf(facts: Facts, name: string): Entries {
  const column = facts.columns[name];
  if (column === undefined || !("on" in column))
    throw new Error(`No entries ${name} in the facts.`);
  return column;
}
