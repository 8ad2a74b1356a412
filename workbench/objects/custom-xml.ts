import { invalidOperation } from "../richapi/errors";
import type { Kind, WireObject } from "../richapi/wire-object";
import { invalidArgument, itemNotFound } from "../workbook/errors";
import type { CustomXmlModel } from "../workbook/types";
import { text } from "./args";
import type { Excel, Targets } from "./targets";
import { namespaceOf } from "./xml";

type Scoped = Targets["CustomXmlPartScopedCollection"];

export const customXmlPartsKind: Kind<Targets["CustomXmlPartCollection"]> = {
  type: "CustomXmlPartCollection",
  gets: {},
  items: ({ excel }) => excel.book.customXml.map((part) => wire(excel, part)),
  item: ({ excel }, id) => found(excel, excel.book.customXml, id),
  calls: {
    add({ excel }, xml) {
      const part = { id: excel.book.newId(), ...readXml(xml) };
      excel.book.customXml.push(part);
      return wire(excel, part);
    },
    getByNamespace: ({ excel }, namespace) =>
      excel.make("CustomXmlPartScopedCollection", { namespace: text(namespace) }),
  },
};

export const scopedXmlPartsKind: Kind<Scoped> = {
  type: "CustomXmlPartScopedCollection",
  gets: {},
  items: (of) => within(of).map((part) => wire(of.excel, part)),
  item: (of, id) => found(of.excel, within(of), id),
  calls: {
    getOnlyItem(of) {
      const [only, ...more] = within(of);
      if (!only) throw itemNotFound();
      if (more.length > 0) throw invalidOperation();
      return wire(of.excel, only);
    },
    /** null for several as for none. */
    getOnlyItemOrNullObject(of) {
      const [only, ...more] = within(of);
      return only && more.length === 0 ? wire(of.excel, only) : null;
    },
  },
};

export const customXmlPartKind: Kind<Targets["CustomXmlPart"]> = {
  type: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  isAlive: ({ excel, part }) => excel.book.customXml.includes(part),
  gets: { id: ({ part }) => part.id, namespaceUri: ({ part }) => part.namespaceUri },
  calls: {
    getXml: ({ part }) => part.xml,
    setXml({ part }, xml) {
      Object.assign(part, readXml(xml));
      return null;
    },
    delete({ excel, part }) {
      const parts = excel.book.customXml;
      parts.splice(parts.indexOf(part), 1);
      return null;
    },
  },
};

function within({ excel, namespace }: Scoped): CustomXmlModel[] {
  return excel.book.customXml.filter(({ namespaceUri }) => namespaceUri === namespace);
}

function found(
  excel: Excel,
  parts: readonly CustomXmlModel[],
  id: unknown
): WireObject | undefined {
  const part = parts.find((one) => one.id === text(id));
  return part && wire(excel, part);
}

function wire(excel: Excel, part: CustomXmlModel): WireObject {
  return excel.make("CustomXmlPart", { part });
}

function readXml(given: unknown): { xml: string; namespaceUri: string } {
  const xml = text(given);
  const namespaceUri = namespaceOf(xml);
  if (namespaceUri === undefined) throw invalidArgument();
  return { xml, namespaceUri };
}
