import type { Kind } from "../richapi/wire-object";
import { actionCalls } from "./range-actions";
import { copyCalls } from "./range-copy";
import { factGets, factSets } from "./range-facts";
import { findCalls } from "./range-find";
import { placeCalls, placeGets } from "./range-place";
import { shiftCalls } from "./range-shift";
import { valueGets, valueSets } from "./range-values";
import type { RangeTarget } from "./targets";

export const rangeKind: Kind<RangeTarget> = {
  type: "Range",
  isReferenced: true,
  isAlive: ({ excel, sheet }) => excel.book.sheets.includes(sheet),
  gets: { ...placeGets, ...valueGets, ...factGets },
  sets: { ...valueSets, ...factSets },
  calls: { ...placeCalls, ...actionCalls, ...copyCalls, ...findCalls, ...shiftCalls },
};
