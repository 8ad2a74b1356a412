import { valuePerCost } from "../../../src/core/value";

describe("valuePerCost gives", () => {
  test("4 for a lifetime value of 1,600 at a cost of 400", () =>
    expect(valuePerCost(1600, 400)).toBe(4));
  test("nothing where nothing was spent", () => expect(valuePerCost(1600, 0)).toBeUndefined());
});
