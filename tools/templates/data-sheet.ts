import type { Cell } from "./page";

export interface DataColumn {
  readonly header: string;
  readonly format: string;
  readonly width: number;
}

/** The sheet to paste over: one table at its very top, so that rows of an export go to where they look like going. */
export async function addData(
  name: string,
  table: string,
  columns: readonly DataColumn[],
  rows: readonly (readonly Cell[])[]
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.tabColor = "#FFC83D";
    sheet.freezePanes.freezeRows(1);
    const all = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
    all.numberFormat = [
      columns.map(() => "@"),
      ...rows.map(() => columns.map(({ format }) => format)),
    ];
    all.values = [columns.map(({ header }) => header), ...rows.map((row) => [...row])];
    const added = sheet.tables.add(all, true);
    added.name = table;
    added.style = "TableStyleMedium2";
    columns.forEach(({ width, format }, at) => {
      sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
      const isText = format === "@";
      const column = sheet.getRangeByIndexes(0, at, rows.length + 1, 1).format;
      Object.assign(column, {
        horizontalAlignment: isText ? "Left" : "Right",
        indentLevel: at > 0 && isText ? 1 : 0,
      });
    });
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    await context.sync();
  });
}
