import type { Kind } from "../richapi/wire-object";
import { actionCalls } from "./range-actions";
import { placeCalls, placeGets } from "./range-place";
import { valueGets, valueSets } from "./range-values";
import type { RangeTarget } from "./targets";

export const rangeKind: Kind<RangeTarget> = {
  type: "Range",
  isReferenced: true,
  isAlive: ({ excel, sheet }) => excel.book.sheets.includes(sheet),
  gets: { ...placeGets, ...valueGets },
  sets: { ...valueSets },
  calls: { ...placeCalls, ...actionCalls },
};
