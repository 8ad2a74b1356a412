import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { bridge } from "../../../src/core/revenue/bridge";
import { classify } from "../../../src/core/revenue/classify";
import { retained } from "../../../src/core/revenue/retained";
import { revenueChanges } from "../../../src/core/revenue/revenue-changes";
import type { Column, Key, ResultTable } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { wordsOf } from "../../../src/text/all-words";
import { changeLists, columnsOf, type Change } from "../../support/changes";
import { runs } from "../../support/orders";

function analysed(changes: readonly Change[], customers?: readonly Key[]) {
  const numbers = (values: readonly (number | boolean)[]): Column => ({
    type: "number",
    numbers: Float64Array.from(values, Number),
  });
  const { before, after, everBefore } = columnsOf(changes);
  const keys = [...new Set(customers)];
  const codes = Int32Array.from(customers ?? [], (customer) => keys.indexOf(customer));
  const columns: Record<string, Column> = {
    ...(customers === undefined ? {} : { customer: { type: "key", keys, codes } }),
    ...{ before: numbers(before), after: numbers(after), everBefore: numbers(everBefore) },
  };
  return analyse(revenueChanges, { size: changes.length, columns }, {});
}
function resultOf(changes: readonly Change[], customers?: readonly Key[]): ResultTable {
  const outcome = analysed(changes, customers);
  if (isFault(outcome)) throw new Error(outcome.fault);
  return outcome.result;
}
const change = (before: number, after: number, everBefore = false) => ({
  before,
  after,
  everBefore,
});
const answerOf = (result: ResultTable) => revenueChanges.answer(result, {}, 0);
const sentenceOf = (result: ResultTable) =>
  wordsOf("en").answer(revenueChanges.id, answerOf(result));

const JANUARY = [
  change(100, 130),
  change(80, 60),
  change(50, 0),
  change(0, 40),
  change(0, 7, true),
];

describe("revenueChanges gives", () => {
  test("the rates and the movements of revenue in words, by hand", () => {
    const sentence = sentenceOf(resultOf(JANUARY));
    expect(sentence).toContain(
      "Of 230.00 before, 69.6% is still paid without expansion (GRR) and 82.6% with it (NRR); 2 of 3 customers stayed (66.7%). Revenue is now 237.00."
    );
    expect(sentence).toContain(
      "From 230.00 to 237.00: 40.00 new, 7.00 came back, 30.00 expansion, 20.00 contraction, 50.00 lost with customers who left."
    );
    expect(answerOf(resultOf(JANUARY)).headline).toBe("net");
  });
  test("no column of customers where the rows name none", () => {
    expect(Object.keys(resultOf(JANUARY).columns)).not.toContain("customer");
    expect(resultOf(JANUARY, ["a", "b", "c", "d", "e"]).columns.customer).toHaveLength(5);
  });
  test("a warning where a customer stands in more than one row", () => {
    const result = resultOf(JANUARY, ["a", "b", "a", "c", "a"]);
    expect(sentenceOf(result)).toContain("2 rows are of a customer who has a row above");
    expect(sentenceOf(resultOf(JANUARY, ["a", "b", "c", "d", "e"]))).not.toContain("row above");
  });
  test("no rates where nobody paid before", () => {
    const result = resultOf([change(0, 40), change(0, 2)]);
    expect(answerOf(result)).toMatchObject({ says: ["none"], headline: "closing" });
    expect(sentenceOf(result)).toBe(
      "Nobody paid anything before, so there is no retention yet. Revenue is now 42.00."
    );
  });
});

describe("revenueChanges refuses", () => {
  test("negative amounts, counting them and naming the first customer", () => {
    const rows = [change(1, 1), change(1, -1), change(-2, 3)];
    expect(analysed(rows, ["Ann", "Bob", "Cleo"])).toEqual({
      fault: "negative-revenue",
      values: { count: 2, customer: "Bob" },
    });
    expect(analysed(rows)).toMatchObject({ values: { customer: 2 } });
  });
});

describe("revenueChanges agrees with", () => {
  test("the cell functions on the same columns: movements, bridge and rates", () => {
    fc.assert(
      fc.property(changeLists, (changes) => {
        const result = resultOf(changes);
        const columns = columnsOf(changes);
        const { values } = answerOf(result);
        expect(result.columns.movement).toEqual(classify.compute(columns));
        const [opening, joined, reactivation, expansion, contraction, churned, closing] = (
          bridge.compute(columns) as ResultTable
        ).columns.amount as number[];
        for (const [name, amount] of Object.entries({
          ...{ opening, joined, reactivation, expansion, contraction, churned, closing },
        }))
          expect([name, values[name]?.value]).toEqual([name, amount]);
        for (const kind of ["gross", "net", "logo"] as const) {
          const ranges = { opening: columns.before, closing: columns.after, kind };
          const expected = retained.compute(ranges);
          expect(values[kind]?.value).toEqual(isFault(expected) ? null : expected);
        }
      }),
      runs
    );
  });
});
