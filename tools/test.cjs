// npm test: everything that must hold, as the first command of a fresh clone. `npm test -- unit host` runs chosen steps.
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { ensureInstalled } = require("./install.cjs");

const root = path.resolve(__dirname, "..");
const results = path.join(root, "build", "test-results");

const tsc = (project) => ["typescript/bin/tsc", "--noEmit", "-p", project];
const jest = (project, ...more) => [
  ...["jest/bin/jest.js", "--selectProjects", project],
  ...["--json", "--outputFile", path.join(results, `${project}.json`)],
  ...more,
];

/** Name -> commands, each a script of a package (or of ours) and its arguments. */
const STEPS = {
  schema: [["./tools/excel-schema.cjs"]],
  lint: [
    ["eslint/bin/eslint.js", ".", "--max-warnings", "0"],
    ["prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ],
  types: [tsc("."), tsc("src/core"), tsc("workbench")],
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

/** The order of the steps. Lists of one stage run side by side: none needs another, nor more than one processor. */
const STAGES = [
  [["schema"]],
  [
    ["lint", "types"],
    ["manifest", "build"],
  ],
  [["unit", "host", "e2e"]],
];

function runCommand([script, ...args]) {
  const file = path.join(root, script.startsWith("./") ? script : `node_modules/${script}`);
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" });
  return new Promise((resolve) => child.on("exit", (status) => resolve(status === 0)));
}

async function runStep(name) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  let passed = true;
  for (const command of STEPS[name]) passed &&= await runCommand(command);
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`== ${name} ${passed ? "passed" : "FAILED"} in ${seconds} s`);
  return passed;
}

/** The names of those that failed. */
async function runSteps(names) {
  const failed = [];
  for (const name of names) if (!(await runStep(name))) failed.push(name);
  return failed;
}

function countTests() {
  const files = fs.existsSync(results) ? fs.readdirSync(results) : [];
  const runs = files.map((file) => JSON.parse(fs.readFileSync(path.join(results, file), "utf8")));
  const total = (field) => runs.reduce((sum, run) => sum + run[field], 0);
  return `${total("numPassedTests")} passed, ${total("numFailedTests")} failed, ${total("numPendingTests")} skipped`;
}

async function main(asked) {
  const unknown = asked.filter((name) => !(name in STEPS));
  if (unknown.length > 0) {
    console.error(
      `There is no step ${unknown.join(", ")}. Steps: ${Object.keys(STEPS).join(", ")}.`
    );
    return 2;
  }
  ensureInstalled();
  fs.rmSync(results, { recursive: true, force: true });
  fs.mkdirSync(results, { recursive: true });
  const isWanted = (name) => asked.length === 0 || asked.includes(name);
  const failed = [];
  for (const stage of STAGES)
    failed.push(
      ...(await Promise.all(stage.map((names) => runSteps(names.filter(isWanted))))).flat()
    );
  console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "\nEverything passed.");
  console.log(countTests());
  return failed.length > 0 ? 1 : 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
