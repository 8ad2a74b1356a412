const fs = require("node:fs");
const path = require("node:path");

/** When a file, or the newest one of a folder, was changed. */
function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = fs.readdirSync(place).map((name) => newest(path.join(place, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

module.exports = { newest };
