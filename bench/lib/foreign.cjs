// Peers in other languages: they read the same rows from a file and leave their tables as files.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { out } = require("./build-product.cjs");
const { digestOf } = require("./digest.cjs");
const { rowsOf } = require("./rows.cjs");
const { laidOut } = require("./sql.cjs");

const PYTHON = process.env.BENCH_PYTHON ?? "python3";
const RSCRIPT = process.env.BENCH_RSCRIPT ?? "Rscript";

/** `asks` succeeds where the peer is installed. */
const FOREIGN = {
  pandas: {
    asks: [PYTHON, "-c", "import pandas"],
    command: [PYTHON, path.join(__dirname, "../peers/pandas_job.py")],
    segments: "segments.json",
  },
  "data.table": {
    asks: [RSCRIPT, "-e", "library(data.table)"],
    command: [RSCRIPT, path.join(__dirname, "../peers/data_table.R")],
    segments: "segments.csv",
  },
};

function isInstalled({ asks: [program, ...args] }) {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

/** The file of the rows, made once. */
function rowsFile(size) {
  const file = path.join(out, `rows-${size}.csv`);
  if (!fs.existsSync(file)) {
    const stream = fs.openSync(file, "w");
    const rows = rowsOf(size);
    for (let from = 0; from < rows.length; from += 20_000)
      fs.writeSync(
        stream,
        rows
          .slice(from, from + 20_000)
          .map((row) => `${row.join(",")}\n`)
          .join("")
      );
    fs.closeSync(stream);
  }
  return file;
}

function foreignCommand(name, size, runs) {
  const { command, segments } = FOREIGN[name];
  const [program, ...args] = command;
  const tables = path.join(out, `${name}-${size}`);
  return [program, ...args, rowsFile(size), String(runs), path.join(out, segments), tables];
}

function foreignDigest(name, size) {
  const read = (table) =>
    fs
      .readFileSync(path.join(out, `${name}-${size}-${table}.csv`), "utf8")
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
  const numbers = (rows) => rows.map((row) => row.map(Number));
  const events = read("events").map(([month, event, count]) => [
    ...[Number(month), event, Number(count)],
  ]);
  const sizes = new Map(numbers(read("sizes")));
  const laid = laidOut({ cells: numbers(read("cells")), sizes, events });
  return digestOf({ customers: read("customers"), ...laid });
}

module.exports = { FOREIGN, foreignCommand, foreignDigest, isInstalled };
