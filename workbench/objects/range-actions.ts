import { SIZE_MISMATCH } from "../richapi/errors";
import type { Calls } from "../richapi/wire-object";
import { invalidArgument } from "../workbook/errors";
import { oneOf, whole } from "./args";
import type { RangeTarget } from "./targets";

type Range = RangeTarget;

const CLEARED = {
  All: "All",
  Formats: "Formats",
  Contents: "Contents",
  Hyperlinks: undefined,
  RemoveHyperlinks: undefined,
  ResetContents: "Contents",
} as const;

export const actionCalls: Calls<Range> = {
  clear({ excel, sheet, rect }, applyTo) {
    const what = CLEARED[oneOf(applyTo, Object.keys(CLEARED) as (keyof typeof CLEARED)[], "All")];
    if (what) excel.book.clear(sheet, rect, what);
    return null;
  },
  select({ excel, sheet, rect }) {
    excel.book.select(sheet, [rect]);
    return null;
  },
  calculate({ excel }) {
    excel.book.recalculate();
    return null;
  },
  setDirty({ excel }) {
    excel.book.recalculate();
    return null;
  },
  _ValidateArraySize({ rect }, rows, columns) {
    if (whole(rows) !== rect.rows || whole(columns) !== rect.columns)
      throw invalidArgument(SIZE_MISMATCH);
    return null;
  },
};
