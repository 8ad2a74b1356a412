/**
 * What every peer must agree on to the last cent. A result is four tables without headers:
 * customers `[customer, first, last, orders, spent, R, F, M, segment]`,
 * counts and revenue `[cohort, size, age 0, age 1, ...]` with null or an absent cell where an age is still to come,
 * flow `[period, opening, new, reactivated, churned, new and lapsed, closing]`.
 */
function digestOf({ customers, counts, revenue, flow }) {
  const [codes, segments] = [{}, {}];
  const sums = { first: 0, last: 0, orders: 0, cents: 0 };
  for (const [, first, last, orders, spent, r, f, m, segment] of customers) {
    const code = 100 * Number(r) + 10 * Number(f) + Number(m);
    codes[code] = (codes[code] ?? 0) + 1;
    segments[segment] = (segments[segment] ?? 0) + 1;
    sums.first += Number(first);
    sums.last += Number(last);
    sums.orders += Number(orders);
    sums.cents += cents(spent);
  }
  return {
    customers: customers.length,
    ...sums,
    codes: sorted(codes),
    segments: sorted(segments),
    counts: counts.map((row) => known(row).map((cell, at) => (at === 0 ? cell : Number(cell)))),
    revenue: revenue.map((row) =>
      known(row).map((cell, at) => (at < 2 ? text(cell, at) : cents(cell)))
    ),
    flow: flow.map(([period, ...numbers]) => [period, ...numbers.map(Number)]),
  };
}

const cents = (amount) => Math.round(Number(amount) * 100);
const text = (cell, at) => (at === 0 ? cell : Number(cell));
const known = (row) => row.filter((cell) => cell !== null && cell !== undefined);
const sorted = (counts) => Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));

module.exports = { digestOf };
