import { given } from "../../../src/core/given";
import { retentionRate } from "../../../src/core/retention/retention-rate";

describe("retentionRate gives", () => {
  test("90 % when 100 grew to 110 with 20 joiners", () =>
    expect(retentionRate.compute({ start: 100, end: 110, joined: 20 })).toBe(0.9));
  test("more than 1 when customers came back", () =>
    expect(retentionRate.compute({ start: 100, end: 110, joined: 0 })).toBe(1.1));
});

describe("retentionRate refuses", () => {
  test("a period that began with nobody", () =>
    expect(retentionRate.compute({ start: 0, end: 5, joined: 5 })).toEqual({
      fault: "no-customers-at-start",
    }));
  test("more joiners than customers at the end", () =>
    expect(retentionRate.compute({ start: 10, end: 5, joined: 6 })).toEqual({
      fault: "joined-more-than-end",
    }));
  test("text, which is not converted", () =>
    expect(given(retentionRate.params, { start: "100", end: 1 })).toEqual({
      fault: "not-a-number",
      values: { name: "start" },
    }));
});
