import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { GROUPS, groupsOf, reconcileCustomers } from "../../../src/core/subscription/groups";
import { reconciling } from "../../../src/core/subscription/reconcile-settings";
import { rollUpColumns } from "../../../src/engine/columns";
import { JANUARY_2024, runs } from "../../support/orders";
import { ledgers, subscriptionTable, type Subscription } from "../../support/subscriptions";

const [FIRST, LAST] = [JANUARY_2024, JANUARY_2024 + 30];
const days = { from: FIRST, to: LAST, grace: 1 };

function factsOf(rows: readonly Subscription[]) {
  const facts = rollUpColumns(subscriptionTable(rows), reconciling.rollUp, Infinity);
  if (isFault(facts)) throw new Error(facts.fault);
  return facts;
}
const ann = (...spells: readonly (readonly [start: number, end: number])[]) =>
  groupsOf(factsOf(spells.map(([start, end]) => ({ customer: "Ann", start, end }))), days)[0];

describe("groupsOf gives", () => {
  test("stayed for who is there on both evenings, also one who was away in between", () => {
    expect(ann([FIRST - 9, 0])).toBe("stayed");
    expect(ann([FIRST - 9, FIRST + 3], [FIRST + 9, 0])).toBe("stayed");
    expect(ann([FIRST - 9, LAST], [LAST + 1, 0])).toBe("stayed");
  });
  test("lost for who is gone on the last evening, be it since that day", () => {
    expect(ann([FIRST - 9, FIRST])).toBe("lost");
    expect(ann([FIRST - 9, LAST])).toBe("lost");
    expect(ann([FIRST - 9, FIRST + 3], [FIRST + 9, LAST])).toBe("lost");
  });
  test("joined for a first start on any day of the period", () => {
    expect(ann([FIRST, 0])).toBe("joined and stayed");
    expect(ann([LAST, 0])).toBe("joined and stayed");
    expect(ann([FIRST, LAST])).toBe("joined and left");
  });
  test("returned for who was there earlier, but not on the evening before", () => {
    expect(ann([FIRST - 9, FIRST - 2], [FIRST + 1, 0])).toBe("returned and stayed");
    expect(ann([FIRST - 9, FIRST - 2], [FIRST + 1, LAST])).toBe("returned and left");
  });
  test("no group for who was not there in the period", () => {
    expect(ann([FIRST - 9, FIRST - 1])).toBeUndefined();
    expect(ann([LAST + 1, 0])).toBeUndefined();
    expect(ann([FIRST + 1, FIRST + 1])).toBeUndefined();
  });
});

describe("reconcileCustomers gives", () => {
  test("every customer of the period once, in the order of the facts", () =>
    fc.assert(
      fc.property(ledgers, (rows) => {
        const facts = factsOf(rows);
        const groups = reconcileCustomers(facts, days);
        const placed = GROUPS.flatMap((group) => groups[group]);
        expect(new Set(placed).size).toBe(placed.length);
        for (const group of GROUPS)
          expect(groups[group]).toEqual(facts.keys.filter((key) => groups[group].includes(key)));
        expect(placed).toHaveLength(
          groupsOf(facts, days).filter((group) => group !== undefined).length
        );
      }),
      runs
    ));
});
