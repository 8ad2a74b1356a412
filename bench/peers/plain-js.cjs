// As one would write it without a library: Map, Date, Set, and months as ISO texts.
const { SEGMENT_OF } = require("../out/segments.json");

const THRESHOLD = 90;
const dayOf = (serial) => Math.floor(serial);
const monthOf = (day) => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 7);

function job(rows) {
  const byCustomer = ordersOf(rows);
  const customers = rfm(byCustomer);
  const asOf = Math.max(...new Set(customers.map(({ last }) => last)));
  const months = monthsBetween(Math.min(...new Set(customers.map(({ first }) => first))), asOf);
  return {
    customers: customers.map(({ id, first, last, orders, spent, r, f, m }) => [
      ...[id, first, last, orders, spent, r, f, m, SEGMENT_OF[`${r}${f}${m}`]],
    ]),
    ...triangle(byCustomer, months),
    flow: flowOf(byCustomer, months, asOf),
  };
}

function ordersOf(rows) {
  const byCustomer = new Map();
  for (const [customer, serial, amount] of rows) {
    const day = dayOf(serial);
    const order = { day, month: monthOf(day), amount };
    const known = byCustomer.get(customer);
    if (known) known.push(order);
    else byCustomer.set(customer, [order]);
  }
  return byCustomer;
}

/** A range of cells is rows of cells, also where it is one column. */
const ordersIn = (customers, dates, amounts) =>
  ordersOf(customers.map(([customer], at) => [customer, dates[at][0], amounts[at][0]]));

/** As functions of cells: ranges in, cells out. */
const rfmCells = (...ranges) =>
  rfm(ordersIn(...ranges)).map(({ id, last, days, spent, r, f, m }) => [
    ...[id, last, days, spent, r, f, m, SEGMENT_OF[`${r}${f}${m}`]],
  ]);
const cohortCells = (...ranges) => cohort(ordersIn(...ranges)).counts;

function rfm(byCustomer) {
  return scored([...byCustomer].map(([id, orders]) => rolledUp(id, orders)));
}

/** Customers by the month of their first order, and of what they ordered later. */
function cohort(byCustomer) {
  for (const orders of byCustomer.values()) orders.sort((a, b) => a.day - b.day);
  const days = new Set([...byCustomer.values()].flat().map(({ day }) => day));
  return triangle(byCustomer, monthsBetween(Math.min(...days), Math.max(...days)));
}

function rolledUp(id, orders) {
  orders.sort((a, b) => a.day - b.day);
  return {
    id,
    first: orders[0].day,
    last: orders[orders.length - 1].day,
    orders: orders.length,
    days: new Set(orders.map(({ day }) => day)).size,
    spent: orders.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100,
  };
}

function scored(customers) {
  const scores = { r: scoreBy("last"), f: scoreBy("days"), m: scoreBy("spent") };
  return customers.map((customer) => {
    const { last, days, spent } = customer;
    return { ...customer, r: scores.r.get(last), f: scores.f.get(days), m: scores.m.get(spent) };
  });

  function scoreBy(fact) {
    const values = customers.map((customer) => customer[fact]).sort((a, b) => a - b);
    const score = new Map();
    values.forEach((value, worse) => {
      if (!score.has(value)) score.set(value, 1 + Math.floor((5 * worse) / values.length));
    });
    return score;
  }
}

function monthsBetween(first, last) {
  const months = new Set();
  for (let day = first; day <= last; day++) months.add(monthOf(day));
  return [...months];
}

function triangle(byCustomer, months) {
  const place = new Map(months.map((month, at) => [month, at]));
  const empty = () => months.map((_, at) => new Array(months.length - at).fill(0));
  const [counts, cents, sizes] = [empty(), empty(), months.map(() => 0)];
  for (const orders of byCustomer.values()) {
    const cohort = place.get(orders[0].month);
    sizes[cohort]++;
    for (const month of new Set(orders.map((order) => order.month)))
      counts[cohort][place.get(month) - cohort]++;
    for (const { month, amount } of orders)
      cents[cohort][place.get(month) - cohort] += Math.round(amount * 100);
  }
  return {
    counts: months.map((month, at) => [month, sizes[at], ...counts[at]]),
    revenue: months.map((month, at) => [month, sizes[at], ...cents[at].map((sum) => sum / 100)]),
  };
}

function flowOf(byCustomer, months, asOf) {
  const place = new Map(months.map((month, at) => [month, at]));
  const zeros = () => months.map(() => 0);
  const [joined, back, lost] = [zeros(), zeros(), zeros()];
  const lastEvening = (day) => (day >= asOf ? months.length - 1 : place.get(monthOf(day + 1)) - 1);
  for (const orders of byCustomer.values()) {
    let activeUntil;
    for (const { day, month } of orders) {
      const from = place.get(month);
      if (activeUntil === undefined) joined[from]++;
      else if (from > activeUntil + 1) {
        lost[activeUntil + 1]++;
        back[from]++;
      }
      activeUntil = lastEvening(day + THRESHOLD);
    }
    if (activeUntil + 1 < months.length) lost[activeUntil + 1]++;
  }
  let active = 0;
  return months.map((month, at) => {
    const opening = active;
    active += joined[at] + back[at] - lost[at];
    return [month, opening, joined[at], back[at], lost[at], 0, active];
  });
}

module.exports = { version: process.version, job, rfmCells, cohortCells };
