import type { Kind } from "../richapi/wire-object";
import { invalidArgument, itemNotFound } from "../workbook/errors";
import { touches } from "../workbook/rect";
import { parseA1 } from "../workbook/a1";
import type { TableModel } from "../workbook/types";
import { flag, text } from "./args";
import { findNamed } from "./named";
import type { Place } from "./named";
import { isRange } from "./range-place";
import type { Excel, RangeTarget, Targets } from "./targets";

type Tables = Targets["TableCollection"];

export const tablesKind: Kind<Tables> = {
  type: "TableCollection",
  gets: {},
  items: (of) => within(of).map((table) => of.excel.make("Table", { table })),
  item: (of, key) => {
    const table = of.excel.book.table(text(key));
    return table && within(of).includes(table) ? of.excel.make("Table", { table }) : undefined;
  },
  calls: {
    add(of, source, hasHeaders) {
      const { sheet, rect } = sourceOf(of, source);
      return of.excel.make("Table", {
        table: of.excel.book.addTable(sheet, rect, flag(hasHeaders)),
      });
    },
  },
};

/** The tables that a range touches. */
export const scopedTablesKind: Kind<RangeTarget> = {
  type: "TableScopedCollection",
  gets: {},
  items: (of) => touching(of).map((table) => of.excel.make("Table", { table })),
  item: (of, key) => {
    const table = of.excel.book.table(text(key));
    return table && touching(of).includes(table) ? of.excel.make("Table", { table }) : undefined;
  },
  calls: {
    getFirst(of) {
      const table = touching(of)[0];
      if (!table) throw itemNotFound();
      return of.excel.make("Table", { table });
    },
  },
};

function within({ excel, within: sheet }: Tables): TableModel[] {
  return excel.book.tables.filter((table) => !sheet || table.sheet === sheet);
}

function touching({ excel, sheet, rect }: RangeTarget): TableModel[] {
  return excel.book.tables.filter((table) => table.sheet === sheet && touches(table.rect, rect));
}

/** A range, an address or a name; without a sheet in it, on the collection's sheet or the active one. */
function sourceOf({ excel, within: sheet }: Tables, source: unknown): Place {
  if (isRange({ excel }, source)) return source.of;
  const usual = sheet ?? excel.book.active;
  const place = addressed(excel, text(source), usual) ?? findNamed(excel, usual, text(source));
  if (!place) throw invalidArgument();
  return place;
}

function addressed({ book }: Excel, address: string, usual: Place["sheet"]): Place | undefined {
  const parsed = parseA1(address);
  if (!parsed) return undefined;
  const sheet = parsed.sheet === undefined ? usual : book.sheet(parsed.sheet);
  if (!sheet) throw itemNotFound();
  return { sheet, rect: parsed.rect };
}
