import { invalidOperation } from "../richapi/errors";
import type { Kind, WireObject } from "../richapi/wire-object";
import { parseA1 } from "../workbook/a1";
import { invalidArgument, itemNotFound } from "../workbook/errors";
import { rectOf, WHOLE_SHEET } from "../workbook/rect";
import type { SheetModel } from "../workbook/types";
import { flag, oneOf, text, whole } from "./args";
import { findNamed } from "./named";
import { rangeAt } from "./range-place";
import { copySheet } from "./sheet-copy";
import { sheetViewCalls, sheetViewGets, sheetViewSets } from "./sheet-view";
import type { RangeTarget, Targets } from "./targets";

type Sheet = Targets["Worksheet"];

export const worksheetKind: Kind<Sheet> = {
  type: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  isAlive: ({ excel, sheet }) => excel.book.sheets.includes(sheet),
  gets: {
    ...sheetViewGets,
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ excel, sheet }) => excel.book.sheets.indexOf(sheet),
    visibility: ({ sheet }) => sheet.visibility,
    tabColor: ({ sheet }) => sheet.tabColor,
    showGridlines: ({ sheet }) => sheet.showGridlines,
  },
  sets: {
    ...sheetViewSets,
    name: ({ excel, sheet }, name) => excel.book.renameSheet(sheet, text(name)),
    position: ({ excel, sheet }, position) => excel.book.moveSheet(sheet, whole(position)),
    visibility: setVisibility,
    tabColor: ({ sheet }, color) => {
      sheet.tabColor = text(color);
    },
    // The client reads ShowGridlines and writes Gridlines.
    gridlines: ({ sheet }, shown) => {
      sheet.showGridlines = flag(shown);
    },
    showGridlines: ({ sheet }, shown) => {
      sheet.showGridlines = flag(shown);
    },
  },
  calls: {
    ...sheetViewCalls,
    copy: (of, position, relativeTo) => copySheet(of, position, relativeTo),
    activate({ excel, sheet }) {
      excel.book.activate(sheet);
      return null;
    },
    calculate({ excel }) {
      excel.book.recalculate();
      return null;
    },
    delete({ excel, sheet }) {
      if (excel.book.sheets.filter(isVisible).every((other) => other === sheet))
        throw invalidOperation();
      excel.book.deleteSheet(sheet);
      return null;
    },
    getRange: (target, address) => rangeOf(target, address),
    getRangeByIndexes(target, ...indexes) {
      const [row, column, rows, columns] = indexes;
      return rangeAt(target, rectOf(whole(row), whole(column), whole(rows), whole(columns)));
    },
    getCell: (target, row, column) => rangeAt(target, rectOf(whole(row), whole(column))),
    getUsedRange: (target, valuesOnly) =>
      rangeAt(target, target.sheet.used(valuesOnly === true) ?? rectOf(0, 0)),
    getUsedRangeOrNullObject: (target, valuesOnly) => {
      const used = target.sheet.used(valuesOnly === true);
      return used ? rangeAt(target, used) : null;
    },
    getNext: (target, visibleOnly) => neighbour(target, 1, visibleOnly === true),
    getPrevious: (target, visibleOnly) => neighbour(target, -1, visibleOnly === true),
    _GetSheetById: ({ excel }, id) => {
      const sheet = excel.book.sheet(text(id));
      if (!sheet) throw itemNotFound();
      return excel.make("Worksheet", { sheet });
    },
  },
  // Page layout, page breaks, comments: kept.
  bag: ({ sheet }) => ({ store: sheet.bags }),
};

/** An address, or the name of a defined name, a table or a part of one; the whole sheet for none. */
export function rangeOf(target: Sheet, address: unknown): WireObject<RangeTarget> {
  const { excel, sheet } = target;
  if (address === undefined || address === "") return rangeAt(target, WHOLE_SHEET);
  const wanted = text(address);
  const parsed = parseA1(wanted);
  if (!parsed) {
    const named = findNamed(excel, sheet, wanted);
    if (!named) throw invalidArgument();
    return excel.make("Range", named);
  }
  if (parsed.sheet !== undefined && excel.book.sheet(parsed.sheet) !== sheet)
    throw invalidArgument();
  return rangeAt(target, parsed.rect);
}

function setVisibility({ excel, sheet }: Sheet, value: unknown): void {
  const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  const others = excel.book.sheets.filter((other) => other !== sheet);
  if (visibility !== "Visible" && !others.some(isVisible)) throw invalidOperation();
  sheet.visibility = visibility;
}

export function isVisible({ visibility }: SheetModel): boolean {
  return visibility === "Visible";
}

function neighbour({ excel, sheet }: Sheet, step: 1 | -1, visibleOnly: boolean): WireObject {
  const { sheets } = excel.book;
  for (let at = sheets.indexOf(sheet) + step; sheets[at]; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || isVisible(found)))
      return excel.make("Worksheet", { sheet: found });
  }
  throw itemNotFound();
}
