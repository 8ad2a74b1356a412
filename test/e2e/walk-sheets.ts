import { Way } from "../../tools/states/way";
import { type Opened, Session } from "./browser";
import type { Rows } from "./walk-data";

export interface SheetOfRows {
  readonly rows: Rows;
  /** Columns whose numbers are shown as dates. */
  readonly dates: readonly number[];
  readonly hidden?: readonly number[];
  readonly merged?: readonly (readonly [row: number, column: number, rows: number])[];
}
export interface Walk {
  readonly session: Session;
  readonly opened: Opened;
  readonly way: Way;
}

/** The workbench with these rows, each on a sheet of its own. */
export async function openSheets(sheets: Readonly<Record<string, SheetOfRows>>): Promise<Walk> {
  const session = await Session.start("desktop");
  const opened = await session.open();
  const way = new Way(opened.page, session.address, "en");
  await opened.page.emulateMedia({ reducedMotion: "reduce" });
  await opened.page.evaluate((all) => {
    const book = window.workbench?.book;
    for (const [name, { rows, dates, hidden, merged }] of Object.entries(all)) {
      const sheet = book?.addSheet(name);
      if (!book || !sheet) continue;
      book.load(sheet, 0, 0, rows);
      for (const column of dates) {
        const cells = { row: 1, column, rows: rows.length, columns: 1 };
        book.setNumberFormat(sheet, cells, () => "yyyy-mm-dd");
      }
      const areas = merged?.map(([row, column, count]) => ({
        ...{ row, column, rows: count, columns: 1 },
      }));
      sheet.merges.push(...(areas ?? []));
      hidden?.forEach((row) => sheet.hiddenRows.add(row));
    }
  }, sheets);
  return { session, opened, way };
}

/** Chooses the rows of a sheet by their address, whatever was chosen before. */
export async function chooseRows({ pane }: Opened, name: string, rows: Rows): Promise<void> {
  const change = pane.getByRole("button", { name: "Use other data" });
  if ((await change.count()) > 0) await change.click();
  const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
  await pane.getByLabel("Or type an address or a name").fill(`${name}!A1:${last}${rows.length}`);
  await pane.getByRole("button", { name: "Use", exact: true }).click();
}
