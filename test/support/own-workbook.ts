import type { ClientName } from "../../workbench/channels/node";
import { openShop } from "./recipes";

/** A workbook with orders, which lie on a sheet beside one of the user's own, and with settings that are not the usual ones. */
export function openOwn(client: ClientName) {
  const excel = openShop(client);
  const { book } = excel;
  const [source] = book.sheets;
  if (!source) throw new Error("There is no sheet.");
  const notes = book.addSheet("My notes");
  book.load(notes, 0, 0, [
    ["Kept", 1],
    ["as it is", 2],
  ]);
  book.write(notes, { row: 2, column: 1, rows: 1, columns: 1 }, () => "=SUM(B1:B2)", "user");
  book.setFormat(notes, { row: 0, column: 0, rows: 1, columns: 2 }, ["font", "bold"], true);
  book.names.push({ name: "Mine", formula: "=1+1", comment: "", visible: true });
  book.calculationMode = "AutomaticExceptTables";
  return { excel, source };
}
