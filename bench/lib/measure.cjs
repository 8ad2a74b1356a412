const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { load } = require("./machine.cjs");
const { FOREIGN, foreignCommand, foreignDigest, isInstalled } = require("./foreign.cjs");

const OURS = "this product";
const PEERS = {
  [OURS]: "product.cjs",
  "plain JavaScript": "plain-js.cjs",
  arquero: "arquero.mjs",
  "DuckDB native": "duckdb.cjs",
  "DuckDB-Wasm": "duckdb-wasm.cjs",
};
const NAMES = [...Object.keys(PEERS), ...Object.keys(FOREIGN)];

/** The first run of a process is cold; how many follow it. */
const WARM_RUNS = (size) => (size > 2_000_000 ? 1 : size >= 100_000 ? 3 : 9);
const A_QUARTER_OF_AN_HOUR = 900_000;

/** Peers side by side, round after round, so that a busy minute of the machine does not meet one of them alone. */
function measureAll({ sizes, rounds, peers = NAMES }) {
  const skipped = peers.filter((name) => FOREIGN[name] && !isInstalled(FOREIGN[name]));
  const present = peers.filter((name) => !skipped.includes(name));
  const processes = [];
  for (const size of sizes)
    for (let round = 1; round <= rounds; round++)
      for (const peer of present) {
        process.stderr.write(`\r\x1b[K${size} rows, round ${round} of ${rounds}: ${peer} `);
        processes.push({ peer, size, load: load(), ...measureOne(peer, size) });
      }
  process.stderr.write("\r\x1b[K");
  return { processes, skipped };
}

function measureOne(peer, size) {
  const runs = 1 + WARM_RUNS(size);
  const [program, ...args] = FOREIGN[peer]
    ? foreignCommand(peer, size, runs)
    : [process.execPath, ...child(PEERS[peer], size, runs)];
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: "utf8",
    timeout: A_QUARTER_OF_AN_HOUR,
    maxBuffer: 64 * 2 ** 20,
  });
  if (error || status !== 0)
    throw new Error(`${peer} failed at ${size} rows: ${error?.message ?? stderr.slice(0, 2_000)}`);
  const measured = JSON.parse(stdout.trim().split("\n").at(-1));
  return { ...measured, digest: measured.digest ?? foreignDigest(peer, size) };
}

function child(peer, size, runs) {
  const heap = size > 2_000_000 ? ["--max-old-space-size=12000"] : [];
  return [...heap, path.join(__dirname, "child.cjs"), peer, String(size), String(runs)];
}

module.exports = { NAMES, OURS, measureAll };
