import fc from "fast-check";
import { allAnalyses } from "../../src/core/catalog";
import { dayOf } from "../../src/core/calendar/civil";
import { SILENT_DAYS, defaultsFrom, startingSettings } from "../../src/app/defaults";
import { loadPreferences } from "../../src/app/preferences";
import { jobOf, reduce } from "../../src/app/reduce";
import { type Action, startState } from "../../src/app/state";
import { storeOf } from "../support/store";

const TODAY = dayOf(2026, 3, 15) ?? 0;

describe("defaults give", () => {
  test("each analysis what it has a setting for, and nothing else", () => {
    const starting = startingSettings(
      { values: { threshold: 30, bins: 4, benchmark: "saas" } },
      TODAY
    );
    expect(starting["CHURN_ROLLFORWARD"]).toEqual({ threshold: 30, benchmark: "saas" });
    expect(starting["CHURN_RFM"]).toEqual({ bins: 4 });
    expect(starting["CHURN_CHANGES"]).toBeUndefined();
  });

  test("today, or the end of last month, as the last day that counts", () => {
    const day = (asOf: "today" | "month-end") =>
      startingSettings({ asOf }, TODAY)["CHURN_RFM"]?.["asOf"];
    expect(day("today")).toBe(TODAY);
    expect(day("month-end")).toBe(dayOf(2026, 2, 28));
  });

  test("nothing where they are those of the product", () => {
    expect(startingSettings({ values: { threshold: 90, benchmark: "none" } }, TODAY)).toEqual({});
    expect(startingSettings({}, TODAY)).toEqual({});
  });

  test("30 days in manufacturing and 15 in consumer goods, as the handbook says", () => {
    // The article behind rule R1 of the warning signs.
    expect(SILENT_DAYS).toEqual({ manufacturing: 30, fmcg: 15 });
  });
});

describe("defaults refuse", () => {
  test.each([
    ["a threshold below 0", { values: { threshold: -1 } }],
    ["a text for a number", { values: { threshold: "30" } }],
    ["an option that there is none of", { values: { weekStart: "friday" } }],
    ["a setting of no analysis", { values: { constructor: 1, __proto__: { bins: 3 } } }],
    ["a rule that nobody made", { asOf: "tomorrow", industry: "toString" }],
    ["codes moved to a segment that there is none of", { values: { moves: "554 __proto__" } }],
    ["no object", { values: "threshold" }],
  ])("%s", (_, kept) => expect(defaultsFrom(kept)).toEqual({}));

  test("whatever a browser keeps, without failing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (kept) => {
        const starting = startingSettings(defaultsFrom(kept), TODAY);
        const known = allAnalyses.map(({ id }) => id);
        expect(Object.keys(starting).every((id) => known.includes(id))).toBe(true);
      })
    );
  });
});

describe("defaults agree with", () => {
  test("what was kept with the other preferences", () => {
    const kept = '{"version":1,"defaults":{"asOf":"today","values":{"bins":4,"drop":7}}}';
    const { preferences, notice } = loadPreferences(storeOf(kept));
    expect(preferences.defaults).toEqual({ asOf: "today", values: { bins: 4 } });
    expect(notice).toBeUndefined();
  });

  test("what was set for an analysis, which they leave alone, and with what was reset", () => {
    const starting = { CHURN_RFM: { bins: 4 }, CHURN_ROLLFORWARD: { threshold: 30 } };
    const after = (...actions: Action[]) => actions.reduce(reduce, startState("CHURN_RFM"));
    const set = after({ type: "preferred", starting }, { type: "set", name: "bins", value: 3 });
    expect(set.settings["CHURN_ROLLFORWARD"]).toEqual({ threshold: 30 });
    const changed = after(
      { type: "preferred", starting },
      { type: "set", name: "bins", value: 3 },
      { type: "preferred", starting: { CHURN_RFM: { bins: 6 } } }
    );
    expect(changed.settings["CHURN_RFM"]).toEqual({ bins: 3 });
    expect(changed.settings["CHURN_ROLLFORWARD"]).toBeUndefined();
    const reset = after({ type: "preferred", starting }, { type: "reset" });
    expect(reset.settings["CHURN_RFM"]).toEqual({});
    expect(jobOf(reset)).toBeUndefined();
  });
});
