import { nameOf, nextOf, startOf, type Cadence } from "../../src/core/calendar/period";
import type { Order } from "./orders";

/** Cohorts as one counts them by hand: each number by going through all the rows again. */
export interface SlowCohorts {
  readonly names: readonly (string | number)[];
  readonly customers: readonly number[];
  readonly buyers: readonly (readonly number[])[];
  readonly lasting: readonly (readonly number[])[];
  readonly revenue: readonly (readonly number[])[];
}

export function slowCohorts(all: readonly Order[], cadence: Cadence, asOf: number): SlowCohorts {
  const { period } = cadence;
  const begin = (day: number) => startOf(period, day, cadence);
  const orders = all.filter(({ date }) => date <= asOf);
  const bought = orders.filter(({ amount }) => amount >= 0);
  const begins = (customer: Order["customer"]) =>
    Math.min(...bought.filter((one) => one.customer === customer).map(({ date }) => date));
  const starts = [begin(Math.min(...bought.map(({ date }) => date)))];
  for (let next = starts[0] ?? 0; (next = nextOf(period, next)) <= asOf;) starts.push(next);
  const customers = [...new Set(bought.map(({ customer }) => customer))];
  const cohorts = starts.map((start) =>
    customers.filter((customer) => begin(begins(customer)) === start)
  );
  const cells = <T>(cell: (members: Order["customer"][], start: number) => T) =>
    cohorts.map((members, at) => starts.slice(at).map((start) => cell(members, start)));
  const ofThese = (rows: readonly Order[], members: readonly Order["customer"][]) =>
    rows.filter(({ customer }) => members.includes(customer));
  const buyersOf = (rows: readonly Order[]) => new Set(rows.map(({ customer }) => customer)).size;
  return {
    names: starts.map((start) => (period === "day" ? start : nameOf(period, start, cadence))),
    customers: cohorts.map(({ length }) => length),
    buyers: cells((members, start) =>
      buyersOf(ofThese(bought, members).filter(({ date }) => begin(date) === start))
    ),
    lasting: cells((members, start) =>
      buyersOf(ofThese(bought, members).filter(({ date }) => date >= start))
    ),
    revenue: cells((members, start) =>
      ofThese(orders, members)
        .filter(({ customer, date }) => begin(Math.max(date, begins(customer))) === start)
        .reduce((sum, { amount }) => sum + amount, 0)
    ),
  };
}
