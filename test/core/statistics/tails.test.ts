import fc from "fast-check";
import { chiSquareAbove, normalBeyond, studentBeyond } from "../../../src/core/statistics/tails";
import { runs } from "../../support/orders";

/** All values by mpmath 1.3, 50 digits. */
const CHI_SQUARE = [
  [1e-12, 1, 0.9999992021154392],
  [0.001, 1, 0.9747728793699604],
  [0.4549, 1, 0.5000171607517763],
  [3.841458820694124, 1, 0.05000000000000006],
  [10.5, 1, 0.0011937454448720053],
  [1400, 1, 2.1010145162642176e-306],
  [2.5, 2, 0.2865047968601901],
  [1184.5965720837928, 2, 5.8630383006727425e-258],
  [1e-6, 3, 0.9999999997340385],
  [7.8, 3, 0.05033109785985335],
  [30, 12, 0.0027924293327009166],
  [11, 11, 0.4432632784264653],
  [300, 120, 2.0761530190828102e-17],
  [90, 120, 0.9813488653514245],
  [1000, 1000, 0.49405285382923964],
  [1200, 1000, 1.2255942330622905e-5],
  [800, 1000, 0.9999991890618921],
  [50000, 49999, 0.49789738727545746],
  [51000, 49999, 0.0008256356742095563],
  [48000, 49999, 0.9999999999251141],
  [1400, 100, 4.477429603599747e-228],
] as const;
const NORMAL = [
  [0, 1],
  [1e-9, 0.9999999992021155],
  [0.01, 0.9920212873707368],
  [0.5, 0.6170750774519738],
  [1.6771140337097894, 0.0935201850586872],
  [1.959963984540054, 0.05000000000000003],
  [3, 0.002699796063260189],
  [5.5, 3.7979124931775436e-8],
  [8, 1.2441921148543568e-15],
  [20, 5.5072482372124675e-89],
  [37.5, 9.21070601916391e-308],
] as const;
const STUDENT = [
  [0, 3, 1],
  [1e-9, 1, 0.9999999993633802],
  [0.5, 1, 0.7048327646991335],
  [1, 1, 0.5],
  [12.706, 1, 0.05000080235813319],
  [1e6, 1, 6.366197723673691e-7],
  [1e-5, 2, 0.9999929289321883],
  [4.302652729911275, 2, 0.04999999999651662],
  [1e8, 2, 9.999999999999999e-17],
  [3.97826, 4, 0.016424959695812473],
  [2.2, 10, 0.052441068449353166],
  [2.2, 11, 0.05008611098180426],
  [40, 10, 2.2808577430857547e-12],
  [1.96, 100, 0.05277890136622966],
  [0.1, 100, 0.9205445310958512],
  [10, 1000, 1.6670702958600067e-22],
  [2, 100_000, 0.045502963457506464],
  [30, 100_000, 7.378536872222233e-197],
  [38, 5000, 8.186699820442914e-278],
  [Infinity, 7, 0],
] as const;

/** Where a probability is tiny its digits count, not its zeros. */
function expectNear(got: number, expected: number): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * expected);
}

describe("tail probabilities agree with arithmetic of 50 digits", () => {
  test.each(CHI_SQUARE)("chi-square above %d with %d degrees of freedom", (value, freedom, p) =>
    expectNear(chiSquareAbove(value, freedom), p)
  );
  test.each(NORMAL)("normal beyond %d", (z, p) => {
    expectNear(normalBeyond(z), p);
    expectNear(normalBeyond(-z), p);
  });
  test.each(STUDENT)("Student's t beyond %d with %d degrees of freedom", (t, freedom, p) => {
    expectNear(studentBeyond(t, freedom), p);
    expectNear(studentBeyond(-t, freedom), p);
  });
});

describe("tail probabilities agree with each other", () => {
  const freedoms = fc.integer({ min: 1, max: 3000 });
  test("they fall as the value grows, from 1 to 0", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 1e-3, max: 9, noNaN: true }),
        freedoms,
        (value, step, freedom) => {
          for (const tail of [chiSquareAbove, studentBeyond]) {
            const [here, further] = [tail(value, freedom), tail(value + step, freedom)];
            expect(here).toBeGreaterThanOrEqual(further - 1e-12);
            expect(here <= 1 && further >= 0).toBe(true);
          }
        }
      ),
      runs
    );
  });
  test("with 2 degrees of freedom chi-square is exponential", () => {
    for (const value of [0.1, 1, 10, 100, 1000])
      expectNear(chiSquareAbove(value, 2), Math.exp(-value / 2));
  });
  test("with many degrees of freedom t is normal", () =>
    expect(studentBeyond(2, 1e6)).toBeCloseTo(normalBeyond(2), 6));
});

describe("chiSquareAbove gives", () => {
  test("1 at 0 and 0 at infinity", () => {
    expect(chiSquareAbove(0, 5)).toBe(1);
    expect(chiSquareAbove(Infinity, 5)).toBe(0);
  });
});
