import type { Kind } from "../richapi/wire-object";
import { text } from "./args";
import type { Targets } from "./targets";

/** The same settings as Office.context.document.settings shows. */
export const settingsKind: Kind<Targets["SettingCollection"]> = {
  type: "SettingCollection",
  gets: {},
  items: ({ excel }) =>
    [...excel.book.settings.keys()].map((key) => excel.make("Setting", { key })),
  item: ({ excel }, key) => {
    const name = text(key);
    return excel.book.settings.has(name) ? excel.make("Setting", { key: name }) : undefined;
  },
  calls: {
    add({ excel }, key, value) {
      const name = text(key);
      excel.book.settings.set(name, value);
      return excel.make("Setting", { key: name });
    },
  },
};

export const settingKind: Kind<Targets["Setting"]> = {
  type: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  gets: { key: ({ key }) => key, value: ({ excel, key }) => excel.book.settings.get(key) ?? null },
  sets: { value: ({ excel, key }, value) => void excel.book.settings.set(key, value) },
  calls: {
    delete({ excel, key }) {
      excel.book.settings.delete(key);
      return null;
    },
  },
};
