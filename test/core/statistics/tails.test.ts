import fc from "fast-check";
import { chiSquareAbove, normalBeyond, studentBeyond } from "../../../src/core/statistics/tails";
import { runs } from "../../support/orders";

/** All values by mpmath 1.3, 50 digits. */
const CHI_SQUARE = [
  [1e-12, 1, 0.9999992021154392],
  [0.001, 1, 0.97477287936996039],
  [0.4549, 1, 0.50001716075177628],
  [3.841458820694124, 1, 0.050000000000000057],
  [10.5, 1, 1.1937454448720053e-3],
  [1400, 1, 2.1010145162642175e-306],
  [2.5, 2, 0.2865047968601901],
  [1184.5965720837928, 2, 5.8630383006727426e-258],
  [1e-6, 3, 0.99999999973403856],
  [7.8, 3, 0.050331097859853355],
  [30, 12, 2.7924293327009167e-3],
  [11, 11, 0.44326327842646531],
  [300, 120, 2.0761530190828101e-17],
  [90, 120, 0.98134886535142455],
  [1000, 1000, 0.49405285382923964],
  [1200, 1000, 1.2255942330622904e-5],
  [800, 1000, 0.99999918906189212],
  [50000, 49999, 0.49789738727545746],
  [51000, 49999, 8.2563567420955628e-4],
  [48000, 49999, 0.99999999992511418],
  [1400, 100, 4.4774296035997467e-228],
] as const;
const NORMAL = [
  [0, 1],
  [1e-9, 0.99999999920211544],
  [0.01, 0.99202128737073679],
  [0.5, 0.61707507745197379],
  [1.6771140337097894, 0.093520185058687204],
  [1.959963984540054, 0.050000000000000028],
  [3, 2.6997960632601891e-3],
  [5.5, 3.7979124931775439e-8],
  [8, 1.2441921148543568e-15],
  [20, 5.5072482372124674e-89],
  [37.5, 9.2107060191639097e-308],
] as const;
const STUDENT = [
  [0, 3, 1],
  [1e-9, 1, 0.99999999936338023],
  [0.5, 1, 0.70483276469913345],
  [1, 1, 0.5],
  [12.706, 1, 0.050000802358133186],
  [1e6, 1, 6.3661977236736914e-7],
  [1e-5, 2, 0.99999292893218831],
  [4.302652729911275, 2, 0.049999999996516624],
  [1e8, 2, 9.9999999999999985e-17],
  [3.97826, 4, 0.016424959695812474],
  [2.2, 10, 0.052441068449353166],
  [2.2, 11, 0.050086110981804258],
  [40, 10, 2.2808577430857546e-12],
  [1.96, 100, 0.052778901366229662],
  [0.1, 100, 0.92054453109585124],
  [10, 1000, 1.6670702958600066e-22],
  [2, 100_000, 0.045502963457506463],
  [30, 100_000, 7.3785368722222337e-197],
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
