import { columnName } from "../cell-name";
import type { Grid } from "../table";
import { findHeader } from "./header";
import type { Header } from "./header";
import { profileOf } from "./profile";
import type { Profile } from "./profile";
import type { ColumnGuess, Recognition, RecogniseOptions, Remark } from "./recognition";
import { assignRoles } from "./roles";
import type { Candidate } from "./roles";
import { shapeOf } from "./shape";

/** Proposes what the first rows of a range hold (some 200 are enough): where the header is, what each column is. */
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
  const roles = assignRoles(candidates);
  return {
    shape: shapeOf(candidates, sample[header.rows.at(-1) ?? -1] ?? [], roles),
    dataRow: header.dataRow,
    headerRow: header.rows.at(-1),
    columns: named(candidates, roles, options.firstColumn ?? 0),
    roles,
    remarks: remarksOf(header, headers),
  };
}

/** Two header rows make one name; a number above a column is shown as it is. */
function headerText(sample: Grid, header: Header, column: number): string {
  return header.rows
    .map((row) => sample[row]?.[column] ?? null)
    .flatMap((cell) => (typeof cell === "string" || typeof cell === "number" ? [String(cell)] : []))
    .filter((text) => text.trim() !== "")
    .join(" ");
}

function named(
  candidates: readonly Candidate[],
  roles: Recognition["roles"],
  firstColumn: number
): readonly ColumnGuess[] {
  const uses = new Map<string, number>();
  for (const { header } of candidates) uses.set(header, (uses.get(header) ?? 0) + 1);
  return candidates.map(({ column, header, profile }) => {
    const letters = columnName(firstColumn + column);
    const unique = uses.get(header) === 1 ? header.trim() : `${header.trim()} (${letters})`;
    return {
      column,
      header,
      name: header === "" ? letters : unique,
      ...contentOf(profile, held(roles, column)),
    };
  });
}

/** What the role of a column says it holds. */
function held(roles: Recognition["roles"], column: number): ColumnGuess["holds"] | undefined {
  if (roles.date?.column === column) return "day";
  if (roles.amount?.column === column) return "money";
  return roles.customer?.column === column || roles.order?.column === column ? "key" : undefined;
}

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
