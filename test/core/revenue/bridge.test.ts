import fc from "fast-check";
import { bridge } from "../../../src/core/revenue/bridge";
import { grossRetention } from "../../../src/core/revenue/gross-retention";
import { netRetention } from "../../../src/core/revenue/net-retention";
import { retained } from "../../../src/core/revenue/retained";
import type { ResultTable } from "../../../src/core/table/table";
import { changeLists, columnsOf, type Change } from "../../support/changes";
import { runs } from "../../support/orders";

function linesOf(columns: Parameters<typeof bridge.compute>[0]): ReadonlyMap<unknown, number> {
  const { columns: result } = bridge.compute(columns) as ResultTable;
  return new Map(result.line?.map((line, row) => [line, Number(result.amount?.[row])]));
}
const bridgeOf = (changes: readonly Change[]) => linesOf(columnsOf(changes));

describe("bridge gives", () => {
  test("eight lines by hand, with losses as positive amounts", () => {
    const lines = linesOf({
      before: [100, 100, 100, 100, null, 0],
      after: [130, 75, 0, 100, 40, 60],
      everBefore: [null, null, null, null, false, true],
    });
    expect([...lines]).toEqual([
      ["Opening", 400],
      ["New", 40],
      ["Reactivation", 60],
      ["Expansion", 30],
      ["Contraction", 25],
      ["Churn", 100],
      ["Closing", 405],
      ["Residual", 0],
    ]);
  });
  test("zeros without a sign for no customers", () => {
    const lines = linesOf({ before: [], after: [], everBefore: undefined });
    for (const amount of lines.values()) expect(Object.is(amount, 0)).toBe(true);
  });
  test("a residual of exactly 0 for amounts that binary numbers cannot hold", () => {
    const before = Array.from({ length: 1000 }, (_, row) => (row % 3 === 0 ? 0 : 0.1 * row));
    const after = Array.from({ length: 1000 }, (_, row) => (row % 4 === 0 ? 0 : 0.07 * row));
    expect(linesOf({ before, after, everBefore: undefined }).get("Residual")).toBe(0);
    const billions = before.map((amount) => amount * 1e13);
    expect(linesOf({ before: billions, after, everBefore: undefined }).get("Residual")).toBe(0);
  });
});

describe("bridge refuses", () => {
  test("a negative amount, naming its row", () =>
    expect(bridge.compute({ before: [1], after: [-1], everBefore: undefined })).toEqual({
      fault: "negative-amount",
      values: { name: "after", row: 1 },
    }));
  test("columns of different length", () =>
    expect(bridge.compute({ before: [1], after: [], everBefore: undefined })).toMatchObject({
      fault: "ragged-ranges",
    }));
});

describe("bridge agrees with", () => {
  test("its own sum, to the cent, and with itself in any order of the rows", () => {
    fc.assert(
      fc.property(changeLists, (changes) => {
        const lines = bridgeOf(changes);
        expect(lines.get("Residual")).toBe(0);
        expect([...bridgeOf([...changes].reverse())]).toEqual([...lines]);
      }),
      runs
    );
  });
  test("the rates of retention, by its totals and by customer", () => {
    fc.assert(
      fc.property(changeLists, (changes) => {
        const lines = bridgeOf(changes);
        const of = (line: string) => lines.get(line) ?? NaN;
        fc.pre(of("Opening") > 0);
        const losses = { churned: of("Churn"), contraction: of("Contraction") };
        const totals = { start: of("Opening"), ...losses, expansion: of("Expansion") };
        const ranges = {
          opening: changes.map(({ before }) => before),
          closing: changes.map(({ after }) => after),
        };
        const gross = Number(retained.compute({ ...ranges, kind: "gross" }));
        const net = Number(retained.compute({ ...ranges, kind: "net" }));
        expect(Number(grossRetention.compute(totals))).toBeCloseTo(gross, 11);
        const byTotals = Number(netRetention.compute(totals));
        expect(Math.abs(byTotals - net)).toBeLessThanOrEqual(1e-12 * (1 + net));
      }),
      runs
    );
  });
});
