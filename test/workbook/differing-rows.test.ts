import { differingRows, isSmall } from "../../src/workbook/differing-rows";
import type { Layout } from "../../src/workbook/layout";
import { movedNotes } from "../../src/workbook/old-rows";
import type { SheetPlan } from "../../src/workbook/sheet-plan";

type Columns = SheetPlan["columns"];
const customers: Columns[number] = { header: "Customer", kind: "key", values: ["A", "B", "C"] };
const spent: Columns[number] = { header: "Spent", kind: "money", values: [1, null, 3] };

function differing(keys: readonly string[], cells: (string | number)[][], columns: Columns) {
  // Nothing else of a plan is looked at.
  const plan = { columns, rows: columns[0]?.values.length ?? 0 } as SheetPlan;
  return differingRows(
    { keys, cells: new Map(cells.map((column, place) => [place, column])) },
    { plan, keys: (columns[0]?.values ?? []).map(String), columns: [0, 1] }
  );
}

describe("what a person typed beside rows", () => {
  const table = { row: 0, column: 0, rows: 4, columns: 2 };
  const layout = { before: { table } } as Layout;
  const typed = new Map([[1, ["first", "", "third"]]]);
  const moved = (keys: readonly string[]) =>
    movedNotes({ keys, typed, labels: [] }, { columns: [customers], rows: 3 } as never, layout);
  test("goes where its row goes, and stays where names do not tell rows apart", () => {
    expect(moved(["C", "A", "B"])).toEqual(new Map([[1, ["", "third", "first"]]]));
    expect(moved(["A", "A", "B"])).toEqual(new Map());
  });
});

describe("rows that hold other cells", () => {
  const keys = ["C", "A", "B"];
  test("are known by their names, wherever they stood", () => {
    expect(differing(keys, [keys, [3, 1, ""]], [customers, spent])).toBe(0);
    expect(differing(keys, [keys, [3, 2, ""]], [customers, spent])).toBe(1);
  });
  test("are those that were there before", () => {
    expect(differing(["A"], [["A"], [7]], [customers, spent])).toBe(1);
  });
  test("are known by their places where names are equal", () => {
    const twice = { ...customers, values: ["A", "A", "B"] };
    expect(
      differing(
        ["A", "A", "B"],
        [
          ["A", "A", "B"],
          [1, "", 3],
        ],
        [twice, spent]
      )
    ).toBe(0);
    expect(
      differing(
        ["A", "B", "A"],
        [
          ["A", "B", "A"],
          [1, "", 3],
        ],
        [twice, spent]
      )
    ).toBe(2);
  });
  test("are none of those that came, where names are equal", () => {
    const twice = { ...customers, values: ["A", "A", "B"] };
    expect(
      differing(
        ["A", "A"],
        [
          ["A", "A"],
          [1, ""],
        ],
        [twice, spent]
      )
    ).toBe(0);
  });
  test("are all where a column came, and a column that was deleted is not compared", () => {
    expect(differing(keys, [keys], [customers, spent])).toBe(3);
    const plan = { columns: [customers, spent], rows: 3 } as unknown as SheetPlan;
    const before = { keys, cells: new Map([[0, keys]]) };
    expect(differingRows(before, { plan, keys: ["A", "B", "C"], columns: [0, undefined] })).toBe(0);
  });
  test("are not counted in a large result", () => {
    const block = { row: 0, column: 0, columns: 5 };
    expect([isSmall({ ...block, rows: 10_000 }), isSmall({ ...block, rows: 10_001 })]).toEqual([
      ...[true, false],
    ]);
  });
});
