// npm run pictures: what the add-in looks like, as PNG files in build/pictures; those of the documents in docs/images.
const { ensureInstalled } = require("./install.cjs");

ensureInstalled();
require("./excel-schema.cjs").ensureSchema();
require("./register.cjs");
require("./pictures/take.ts")
  .takePictures()
  .then((files) => {
    for (const file of files) console.log(file);
    process.exit(0);
  })
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
