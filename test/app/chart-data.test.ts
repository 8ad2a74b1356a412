import { besideTally, chartDataOf } from "../../src/app/chart-data";
import { SEGMENTS } from "../../src/core/rfm/segments";
import { wordsOf } from "../../src/text/all-words";

const words = wordsOf("en");
const resultOf = (monetary: readonly number[]) =>
  ({
    result: {
      size: 4,
      columns: {
        customer: ["a", "b", "c", "d"],
        monetary,
        segment: ["Lost", "Champions", "Lost", "At risk"],
      },
    },
    settings: {},
    job: { analysis: "CHURN_RFM", settings: {} },
  }) as never;

/** Of Champions, At risk and Lost; the other segments have nobody. */
const ofSegments = (values: readonly (number | null)[] = []) => [values[0], values[7], values[10]];

describe("the bars of segments", () => {
  test("stand in the order of the segments, those without customers too", () => {
    const { categories, series } = chartDataOf(resultOf([1, 2, 3, 4]), words) ?? {};
    expect(categories).toEqual(Object.keys(SEGMENTS));
    expect(ofSegments(series?.[0]?.values)).toEqual([1, 1, 2]);
    expect(series?.[0]?.values.filter((value) => value === 0)).toHaveLength(8);
  });
  test("have beside them their share of the customers, their money, and their share of it", () => {
    const beside = besideTally(resultOf([1, 2, 3, 4]), words);
    expect(beside.map(({ header, kind }) => [header, kind])).toEqual([
      ["Share of customers", "ratio"],
      ["Monetary", "money"],
      ["Share of money", "ratio"],
    ]);
    expect(beside.map(({ values }) => ofSegments(values))).toEqual([
      [0.25, 0.25, 0.5],
      [2, 4, 4],
      [0.2, 0.4, 0.4],
    ]);
  });
  test("have no share of the money where one of them lost some", () => {
    const [, sums, shares] = besideTally(resultOf([-9, 2, 3, 4]), words);
    expect(ofSegments(sums?.values)).toEqual([2, 4, -6]);
    expect(ofSegments(shares?.values)).toEqual([null, null, null]);
  });
});
