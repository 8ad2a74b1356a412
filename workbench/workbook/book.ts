import { accessDenied, invalidArgument, itemNotFound } from "./errors";
import { isOnSheet } from "./rect";
import { Sheet } from "./sheet";
import type { Calculation } from "./calculation";
import type { EventList } from "./events";
import type { Table } from "./table";
import type { FunctionCall, NameModel, Rect, SheetModel, WorkbookModel } from "./types";

/** What the parts of a workbook share. */
export interface Book {
  readonly sheets: Sheet[];
  readonly tables: Table[];
  readonly names: NameModel[];
  readonly events: EventList;
  readonly calculation: Calculation;
  date1904: boolean;
  protected: boolean;
  readOnly: boolean;
  calculationMode: WorkbookModel["calculationMode"];
  onCall?: (call: FunctionCall) => void;
  newId(): string;
}

/** The sheet as the model knows it; a sheet of another workbook or one deleted is ItemNotFound. */
export function own(book: Book, sheet: SheetModel): Sheet {
  if (sheet instanceof Sheet && book.sheets.includes(sheet)) return sheet;
  throw itemNotFound();
}

/** The sheet, if its cells may be changed now. */
export function writable(book: Book, sheet: SheetModel, rect?: Rect): Sheet {
  const found = own(book, sheet);
  if (rect && !isOnSheet(rect)) throw invalidArgument();
  if (book.readOnly || found.protected) throw accessDenied();
  return found;
}
