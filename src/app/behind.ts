import type { ResultTable, ResultValue } from "../core/table/table";
import { analysisOf } from "./analysis-of";
import type { PaneTexts } from "./pane-texts";
import type { Result } from "./state";

/** A row of a result, with the customers whom it counts as lost. */
export interface RowBehind {
  readonly label: string;
  readonly count: number;
  /** The first few by name. */
  readonly customers: readonly string[];
}
const FIRST_FEW = 20;

/** The rows whose text the list of customers has, too; none where it has no such column. */
export function rowsBehind({ job, result, behind }: Result, { show }: PaneTexts): RowBehind[] {
  const { category } = analysisOf(job.analysis).chart;
  const texts = behind?.columns[category];
  if (behind === undefined || texts === undefined) return [];
  const members = lostBy(texts, behind.columns);
  return (result.columns[category] ?? []).map((text) => {
    const customers = members.get(text) ?? [];
    const label = show("key", text);
    return { label, count: customers.length, customers: customers.slice(0, FIRST_FEW) };
  });
}

/** The customers lost who share a text. */
function lostBy(
  texts: readonly ResultValue[],
  { customer = [], cancelled = [] }: ResultTable["columns"]
): ReadonlyMap<ResultValue, readonly string[]> {
  const members = new Map<ResultValue, string[]>();
  for (const [row, text] of texts.entries()) {
    if (cancelled[row] !== 1) continue;
    const known = members.get(text) ?? [];
    known.push(String(customer[row] ?? ""));
    members.set(text, known);
  }
  return members;
}
