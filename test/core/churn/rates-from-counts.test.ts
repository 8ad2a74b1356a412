import fc from "fast-check";
import { churnRate } from "../../../src/core/churn/churn-rate";
import { ratesFromCounts } from "../../../src/core/churn/rates-from-counts";
import { isFault } from "../../../src/core/fault";
import { given } from "../../../src/core/given";
import { wilson } from "../../../src/core/statistics";
import { analyse } from "../../../src/engine/analyse";
import { tableOfCounts, type CountRow } from "../../support/counts";
import { runs } from "../../support/orders";

function analysed(rows: readonly CountRow[], raw: object = {}) {
  const analysed = analyse(ratesFromCounts, tableOfCounts(rows), { ...raw });
  const settings = given(ratesFromCounts.settings, { ...raw });
  if (isFault(analysed) || isFault(settings)) return { fault: analysed, says: [] };
  const { says, values } = ratesFromCounts.answer(analysed.result, settings, 0);
  return { columns: analysed.result.columns, says, values };
}

/** 1,000 customers at the start of each period, of whom so many are lost. */
const rowsOf = (...lost: number[]): CountRow[] =>
  lost.map((count, at) => ({ period: `2024-0${at + 1}`, start: 1000, lost: count }));

describe("ratesFromCounts gives", () => {
  test("the last rate with its limits, and that it is higher than the one before", () =>
    expect(analysed(rowsOf(50, 62, 90))).toMatchObject({
      says: ["rate", "higher", "flat"],
      values: {
        period: { value: "2024-03" },
        rate: { value: 0.09 },
        base: { value: 1000 },
        before: { value: "2024-02" },
        given: { value: 3 },
      },
    }));
  test("where the rates are going, though no step is more than chance", () => {
    expect(analysed(rowsOf(90, 80, 70, 60, 50, 40)).says).toEqual(["rate", "same", "improving"]);
    expect(analysed(rowsOf(40, 50, 60, 70, 80, 90)).says).toEqual(["rate", "same", "worsening"]);
  });
  test("that nothing differs, and no more than that", () =>
    expect(analysed(rowsOf(50, 52, 49, 51)).says).toEqual(["rate", "same", "alike"]));
  test("that periods differ without a direction", () =>
    expect(analysed(rowsOf(50, 90, 40, 55, 52)).says).toEqual(["rate", "same", "differ", "flat"]));
  test("which period opens with others than the one before closed with", () => {
    const rows = rowsOf(50, 50).map((row) => ({ ...row, joined: 40 }));
    expect(analysed(rows)).toMatchObject({
      says: ["rate", "same", "gap"],
      values: { gaps: { value: 1 }, firstGap: { value: "2024-02" } },
    });
  });
  test("a period that is missing without values, and the one after it compared with none", () => {
    const rows = rowsOf(50, 52, 70, 90).filter(({ period }) => period !== "2024-03");
    const { columns, says, values } = analysed(rows);
    expect(says).toEqual(["rate", "flat", "missing"]);
    expect(values).toMatchObject({ missing: { value: 1 }, firstMissing: { value: "2024-03" } });
    expect(columns).toMatchObject({
      period: ["2024-01", "2024-02", "2024-03", "2024-04"],
      opening: [1000, 1000, null, 1000],
      churnRate: [0.05, 0.052, null, 0.09],
      change: [null, "no clear difference", null, null],
    });
  });
  test("no interval and no comparison where the base is not who could be lost", () => {
    const rows = rowsOf(50, 62, 90).map((row) => ({ ...row, joined: 60 }));
    const { columns, says } = analysed(rows, { method: "acquired" });
    expect(says).toEqual(["rateBy", "flat", "gap"]);
    expect([columns?.low, columns?.change]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(columns?.churnRate).toEqual([50 / 60, 62 / 60, 1.5]);
  });
  test("blanks for a period that began with nobody, and the answer of the last that did not", () => {
    const { columns, values } = analysed([...rowsOf(50), { period: "2024-02", start: 0, lost: 0 }]);
    expect([columns?.churnRate, columns?.retentionRate]).toEqual([
      [0.05, null],
      [0.95, null],
    ]);
    expect(values).toMatchObject({ period: { value: "2024-01" } });
  });
  test("no answer where nobody could be lost", () =>
    expect(analysed([{ period: "2024", start: 0, lost: 0 }]).says).toBe("none"));
  test("nothing of those who joined, and no closing, where no column holds them", () => {
    const { columns } = analysed(rowsOf(50));
    expect([columns?.joined, columns?.closing, columns?.netChange]).toEqual([
      [null],
      [null],
      [null],
    ]);
  });
});

describe("ratesFromCounts refuses", () => {
  test("a method that needs those who joined without their column", () =>
    expect(analysed(rowsOf(50), { method: "plusnew" })).toMatchObject({
      fault: { fault: "joined-needed" },
    }));
  test("more lost than at the start, if the method counts only those", () => {
    const rows = [{ period: "2024", start: 10, lost: 12, joined: 5 }];
    expect(analysed(rows)).toMatchObject({ fault: { fault: "more-lost-than-at-start" } });
    expect(analysed(rows, { method: "plusnew" })).toMatchObject({
      columns: { churnRate: [0.8], retentionRate: [null], closing: [3] },
    });
  });
});

const counts = fc.array(
  fc
    .record({
      start: fc.nat({ max: 500 }),
      joined: fc.nat({ max: 90 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ start, joined, part }) => ({ start, joined, lost: Math.floor(start * part) })),
  { minLength: 1, maxLength: 20 }
);

describe("ratesFromCounts agrees with", () => {
  test("RATE and Wilson's interval, row by row and by each method", () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...churnRate.params.method.oneOf), (rows, method) => {
        const named = rows.map((row, at) => ({ ...row, period: `Period ${at}` }));
        const { columns } = analysed(named, { method });
        const rates = rows.map((row) => churnRate.compute({ ...row, method }));
        expect(columns?.churnRate).toEqual(rates.map((rate) => (isFault(rate) ? null : rate)));
        if (method !== "start" && method !== "plusnew") return;
        const limits = rows.map(({ start, joined, lost }) => {
          const of = method === "start" ? start : start + joined;
          return of === 0 ? null : wilson(lost, of, 0.95).low;
        });
        expect(columns?.low).toEqual(limits);
      }),
      runs
    );
  });
});
