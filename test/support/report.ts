import type { ClientName } from "../../workbench/channels/node";
import type { SheetModel } from "../../workbench/workbook/types";
import { openShop } from "./recipes";
import type { Opened } from "./shop";
import { sheetText } from "./snapshot";

export interface Report {
  readonly excel: Opened;
  readonly source: SheetModel;
  readonly report: SheetModel;
  readonly type: (sheet: SheetModel, row: number, column: number, text: string) => void;
  /** All but blank cells. A column that was made wider stays so; how wide it is, is looked at apart. */
  readonly look: () => string;
  readonly widths: () => number[];
  /** With the rows in front. */
  readonly ask: <T>(job: () => Promise<T>) => Promise<T>;
}

/** A workbook with orders and a sheet of the user, on which a result is to stand. */
export function openReport(client: ClientName): Report {
  const excel = openShop(client);
  const { book } = excel;
  const source = book.active;
  const report = book.addSheet("Report");
  book.load(report, 0, 0, [["Mine"], [1]]);
  book.activate(source);
  return {
    ...{ excel, source, report },
    type: (sheet, row, column, text) =>
      book.write(sheet, { row, column, rows: 1, columns: 1 }, () => text, "user"),
    look: () =>
      sheetText(excel, report)
        .split("\n")
        .filter((line) => !/\|""\|General\|\{("columnWidth":[\d.]+)?\}$/.test(line))
        .join("\n"),
    widths: () => Array.from({ length: 12 }, (_, at) => report.columnWidths.get(at) ?? 48),
    ask: (job) => {
      book.activate(source);
      return job();
    },
  };
}
