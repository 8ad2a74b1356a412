// npm run generate: writes what is derived from the definitions. test/generated.test.ts tells when this is due.
require("./register.cjs");
const fs = require("node:fs");
const path = require("node:path");
const { generatedFiles } = require("./generate/files.ts");

const root = path.resolve(__dirname, "..");
for (const [file, text] of generatedFiles()) {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
  console.log(file);
}
