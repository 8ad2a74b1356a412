const fs = require("node:fs");
const path = require("node:path");

const out = path.join(__dirname, "../out");

/** Puts the product into one file, and its segments where the other peers can read them. */
function buildProduct() {
  const { buildSync } = require("esbuild");
  fs.mkdirSync(out, { recursive: true });
  const outfile = path.join(out, "product.cjs");
  const entryPoints = [path.join(__dirname, "product.mjs")];
  buildSync({ ...{ entryPoints, outfile }, bundle: true, platform: "node", target: "es2022" });
  const { SEGMENTS } = require(outfile);
  const pairs = Object.entries(SEGMENTS).flatMap(([segment, codes]) =>
    codes.split(" ").map((code) => [code, segment])
  );
  const segments = { SEGMENT_OF: Object.fromEntries(pairs) };
  fs.writeFileSync(path.join(out, "segments.json"), JSON.stringify(segments));
  const lines = pairs.map(([code, segment]) => `${code},${segment}\n`).join("");
  fs.writeFileSync(path.join(out, "segments.csv"), `code,segment\n${lines}`);
}

module.exports = { buildProduct, out };
