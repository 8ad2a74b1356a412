import { classInfo } from "./schema";
import { WireObject } from "./wire-object";
import type { Bag, Calls, Kind } from "./wire-object";

type Store = Record<string, unknown>;

/** An object of which the host only remembers what it was told. */
export function bagObject(type: string, bag: Bag): WireObject<Bag> {
  return new WireObject(bagKind(type), bag);
}

/** The part of a bag kept under a name: format.fill of a chart's title. */
export function innerBag(bag: Bag, name: string): Bag {
  const kept = bag.store[name];
  // A navigation property only ever holds a record: nothing else is written under its name.
  const store = isStore(kept) ? kept : (bag.store[name] = {});
  return { ...bag, store };
}

function isStore(value: unknown): value is Store {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const kinds = new Map<string, Kind<Bag>>();

function bagKind(type: string): Kind<Bag> {
  let kind = kinds.get(type);
  if (kind === undefined) {
    const item = classInfo(type).collection;
    kind = {
      type,
      gets: {},
      calls: calls[type] ?? {},
      bag: (bag) => bag,
      ...(item !== undefined && itemsOf(item)),
    };
    kinds.set(type, kind);
  }
  return kind;
}

/** Collections whose members are always there, by name or position: they come to be when first asked for. */
const ALWAYS_THERE = new Set(["ConditionalRangeBorder", "ChartPoint"]);

function itemsOf(item: string): Pick<Kind<Bag>, "items" | "item"> {
  if (!ALWAYS_THERE.has(item)) return { items: () => [], item: () => undefined };
  const named = (bag: Bag, key: unknown) => bagObject(item, innerBag(bag, String(key)));
  return {
    items: (bag) => Object.keys(bag.store).map((key) => named(bag, key)),
    item: named,
  };
}

function put(bag: Bag, name: string, value: unknown): void {
  bag.store[name] = value;
  bag.changed?.();
}

function empty(bag: Bag): void {
  for (const name of Object.keys(bag.store)) delete bag.store[name];
  bag.changed?.();
}

const filled: Calls<Bag> = {
  setSolidColor: (bag, color) => put(bag, "color", color),
  clear: empty,
};
const cleared: Calls<Bag> = { clear: empty };

/** The methods that only change what is kept. */
const calls: Readonly<Record<string, Calls<Bag>>> = {
  ChartFill: filled,
  ChartLineFormat: cleared,
  ChartBorder: cleared,
  ConditionalRangeFill: cleared,
  ConditionalRangeFormat: { clearFormat: empty },
  ChartTitle: { setFormula: (bag, formula) => put(bag, "formula", formula) },
  ChartAxisTitle: { setFormula: (bag, formula) => put(bag, "formula", formula) },
  PageLayout: { setPrintTitleRows: (bag, rows) => put(bag, "printTitleRows", rows) },
  ChartAxis: {
    setPositionAt: (bag, value) => put(bag, "positionAt", value),
    setCustomDisplayUnit: (bag, value) => put(bag, "customDisplayUnit", value),
  },
};
