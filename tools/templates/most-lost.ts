import { fill } from "../../src/text/say";
import type { Cell, Page } from "./page";
import type { Result } from "./studio";

/** Rows of the list. Where there are more groups, the last stands for the rest of them. */
export const LISTED = 6;
const NAMED = LISTED - 1;

export interface MostLost {
  readonly groups: Result;
  /** The columns, that of the names first. */
  readonly columns: readonly GroupColumn[];
  /** What a group without a name is called. */
  readonly unnamed: string;
  /** "Others ({count})" */
  readonly others: string;
}

interface GroupColumn {
  readonly name: string;
  readonly format: string;
  /** The two columns that it divides. What does not divide adds up. */
  readonly divides?: readonly [part: string, of: string];
}

/** The groups that lost most, the most first, and the rest in one row: together they are all. */
export function mostLost(page: Page, [row = 0, column = 0]: readonly number[], list: MostLost) {
  const { groups, columns } = list;
  const count = `COUNT(${groups.column("lost")})`;
  const top = Array.from({ length: NAMED }, (_, at): Cell[] =>
    columns.map((_each, place) => `=IF(${count}<${at + 1},"",${groupOf(list, at, place)})`)
  );
  const rest = columns.map((_, place) => {
    const all = restOf(list, place, [row + 1, column]);
    return `=IF(${count}<${LISTED},"",IF(${count}=${LISTED},${groupOf(list, NAMED, place)},${all}))`;
  });
  page.grid(row, column, {
    headers: columns.map(({ name }) => groups.label(name)),
    formats: columns.map(({ format }) => format),
    rows: [...top, rest],
  });
}

/** Of the group that has a place in the list, what a column says. Of two that lost as many the first comes first. */
function groupOf({ groups, columns, unnamed }: MostLost, at: number, place: number): string {
  const lost = groups.column("lost");
  const row = `MOD(-SUMPRODUCT(LARGE(${lost}*10^6-ROW(${lost}),${at + 1})),10^6)`;
  const value = `INDEX(${groups.column(columns[place]?.name ?? "")},${row}-ROW(INDEX(${lost},1))+1)`;
  return place === 0 ? `IF(${value}="","${unnamed}",${value})` : value;
}

/** Of all groups that have no row of their own, what a column says. */
function restOf(
  { groups, columns, others }: MostLost,
  place: number,
  [row = 0, column = 0]: readonly number[]
): string {
  const list = groups.column(columns[place]?.name ?? "");
  const { divides } = columns[place] ?? {};
  const letterOf = (at: number) => String.fromCharCode("A".charCodeAt(0) + column + at);
  if (place === 0)
    return `"${fill(others, { count: `"&COUNT(${groups.column("lost")})-${NAMED}&"` })}"`;
  if (divides === undefined)
    return `SUM(${list})-SUM(${letterOf(place)}${row + 1}:${letterOf(place)}${row + NAMED})`;
  const [part, of] = divides.map((wanted) =>
    letterOf(columns.findIndex(({ name }) => name === wanted))
  );
  return `${part}${row + LISTED}/${of}${row + LISTED}`;
}
