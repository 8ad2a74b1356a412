import { createWorkbook, isError } from "../../../workbench/workbook";
import type { CellValue } from "../../../workbench/workbook";

/** A sheet the expressions read: A names, B amounts, C days, D a mix with gaps and an error.
 *      A        B     C            D
 *  1   ada      10    2024-01-15   1
 *  2   Ben      20    2024-01-31   (blank)
 *  3   cy       30    2024-02-29   x
 *  4   Ada      40    2024-03-01   TRUE
 *  5   d*e      50    2023-12-31   #N/A
 */
const ROWS: (CellValue | null)[][] = [
  ["ada", 10, 45306, 1],
  ["Ben", 20, 45322, null],
  ["cy", 30, 45351, "x"],
  ["Ada", 40, 45352, true],
  ["d*e", 50, 45291, { code: "#N/A" }],
];

function plain(value: CellValue | CellValue[][]): unknown {
  if (Array.isArray(value)) return value.map((row) => row.map(plain));
  return isError(value) ? value.code : value;
}

function result(formula: string): unknown {
  const workbook = createWorkbook();
  workbook.load(workbook.active, 0, 0, ROWS);
  return plain(workbook.evaluate(workbook.active, formula));
}

export type Case = readonly [formula: string, gives: unknown];

export function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    test.each(cases)("%s gives %j", (formula, gives) => {
      const value = result(formula);
      if (typeof gives === "number" && !Number.isInteger(gives))
        expect(value).toBeCloseTo(gives, 9);
      else expect(value).toEqual(gives);
    });
  });
}
