import { WireObject } from "../richapi/wire-object";
import { rangeKind } from "./range";
import type { Excel, Targets } from "./targets";
import { workbookKind } from "./workbook";
import { worksheetKind } from "./worksheet";
import { worksheetsKind } from "./worksheets";

const kinds: Excel["kinds"] = {
  Range: rangeKind,
  Workbook: workbookKind,
  Worksheet: worksheetKind,
  WorksheetCollection: worksheetsKind,
};

/** The workbook as its wire objects see it. */
export function createExcel(parts: Omit<Excel, "make" | "kinds">): Excel {
  const excel: Excel = {
    ...parts,
    kinds,
    make<K extends keyof Targets>(type: K, of: Omit<Targets[K], "excel">) {
      // Each target is what its kind adds to the workbook.
      return new WireObject(kinds[type], { ...of, excel } as Targets[K]);
    },
  };
  return excel;
}
