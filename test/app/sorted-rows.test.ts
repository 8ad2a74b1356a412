import type { ShownColumn } from "../../src/app/answer-parts";
import { orderOf, sortedBy, usualSorting } from "../../src/app/sorted-rows";

const column = (
  name: string,
  kind: ShownColumn["kind"],
  values: ShownColumn["values"]
): ShownColumn => ({ name, label: name, kind, values });
const customer = column("customer", "key", ["10", "9", "2", "Ann"]);
const money = column("spent", "money", [5, null, 80, 20]);
const columns = [customer, money];
const ALL = { rows: 4, shown: 4 };

describe("the rows of a list", () => {
  test("stand with those who are worth most first, and who is worth nobody knows what last", () => {
    const usual = usualSorting(columns);
    expect(usual).toEqual({ column: "spent", isFalling: true });
    expect(orderOf(columns, ALL, usual)).toEqual([2, 3, 0, 1]);
  });
  test("stand as their question orders them where they are groups of customers", () =>
    expect(usualSorting([column("reason", "key", ["price", "service"]), money])).toBeUndefined());
  test("stand the other way round when their column is pressed again, unknown ones still last", () => {
    const turned = sortedBy(money, usualSorting(columns));
    expect(orderOf(columns, ALL, turned)).toEqual([0, 3, 2, 1]);
  });
  test("stand by ids as numbers where they are written as text", () => {
    expect(orderOf(columns, ALL, sortedBy(customer, undefined))).toEqual([2, 1, 0, 3]);
  });
  test("are the same when only the first are looked for", () => {
    for (const sorting of [usualSorting(columns), sortedBy(customer, undefined)])
      for (const shown of [1, 2, 3])
        expect(orderOf(columns, { rows: 4, shown }, sorting)).toEqual(
          orderOf(columns, ALL, sorting).slice(0, shown)
        );
  });
  test("of a course of periods stay as they are", () => {
    const course = [column("period", "label", ["b", "a"]), column("lost", "money", [1, 2])];
    expect(orderOf(course, { rows: 2, shown: 8 }, usualSorting(course))).toEqual([0, 1]);
  });
});
