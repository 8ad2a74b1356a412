import type { ResultValue } from "../table/table";
import type { Movements } from "./movements";

type Named = Readonly<Record<string, readonly ResultValue[]>>;

/** Customers from evening to evening, one value per period. */
export function customerColumns({ active, arrived, returned, left, passed }: Movements): Named {
  const opening = [...active.customers.subarray(0, -1)];
  const churned = [...left.customers];
  return {
    opening,
    joined: [...arrived.customers],
    reactivated: [...returned.customers],
    churned,
    joinedAndLeft: [...passed],
    closing: [...active.customers.subarray(1)],
    churnRate: opening.map((of, at) => share(churned[at]!, of)),
    retentionRate: opening.map((of, at) => share(of - churned[at]!, of)),
  };
}

/** What they are worth, one value per period. */
export function amountColumns(moved: Movements): Named {
  const { active, arrived, returned, expanded, contracted, left } = moved;
  const opening = [...active.amounts.subarray(0, -1)];
  const lost = opening.map((_, at) => contracted.amounts[at]! + left.amounts[at]!);
  const gained = [...expanded.amounts];
  const joined = opening.map((_, at) => arrived.amounts[at]! + returned.amounts[at]!);
  return {
    openingAmount: opening,
    newAmount: [...arrived.amounts],
    reactivationAmount: [...returned.amounts],
    expansionAmount: gained,
    contractionAmount: [...contracted.amounts],
    churnedAmount: [...left.amounts],
    closingAmount: [...active.amounts.subarray(1)],
    grossRetention: opening.map((of, at) => share(of - lost[at]!, of)),
    netRetention: opening.map((of, at) => share(of + gained[at]! - lost[at]!, of)),
    quickRatio: lost.map((of, at) => share(joined[at]! + gained[at]!, of)),
  };
}

function share(part: number, of: number): ResultValue {
  return of === 0 ? null : part / of;
}
