// The job in SQL, the same text for DuckDB on the machine and in WebAssembly.
const segments = Object.entries(require("../out/segments.json").SEGMENT_OF);

const CREATE = "CREATE OR REPLACE TABLE orders (id VARCHAR, serial DOUBLE, amount DOUBLE)";
const VALUES = segments.map(([code, segment]) => `(${code}, '${segment}')`).join(", ");
const MONTH = (day) => `(
  extract(year FROM DATE '1899-12-30' + ${day}) * 12 + extract(month FROM DATE '1899-12-30' + ${day})
)::INTEGER`;

/** Where there are refunds, only purchases make somebody a customer, and only they are counted. */
const PURCHASES = " FILTER (cents >= 0)";

const prepareSql = (only) => [
  `CREATE OR REPLACE TABLE tx AS SELECT *, ${MONTH("day")} AS month FROM (
    SELECT id, floor(serial)::INTEGER AS day, round(amount * 100)::BIGINT AS cents FROM orders
  )`,
  `CREATE OR REPLACE TABLE facts AS
    SELECT id, min(day) AS first, max(day) AS last, min(month)${only} AS cohort, count(*)::INTEGER AS orders,
      max(day)${only} AS bought, count(DISTINCT day)${only} AS days, sum(cents)::BIGINT AS cents
    FROM tx GROUP BY id`,
];

const CUSTOMERS = `
  SELECT id, first, last, orders, cents / 100.0, r::INTEGER, f::INTEGER, m::INTEGER, segment
  FROM (
    SELECT *,
      1 + 5 * (rank() OVER (ORDER BY bought) - 1) // count(*) OVER () AS r,
      1 + 5 * (rank() OVER (ORDER BY days) - 1) // count(*) OVER () AS f,
      1 + 5 * (rank() OVER (ORDER BY cents) - 1) // count(*) OVER () AS m
    FROM facts
  ) JOIN (VALUES ${VALUES}) AS named(code, segment) ON code = 100 * r + 10 * f + m`;

const cellsSql = (only) => `
  SELECT cohort, greatest(month - cohort, 0) AS age, count(DISTINCT tx.id)${only.replace("cents", "tx.cents")}::INTEGER, (sum(tx.cents) / 100.0)::DOUBLE
  FROM tx JOIN facts ON tx.id = facts.id GROUP BY ALL`;
const SIZES = "SELECT cohort, count(*)::INTEGER FROM facts GROUP BY cohort";

/** A purchase is active on evenings `begins` to `ends`; a stretch goes on where the next one begins at most one later. */
const EVENTS = `
  WITH span AS (SELECT min(month) AS month, max(month) AS final, max(day) AS day FROM tx),
  active AS (
    SELECT id, tx.month AS begins,
      CASE WHEN tx.day + 90 >= span.day THEN final ELSE ${MONTH("(tx.day + 91)")} - 1 END AS ends,
      lag(ends) OVER customer AS before, lead(tx.day) OVER customer IS NULL AS is_last, final
    FROM tx, span WINDOW customer AS (PARTITION BY id ORDER BY tx.day)
  )
  SELECT begins AS month, 'joined' AS event, count(*)::INTEGER FROM active WHERE before IS NULL GROUP BY begins
  UNION ALL
  SELECT begins, 'back', count(*)::INTEGER FROM active WHERE begins > before + 1 GROUP BY begins
  UNION ALL
  SELECT before + 1, 'lost', count(*)::INTEGER FROM active WHERE begins > before + 1 GROUP BY before + 1
  UNION ALL
  SELECT ends + 1, 'lost', count(*)::INTEGER FROM active WHERE is_last AND ends < final GROUP BY ends + 1`;

/** `query` gives rows as arrays; `only` is PURCHASES where there are refunds. */
async function answers(query, only = "") {
  for (const sql of prepareSql(only)) await query(sql);
  const customers = await query(CUSTOMERS);
  const cells = await query(cellsSql(only));
  const sizes = new Map(await query(SIZES));
  const events = await query(EVENTS);
  return { customers, ...laidOut({ cells, sizes, events }) };
}

const nameOf = (month) =>
  `${Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, "0")}`;

/** The triangle and the flow as tables, from `[cohort, age, customers, revenue]` and `[month, event, customers]`. */
function laidOut({ cells, sizes, events }) {
  const months = [...new Set([...sizes.keys(), ...cells.map(([cohort, age]) => cohort + age)])];
  const first = Math.min(...months);
  const size = Math.max(...months) - first + 1;
  const empty = () =>
    Array.from({ length: size }, (_, at) => [
      ...[nameOf(first + at), sizes.get(first + at) ?? 0],
      ...new Array(size - at).fill(0),
    ]);
  const [counts, revenue] = [empty(), empty()];
  for (const [cohort, age, customers, money] of cells) {
    counts[cohort - first][age + 2] = customers;
    revenue[cohort - first][age + 2] = money;
  }
  const moved = Array.from({ length: size }, () => ({ joined: 0, back: 0, lost: 0 }));
  for (const [month, event, customers] of events) moved[month - first][event] += customers;
  let active = 0;
  const flow = moved.map(({ joined, back, lost }, at) => {
    const opening = active;
    active += joined + back - lost;
    return [nameOf(first + at), opening, joined, back, lost, 0, active];
  });
  return { counts, revenue, flow };
}

module.exports = { CREATE, PURCHASES, answers, laidOut, nameOf };
