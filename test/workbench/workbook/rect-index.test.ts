import fc from "fast-check";
import { holds, rectOf, touches } from "../../../workbench/workbook";
import { RectIndex } from "../../../workbench/workbook/rect-index";

const rect = fc.oneof(
  fc.record({
    row: fc.nat(2000),
    column: fc.nat(40),
    rows: fc.integer({ min: 1, max: 40 }),
    columns: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    row: fc.nat(100),
    column: fc.nat(5),
    rows: fc.constantFrom(1, 9000, 1_048_000),
    columns: fc.constantFrom(1, 40),
  }),
  fc.record({ row: fc.nat(20), column: fc.nat(20) }).map(({ row, column }) => rectOf(row, column))
);

describe("an index of rectangles agrees", () => {
  test("with looking at every one of them", () => {
    fc.assert(
      fc.property(
        fc.array(rect, { maxLength: 60 }),
        fc.array(rect, { maxLength: 20 }),
        (kept, asked) => {
          const index = new RectIndex<number>();
          kept.forEach((one, at) => index.set(at, one));
          kept.forEach((_, at) => {
            if (at % 3 === 0) index.delete(at);
          });
          const left = kept.map((one, at) => ({ one, at })).filter(({ at }) => at % 3 !== 0);
          for (const area of asked) {
            const slow = left.filter(({ one }) => touches(one, area)).map(({ at }) => at);
            expect(index.touching(area).sort((a, b) => a - b)).toEqual(slow);
            const over = left.filter(({ one }) => holds(one, area.row, area.column));
            expect(index.at(area.row, area.column).sort((a, b) => a - b)).toEqual(
              over.map(({ at }) => at)
            );
          }
        }
      ),
      { numRuns: 200, seed: 7 }
    );
  });
});
