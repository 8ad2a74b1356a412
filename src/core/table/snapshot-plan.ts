import type { PeriodColumn } from "./period-headers";
import type { RoleColumns } from "./plan";
import type { ReadingPlan } from "./reading";

/** How a list of snapshots is read: a row without an amount says that there was no customer then. */
export function listedPlan({ columns }: RoleColumns): Pick<ReadingPlan, "roles"> {
  const [customer, period, amount] = ["customer", "period", "amount"].map((role) =>
    columns.get(role)
  );
  if (customer === undefined || period === undefined)
    throw new Error("Snapshots have a customer and a period.");
  const roles: ReadingPlan["roles"] = [
    { role: "customer", kind: "key", ...customer },
    { role: "period", kind: "day", isPeriod: true, ...period },
  ];
  return { roles: amount === undefined ? roles : [...roles, { ...MONEY, ...amount }] };
}

/** How a cross-tab is read: each column named after a period holds amounts of one list. */
export function crossTabPlan(
  customer: { readonly column: number; readonly header?: string },
  periods: readonly (PeriodColumn & { readonly header?: string })[]
): Pick<ReadingPlan, "roles"> {
  const amounts = periods.map(({ column, from, header }) => ({
    ...MONEY,
    column,
    periodFrom: from,
    ...(header === undefined ? {} : { header }),
  }));
  return { roles: [{ role: "customer", kind: "key", ...customer }, ...amounts] };
}

const MONEY = { role: "amount", kind: "money", mayBeBlank: true } as const;
