import { wordsOf } from "../../src/text/all-words";
import { gridDataOf } from "../../src/app/grid-data";
import { paneTexts } from "../../src/app/pane-texts";

const { words } = paneTexts(wordsOf("en"));

/** As many cohorts, each with a share for every age it has reached. */
function gridOf(size: number, share: (row: number, age: number) => number) {
  const rows = Array.from({ length: size }, (_, row) => row);
  const result = {
    size,
    columns: { cohort: rows.map((row) => `c${row}`), size: rows },
    spread: rows.map((age) => rows.map((row) => (row + age < size ? share(row, age) : null))),
  };
  const grid = gridDataOf(
    { result, asOf: 31, settings: {}, job: { analysis: "CHURN_COHORT", settings: {} } } as never,
    words
  );
  if (grid === undefined) throw new Error("There is no grid.");
  return grid;
}

describe("gridDataOf gives", () => {
  test("the name of a row, its other columns and its cells apart", () => {
    const { category, named, cells, rows } = gridOf(3, () => 0.5);
    expect(category.values).toEqual(["c0", "c1", "c2"]);
    expect(named.map(({ label }) => label)).toEqual(["Size"]);
    expect(cells.map(({ label }) => label)).toEqual(["0", "1", "2"]);
    expect([rows, cells[0]?.kind]).toEqual([3, "ratio"]);
  });
  test("strength from the lowest to the highest cell, none in the first column or a blank", () => {
    const { strength } = gridOf(3, (row, age) => (age === 0 ? 1 : (row + age) / 10));
    expect([strength(1, 0), strength(null, 1)]).toEqual([undefined, undefined]);
    expect([strength(0.1, 1), strength(0.15, 1), strength(0.2, 2)]).toEqual([
      0,
      expect.closeTo(0.5, 12),
      1,
    ]);
  });
  test("no strength where all are alike", () =>
    expect(gridOf(2, () => 0.5).strength(0.5, 1)).toBe(0));
  test("the last rows of many, with the ages they can have", () => {
    const { rows, left, category, cells, further } = gridOf(70, () => 0.5);
    expect([rows, left, category.values[0], cells.length]).toEqual([60, 10, "c10", 60]);
    expect(further).toBe(10);
  });
  test("only the rows that have something, however many have nothing", () => {
    const one = gridOf(70, (row) => (row === 3 ? 0.5 : 0));
    expect([one.rows, one.left, one.empty, one.category.values]).toEqual([1, 0, 69, ["c3"]]);
  });
  test("nothing for a result that is no grid", () =>
    expect(
      gridDataOf(
        {
          result: { size: 1, columns: { period: ["2024"] } },
          settings: {},
          job: { analysis: "CHURN_ROLLFORWARD", settings: {} },
        } as never,
        words
      )
    ).toBeUndefined());
});
