// npm run bench -- --browser: the pane in Chromium on the workbench, from its start to an answer; see docs/performance.md.
const path = require("node:path");

const root = path.join(__dirname, "..");
const MOST_ROWS = 1_048_575;

/** Rows in, the longest task of the page out. True where every budget is met. */
async function runBrowser({ rows = "100000" }) {
  const size = Math.min(Number(rows), MOST_ROWS);
  require("../tools/excel-schema.cjs").ensureSchema();
  require("../tools/register.cjs");
  await require("../tools/build.cjs").ensureBuilt(root);
  const { measurePane } = require("./lib/pane.cjs");
  const { budgetTable, table } = require("./lib/print.cjs");
  const measured = await measurePane(root, size);
  console.log(`${size.toLocaleString("en")} rows through the pane\n`);
  console.log(table([["stage", "value"], ...measured.facts]));
  console.log(`\nTasks above 50 ms, and what took their time:\n${measured.offenders.join("\n")}`);
  const budgets = budgetsOf(measured, size);
  console.log(`\n${budgetTable(budgets)}`);
  return budgets.every(({ isMet }) => isMet);
}

function budgetsOf({ interactive, longest, cancel }, size) {
  const most = size > 100_000 ? 100 : 50;
  return [
    { name: "pane interactive, ms", value: interactive, atMost: 1_500 },
    { name: "longest task of the pane, ms", value: longest, atMost: most },
    { name: "cancel takes effect, ms", value: cancel, atMost: 200 },
  ].map((each) => ({ ...each, isMet: each.value <= each.atMost }));
}

module.exports = { runBrowser };
