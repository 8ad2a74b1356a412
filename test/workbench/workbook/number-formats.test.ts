import fc from "fast-check";
import { forEachCell, rectOf } from "../../../workbench/workbook";
import { NumberFormats } from "../../../workbench/workbook/number-formats";

const ROWS = 12;
const COLUMNS = 3;

const painted = fc.record({
  rect: fc.record({
    row: fc.nat(ROWS - 1),
    column: fc.nat(COLUMNS - 1),
    rows: fc.integer({ min: 1, max: ROWS }),
    columns: fc.integer({ min: 1, max: COLUMNS }),
  }),
  format: fc.constantFrom("General", "0%", "@", "0.00"),
});
const moved = fc.record({ row: fc.nat(ROWS - 1), count: fc.constantFrom(-2, -1, 1, 3) });

describe("number formats in runs agree", () => {
  test("with one format kept for each cell, also when rows move", () => {
    fc.assert(
      fc.property(fc.array(painted, { maxLength: 30 }), moved, (paints, { row, count }) => {
        const formats = new NumberFormats();
        const cells = Array.from({ length: 3 * ROWS }, () =>
          Array<string>(COLUMNS * 2).fill("General")
        );
        for (const { rect, format } of paints) {
          formats.set(rect, format);
          forEachCell(rect, (at, column) => ((cells[at] ?? [])[column] = format));
        }
        const shown = () =>
          Array.from({ length: 2 * ROWS }, (_, at) =>
            Array.from({ length: COLUMNS }, (__, column) => formats.get(at, column))
          );
        const plain = () => cells.slice(0, 2 * ROWS).map((line) => line.slice(0, COLUMNS));
        expect(shown()).toEqual(plain());
        if (count < 0) cells.splice(row, -count);
        else cells.splice(row, 0, ...Array.from({ length: count }, () => inserted(cells, row)));
        formats.shiftRows(row, count);
        expect(shown()).toEqual(plain());
      }),
      { numRuns: 300, seed: 11 }
    );
  });
});

/** A row put inside a run continues it; between two runs it has no format. */
function inserted(cells: readonly string[][], row: number): string[] {
  const [above, below] = [cells[row - 1] ?? [], cells[row] ?? []];
  return (cells[row] ?? []).map((_, column) =>
    above[column] === below[column] ? (above[column] ?? "General") : "General"
  );
}

test("the whole of a column is one entry", () => {
  const formats = new NumberFormats();
  formats.set(rectOf(0, 0, 1_048_576, 1), "0%");
  let entries = 0;
  formats.forEach(() => entries++);
  expect(entries).toBe(1);
  expect(formats.get(1_048_575, 0)).toBe("0%");
});
