import fc from "fast-check";
import { chiSquare, isSound } from "../../../src/core/statistics";
import { runs } from "../../support/orders";

const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 12,
  })
);

describe("chiSquare gives", () => {
  test("30.07 for the table of gender and party in Agresti's textbook", () => {
    // Agresti (2007), An Introduction to Categorical Data Analysis, table 2.5: 30.1 with 2 degrees of freedom.
    const tested = chiSquare([
      [762, 327, 468],
      [484, 239, 477],
    ]);
    expect(tested?.statistic).toBeCloseTo(30.07, 2);
    expect(tested?.freedom).toBe(2);
    expect(tested?.expected[0]?.[0]).toBeCloseTo(703.67, 2);
  });
  test("1 as the association of a table that is certain", () =>
    expect(
      chiSquare([
        [7, 0],
        [0, 9],
      ])?.cramersV
    ).toBe(1));
  test("the same where rows and columns without anything stand between", () =>
    expect(
      chiSquare([
        [30, 0, 970],
        [0, 0, 0],
        [44, 0, 856],
      ])
    ).toEqual(
      chiSquare([
        [30, 970],
        [44, 856],
      ])
    ));
  test.each([
    [[]],
    [[[3, 4]]],
    [
      [
        [0, 12],
        [0, 7],
      ],
    ],
  ])("nothing for %j, where there is nothing to compare", (table) =>
    expect(chiSquare(table)).toBeUndefined()
  );
  test("a sound test where enough is expected in the cells, and else one that is not", () => {
    const of = (rows: number[][]) => {
      const tested = chiSquare(rows);
      return tested === undefined ? undefined : isSound(tested);
    };
    const row = [50, 950];
    expect(of([row, row])).toBe(true);
    expect(of([row, row, row, [4, 75]])).toBe(true);
    expect(of([row, [4, 75]])).toBe(false);
    expect(of([row, row, row, row, row, [0, 12]])).toBe(false);
  });
});

describe("chiSquare agrees with", () => {
  const numbersOf = (table: readonly (readonly number[])[]) => {
    const { statistic = NaN, p = NaN, cramersV = NaN } = chiSquare(table) ?? {};
    return [statistic, p, cramersV].map((number) => Number(number.toPrecision(9)));
  };
  const turned = (table: readonly (readonly number[])[]) =>
    (table[0] ?? []).map((_, at) => table.map((row) => row[at] ?? 0));

  test("itself for rows in any order and for rows and columns exchanged", () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(numbersOf([...table].reverse())).toEqual(numbersOf(table));
        expect(numbersOf(turned(table))).toEqual(numbersOf(table));
      }),
      runs
    );
  });
});
