import type { Cell } from "../table";
import { periodColumns } from "./periods";
import type { Recognition, Shape } from "./recognition";
import type { Candidate } from "./roles";
import { shapeNames } from "./synonyms";
import { likeness } from "./words";

const NAMED = 0.6;

/** What the columns are together. `header` are the cells of the header row, empty where there is none. */
export function shapeOf(
  candidates: readonly Candidate[],
  header: readonly Cell[],
  roles: Recognition["roles"]
): Shape {
  const has = (what: keyof typeof shapeNames) =>
    candidates.find((each) => likeness(each.header, shapeNames[what]) >= NAMED);
  const lost = has("lost");
  if (lost !== undefined && lost.profile.numbers > 0.5 && has("atStart") !== undefined) {
    return "counts";
  }
  if (isCrossTab(candidates, header)) return "cross-tab";
  const start = has("start");
  if (start !== undefined && start.profile.dates > 0.5 && has("end") !== undefined) {
    return "subscriptions";
  }
  return roles.customer !== undefined && roles.date !== undefined ? "transactions" : "unknown";
}

function isCrossTab(candidates: readonly Candidate[], header: readonly Cell[]): boolean {
  const columns = periodColumns(header);
  const numbers = columns.filter((column) => {
    const profile = candidates[column]?.profile;
    return profile !== undefined && (profile.numbers > 0.5 || profile.filled === 0);
  });
  return columns.length > 0 && numbers.length > columns.length / 2;
}
