// npm test: everything that must hold, as the first command of a fresh clone. `npm test -- unit host` runs chosen steps.
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { ensureInstalled } = require("./install.cjs");
const { countPromises } = require("./promises.cjs");

const root = path.resolve(__dirname, "..");
const results = path.join(root, "build", "test-results");

const tsc = (project) => ["typescript/bin/tsc", "--noEmit", "-p", project];
const jest = (project, ...more) => [
  ...["jest/bin/jest.js", "--selectProjects", project],
  ...["--json", "--outputFile", path.join(results, `${project}.json`)],
  ...more,
];

/** Name -> commands, each a script of a package (or of ours) and its arguments. In the order in which they run. */
const STEPS = {
  schema: [["./tools/excel-schema.cjs"]],
  types: [tsc("."), tsc("src/core"), tsc("workbench")],
  lint: [
    ["eslint/bin/eslint.js", ".", "--max-warnings", "0"],
    ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ],
  manifest: [["./tools/check-manifest.cjs", "manifest.xml"]],
  build: [
    ["./tools/templates.cjs"],
    ["webpack/bin/webpack.js", "--mode", "production"],
    ["webpack/bin/webpack.js", "--config", "webpack.workbench.js"],
  ],
  // Jest leaves a processor idle, which on two is half of them.
  unit: [jest("unit", "--maxWorkers=100%")],
  host: [jest("host", "--maxWorkers=100%")],
  e2e: [jest("e2e", "--runInBand")],
};

/** One round after the other; the lanes of a round run side by side, as neither needs the other and each takes one
 * processor. */
const ROUNDS = [
  [["schema"]],
  [["types", "manifest", "build"], ["lint"]],
  [["unit", "host", "e2e"]],
];

/** Resolves with whether it passed. What runs beside others is heard at its end. */
function runScript([script, ...args], isAlone) {
  const file = path.join(root, script.startsWith("./") ? script : `node_modules/${script}`);
  const stdio = isAlone ? "inherit" : ["ignore", "pipe", "pipe"];
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio });
  const heard = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => heard.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      process.stdout.write(Buffer.concat(heard));
      resolve(status === 0);
    });
  });
}

async function runStep(name, isAlone = true) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  let passed = true;
  for (const script of STEPS[name]) passed = passed && (await runScript(script, isAlone));
  console.log(
    `== ${name} ${passed ? "passed" : "FAILED"} in ${((Date.now() - start) / 1000).toFixed(0)} s`
  );
  return passed;
}

/** The names of those that failed. */
async function runSteps(names) {
  const failed = [];
  const runLane = async (lane, isAlone) => {
    for (const name of lane) if (!(await runStep(name, isAlone))) failed.push(name);
  };
  for (const round of ROUNDS) {
    const chosen = round.map((lane) => lane.filter((name) => names.includes(name)));
    const lanes = chosen.filter((lane) => lane.length > 0);
    await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
  }
  return failed;
}

function readResults() {
  return fs
    .readdirSync(results)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(fs.readFileSync(path.join(results, file), "utf8")));
}

function countTests(runs) {
  const total = (field) => runs.reduce((sum, run) => sum + run[field], 0);
  return `${total("numPassedTests")} passed, ${total("numFailedTests")} failed, ${total("numPendingTests")} skipped`;
}

/** How many jobs have met a fault of Excel: the tests of faults write it down, a line each. */
function countFaultRuns() {
  const file = path.join(results, "fault-runs.txt");
  const lines = fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split("\n") : [];
  return lines.reduce((sum, line) => sum + Number(line), 0);
}

/** Whether each promise of the docs was shown by a test that passed; of a run of some steps that cannot be said. */
function tellPromises(runs) {
  const { lines, unshown } = countPromises(root, runs);
  console.log(`\nPromises of the docs, and the tests of this run that show them:`);
  for (const line of lines) console.log(`  ${line}`);
  console.log(`  jobs struck by a fault of Excel: ${countFaultRuns()}`);
  for (const promise of unshown) console.error(`  No test has shown ${promise}`);
  return unshown.length === 0;
}

async function main(wanted) {
  const unknown = wanted.filter((name) => !(name in STEPS));
  if (unknown.length > 0) {
    console.error(
      `There is no step ${unknown.join(", ")}. Steps: ${Object.keys(STEPS).join(", ")}.`
    );
    return 2;
  }
  ensureInstalled();
  fs.rmSync(results, { recursive: true, force: true });
  fs.mkdirSync(results, { recursive: true });
  const failed = await runSteps(wanted.length > 0 ? wanted : Object.keys(STEPS));
  const runs = readResults();
  if (wanted.length === 0 && !tellPromises(runs)) failed.push("promises");
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "\nEverything passed.");
  console.log(countTests(runs));
  return failed.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  }
);
