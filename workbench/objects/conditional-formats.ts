import { bagObject, innerBag } from "../richapi/bag";
import type { Gets, Kind, WireObject } from "../richapi/wire-object";
import { classInfo } from "../richapi/schema";
import { itemNotFound } from "../workbook/errors";
import { touches } from "../workbook/rect";
import type { ConditionalFormatModel, SheetModel } from "../workbook/types";
import { flag, oneOf, text, whole } from "./args";
import { requireEditable } from "./protection";
import type { RangeTarget, Targets } from "./targets";

type Format = Targets["ConditionalFormat"];

/** Type of a rule -> the property that holds it. */
const RULES = {
  Custom: "custom",
  DataBar: "dataBar",
  ColorScale: "colorScale",
  IconSet: "iconSet",
  TopBottom: "topBottom",
  PresetCriteria: "preset",
  ContainsText: "textComparison",
  CellValue: "cellValue",
} as const;
type RuleType = keyof typeof RULES;

export const conditionalFormatsKind: Kind<RangeTarget> = {
  type: "ConditionalFormatCollection",
  gets: {},
  items: (of) => touching(of).map((format) => wire(of, format)),
  item: (of, id) => {
    const format = touching(of).find((one) => one.id === text(id));
    return format && wire(of, format);
  },
  calls: {
    add(of, type) {
      requireEditable(of.excel, of.sheet);
      const format = newFormat(of, oneOf(type, Object.keys(RULES) as RuleType[]));
      of.sheet.conditionalFormats.unshift(format);
      renumber(of.sheet);
      return wire(of, format);
    },
    clearAll(of) {
      requireEditable(of.excel, of.sheet);
      for (const format of touching(of)) remove(of.sheet, format);
      return null;
    },
  },
};

export const conditionalFormatKind: Kind<Format> = {
  type: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  isAlive: ({ sheet, format }) => sheet.conditionalFormats.includes(format),
  gets: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.type,
    priority: ({ format }) => format.priority,
    // Excel has no such flag for these rules.
    stopIfTrue: ({ format }) =>
      ["ColorScale", "DataBar", "IconSet"].includes(format.type) ? null : format.stopIfTrue,
    ...rules(),
  },
  sets: {
    priority: ({ sheet, format }, priority) => {
      const list = sheet.conditionalFormats;
      list.splice(list.indexOf(format), 1);
      list.splice(whole(priority), 0, format);
      renumber(sheet);
    },
    stopIfTrue: ({ format }, stop) => {
      format.stopIfTrue = flag(stop);
    },
  },
  calls: {
    delete({ excel, sheet, format }) {
      requireEditable(excel, sheet);
      remove(sheet, format);
      return null;
    },
    getRange: ({ excel, sheet, format }) => excel.make("Range", { sheet, rect: format.rect }),
    getRanges: ({ excel, sheet, format }) =>
      excel.make("RangeAreas", { sheet, areas: [format.rect] }),
  },
};

/** The rule of the format's own type; any other is not there. */
function rules(): Gets<Format> {
  const gets: Record<string, (of: Format) => WireObject | null> = {};
  for (const [type, name] of Object.entries(RULES)) {
    gets[`${name}OrNullObject`] = ({ format }) =>
      format.type === type ? rule(format, name) : null;
    gets[name] = ({ format }) => {
      if (format.type !== type) throw itemNotFound();
      return rule(format, name);
    };
  }
  return gets;
}

function rule(format: ConditionalFormatModel, name: string): WireObject {
  const { type = name } = classInfo("ConditionalFormat").navigations[name] ?? {};
  return bagObject(type, innerBag({ store: format.bag }, name));
}

function newFormat({ excel, rect }: RangeTarget, type: RuleType): ConditionalFormatModel {
  const id = excel.book.newId();
  return { id, type, rect, priority: 0, stopIfTrue: false, bag: {} };
}

function touching({ sheet, rect }: RangeTarget): ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) => touches(format.rect, rect));
}

function wire({ excel, sheet }: RangeTarget, format: ConditionalFormatModel) {
  return excel.make("ConditionalFormat", { sheet, format });
}

function remove(sheet: SheetModel, format: ConditionalFormatModel): void {
  sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
  renumber(sheet);
}

/** The newest rule comes first. */
function renumber({ conditionalFormats }: SheetModel): void {
  for (const [at, format] of conditionalFormats.entries()) format.priority = at;
}
