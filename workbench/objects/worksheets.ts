import type { Kind, WireObject } from "../richapi/wire-object";
import { itemNotFound } from "../workbook/errors";
import type { SheetModel } from "../workbook/types";
import { text } from "./args";
import type { Excel, Targets } from "./targets";
import { isVisible } from "./worksheet";

export const worksheetsKind: Kind<Targets["WorksheetCollection"]> = {
  type: "WorksheetCollection",
  gets: {},
  items: ({ excel }) => excel.book.sheets.map((sheet) => excel.make("Worksheet", { sheet })),
  item: ({ excel }, key) => {
    const sheet = excel.book.sheet(text(key));
    return sheet && excel.make("Worksheet", { sheet });
  },
  calls: {
    add: ({ excel }, name) =>
      excel.make("Worksheet", {
        sheet: excel.book.addSheet(name === undefined ? undefined : text(name)),
      }),
    getActiveWorksheet: ({ excel }) => excel.make("Worksheet", { sheet: excel.book.active }),
    getCount: ({ excel }, visibleOnly) => shown(excel, visibleOnly).length,
    getFirst: ({ excel }, visibleOnly) => one(excel, shown(excel, visibleOnly)[0]),
    getLast: ({ excel }, visibleOnly) => one(excel, shown(excel, visibleOnly).at(-1)),
  },
};

function shown(excel: Excel, visibleOnly: unknown): readonly SheetModel[] {
  return visibleOnly === true ? excel.book.sheets.filter(isVisible) : excel.book.sheets;
}

function one(excel: Excel, sheet: SheetModel | undefined): WireObject {
  if (!sheet) throw itemNotFound();
  return excel.make("Worksheet", { sheet });
}
