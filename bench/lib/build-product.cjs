const fs = require("node:fs");
const path = require("node:path");

const out = path.join(__dirname, "../out");

/** Puts the product into one file, and its segments where the other peers can read them. */
function buildProduct() {
  const { SEGMENTS } = require(built("product"));
  const pairs = Object.entries(SEGMENTS).flatMap(([segment, codes]) =>
    codes.split(" ").map((code) => [code, segment])
  );
  const segments = { SEGMENT_OF: Object.fromEntries(pairs) };
  fs.writeFileSync(path.join(out, "segments.json"), JSON.stringify(segments));
  const lines = pairs.map(([code, segment]) => `${code},${segment}\n`).join("");
  fs.writeFileSync(path.join(out, "segments.csv"), `code,segment\n${lines}`);
}

/** The simulated Excel in one file: compiled on the way, it would leave a compiler in the memory that is measured. */
function buildWorkbench() {
  require("../../tools/excel-schema.cjs").ensureSchema();
  return built("workbench");
}

function built(name) {
  const { buildSync } = require("esbuild");
  fs.mkdirSync(out, { recursive: true });
  const outfile = path.join(out, `${name}.cjs`);
  const entryPoints = [path.join(__dirname, `${name}.mjs`)];
  const as = { bundle: true, platform: "node", target: "es2022" };
  // Microsoft's client is read as it is.
  buildSync({ entryPoints, outfile, ...as, external: ["@microsoft/office-js"] });
  return outfile;
}

module.exports = { buildProduct, buildWorkbench, out };
