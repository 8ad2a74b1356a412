// npm run generate: writes what is derived from the definitions. test/generated.test.ts tells when this is due.
require("./register.cjs");
const fs = require("node:fs");
const path = require("node:path");
const { GENERATED_FOLDERS, generatedFiles } = require("./generate/files.ts");

const root = path.resolve(__dirname, "..");
const files = generatedFiles();
for (const folder of GENERATED_FOLDERS)
  for (const name of fs.existsSync(path.join(root, folder))
    ? fs.readdirSync(path.join(root, folder))
    : [])
    if (!files.has(`${folder}/${name}`)) fs.rmSync(path.join(root, folder, name));
for (const [file, text] of files) {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
  console.log(file);
}
