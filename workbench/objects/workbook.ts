import { invalidSelection } from "../richapi/errors";
import type { Kind } from "../richapi/wire-object";
import { rectOf } from "../workbook/rect";
import { text } from "./args";
import { rangeAt } from "./range-place";
import type { Excel, Targets } from "./targets";

export const workbookKind: Kind<Targets["Workbook"]> = {
  type: "Workbook",
  gets: {
    name: ({ excel }) => excel.book.name,
    readOnly: ({ excel }) => excel.book.readOnly,
    worksheets: ({ excel }) => excel.make("WorksheetCollection", {}),
  },
  calls: {
    getSelectedRange: ({ excel }) => rangeAt(selected(excel), onlyArea(excel)),
    getActiveCell: ({ excel }) => {
      const { row, column } = firstArea(excel);
      return rangeAt(selected(excel), rectOf(row, column));
    },
    _RemoveReference({ excel }, reference) {
      excel.release(text(reference));
      return null;
    },
    // Sent by the runtime of office.js; the service of the same name is the one that counts.
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
};

function selected(excel: Excel) {
  return { excel, sheet: excel.book.active };
}

function firstArea(excel: Excel) {
  return excel.book.selection[0] ?? rectOf(0, 0);
}

/** Excel gives no range for a selection of several areas: getSelectedRanges does. */
function onlyArea(excel: Excel) {
  if (excel.book.selection.length > 1) throw invalidSelection();
  return firstArea(excel);
}
