import type { Calls, Gets, Sets } from "../richapi/wire-object";
import { itemNotFound } from "../workbook/errors";
import { WHOLE_SHEET } from "../workbook/rect";
import { text } from "./args";
import { areasOf } from "./areas";
import { matches, replaceAll } from "./range-find";
import { bagNamed, remembered } from "./remembered";
import type { Targets } from "./targets";

type Sheet = Targets["Worksheet"];

const kept = remembered<Sheet>(({ sheet }) => bagNamed(sheet.bags, "sheet"), {
  enableCalculation: true,
  showHeadings: true,
  standardWidth: 8.43,
});

/** Settings of a sheet, and the objects on it. */
export const sheetViewGets: Gets<Sheet> = {
  ...kept.gets,
  standardHeight: () => 15,
  tabId: ({ excel, sheet }) => excel.book.sheets.indexOf(sheet),
  autoFilter: ({ excel, sheet }) => excel.make("AutoFilter", { sheet }),
  charts: ({ excel, sheet }) => excel.make("ChartCollection", { sheet }),
  customProperties: ({ excel, sheet }) =>
    excel.make("WorksheetCustomPropertyCollection", { sheet }),
  freezePanes: ({ excel, sheet }) => excel.make("WorksheetFreezePanes", { sheet }),
  names: ({ excel, sheet }) => excel.make("NamedItemCollection", { within: sheet }),
  protection: ({ excel, sheet }) => excel.make("WorksheetProtection", { sheet }),
  tables: ({ excel, sheet }) => excel.make("TableCollection", { within: sheet }),
};

export const sheetViewSets: Sets<Sheet> = { ...kept.sets };

export const sheetViewCalls: Calls<Sheet> = {
  getRanges: (of, addresses) =>
    addresses === undefined
      ? of.excel.make("RangeAreas", { sheet: of.sheet, areas: [WHOLE_SHEET] })
      : areasOf(of, text(addresses)),
  findAll({ excel, sheet }, wanted, criteria) {
    const areas = matches(sheet, WHOLE_SHEET, text(wanted), criteria);
    if (areas.length === 0) throw itemNotFound();
    return excel.make("RangeAreas", { sheet, areas });
  },
  replaceAll({ excel, sheet }, wanted, replacement, criteria) {
    const job = { wanted: text(wanted), replacement: text(replacement), criteria };
    return replaceAll({ excel, sheet, rect: WHOLE_SHEET }, job);
  },
};
