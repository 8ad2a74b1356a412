// Arquero: a library of tables for JavaScript.
import { createRequire } from "node:module";
import { escape, op, table } from "arquero";

const require = createRequire(import.meta.url);
const { SEGMENT_OF } = require("../out/segments.json");
const { laidOut } = require("../lib/sql.cjs");
export const version = require("arquero/package.json").version;

const monthOf = (day) => {
  const date = new Date((day - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + 1;
};

export function job(rows) {
  const orders = table({
    id: rows.map((row) => row[0]),
    day: rows.map((row) => Math.floor(row[1])),
    cents: rows.map((row) => Math.round(row[2] * 100)),
  }).derive({ month: escape(({ day }) => monthOf(day)) });
  const facts = orders.groupby("id").rollup({
    first: op.min("day"),
    last: op.max("day"),
    cohort: op.min("month"),
    orders: op.count(),
    days: op.distinct("day"),
    cents: op.sum("cents"),
  });
  const { cells, sizes } = cohorts(orders, facts);
  const events = eventsOf(orders);
  return { customers: scored(facts), ...laidOut({ cells, sizes, events }) };
}

function scored(facts) {
  let scores = facts;
  for (const [score, fact] of Object.entries({ r: "last", f: "days", m: "cents" }))
    scores = scores.orderby(fact).derive({ [score]: `1 + floor(5 * (rank() - 1) / count())` });
  return scores
    .objects()
    .map(({ id, first, last, orders, cents, r, f, m }) => [
      ...[id, first, last, orders, cents / 100, r, f, m, SEGMENT_OF[`${r}${f}${m}`]],
    ]);
}

function cohorts(orders, facts) {
  const cells = orders
    .join(facts.select("id", "cohort"), "id")
    .derive({ age: (row) => row.month - row.cohort })
    .groupby("cohort", "age")
    .rollup({ customers: op.distinct("id"), cents: op.sum("cents") })
    .objects()
    .map(({ cohort, age, customers, cents }) => [cohort, age, customers, cents / 100]);
  const sizes = facts.groupby("cohort").count().objects();
  return { cells, sizes: new Map(sizes.map(({ cohort, count }) => [cohort, count])) };
}

function eventsOf(orders) {
  const asOf = orders.rollup({ day: op.max("day") }).get("day");
  const final = monthOf(asOf);
  const active = orders
    .derive({ ends: escape(({ day }) => (day + 90 >= asOf ? final : monthOf(day + 91) - 1)) })
    .groupby("id")
    .orderby("day")
    .derive({ before: op.lag("ends"), next: op.lead("day") })
    .ungroup()
    .objects();
  const counts = new Map();
  const add = (month, event) => {
    const key = `${month} ${event}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { month, ends, before, next } of active) {
    if (before === undefined) add(month, "joined");
    else if (month > before + 1) {
      add(before + 1, "lost");
      add(month, "back");
    }
    if (next === undefined && ends < final) add(ends + 1, "lost");
  }
  return [...counts].map(([key, count]) => {
    const [month, event] = key.split(" ");
    return [Number(month), event, count];
  });
}
