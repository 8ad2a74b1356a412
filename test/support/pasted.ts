import { dayOf } from "../../src/core/calendar/civil";
import { csv, further, ordersOf, byOrder, ownCases, type Case } from "../golden/golden";

type Row = (string | number)[];

export function caseOf<T>(family: string, id: string): T & Case {
  const found = ownCases<T & Case>(family).find((one) => one.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found;
}

/** The orders of synth_orders as they are pasted: number, customer, day, amount. */
export function pastedOrders(): Row[] {
  const orders = ordersOf(caseOf("rfm", "rfm-synth-share-5"));
  return byOrder(orders).map(({ order, customer, day, amount }) => [order, customer, day, amount]);
}

/** The subscriptions of synth_subs without trials. */
export function pastedSubscriptions(): Row[] {
  const [, ...rows] = csv(further("datasets/synth_subs.csv"));
  return rows
    .filter(([, , , , , , trial]) => trial !== "True")
    .map(([id = "", account = "", start = "", end = "", plan = "", amount = ""]) => [
      ...[id, account, dayNumber(start), end === "" ? "" : dayNumber(end)],
      ...[plan, Number(amount), ""],
    ]);
}

/** What MRR was by month: reference values of synth_subs. */
export type Month = Readonly<Record<string, number>> & { readonly month: string };
export const months = (): Month[] =>
  caseOf<{ expected: { months: Month[] } }>("mrr", "mrr-synth").expected.months;

/** Counts of the last twelve of those months. */
export function pastedCounts(): Row[] {
  return months()
    .slice(-12)
    .map(
      ({
        month,
        start_accounts = 0,
        new_accounts = 0,
        reactivated_accounts = 0,
        churned_accounts = 0,
      }) => [...[month, start_accounts, new_accounts + reactivated_accounts, churned_accounts]]
    );
}

function dayNumber(text: string): number {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return dayOf(year, month, date) ?? NaN;
}
