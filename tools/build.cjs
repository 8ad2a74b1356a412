// Builds the add-in (dist/) and the page of the workbench (build/workbench/) where their sources are newer.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { newest } = require("./newest.cjs");
const { ensureTemplates } = require("./templates.cjs");

const BUILDS = [
  {
    name: "add-in",
    config: "webpack.config.js",
    result: "dist/taskpane.html",
    sources: [
      "src",
      "assets",
      "build/templates",
      "manifest.xml",
      "webpack.config.js",
      "tools/without-prose.cjs",
      "package-lock.json",
    ],
  },
  {
    name: "workbench",
    config: "webpack.workbench.js",
    result: "build/workbench/index.html",
    sources: ["workbench", "tools/excel-schema.cjs", "webpack.workbench.js", "package-lock.json"],
  },
];

async function ensureBuilt(root) {
  ensureTemplates(root);
  for (const build of BUILDS) {
    if (isFresh(root, build)) continue;
    console.log(`Building the ${build.name} ...`);
    const webpack = require.resolve("webpack-cli/bin/cli.js");
    const run = spawnSync(
      process.execPath,
      [webpack, "--config", build.config, "--mode", "production", "--stats", "errors-only"],
      { cwd: root, stdio: "inherit" }
    );
    if (run.status !== 0) throw new Error(`The ${build.name} does not build; see above.`);
    // Webpack leaves a file alone when its content has not changed.
    const now = new Date();
    fs.utimesSync(path.join(root, build.result), now, now);
  }
}

function isFresh(root, { result, sources }) {
  const built = path.join(root, result);
  if (!fs.existsSync(built)) return false;
  const since = fs.statSync(built).mtimeMs;
  return sources.every((source) => newest(path.join(root, source)) <= since);
}

module.exports = { ensureBuilt };
