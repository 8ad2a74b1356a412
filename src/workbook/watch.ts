import { inExcel } from "./excel";
import { type Place, overlap } from "./place";
import { typedRange } from "./typed-place";

/** Calls back after the selection moved, until the returned function is called. */
export async function watchSelection(onMove: () => void): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      onMove();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => removed(handler);
}

/** Calls back with the id of a sheet on which the user changed cells; not this add-in, and no co-author, who has an Excel of
 * their own. */
export async function watchEdits(onEdit: (sheetId: string) => void): Promise<() => Promise<void>> {
  return watchSheets((event) => {
    if (event.source === "Local" && !isOurs(event)) onEdit(event.worksheetId);
  });
}

/** Calls back with the id of a sheet on which the user or a co-author moved cells: rows and columns are elsewhere now. */
export async function watchMoves(
  onMove: (sheetId: string, address: string) => void
): Promise<() => Promise<void>> {
  return watchSheets((event) => {
    if (event.changeType !== "RangeEdited" && !isOurs(event))
      onMove(event.worksheetId, event.address);
  });
}

export interface PlaceTells {
  /** Rows, columns or cells came or went, and those of the place moved with them. */
  readonly onMove: () => void;
  /** Somebody, whoever it was, changed cells in these columns of the place. */
  readonly onEdit: (columns: readonly number[]) => void;
}

/** Tells what becomes of the cells of a place, until the returned function is called. */
export async function watchPlace(
  place: Place,
  { onMove, onEdit }: PlaceTells
): Promise<() => Promise<void>> {
  return watchSheets((event) => {
    if (event.worksheetId !== place.sheet.id) return;
    if (event.changeType === "RangeEdited") {
      const columns = columnsEdited(place, event.address);
      if (columns.length > 0) onEdit(columns);
    } else if (!isOurs(event) && movesWith(place, event.address)) onMove();
  });
}

/** The columns of a place that cells of an address lie in: all of them where Excel names no cells. */
export function columnsEdited({ firstRow, rows, columns }: Place, address: string): number[] {
  const { areas } = typedRange(address) ?? {};
  if (!areas) return [...columns];
  const isEdited = (column: number) =>
    areas.some((area) => overlap(area, { row: firstRow, rows, column, columns: 1 }) !== undefined);
  return columns.filter(isEdited);
}

/** What comes or goes below a place or to its right leaves it where it is. */
export function movesWith({ firstRow, rows, columns }: Place, address: string): boolean {
  const [area] = typedRange(address)?.areas ?? [];
  return !area || (area.row < firstRow + rows && area.column <= Math.max(...columns));
}

async function watchSheets(
  onChange: (event: Excel.WorksheetChangedEventArgs) => void
): Promise<() => Promise<void>> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      onChange(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => removed(handler);
}

async function removed<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  handler.remove();
  await handler.context.sync();
}

/** Where Excel does not say, nothing of ours is on the sheets that are watched. */
function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  const isSaid = Office.context.requirements.isSetSupported("ExcelApi", "1.14");
  return isSaid && event.triggerSource === "ThisLocalAddin";
}
