import type { Kind } from "../richapi/wire-object";
import { invalidArgument, itemNotFound } from "../workbook/errors";
import { parseA1 } from "../workbook/a1";
import { rectOf } from "../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/types";
import { text, whole } from "./args";
import { isRange, rangeAt } from "./range-place";
import type { Targets } from "./targets";

type Panes = Targets["WorksheetFreezePanes"];

export const freezePanesKind: Kind<Panes> = {
  type: "WorksheetFreezePanes",
  gets: {},
  calls: {
    /** Everything above and left of the range's end. Entire rows freeze no columns, entire columns no rows. */
    freezeAt(of, place) {
      const rect = isRange(of, place) ? place.of.rect : parseA1(text(place))?.rect;
      if (!rect) throw invalidArgument();
      of.sheet.frozen = {
        rows: rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows,
        columns: rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns,
      };
      return null;
    },
    freezeRows: (of, count) => freeze(of, whole(count, 1), 0),
    freezeColumns: (of, count) => freeze(of, 0, whole(count, 1)),
    unfreeze: (of) => freeze(of, 0, 0),
    getLocation(of) {
      const { rows, columns } = of.sheet.frozen;
      if (rows === 0 && columns === 0) throw itemNotFound();
      return rangeAt(of, rectOf(0, 0, rows || MAX_ROWS, columns || MAX_COLUMNS));
    },
  },
};

function freeze({ sheet }: Panes, rows: number, columns: number): null {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheet.frozen = { rows, columns };
  return null;
}
