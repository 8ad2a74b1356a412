import fc from "fast-check";
import { status } from "../../../src/core/churn/status";
import { lostBuyersByDefinition } from "../../../src/core/lost/buyers-by-definition";
import { lostBuyersList } from "../../../src/core/lost/buyers-list";
import { columnOf } from "../../../src/core/lost/definitions";
import { purchaseGaps } from "../../../src/core/retention/purchase-gaps";
import { silent } from "../../../src/core/risk/silent";
import type { ResultTable } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { JANUARY_2024, orderLogs, resultOf, runs, tableOf, type Order } from "../../support/orders";

const AS_OF = JANUARY_2024 + 430;
const buys = (customer: string, ago: readonly number[], amount = 10): Order[] =>
  ago.map((days) => ({ customer, date: AS_OF - days, amount }));
const lost = (orders: readonly Order[], settings: object = {}) =>
  resultOf(lostBuyersByDefinition, orders, { asOf: AS_OF, ...settings });
const row = (result: ResultTable, definition: string) => {
  const at = (result.columns.definition ?? []).indexOf(definition);
  return at < 0
    ? undefined
    : ["lost", "base"].map((name) => Number(result.columns[name]?.[at] ?? NaN));
};

describe("lost buyers by definition gives", () => {
  test("silence strictly after the threshold, of the industries too", () => {
    const result = lost([...buys("Ann", [90]), ...buys("Bob", [91]), ...buys("Cleo", [15])]);
    expect(row(result, "silent")).toEqual([1, 3]);
    expect(row(result, "silent (manufacturing)")).toEqual([2, 3]);
    expect(row(result, "silent (fmcg)")).toEqual([2, 3]);
  });
  test.each([
    [30, 0],
    [31, 1],
  ])("a silence of %d days with waits of 10 as out of rhythm: %d", (days, expected) => {
    const ann = buys("Ann", [days + 30, days + 20, days + 10, days]);
    expect(row(lost(ann), "out of rhythm")).toEqual([expected, 1]);
  });
  test("the rhythm of all for who bought once", () => {
    const orders = [...buys("Ann", [20, 10, 0]), ...buys("Bob", [31])];
    expect(row(lost(orders), "out of rhythm")).toEqual([1, 2]);
  });
  test("no rhythm where nobody bought twice", () =>
    expect(row(lost(buys("Ann", [31])), "out of rhythm")).toBeUndefined());
  test.each([
    [20, undefined],
    [21, [1, 2]],
  ])("who bought once %d days ago, where second purchases take 20", (days, expected) => {
    const others = buys("Ann", [days === 20 ? 20 : 40, days === 20 ? 0 : 20]);
    expect(row(lost([...others, ...buys("Bob", [days])]), "bought once")).toEqual(expected);
  });
  test.each([
    ["fewer purchases", buys("Ann", [280, 250, 220, 190, 160, 130, 100, 30]), 1],
    ["as many", buys("Ann", [280, 250, 220, 190, 160, 130, 100, 60, 30, 5]), 0],
    [
      "as many for less money",
      [...buys("Ann", [280, 250, 220, 190, 160, 130, 100]), ...buys("Ann", [60, 30, 5], 4)],
      1,
    ],
  ])("%s as buying less or not", (_, orders, expected) =>
    expect(row(lost(orders), "buys less")).toEqual([expected, 1])
  );
  test("nobody who buys less among those who were not there before, or are silent", () =>
    expect(row(lost([...buys("Ann", [269, 5]), ...buys("Bob", [400, 91])]), "buys less")).toBe(
      undefined
    ));
  test("no purchase for a refund, which lowers what was spent", () => {
    const orders = [...buys("Ann", [100], 30), ...buys("Ann", [5], -10), ...buys("Bob", [5], -10)];
    const result = lost(orders);
    expect(row(result, "silent")).toEqual([1, 1]);
    expect(result.columns.spent?.[0]).toBe(20);
  });
});

describe("lost buyers by definition refuses", () => {
  test("rows of refunds alone", () =>
    expect(analyse(lostBuyersByDefinition, tableOf(buys("Ann", [5], -10)), {})).toEqual({
      fault: "no-purchases",
    }));
});

describe("lost buyers by definition says", () => {
  const settings = { asOf: AS_OF, threshold: 90, window: 90, drop: 0.4 };
  test("the silent, how far the definitions are apart, and who makes the difference", () => {
    const orders = [
      ...buys("Ann", [50, 40, 32]),
      ...buys("Bob", [200]),
      ...buys("Cleo", [280, 250, 220, 190, 160, 130, 100, 30]),
    ];
    expect(lostBuyersByDefinition.answer(lost(orders), settings, AS_OF)).toMatchObject({
      says: ["silent", "apart", "early", "once", "less"],
      values: { lost: { value: 1 }, base: { value: 3 }, early: { value: 1 }, less: { value: 1 } },
    });
  });
  test("that it is not known yet who buys less", () =>
    expect(lostBuyersByDefinition.answer(lost(buys("Ann", [95])), settings, AS_OF).says).toContain(
      "short"
    ));
});

describe("lost buyers by definition agrees with", () => {
  const purchases = orderLogs.map((orders) =>
    orders.map((order) => ({ ...order, amount: Math.abs(order.amount) }))
  );
  test("the status of every customer: silent is lapsed", () =>
    fc.assert(
      fc.property(purchases, fc.integer({ min: 0, max: 200 }), (orders, threshold) => {
        const { columns, size } = resultOf(status, orders, { asOf: AS_OF, threshold });
        const lapsed = (columns.status ?? []).filter((each) => each === "lapsed").length;
        expect(row(lost(orders, { threshold }), "silent")).toEqual([lapsed, size]);
      }),
      runs
    ));
  test("SILENT with the days of an industry", () =>
    fc.assert(
      fc.property(purchases, (orders) => {
        const { columns } = resultOf(status, orders, { asOf: AS_OF });
        for (const [name, days] of Object.entries(silent.params.industryOrDays.named)) {
          if (name === "other") continue;
          const lasts = (columns.last ?? []).map(Number);
          const judged = lasts.map((last) =>
            silent.compute({ last, asOf: AS_OF, industryOrDays: days })
          );
          const count = judged.filter((one) => "isSilent" in one && one.isSilent).length;
          expect(row(lost(orders), `silent (${name})`)?.[0]).toBe(count);
        }
      }),
      runs
    ));
  test("the waits between purchases: when a second one was due", () =>
    fc.assert(
      fc.property(purchases, (orders) => {
        const { columns } = resultOf(purchaseGaps, orders, { asOf: AS_OF });
        const result = lost(orders);
        const at = (result.columns.definition ?? []).indexOf("bought once");
        fc.pre(at >= 0);
        expect(result.columns.days?.[at]).toBe(columns.p90?.[1] ?? 90);
      }),
      runs
    ));
  test("its list of customers, column by column", () =>
    fc.assert(
      fc.property(orderLogs, (orders) => {
        fc.pre(orders.some(({ amount }) => amount >= 0));
        const result = lost(orders);
        const { columns } = resultOf(lostBuyersList, orders, { asOf: AS_OF });
        for (const definition of (result.columns.definition ?? []).map(String)) {
          const marks = columns[columnOf(definition) ?? ""] ?? [];
          const judged = marks.filter((mark) => mark !== null);
          const counted = judged.filter((mark) => mark === 1).length;
          expect([definition, row(result, definition)]).toEqual([
            definition,
            [counted, judged.length],
          ]);
        }
      }),
      runs
    ));
});
