// Writes assets/sample/shop-orders.xlsx: node -r ./tools/register.cjs tools/sample/make-sample.ts
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { inventOrders } from "./orders";
import { toWorkbook } from "./workbook";

const FILE = resolve(__dirname, "../../assets/sample/shop-orders.xlsx");

void toWorkbook(inventOrders()).then((file) => {
  writeFileSync(FILE, file);
  process.stdout.write(`${FILE}: ${file.length} bytes\n`);
});
