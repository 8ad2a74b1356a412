import type { Kind, WireObject } from "../richapi/wire-object";
import { fullAddress, toA1 } from "../workbook/a1";
import { invalidArgument, isError, itemNotFound } from "../workbook/errors";
import type { CellValue, NameModel, Rect } from "../workbook/types";
import { flag, isSameName, text } from "./args";
import { newNameOf } from "./name-rules";
import { placeOf } from "./named";
import { isRange } from "./range-place";
import { valueGets } from "./range-values";
import type { Targets } from "./targets";

type Names = Targets["NamedItemCollection"];
type Named = Targets["NamedItem"];

export const namesKind: Kind<Names> = {
  type: "NamedItemCollection",
  gets: {},
  items: (of) => scoped(of).map((name) => of.excel.make("NamedItem", { name })),
  item: (of, key) => {
    const name = scoped(of).find((one) => isSameName(one.name, text(key)));
    return name && of.excel.make("NamedItem", { name });
  },
  calls: { add, addFormulaLocal: add },
};

export const nameKind: Kind<Named> = {
  type: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  isAlive: ({ excel, name }) => excel.book.names.includes(name),
  gets: {
    name: ({ name }) => name.name,
    comment: ({ name }) => name.comment,
    visible: ({ name }) => name.visible,
    formula: ({ name }) => name.formula,
    scope: ({ name }) => (name.scope ? "Worksheet" : "Workbook"),
    type: (of) => typeOf(of),
    value: (of) => valueOf(of),
    arrayValues: (of) => arrayValues(of),
    worksheet: ({ excel, name }) => {
      if (!name.scope) throw itemNotFound();
      return excel.make("Worksheet", { sheet: name.scope });
    },
    worksheetOrNullObject: ({ excel, name }) =>
      name.scope ? excel.make("Worksheet", { sheet: name.scope }) : null,
  },
  sets: {
    comment: ({ name }, comment) => {
      name.comment = text(comment);
    },
    visible: ({ name }, visible) => {
      name.visible = flag(visible);
    },
    formula: ({ excel, name }, formula) => {
      name.formula = readFormula(formula);
      excel.book.recalculate();
    },
  },
  calls: {
    getRange({ excel, name }) {
      const place = placeOf(excel, name);
      if (!place) throw itemNotFound();
      return excel.make("Range", place);
    },
    delete({ excel, name }) {
      const { names } = excel.book;
      names.splice(names.indexOf(name), 1);
      excel.book.recalculate();
      return null;
    },
  },
};

export const nameValuesKind: Kind<Targets["NamedItemArrayValues"]> = {
  type: "NamedItemArrayValues",
  gets: {
    values: (range) => valueGets["values"]?.(range),
    types: (range) => valueGets["valueTypes"]?.(range),
  },
};

function scoped({ excel, within }: Names): NameModel[] {
  return excel.book.names.filter((name) => name.scope === within);
}

function add(of: Names, name: unknown, reference: unknown, comment: unknown): WireObject<Named> {
  const { excel, within } = of;
  const model: NameModel = {
    name: newNameOf(excel, text(name), within),
    formula: isRange(of, reference) ? absolute(reference.of) : readFormula(reference),
    comment: text(comment, ""),
    visible: true,
    ...(within && { scope: within }),
  };
  excel.book.names.push(model);
  excel.book.recalculate();
  return excel.make("NamedItem", { name: model });
}

function readFormula(given: unknown): string {
  if (typeof given === "number" || typeof given === "boolean") return `=${String(given)}`;
  const formula = text(given);
  if (!formula.startsWith("=") || formula.length < 2) throw invalidArgument();
  return formula;
}

/** =Sheet1!$A$1:$B$2 */
function absolute({ sheet, rect }: { sheet: { name: string }; rect: Rect }): string {
  const address = toA1(rect).replace(/[A-Z]+|\d+/g, "$$$&");
  return `=${fullAddress(sheet.name, rect).slice(0, -toA1(rect).length)}${address}`;
}

function evaluated({ excel, name }: Named): CellValue | CellValue[][] {
  return excel.book.evaluate(name.scope ?? excel.book.active, name.formula);
}

function typeOf(of: Named): string {
  if (placeOf(of.excel, of.name)) return "Range";
  const value = evaluated(of);
  if (Array.isArray(value)) return "Array";
  if (isError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

/** Of a range its address. */
function valueOf(of: Named): unknown {
  const place = placeOf(of.excel, of.name);
  if (place) return fullAddress(place.sheet.name, place.rect);
  const value = evaluated(of);
  if (Array.isArray(value)) return of.name.formula;
  return isError(value) ? value.code : value;
}

function arrayValues({ excel, name }: Named): WireObject {
  const place = placeOf(excel, name);
  if (!place) throw itemNotFound();
  return excel.make("NamedItemArrayValues", place);
}
