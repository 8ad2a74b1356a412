// The product: rows in pages into columns, then one analysis after the other, then cells. As in its cell functions nobody is
// told of what does not stop, and it is not looked for.
const { ROWS_A_PAGE } = require("../lib/rows.cjs");
const product = require("../out/product.cjs");

const ROLES = ["customer", "date", "amount"];
const rfm = product.analysisOf("CHURN_RFM");
const cohort = product.analysisOf("CHURN_COHORT");
const rollForward = product.analysisOf("CHURN_ROLLFORWARD");

/** Excel gives a column as rows of one cell each. Here one such page is filled again and again. */
const page = ROLES.map(() => Array.from({ length: ROWS_A_PAGE }, () => [null]));

function job(rows) {
  const table = tableOf(rows);
  const ask = product.analysing(table);
  const customers = customersOf(ask);
  const counts = cellsOf(cohort, ask, { measure: "customers" });
  const revenue = cellsOf(cohort, ask, { measure: "revenue" });
  const flow = cellsOf(rollForward, ask, { threshold: 90 });
  return { customers, counts, revenue, flow: flow.map((row) => row.slice(0, 7)) };
}

function tableOf(rows) {
  const columns = new Map(ROLES.map((role, column) => [role, { column }]));
  const plan = product.planOf(rfm, { columns });
  const reader = product.tableReader({
    ...plan,
    firstRow: 1,
    size: rows.length,
    rules: product.STRICT,
  });
  const [ids, days, amounts] = page;
  for (let from = 0; from < rows.length; from += ROWS_A_PAGE) {
    const size = Math.min(ROWS_A_PAGE, rows.length - from);
    for (let index = 0; index < size; index++) {
      const row = rows[from + index];
      ids[index][0] = row[0];
      days[index][0] = row[1];
      amounts[index][0] = row[2];
    }
    reader.take(size < ROWS_A_PAGE ? page.map((cells) => cells.slice(0, size)) : page);
  }
  return sound(reader.finish()).table;
}

const { first, last, count, sum } = product;
/** As an analysis that gives what was rolled up. */
const rolledUp = {
  ...{ settings: {}, gives: {} },
  rollUp: {
    ...{ by: "customer", on: "date" },
    facts: { first: first("date"), last: last("date"), orders: count(), spent: sum("amount") },
  },
  compute: (facts) => facts,
};

/** The roll-up and the scores, one beside the other: both are in the order of the keys. */
function customersOf(ask) {
  const { keys, columns } = sound(ask(rolledUp, {})).result;
  const scores = product.resultColumns(rfm, sound(ask(rfm, {})).result, {});
  const scored = ["r", "f", "m", "segment"].map((name) =>
    scores.find((column) => column.name === name)
  );
  const facts = ["first", "last", "orders", "spent"].map((name) => columns[name]);
  return shown([...[keys, ...facts].map((values) => ({ kind: "number", values })), ...scored]);
}

function cellsOf(analysis, ask, settings) {
  const { result } = sound(ask(analysis, settings));
  return shown(product.resultColumns(analysis, result, settings));
}

function shown(columns) {
  const outfit = { makeError: () => null, dress: product.plain };
  return product.tableCells(columns, outfit, { language: "en", hasHeader: false });
}

function sound(outcome) {
  if (product.isFault(outcome)) throw new Error(`The product refuses: ${JSON.stringify(outcome)}`);
  return outcome;
}

module.exports = { version: "this tree", job };
