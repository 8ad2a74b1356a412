// Installs the packages of package-lock.json when they are missing or older than it. Needs Node and npm only.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const installed = path.join(root, "node_modules", ".package-lock.json");

function isInstalled() {
  if (!fs.existsSync(installed)) return false;
  const wanted = JSON.parse(fs.readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(fs.readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([name, entry]) =>
      name === "" || entry.optional || entry.link || present[name]?.version === entry.version
  );
}

/** No package of ours needs an install script, so none is run. */
function ensureInstalled() {
  if (isInstalled()) return;
  console.log("Installing packages (once, about two minutes) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(
    npm,
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    }
  );
  if (run.status !== 0) {
    console.error(
      "npm ci failed. Check the connection to your npm registry and run the command again."
    );
    process.exit(run.status ?? 1);
  }
}

module.exports = { ensureInstalled };
if (require.main === module) ensureInstalled();
