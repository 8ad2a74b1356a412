const fs = require("node:fs");
const path = require("node:path");
const { jobBudgets } = require("./budgets.cjs");
const { out } = require("./build-product.cjs");
const { load, machine } = require("./machine.cjs");
const { NAMES, OURS, measureAll } = require("./measure.cjs");
const { budgetTable, jobTable } = require("./print.cjs");
const { HUGE, SIZES } = require("./rows.cjs");
const { disagreements, summarised } = require("./summary.cjs");

/** Measures, prints and keeps what was measured. True where every budget is met and every peer agrees. */
function run(options) {
  const about = { ...machine(), loadBefore: load() };
  const measured = measureAll({
    sizes: sizesOf(options),
    rounds: Number(options.rounds),
    peers: peersOf(options),
  });
  const wrong = disagreements(measured);
  const summary = summarised(measured);
  const budgets = jobBudgets(summary);
  console.log(`${about.cpu}, ${about.cores} cores, Node ${about.node}, ${about.date}`);
  console.log(`${jobTable(summary)}\n\n${budgetTable(budgets)}`);
  for (const peer of measured.skipped) console.log(`Skipped, not installed: ${peer}`);
  for (const peer of wrong) console.error(`Another answer than the product's: ${peer}`);
  const kept = { about, summary, budgets, skipped: measured.skipped, wrong };
  fs.writeFileSync(path.join(out, "results.json"), `${JSON.stringify(kept, undefined, 2)}\n`);
  return wrong.length === 0 && budgets.every(({ isMet }) => isMet);
}

function sizesOf({ sizes, huge }) {
  const asked = sizes === undefined ? SIZES : sizes.split(",").map(Number);
  return huge ? [...asked, HUGE] : asked;
}

function peersOf({ peers }) {
  if (peers === undefined) return NAMES;
  const asked = peers.split(",");
  const unknown = asked.filter((peer) => !NAMES.includes(peer));
  if (unknown.length > 0) throw new Error(`Unknown: ${unknown}. Known: ${NAMES.join(", ")}`);
  return [OURS, ...asked.filter((peer) => peer !== OURS)];
}

module.exports = { run };
