const fs = require("node:fs");
const path = require("node:path");
const { performance } = require("node:perf_hooks");
const product = require("../out/product.cjs");

const root = path.join(__dirname, "../..");
const A_LONG_WHILE = 60_000;

/** Milliseconds of CPU and by the clock from typing so many cells of CHURN.RATE until the simulated Excel shows all their values. */
async function answered(cells) {
  const { book, host } = openExcel();
  const sheet = book.addSheet("Rates");
  book.load(
    sheet,
    0,
    0,
    Array.from({ length: cells }, (_, row) => [row % 100, 100 + row])
  );
  const before = process.cpuUsage();
  const begin = performance.now();
  const place = { row: 0, column: 2, rows: cells, columns: 1 };
  book.write(sheet, place, (row) => `=CHURN.RATE(A${row + 1},B${row + 1})`, "user");
  while (!book.idle) {
    if (performance.now() - begin > A_LONG_WHILE) throw new Error("The cells are not answered.");
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const { user, system } = process.cpuUsage(before);
  const clock = performance.now() - begin;
  for (let row = 0; row < cells; row++)
    if (sheet.value(row, 2) !== (row % 100) / (100 + row))
      throw new Error(`C${row + 1} shows ${JSON.stringify(sheet.value(row, 2))}.`);
  if (host.stats.missing.size > 0) throw new Error("The simulated Excel lacks something.");
  return { cpu: (user + system) / 1_000, clock };
}

/** A simulated Excel with the functions of the add-in, seen through Microsoft's client. */
function openExcel() {
  const { loadExcelClient, ExcelHost, createWorkbook } = require("../out/workbench.cjs");
  const book = createWorkbook();
  const host = new ExcelHost({ book });
  const { CustomFunctions } = loadExcelClient({ host, client: "excel-web" });
  const metadata = path.join(root, "src/functions/generated/functions.json");
  host.registerFunctions(JSON.parse(fs.readFileSync(metadata, "utf8")), "CHURN");
  for (const [id, call] of functions()) CustomFunctions.associate(id, call);
  return { book, host };
}

/** New ones, which know of no earlier call. */
function functions() {
  return product.excelFunctions(product.analyse, (code, message) => new Error(message ?? code));
}

module.exports = { answered, functions };
