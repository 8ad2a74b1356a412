import fc from "fast-check";
import { createWorkbook, isError, rectOf, toA1 } from "../../../workbench/workbook";
import type { WorkbookModel } from "../../../workbench/workbook";

const SIZE = 5;

interface Edit {
  readonly row: number;
  readonly column: number;
  readonly input: string | number;
}

const place = fc.record({
  row: fc.nat(SIZE - 1),
  column: fc.nat(SIZE - 1),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 2 }),
});
const address = place.map((rect) => toA1(rect));
const cell = place.map(({ row, column }) => toA1(rectOf(row, column)));
const input: fc.Arbitrary<string | number> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom("", "text", "=1/0", "#N/A") },
  { weight: 2, arbitrary: fc.tuple(cell, cell).map(([one, other]) => `=${one}+${other}*2`) },
  { weight: 2, arbitrary: address.map((at) => `=SUM(${at})`) },
  { weight: 1, arbitrary: fc.tuple(cell, cell, cell).map((at) => `=IF(${at.join(",")})`) },
  { weight: 1, arbitrary: address.map((at) => `=IFERROR(MAX(${at}),99)`) },
  { weight: 1, arbitrary: cell.map((at) => `=SUM(${at}:INDEX(A1:E5,3,3))`) },
  { weight: 1, arbitrary: fc.constantFrom("=SUM(part)", "=ROWS(Other!A1:B2)", "=Other!A1") }
);
const edit: fc.Arbitrary<Edit> = fc.record({
  row: fc.nat(SIZE - 1),
  column: fc.nat(SIZE - 1),
  input,
});

function book(): WorkbookModel {
  const workbook = createWorkbook();
  workbook.addSheet("Other");
  workbook.names.push({ name: "part", formula: "=Sheet1!$A$1:$B$2", comment: "", visible: true });
  return workbook;
}

function write(workbook: WorkbookModel, { row, column, input: text }: Edit): void {
  workbook.write(workbook.active, rectOf(row, column), () => text, "addin");
}

function shown(workbook: WorkbookModel): unknown[] {
  const sheet = workbook.active;
  return Array.from({ length: SIZE * SIZE }, (_, at) => {
    const value = sheet.value(Math.floor(at / SIZE), at % SIZE);
    return isError(value) ? value.code : value;
  });
}

/** What the same cells show when they are all written at once. */
function writtenAtOnce(edits: readonly Edit[]): WorkbookModel {
  const last = new Map(edits.map((one) => [one.row * SIZE + one.column, one]));
  const workbook = book();
  workbook.batch(() => {
    for (const one of last.values()) write(workbook, one);
  });
  return workbook;
}

describe("what changes in steps agrees", () => {
  test("with the same sheet calculated at once", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
        const workbook = book();
        for (const one of edits) write(workbook, one);
        const atOnce = writtenAtOnce(edits);
        expect(shown(workbook)).toEqual(shown(atOnce));
        expect([...workbook.circular].sort()).toEqual([...atOnce.circular].sort());
      }),
      { numRuns: 300, seed: 20260101 }
    );
  });

  test("with a full recalculation of itself", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
        const workbook = book();
        for (const one of edits) write(workbook, one);
        const before = shown(workbook);
        workbook.recalculate();
        expect(shown(workbook)).toEqual(before);
      }),
      { numRuns: 200, seed: 20260102 }
    );
  });
});
