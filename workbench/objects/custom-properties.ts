import type { Kind } from "../richapi/wire-object";
import { itemNotFound } from "../workbook/errors";
import { isSameName, text } from "./args";
import type { Excel, Targets } from "./targets";

/** The workbook's own document properties: text, numbers, dates, yes or no. */
export const customPropertiesKind: Kind<Targets["CustomPropertyCollection"]> = {
  type: "CustomPropertyCollection",
  gets: {},
  items: ({ excel }) =>
    Object.keys(store(excel)).map((key) => excel.make("CustomProperty", { key })),
  item: ({ excel }, wanted) => {
    const key = Object.keys(store(excel)).find((one) => isSameName(one, text(wanted)));
    return key === undefined ? undefined : excel.make("CustomProperty", { key });
  },
  calls: {
    add({ excel }, key, value) {
      store(excel)[text(key)] = value;
      return excel.make("CustomProperty", { key: text(key) });
    },
    deleteAll({ excel }) {
      for (const key of Object.keys(store(excel))) delete store(excel)[key];
      return null;
    },
  },
};

export const customPropertyKind: Kind<Targets["CustomProperty"]> = {
  type: "CustomProperty",
  gets: {
    key: ({ key }) => key,
    value: ({ excel, key }) => store(excel)[key],
    type: ({ excel, key }) =>
      ({ number: "Number", boolean: "Boolean" })[typeof store(excel)[key] as "number"] ?? "String",
  },
  sets: {
    value: ({ excel, key }, value) => {
      store(excel)[key] = value;
    },
  },
  calls: {
    delete({ excel, key }) {
      delete store(excel)[key];
      return null;
    },
  },
};

function store(excel: Excel): Record<string, unknown> {
  const { properties } = excel.book;
  // Nothing else is kept under this name.
  return (properties["custom"] ??= {}) as Record<string, unknown>;
}

export const sheetPropertiesKind: Kind<Targets["WorksheetCustomPropertyCollection"]> = {
  type: "WorksheetCustomPropertyCollection",
  gets: {},
  items: ({ excel, sheet }) =>
    [...sheet.customProperties.keys()].map((key) =>
      excel.make("WorksheetCustomProperty", { sheet, key })
    ),
  item: ({ excel, sheet }, wanted) => {
    const key = keyOf(sheet.customProperties, text(wanted));
    return key === undefined ? undefined : excel.make("WorksheetCustomProperty", { sheet, key });
  },
  calls: {
    /** Replaces the value of a key that differs in case only. */
    add({ excel, sheet }, wanted, value) {
      const key = keyOf(sheet.customProperties, text(wanted)) ?? text(wanted);
      sheet.customProperties.set(key, text(value));
      return excel.make("WorksheetCustomProperty", { sheet, key });
    },
  },
};

export const sheetPropertyKind: Kind<Targets["WorksheetCustomProperty"]> = {
  type: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  gets: {
    key: ({ key }) => key,
    value({ sheet, key }) {
      const value = sheet.customProperties.get(key);
      if (value === undefined) throw itemNotFound();
      return value;
    },
  },
  sets: { value: ({ sheet, key }, value) => void sheet.customProperties.set(key, text(value)) },
  calls: {
    delete({ sheet, key }) {
      sheet.customProperties.delete(key);
      return null;
    },
  },
};

function keyOf(properties: ReadonlyMap<string, string>, wanted: string): string | undefined {
  return [...properties.keys()].find((key) => isSameName(key, wanted));
}
