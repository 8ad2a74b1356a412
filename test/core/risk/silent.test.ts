import fc from "fast-check";
import { silent } from "../../../src/core/risk/silent";
import { computed } from "../../support/compute";
import { runs } from "../../support/orders";

const LAST = 45_292;
const silence = (days: number, industryOrDays?: unknown) =>
  computed(silent, { last: LAST, asOf: LAST + days, industryOrDays });

describe("silent gives", () => {
  test.each([
    ["manufacturing", 30],
    ["fmcg", 15],
    ["other", 30],
    [undefined, 30],
    [null, 30],
    [" FMCG ", 15],
    [45, 45],
    [0, 0],
    [10.5, 10.5],
  ])("%p: silent only once the threshold of %d days is passed", (industry, threshold) => {
    const [before, after] = [Math.floor(threshold), Math.floor(threshold) + 1];
    expect(silence(before, industry)).toEqual({ over: before - threshold, isSilent: false });
    expect(silence(after, industry)).toEqual({ over: after - threshold, isSilent: true });
  });
  test("days still to go as a negative number", () =>
    expect(silence(0, "fmcg")).toEqual({ over: -15, isSilent: false }));
  test("whole days: a time of day does not count", () =>
    expect(computed(silent, { last: 45_292.9, asOf: 45_323.1 })).toEqual({
      over: 1,
      isSilent: true,
    }));
});

describe("silent refuses", () => {
  test("an activity after the as-of date", () =>
    expect(silence(-1)).toEqual({ fault: "last-after-as-of" }));
  test("an industry it has no threshold for, naming those it has", () =>
    expect(silence(1, "banking")).toEqual({
      fault: "unknown-option",
      values: {
        name: "industryOrDays",
        value: "banking",
        options: "manufacturing, fmcg, other, a number",
      },
    }));
  test.each(["constructor", "__proto__", "30"])("%s, which names no number of days", (typed) =>
    expect(silence(1, typed)).toMatchObject({ fault: "unknown-option" })
  );
  test("fewer than no days", () => expect(silence(1, -1)).toMatchObject({ fault: "below-limit" }));
  test("TRUE as a number of days", () =>
    expect(silence(1, true)).toMatchObject({ fault: "not-a-number" }));
  test("a customer without any activity", () =>
    expect(computed(silent, { asOf: LAST })).toEqual({
      fault: "missing-value",
      values: { name: "last" },
    }));
});

describe("silent agrees with", () => {
  test("itself a day later: one day more", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(200), (days, threshold) => {
        const [today, tomorrow] = [silence(days, threshold), silence(days + 1, threshold)];
        expect(tomorrow).toMatchObject({ over: (today as { over: number }).over + 1 });
        expect(today).toMatchObject({ isSilent: days > threshold });
      }),
      runs
    );
  });
});
