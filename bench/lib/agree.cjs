// npm run bench -- --agree: the product and DuckDB over logs that are small, odd and written in many ways.
const { isDeepStrictEqual } = require("node:util");
const { chances } = require("./rows.cjs");
const { PURCHASES } = require("./sql.cjs");

const LOGS = 200;
const FIRST_DAY = 44_562; // 2022-01-01
const MS_A_DAY = 86_400_000;

/** Orders as `[id, day, cents]`: few customers, days and amounts, so that ties are common; a tenth are refunds. */
function logOf(seed) {
  const chance = chances(seed);
  const below = (most) => Math.floor(chance() * most);
  const customers = 1 + below(40);
  const days = 1 + below(600);
  const kinds = 1 + below(12);
  const bought = new Set();
  return Array.from({ length: 1 + below(400) }, () => {
    const customer = below(customers);
    const isRefund = bought.has(customer) && chance() < 0.1;
    bought.add(customer);
    const amount = 250 * below(kinds);
    return [String(1_000 + customer), FIRST_DAY + below(days), isRefund ? -amount - 50 : amount];
  });
}

/** The same orders as people and systems write them, with blank rows between. */
function asWritten(log, seed) {
  const chance = chances(seed + 1_000_000);
  const oneOf = (forms) => forms[Math.floor(chance() * forms.length)]();
  const written = log.map(([id, day, cents]) => [
    oneOf([() => id, () => Number(id), () => ` ${id}\u00a0`, () => `${id}\u200b`]),
    oneOf([() => day, () => day + chance(), () => iso(day), () => `${iso(day)}T23:59:00-11:00`]),
    oneOf([() => cents / 100, () => (cents / 100).toFixed(2), () => inBrackets(cents)]),
  ]);
  return written.flatMap((row) => (chance() < 0.05 ? [[null, "", null], row] : [row]));
}

const iso = (day) => new Date((day - 25_569) * MS_A_DAY).toISOString().slice(0, 10);
const inBrackets = (cents) =>
  cents < 0 ? `(${(-cents / 100).toFixed(2)})` : (cents / 100).toFixed(2);

/** Customers by id, and the tables by period: amounts in whole cents. */
function comparable({ customers, counts, revenue, flow }) {
  const cents = (amount) => Math.round(Number(amount) * 100);
  const numbers = (row) => row.filter((cell) => cell !== null && cell !== undefined).map(Number);
  const byId = customers.map(([id, first, last, orders, spent, ...scores]) => [
    ...[String(id), Number(first), Number(last), Number(orders), cents(spent)],
    ...scores.map((score, at) => (at < 3 ? Number(score) : score)),
  ]);
  return {
    customers: byId.sort(([a], [b]) => (a < b ? -1 : 1)),
    counts: counts.map(([cohort, ...row]) => [cohort, ...numbers(row)]),
    revenue: revenue.map(([cohort, size, ...row]) => [
      cohort,
      Number(size),
      ...numbers(row).map(cents),
    ]),
    flow: flow.map(([period, ...row]) => [period, ...numbers(row)]),
  };
}

async function differences() {
  const product = require("../peers/product.cjs");
  const duckdb = require("../peers/duckdb.cjs");
  const connection = await duckdb.prepare();
  const found = [];
  for (let seed = 1; seed <= LOGS; seed++) {
    const log = logOf(seed);
    const rows = log.map(([id, day, cents]) => [id, day, cents / 100]);
    const theirs = comparable(await duckdb.job(rows, connection, PURCHASES));
    const ours = comparable(product.job(asWritten(log, seed)));
    for (const part of Object.keys(ours))
      if (!isDeepStrictEqual(ours[part], theirs[part]))
        found.push({ seed, part, ours: ours[part], theirs: theirs[part] });
  }
  return found;
}

async function agree() {
  const found = await differences();
  for (const { seed, part, ...both } of found.slice(0, 5))
    console.log(`Log ${seed}, ${part}: ${JSON.stringify(both)}`);
  console.log(`${LOGS} logs, ${found.length} differences`);
  return found.length === 0;
}

module.exports = { agree };
