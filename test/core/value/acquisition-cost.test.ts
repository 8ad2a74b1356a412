import { acquisitionCost } from "../../../src/core/value/acquisition-cost";

describe("acquisitionCost gives", () => {
  test("250 for each of 4 customers won with 1,000", () =>
    expect(acquisitionCost.compute({ spend: 1000, joined: 4 })).toBe(250));
});

describe("acquisitionCost refuses", () => {
  test("a period in which nobody was won", () =>
    expect(acquisitionCost.compute({ spend: 1000, joined: 0 })).toEqual({
      fault: "nobody-joined",
    }));
});
