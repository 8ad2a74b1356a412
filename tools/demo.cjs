// npm run demo: the main job without a browser. Leaves out/demo.xlsx; `npm run demo -- zh-CN` speaks Chinese.
const path = require("node:path");
const { ensureInstalled } = require("./install.cjs");

ensureInstalled();
require("./excel-schema.cjs").ensureSchema();
require("./register.cjs");
require("./demo/run.ts")
  .runDemo(process.argv[2] ?? "en")
  .then(({ file, headlines, book }) => {
    for (const headline of headlines) console.log(`- ${headline}`);
    console.log(`Sheets: ${book.sheets.map(({ name }) => name).join(", ")}`);
    console.log(`Written to ${path.relative(process.cwd(), file)}`);
    // The client's timers would keep the process alive.
    process.exit(0);
  })
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
