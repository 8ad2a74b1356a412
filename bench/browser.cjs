// npm run bench -- --browser: the pane in Chromium on the workbench, from its start to an answer; see docs/performance.md.
const path = require("node:path");

const root = path.join(__dirname, "..");
const MOST_ROWS = 1_048_575;

/** Rows in, the longest task of the pane out. True where every budget is met. */
async function runBrowser({ rows = "100000", profile: isProfiled = false }) {
  const size = Math.min(Number(rows), MOST_ROWS);
  require("../tools/excel-schema.cjs").ensureSchema();
  require("../tools/register.cjs");
  await require("../tools/build.cjs").ensureBuilt(root);
  const { measurePane } = require("./lib/pane.cjs");
  const { budgetTable, table, whole } = require("./lib/print.cjs");
  const measured = await measurePane(root, { rows: size, isProfiled });
  const { requests, asked, answered, largestAsked, largestAnswered } = measured.traffic;
  const facts = [
    ...measured.facts,
    ["longest task by the clock, ms", measured.longestWall],
    ["requests", requests],
    ["bytes asked", asked],
    ["bytes answered", answered],
    ["largest request, bytes", largestAsked],
    ["largest answer, bytes", largestAnswered],
    ...(measured.peakMB === undefined
      ? []
      : [["peak memory of the pane's process, MB", measured.peakMB]]),
  ];
  console.log(`${size.toLocaleString("en")} rows of six columns through the pane`);
  console.log(
    measured.goesFirst
      ? "Its main thread goes before all others of this machine.\n"
      : "Its main thread waits its turn: times by the clock hold what it waited.\n"
  );
  console.log(table([["stage", "value"], ...facts.map(([name, value]) => [name, whole(value)])]));
  if (measured.offenders.length > 0)
    console.log(`\nTasks above 50 ms of CPU:\n${measured.offenders.join("\n")}`);
  const budgets = budgetsOf(measured, size);
  console.log(`\n${budgetTable(budgets)}`);
  return budgets.every(({ isMet }) => isMet);
}

function budgetsOf({ interactive, longest, cancel, traffic }, size) {
  const most = size > 100_000 ? 100 : 50;
  const largest = Math.max(traffic.largestAsked, traffic.largestAnswered);
  return [
    { name: "pane interactive, ms", value: interactive, atMost: 1_500 },
    { name: "longest task of the pane, ms of CPU", value: longest, atMost: most },
    { name: "cancel takes effect, ms", value: cancel, atMost: 200 },
    { name: "largest request or answer, MB", value: largest / 1e6, atMost: 4 },
  ].map((each) => ({ ...each, isMet: each.value <= each.atMost }));
}

module.exports = { runBrowser };
