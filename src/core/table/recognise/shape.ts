import type { Evidence, Seen } from "./evidence";
import { changesSeen } from "./see-changes";
import { crossTabSeen } from "./see-cross-tab";
import { snapshotsSeen } from "./see-snapshots";
import { subscriptionsSeen } from "./see-subscriptions";
import { conceptNames } from "./synonyms";
import { likeness } from "./words";

/** What the columns are together: the surest of all that were seen. */
export function shapeOf(evidence: Evidence): Seen {
  const seen = [
    countsSeen(evidence),
    crossTabSeen(evidence),
    subscriptionsSeen(evidence),
    snapshotsSeen(evidence),
    changesSeen(evidence),
    purchasesSeen(evidence),
  ].filter((each) => each !== undefined);
  return seen.reduce((best, each) => (each.confidence > best.confidence ? each : best), UNKNOWN);
}
const UNKNOWN: Seen = { shape: "unknown", confidence: 0, saw: {} };

/** How many there were at the start and how many were lost, and no customer beside them. */
function countsSeen({ candidates, rolesAs, nameOf }: Evidence): Seen | undefined {
  const { start, lost } = rolesAs.counts;
  if (start === undefined || lost === undefined) return undefined;
  if (start.because === "content" || lost.because === "content") return undefined;
  const isOfCustomers = ({ header }: { readonly header: string }) =>
    likeness(header, conceptNames.customer) >= 0.9;
  if (candidates.some(isOfCustomers)) return undefined;
  const saw = { start: nameOf(start.column), lost: nameOf(lost.column) };
  return { shape: "counts", confidence: 0.95, saw };
}

function purchasesSeen({ rolesAs, nameOf }: Evidence): Seen | undefined {
  const { customer, date } = rolesAs.purchases;
  if (customer === undefined || date === undefined) return undefined;
  const saw = { customer: nameOf(customer.column), date: nameOf(date.column) };
  return { shape: "purchases", confidence: 0.5, saw };
}
