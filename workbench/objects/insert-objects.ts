import type { Place } from "./move";
import type { Pairs, Rename } from "./insert-sheets";
import type { SheetModel, WorkbookModel } from "../workbook/types";
import { isSameName } from "./args";
import type { Excel } from "./targets";

/** What is kept in bags came as JSON. */
export function copyOf<T>(bag: T): T {
  return JSON.parse(JSON.stringify(bag)) as T;
}

/** Orders, Orders1, Orders2 ...: names of tables and of cells share one list. */
export function freeName({ tables, names }: WorkbookModel, wished: string): string {
  const taken = [...tables, ...names.filter(({ scope }) => !scope)].map(({ name }) => name);
  let name = wished;
  for (let number = 1; taken.some((one) => isSameName(one, name)); number++)
    name = wished + String(number);
  return name;
}

/** A name of the whole workbook that is taken becomes one of the first sheet that came. */
export function copyNames(
  { book }: Excel,
  source: WorkbookModel,
  { pairs, rename }: { readonly pairs: Pairs; readonly rename: Rename }
): void {
  const [first] = pairs.values();
  for (const name of source.names) {
    const home = name.scope && pairs.get(name.scope);
    if (name.scope && !home) continue;
    const isTaken = !name.scope && freeName(book, name.name) !== name.name;
    const scope = home ?? (isTaken ? first : undefined);
    const { comment, visible } = name;
    const copy = { name: name.name, comment, visible, formula: rename(name.formula) };
    book.names.push(scope ? { ...copy, scope } : copy);
  }
}

export function copyCharts(
  { book }: Excel,
  { from, to }: { readonly from: SheetModel; readonly to: SheetModel },
  pairs: Pairs
): void {
  const moved = (place: Place | undefined) =>
    place && { ...place, sheet: pairs.get(place.sheet) ?? place.sheet };
  for (const { source, series, ...chart } of from.charts) {
    const place = moved(source);
    to.charts.push({
      ...chart,
      ...(source && place ? { source: { ...source, ...place } } : {}),
      id: book.newId(),
      sheet: to,
      bag: copyOf(chart.bag),
      series: series.map(({ values, categories, ...one }) => {
        const [numbers, labels] = [moved(values), moved(categories)];
        return {
          ...one,
          bag: copyOf(one.bag),
          ...(numbers ? { values: numbers } : {}),
          ...(labels ? { categories: labels } : {}),
        };
      }),
    });
  }
}

export function copyRules({ book }: Excel, from: SheetModel, to: SheetModel): void {
  for (const rule of from.conditionalFormats)
    to.conditionalFormats.push({ ...rule, id: book.newId(), bag: copyOf(rule.bag) });
}
