// npm run templates: the template workbooks, made by the add-in itself in a simulated Excel, in build/templates.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { newest } = require("./newest.cjs");

const FOLDER = path.join("build", "templates");
const SOURCES = [
  "src",
  "workbench",
  "tools/templates",
  "tools/rules",
  "tools/sample",
  "package-lock.json",
];

/** Makes them where what they are made of is newer; returns their folder. */
function ensureTemplates(root) {
  const folder = path.join(root, FOLDER);
  if (isFresh(root, folder)) return folder;
  const run = spawnSync(process.execPath, [__filename], { cwd: root, stdio: "inherit" });
  if (run.status !== 0) throw new Error("The templates could not be made; see above.");
  return folder;
}

function isFresh(root, folder) {
  if (!fs.existsSync(folder)) return false;
  const made = fs.statSync(folder).mtimeMs;
  return SOURCES.every((source) => newest(path.join(root, source)) <= made);
}

function main() {
  require("./install.cjs").ensureInstalled();
  require("./excel-schema.cjs").ensureSchema();
  const root = path.resolve(__dirname, "..");
  const folder = path.join(root, FOLDER);
  if (isFresh(root, folder)) process.exit(0);
  console.log("Making the templates ...");
  require("./register.cjs");
  require("./templates/write.ts")
    .writeTemplates(folder)
    .then(() => {
      // The client's timers would keep the process alive.
      process.exit(0);
    })
    .catch((error) => {
      console.error(error);
      process.exit(1);
    });
}

if (require.main === module) main();

module.exports = { ensureTemplates };
