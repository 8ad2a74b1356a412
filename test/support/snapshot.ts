import type { SheetModel } from "../../workbench/workbook/types";
import type { Opened } from "./shop";

/** All that a person could see or point at on a sheet, as text. */
export function sheetText({ book }: Opened, sheet: SheetModel): string {
  const { row = 0, column = 0, rows = 0, columns = 0 } = sheet.used() ?? {};
  const cells = Array.from({ length: rows * columns }, (_, at) => {
    const [down, across] = [row + Math.floor(at / columns), column + (at % columns)];
    const look = JSON.stringify(sheet.format(down, across));
    return [
      ...[down, across, sheet.formula(down, across), JSON.stringify(sheet.value(down, across))],
      ...[sheet.numberFormat(down, across), look],
    ].join("|");
  });
  const tables = book.tables
    .filter((table) => table.sheet === sheet)
    .map(({ name, rect, showTotals }) => JSON.stringify([name, rect, showTotals]));
  const names = book.names
    .filter(({ scope }) => scope === sheet)
    .map(({ name, formula }) => `${name} ${formula}`)
    .sort();
  const charts = sheet.charts.map(({ name, series }) =>
    JSON.stringify([name, series.map(({ values, categories }) => [values?.rect, categories?.rect])])
  );
  const rules = sheet.conditionalFormats.map(({ type, rect }) => JSON.stringify([type, rect]));
  return [sheet.name, sheet.visibility, ...tables, ...names, ...charts, ...rules, ...cells].join(
    "\n"
  );
}
