import { columnName } from "../cell-name";
import { periodHeaders } from "../period-headers";
import type { Grid } from "../table";
import { ENOUGH_PERIODS, findHeader } from "./header";
import type { Header } from "./header";
import { profileOf } from "./profile";
import type { Profile } from "./profile";
import { SHAPES } from "./recognition";
import type { ColumnGuess, Recognition, RecogniseOptions, Remark, Roles } from "./recognition";
import { assignRoles } from "./roles";
import type { Candidate } from "./roles";
import { shapeOf } from "./shape";

/** Proposes what the first rows of a range hold (some 200 are enough): where the header is, what each row is and what each
 * column. */
export function recognise(sample: Grid, options: RecogniseOptions = {}): Recognition {
  const header = findHeader(sample);
  const data = sample.slice(header.dataRow);
  const width = sample.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headers = Array.from({ length: width }, (_, column) => headerText(sample, header, column));
  const candidates = headers.map((text, column) => ({
    column,
    header: text,
    profile: profileOf(data, column, options.formats?.[column]),
  }));
  const names = namesOf(headers, options.firstColumn ?? 0);
  const headerRow = sample[header.rows.at(-1) ?? -1] ?? [];
  const periods = periodHeaders(headerRow, {}, ENOUGH_PERIODS);
  const assigned = rolesOf(candidates, new Set(periods?.columns.map(({ column }) => column)));
  const seen = shapeOf({
    candidates,
    headerRow,
    data,
    rolesAs: assigned,
    periods,
    nameOf: (column) => names[column]!,
  });
  const shape = seen.shape === "unknown" ? "purchases" : seen.shape;
  const rolesAs = { ...assigned, [shape]: seen.roles ?? assigned[shape] };
  return {
    shape: seen.shape,
    saw: seen.saw,
    dataRow: header.dataRow,
    headerRow: header.rows.at(-1),
    columns: guesses(candidates, names, rolesAs[shape]),
    roles: rolesAs[shape],
    rolesAs,
    periods,
    remarks: remarksOf(header, headers),
  };
}

/** In a cross-tab the columns named after periods hold amounts and nothing else. */
function rolesOf(
  candidates: readonly Candidate[],
  periods: ReadonlySet<number>
): Recognition["rolesAs"] {
  const others = candidates.filter(({ column }) => !periods.has(column));
  const roles = SHAPES.map((shape) => [
    shape,
    assignRoles(shape === "cross-tab" ? others : candidates, shape),
  ]);
  // One entry for each of the shapes.
  return Object.fromEntries(roles) as Recognition["rolesAs"];
}

/** Two header rows make one name; a number above a column is shown as it is. */
function headerText(sample: Grid, header: Header, column: number): string {
  return header.rows
    .map((row) => sample[row]?.[column] ?? null)
    .flatMap((cell) => (typeof cell === "string" || typeof cell === "number" ? [String(cell)] : []))
    .filter((text) => text.trim() !== "")
    .join(" ");
}

function namesOf(headers: readonly string[], firstColumn: number): readonly string[] {
  const uses = new Map<string, number>();
  for (const header of headers) uses.set(header, (uses.get(header) ?? 0) + 1);
  return headers.map((header, column) => {
    const letters = columnName(firstColumn + column);
    const unique = uses.get(header) === 1 ? header.trim() : `${header.trim()} (${letters})`;
    return header === "" ? letters : unique;
  });
}

function guesses(
  candidates: readonly Candidate[],
  names: readonly string[],
  roles: Roles
): readonly ColumnGuess[] {
  return candidates.map(({ column, header, profile }) => ({
    column,
    header,
    name: names[column]!,
    ...contentOf(profile, held(roles, column)),
  }));
}

/** What the role of a column says it holds. */
function held(roles: Roles, column: number): ColumnGuess["holds"] | undefined {
  const role = Object.keys(roles).find((name) => roles[name]?.column === column);
  return role === undefined ? undefined : heldBy[role];
}
const heldBy: Readonly<Record<string, ColumnGuess["holds"]>> = {
  customer: "key",
  order: "key",
  date: "day",
  amount: "money",
  before: "money",
  after: "money",
};

function contentOf(
  profile: Profile,
  known: ColumnGuess["holds"] | undefined
): Pick<ColumnGuess, "holds" | "share"> {
  const { dates, numbers, words, different, decimals } = profile;
  if (profile.filled === 0) return { holds: "nothing", share: 0 };
  if (known === "key") return { holds: "key", share: 1 };
  if (dates > 0.5) return { holds: "day", share: dates };
  if (words > 0.5) return { holds: different > 0.1 ? "key" : "label", share: words };
  const isKey = known === undefined && decimals === 0 && profile.isIncreasing;
  return { holds: isKey ? "key" : "money", share: numbers };
}

function remarksOf(header: Header, headers: readonly string[]): readonly Remark[] {
  const remarks: Remark[] = [];
  const filled = headers.filter((text) => text !== "");
  if (header.rows.length === 0) remarks.push(header.isUncertain ? "uncertain-header" : "no-header");
  if (header.rows.length === 2) remarks.push("two-header-rows");
  if (header.hasTitle) remarks.push("title-above");
  if (new Set(filled).size < filled.length) remarks.push("same-name-twice");
  if (header.rows.length > 0 && filled.length < headers.length) remarks.push("blank-name");
  return remarks;
}
