import type { FramedPlan } from "./frame";
import { freeTableName } from "./names";
import { isFiltered } from "./sheet-plan";

export function addTable(plan: FramedPlan, name: string, sheet: Excel.Worksheet): void {
  const { headerRow, left } = plan.frame;
  const rows = 1 + Math.max(1, plan.rows);
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(headerRow, left, rows, plan.columns.length),
    true
  );
  table.name = name;
  table.style = "TableStyleMedium2";
  table.showFilterButton = isFiltered(plan);
  // Bands would look like colors of the grid.
  table.showBandedRows = plan.colored === undefined;
}

export async function freeTable(wished: string, context: Excel.RequestContext): Promise<string> {
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  return freeTableName(
    wished,
    [...tables.items, ...names.items].map((item) => item.name)
  );
}
