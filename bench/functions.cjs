// npm run bench -- --functions: formulas in cells, on the workbench and beside plain JavaScript; see docs/performance.md.
const v8 = require("node:v8");
const vm = require("node:vm");

v8.setFlagsFromString("--expose-gc");
const collectGarbage = vm.runInNewContext("gc");

const CELLS = 10_000;
const ROWS = 50_000;
const ROUNDS = 15;
const BOOKS = 5;

/** True where every budget is met. */
async function runFunctions() {
  require("./lib/build-product.cjs").buildWorkbench();
  const { answered } = require("./lib/cells.cjs");
  const { budget } = require("./lib/budgets.cjs");
  const { budgetTable } = require("./lib/print.cjs");
  const rates = [];
  for (let book = 0; book < BOOKS; book++) rates.push(await answered(CELLS));
  const { rfm, cohort, again } = measured();
  const budgets = [
    budget(
      `${CELLS} cells of RATE answered, ms of CPU`,
      middle(rates.map(({ cpu }) => cpu)),
      2_000
    ),
    budget(`RFM over ${ROWS} rows, CPU of plain JavaScript`, rfm.ours / rfm.plain, 0.35),
    budget(`COHORT over ${ROWS} rows, CPU of plain JavaScript`, cohort.ours / cohort.plain, 0.35),
    budget(`RFM again over the same ${ROWS} rows, CPU of plain JavaScript`, again / rfm.plain, 0.2),
  ];
  const [first] = rates;
  console.log(
    `Milliseconds of CPU: RFM ${shown(rfm)}, again ${whole(again)}, COHORT ${shown(cohort)}`
  );
  console.log(
    `The first ${CELLS} cells: ${whole(first.cpu)}, ${whole(first.clock)} by the clock\n`
  );
  console.log(budgetTable(budgets));
  return budgets.every(({ isMet }) => isMet);
}

function measured() {
  const { functions } = require("./lib/cells.cjs");
  const { rowsOf } = require("./lib/rows.cjs");
  const plain = require("./peers/plain-js.cjs");
  const rows = rowsOf(ROWS);
  // Excel hands the values of a range over anew each time.
  const text = JSON.stringify([0, 1, 2].map((at) => rows.map((row) => [row[at]])));
  const columns = () => JSON.parse(text);
  const once = (call) => timed(columns(), (given) => call(...given));
  const { rfm, rfmPlain, cohort, cohortPlain, again } = medians({
    rfm: () => once(functions().get("CHURN_RFM")),
    rfmPlain: () => once(plain.rfmCells),
    cohort: () => once(functions().get("CHURN_COHORT")),
    cohortPlain: () => once(plain.cohortCells),
    again() {
      const call = functions().get("CHURN_RFM");
      once(call);
      return once(call);
    },
  });
  return {
    rfm: { ours: rfm, plain: rfmPlain },
    cohort: { ours: cohort, plain: cohortPlain },
    again,
  };
}

/** To move what is given out of the way of new objects is not the job's work. */
function timed(given, job) {
  for (let turn = 0; turn < 2; turn++) collectGarbage({ type: "minor" });
  const before = process.cpuUsage();
  job(given);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** One after the other, round after round, so that a slow moment of the machine does not meet one of them alone. */
function medians(measures) {
  const times = Object.keys(measures).map((name) => [name, []]);
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, own] of times) own.push(measures[name]());
  return Object.fromEntries(times.map(([name, own]) => [name, middle(own)]));
}

function middle(times) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
}

const whole = (number) => number.toFixed(0);
const shown = ({ ours, plain }) => `${whole(ours)} (plain ${whole(plain)})`;

module.exports = { runFunctions };
