import type { Kind, WireObject } from "../richapi/wire-object";
import { fullAddress, parseA1 } from "../workbook/a1";
import { invalidArgument, itemNotFound } from "../workbook/errors";
import { cellCount, intersection, isOnSheet } from "../workbook/rect";
import { MAX_COLUMNS, MAX_ROWS } from "../workbook/types";
import type { Rect, SheetModel } from "../workbook/types";
import { whole } from "./args";
import { actionCalls } from "./range-actions";
import { otherRect } from "./range-place";
import type { AreasTarget, Excel, RangeTarget, Targets } from "./targets";

type Areas = AreasTarget;

export const rangeAreasKind: Kind<Areas> = {
  type: "RangeAreas",
  isReferenced: true,
  isAlive: ({ excel, sheet }) => excel.book.sheets.includes(sheet),
  gets: {
    address: addressOf,
    addressLocal: addressOf,
    areaCount: ({ areas }) => areas.length,
    areas: ({ excel, sheet, areas }) => excel.make("RangeCollection", { sheet, areas }),
    cellCount: ({ areas }) => areas.reduce((count, area) => count + cellCount(area), 0),
    isEntireRow: ({ areas }) => areas.every(({ columns }) => columns === MAX_COLUMNS),
    isEntireColumn: ({ areas }) => areas.every(({ rows }) => rows === MAX_ROWS),
    style: () => "Normal",
    worksheet: ({ excel, sheet }) => excel.make("Worksheet", { sheet }),
  },
  calls: {
    clear: (of, applyTo) => forEach(of, (range) => actionCalls["clear"]?.(range, applyTo)),
    calculate: (of) => forEach(of, (range) => actionCalls["calculate"]?.(range)),
    setDirty: (of) => forEach(of, (range) => actionCalls["calculate"]?.(range)),
    getEntireRow: (of) => mapped(of, (area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: (of) => mapped(of, (area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    getOffsetRangeAreas: (of, rows, columns) =>
      mapped(of, (area) => ({
        ...area,
        row: area.row + whole(rows),
        column: area.column + whole(columns),
      })),
    getIntersection({ excel, sheet, areas }, other) {
      const within = otherRect({ excel, sheet, rect: areas[0] ?? noArea() }, other);
      return some(
        excel,
        sheet,
        areas.map((area) => intersection(area, within))
      );
    },
    getUsedRangeAreas({ excel, sheet, areas }, valuesOnly) {
      const used = sheet.used(valuesOnly === true);
      return some(
        excel,
        sheet,
        areas.map((area) => used && intersection(area, used))
      );
    },
  },
};

export const rangesKind: Kind<Targets["RangeCollection"]> = {
  type: "RangeCollection",
  gets: {},
  items: ({ excel, sheet, areas }) => areas.map((rect) => excel.make("Range", { sheet, rect })),
};

/** Areas of one sheet: "A1:B2, D5". */
export function areasOf({ excel, sheet }: { excel: Excel; sheet: SheetModel }, addresses: string) {
  const areas = addresses.split(/[,;]/).map((address) => {
    const parsed = parseA1(address);
    if (!parsed || (parsed.sheet !== undefined && excel.book.sheet(parsed.sheet) !== sheet))
      throw invalidArgument();
    return parsed.rect;
  });
  return excel.make("RangeAreas", { sheet, areas });
}

function addressOf({ sheet, areas }: Areas): string {
  return areas.map((area) => fullAddress(sheet.name, area)).join(",");
}

function forEach({ excel, sheet, areas }: Areas, act: (range: RangeTarget) => unknown): null {
  for (const rect of areas) act({ excel, sheet, rect });
  return null;
}

function mapped({ excel, sheet, areas }: Areas, change: (area: Rect) => Rect): WireObject<Areas> {
  const changed = areas.map(change);
  if (!changed.every(isOnSheet)) throw invalidArgument();
  return excel.make("RangeAreas", { sheet, areas: changed });
}

function some(excel: Excel, sheet: SheetModel, found: (Rect | undefined)[]): WireObject<Areas> {
  const areas = found.filter((area) => area !== undefined);
  if (areas.length === 0) throw itemNotFound();
  return excel.make("RangeAreas", { sheet, areas });
}

function noArea(): never {
  throw invalidArgument();
}
