import { cellName } from "./cell-name";
import { FIRST_FEW } from "./column-reader";
import type { Note } from "./column-reader";
import type { Share } from "./currency-shares";
import type { Finding, FindingChoice, ReadingPlan } from "./reading";
import { finding } from "./report";

/** So many are named in a sentence. */
const MOST = 8;
/** Chosen of the rows that carry no currency. */
export const NONE = "none";

/** Several currencies, none of which was chosen, or which are added up. Names the cell where the second one shows. */
export function mixed(plan: ReadingPlan, shares: readonly Share[]): Finding {
  const byRow = [...shares].filter(({ of, row }) => of !== "" && row >= 0);
  byRow.sort((one, other) => one.row - other.row);
  const rows = byRow.slice(0, FIRST_FEW).map(({ row }) => row);
  const count = byRow.reduce((sum, share) => sum + share.count, 0);
  const isAdded = plan.rules.currencies === "add";
  const note = isAdded
    ? ({ code: "currencies-added", effect: "kept" } as const)
    : ({ code: "mixed-currency", effect: "stops" } as const);
  const told = currencyFinding(plan, { ...note, count, rows }, shares);
  const cell = told.cells[1] ?? told.cells[0] ?? "";
  return { ...told, values: { currencies: listed(shares), cell } };
}

/** In the column of the amounts, with what may be chosen. */
export function currencyFinding(plan: ReadingPlan, note: Note, shares: readonly Share[]): Finding {
  return { ...finding(note, placeIn(plan)), choices: choicesOf(plan, shares) };
}

export function listed(shares: readonly Share[]): string {
  const carried = shares.filter(({ of }) => of !== "");
  const told = carried.slice(0, MOST).map(({ of, count }) => `${of} × ${count}`);
  return [...told, ...(carried.length > MOST ? ["…"] : [])].join(", ");
}

function choicesOf(plan: ReadingPlan, shares: readonly Share[]): readonly FindingChoice[] {
  const { column, firstRow } = placeIn(plan);
  const there = shares.filter(({ row }) => row >= 0);
  return there.map(({ of, count, row }) => {
    return { of: of || NONE, count, cell: cellName(firstRow + row, column) };
  });
}

function placeIn({ roles, firstRow }: ReadingPlan) {
  const { role = "amount", column = 0 } = roles.find(({ kind }) => kind === "money") ?? {};
  return { role, column, firstRow };
}
