// npm run bench: the product beside other ways to compute the same; see docs/performance.md.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");

const HELP = `npm run bench -- [options]
  --sizes 10000,100000   rows (10000, 100000 and 1048575)
  --huge                 10 million rows too
  --chart                draw the million rows into docs/images/performance.svg, from the last results
  --peers "pandas,..."   only these, and the product
  --rounds N             processes per peer and size (3)
  --functions            instead: custom functions in cells and over ranges
  --agree                instead: the product against DuckDB over 200 small logs that are written in many ways
  --browser              instead: the pane in Chromium, its longest task, its requests, how soon it cancels
  --rows N               rows for --browser (100000; at most 1048575)
  --profile              with --browser: what takes the time of its long tasks; slows them
BENCH_PYTHON and BENCH_RSCRIPT name a Python with pandas and an Rscript with data.table.
`;

function main() {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      huge: { type: "boolean" },
      chart: { type: "boolean" },
      sizes: { type: "string" },
      peers: { type: "string" },
      rounds: { type: "string", default: "3" },
      functions: { type: "boolean" },
      agree: { type: "boolean" },
      browser: { type: "boolean" },
      rows: { type: "string" },
      profile: { type: "boolean" },
    },
  });
  if (values.help) return void console.log(HELP);
  if (values.chart) return void require("./lib/chart.cjs").drawChart();
  if (values.browser) return void ending(require("./browser.cjs").runBrowser(values));
  install();
  require("./lib/build-product.cjs").buildProduct();
  if (values.agree) return void ending(require("./lib/agree.cjs").agree());
  if (values.functions) return void ending(require("./functions.cjs").runFunctions());
  process.exitCode = require("./lib/report.cjs").run(values) ? 0 : 1;
}

function ending(measuring) {
  measuring
    .then((isMet) => process.exit(isMet ? 0 : 1))
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
}

/** No package of the bench needs an install script. */
function install() {
  if (fs.existsSync(path.join(__dirname, "node_modules/.package-lock.json"))) return;
  console.log("Installing the peers (once) ...");
  const isWindows = process.platform === "win32";
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync(isWindows ? "npm.cmd" : "npm", args, {
    ...{ cwd: __dirname, stdio: "inherit", shell: isWindows },
  });
  if (status !== 0) throw new Error("The peers could not be installed; see above.");
}

main();
