import { foundOthers, hasEditedCheck, reads } from "../../src/app/edits";
import { isOtherJob, isOutdated, jobOf, mappingOf, reduce } from "../../src/app/reduce";
import type { Refreshed } from "../../src/app/refresh";
import { offeredSettings, problemOf, typedText, typedValue } from "../../src/app/settings-form";
import { doubledRole, rolesFor, wantOf } from "../../src/app/columns";
import type { Mapping, Source } from "../../src/app/source";
import { type Action, type Job, type Result, startState } from "../../src/app/state";
import { attempt, detailsOf } from "../../src/app/trouble";
import { rollForward } from "../../src/core/churn/roll-forward";
import type { Raw } from "../../src/core/given";
import { rfm } from "../../src/core/rfm/rfm";

const place = {
  sheet: { id: "1", name: "Orders" },
  firstRow: 0,
  rows: 5,
  columns: [0, 1, 2],
  taken: "as-selected",
} as const;
const source: Source = {
  place,
  address: "Orders!A1:C5",
  headerRows: 1,
  hasHeader: true,
  columns: [],
  seen: { shape: "purchases", saw: {} },
  sample: [],
};
const mapping: Mapping = { customer: 0, date: 1 };

const after = (...actions: Action[]) => actions.reduce(reduce, startState("CHURN_RFM"));
const chosen: Action = {
  type: "chosen",
  source,
  shape: "purchases",
  mappings: { purchases: mapping },
};
const account = { read: 4, used: 4, skipped: 0, blank: 0, findings: [] };

const said = { answer: { says: "lost", values: {} }, scales: [] };

function answered(actions: Action[]): Action {
  const job = jobOf(after(...actions));
  if (!job) throw new Error("No data.");
  const result: Result = {
    ...{ result: { size: 0, columns: {} }, asOf: 1, job, ...said },
    ...{ settings: {}, account },
  };
  return { type: "answered", result };
}

describe("the state gives", () => {
  test("no job before data is chosen", () => {
    expect(jobOf(after())).toBeUndefined();
  });
  test("an answer that is outdated as soon as what it depends on changes, and not before", () => {
    const asked = [chosen, answered([chosen])];
    expect(isOutdated(after(...asked))).toBe(false);
    const changes: Action[] = [
      { type: "mapped", role: "amount", column: 2 },
      { type: "shaped", shape: "subscriptions" },
      { type: "ruled", rules: { duplicates: "drop" } },
      { type: "asked", analysis: "CHURN_STATUS" },
      { type: "set", name: "bins", value: 3 },
    ];
    for (const change of changes) expect(isOutdated(after(...asked, change))).toBe(true);
    const back: Action[] = [{ type: "set", name: "bins", value: 3 }, { type: "reset" }];
    expect(isOutdated(after(...asked, ...back))).toBe(false);
  });
  test("an answer that is outdated when cells that it was read from change, also while they are read", () => {
    const began: Action = { type: "began", task: "run" };
    const edit = (...columns: number[]): Action => ({ type: "edited", columns });
    const asked = [chosen, began, answered([chosen])];
    expect(isOutdated(after(...asked, edit(1)))).toBe(true);
    expect(isOutdated(after(...asked, { type: "edited" }))).toBe(true);
    expect(isOutdated(after(...asked, edit(2)))).toBe(false);
    expect(isOtherJob(after(...asked, edit(1)))).toBe(false);
    const early = after(chosen, edit(1), began, answered([chosen]));
    const meanwhile = after(chosen, began, edit(1), answered([chosen]));
    expect([early, meanwhile].map(isOutdated)).toEqual([false, true]);
    expect(isOutdated(reduce(reduce(meanwhile, began), answered([chosen])))).toBe(false);
  });
  test("what was found in rows as something older, once they change, until they are checked again", () => {
    const check: Action[] = [
      { type: "began", task: "check" },
      { type: "checked", account },
    ];
    const asked = [chosen, answered([chosen]), { type: "edited" } as const];
    expect(hasEditedCheck(after(...asked))).toBe(true);
    const checked = after(...asked, ...check);
    expect([hasEditedCheck(checked), isOutdated(checked)]).toEqual([false, true]);
    expect(isOutdated(reduce(checked, chosen))).toBe(false);
  });
  test("an answer that is outdated where a refresh found other rows in the same columns", () => {
    const job = jobOf(after(chosen));
    if (!job) throw new Error("No data.");
    const read = { ...account, amountUsed: 100 };
    const result: Result = {
      ...{ result: { size: 0, columns: {} }, asOf: 1, job, settings: {}, account: read },
      ...said,
    };
    const recipe = {
      ...{ analysis: job.analysis, rules: { ...job.rules, hidden: undefined } },
      source: { ...{ sheetId: "1", headerRow: 0, above: 0, rows: 5 }, columns: [] },
      last: { ...{ read: 4, used: 4, skipped: 0 }, amount: 100 },
    };
    const isOther = (more: object) => {
      // Nothing else of a refresh is looked at.
      const refreshed = { before: recipe, after: { ...recipe, ...more } } as unknown as Refreshed;
      return foundOthers(refreshed, result);
    };
    expect(isOther({})).toBe(false);
    expect(isOther({ last: { ...recipe.last, amount: 101 } })).toBe(true);
    expect(isOther({ last: { ...recipe.last, used: 3 } })).toBe(true);
    expect(isOther({ source: { ...recipe.source, rows: 6 } })).toBe(true);
    const last = { ...recipe.last, used: 3 };
    const elsewhere = [
      { analysis: "CHURN_STATUS" },
      { source: { ...recipe.source, sheetId: "2" } },
      { source: { ...recipe.source, columns: [{ role: "date", header: "", column: 7 }] } },
      { rules: { ...job.rules, duplicates: "drop" } },
    ];
    for (const more of elsewhere) expect(isOther({ last, ...more })).toBe(false);
    const state = after(chosen, { type: "answered", result });
    const outcome = { before: recipe, after: { ...recipe, last } } as unknown as Refreshed;
    expect(isOutdated(reduce(state, { type: "refreshed", outcomes: [outcome] }))).toBe(true);
  });
  test("the columns between the ends of a table of periods as those that are read", () => {
    const job = jobOf(after(chosen));
    if (!job) throw new Error("No data.");
    const ends = { customer: 0, firstPeriod: 6, lastPeriod: 2 };
    const crossed: Job = { ...job, shape: "cross-tab", mapping: ends };
    expect([1, 2, 4, 6, 7].map((column) => reads(crossed, [column]))).toEqual([
      ...[false, true, true, true, false],
    ]);
  });
  test("the findings on the screen while a decision about them is taken", () => {
    const state = after(chosen, { type: "checked", account });
    expect(reduce(state, { type: "ruled", rules: { errors: "skip" } }).account).toBe(account);
    expect(reduce(state, { type: "mapped", role: "date", column: 2 }).account).toBeUndefined();
  });
  test("the columns of each thing a row may be apart, and none lost on the way", () => {
    const state = after(
      chosen,
      { type: "shaped", shape: "subscriptions" },
      { type: "mapped", role: "start", column: 2 }
    );
    expect(mappingOf(state)).toEqual({ start: 2 });
    expect(mappingOf(reduce(state, { type: "shaped", shape: "purchases" }))).toEqual(mapping);
    expect(state.account).toBeUndefined();
  });
  test("the settings of each question apart", () => {
    const state = after(
      { type: "set", name: "bins", value: 3 },
      { type: "asked", analysis: "CHURN_STATUS" }
    );
    expect(state.settings).toEqual({ CHURN_RFM: { bins: 3 } });
  });
  test("a setting that is said once to every question that asks it, until it is reset", () => {
    const state = after(
      { type: "asked", analysis: "CHURN_ROLLFORWARD" },
      { type: "set", name: "yearStart", value: "april" },
      { type: "set", name: "threshold", value: 60 },
      { type: "set", name: "period", value: "quarter" }
    );
    expect(state.settings).toMatchObject({
      CHURN_ROLLFORWARD: { yearStart: "april", threshold: 60, period: "quarter" },
      CHURN_STATUS: { threshold: 60 },
      CHURN_MOVEMENTS: { yearStart: "april" },
    });
    expect(state.settings.CHURN_COHORT).toEqual({ yearStart: "april" });
    expect(state.settings.CHURN_RFM).toBeUndefined();
    const usual = { type: "set", name: "yearStart", value: undefined } as const;
    expect(reduce(state, usual).settings.CHURN_COHORT).toBeUndefined();
    expect(reduce(state, { type: "reset" }).settings).toEqual({ CHURN_ROLLFORWARD: {} });
  });
});

describe("the form gives", () => {
  const asked = (settings: Raw) =>
    offeredSettings(rollForward, settings).flatMap(([name]) => /Start/u.exec(name)?.input ?? []);
  test("the start of years by quarters and years, that of weeks by weeks, and neither by months", () => {
    expect(asked({})).toEqual([]);
    expect(asked({ period: "day" })).toEqual([]);
    expect(asked({ period: "week" })).toEqual(["weekStart"]);
    expect(asked({ period: "quarter" })).toEqual(["yearStart"]);
    expect(asked({ period: "year" })).toEqual(["yearStart"]);
  });
});

describe("the mapping refuses", () => {
  test("a question whose column is missing, and one column for two roles", () => {
    const job = { source, shape: "purchases", periods: {}, analysis: "CHURN_RFM" } as const;
    expect(wantOf({ ...job, mapping }, rfm)).toEqual({ role: "amount" });
    expect(wantOf({ ...job, mapping: { ...mapping, amount: 2 } }, rfm)).toBeUndefined();
    const doubled = doubledRole(rolesFor("purchases", rfm, {}), { customer: 0, date: 0 });
    expect(doubled).toEqual({ role: "date", other: "customer" });
  });
});

describe("a typed setting gives", () => {
  test("its value, and text for what is none", () => {
    expect(typedValue({ kind: "count", about: "" }, " 5 ")).toBe(5);
    expect(typedValue({ kind: "ratio", about: "" }, "95")).toBe(0.95);
    expect(typedValue({ kind: "ratio", about: "" }, "0.95")).toBe(0.95);
    expect(typedValue({ kind: "day", about: "" }, "2024-01-01")).toBe(45_292);
    expect(typedValue({ kind: "count", about: "" }, "")).toBeUndefined();
    expect(typedText({ kind: "ratio", about: "" }, 0.95)).toBe("95");
    expect(typedText({ kind: "day", about: "" }, 45_292)).toBe("2024-01-01");
  });
  test("what is wrong with it", () => {
    const bins = rfm.settings.bins;
    expect(problemOf(bins, "many")).toEqual({ problem: "settings.notNumber" });
    expect(problemOf(bins, 2.5)).toEqual({ problem: "settings.notWhole" });
    expect(problemOf(bins, 1)).toEqual({ problem: "settings.atLeast", limit: 2 });
    expect(problemOf(bins, 10)).toEqual({ problem: "settings.atMost", limit: 9 });
    expect(problemOf(bins, 5)).toBeUndefined();
  });
});

describe("attempt gives", () => {
  test("the details of a mistake without its message, which may quote a cell", async () => {
    const outcome = await attempt(() => Promise.reject(new Error("Ann Smith")));
    expect(JSON.stringify(outcome)).not.toContain("Ann Smith");
    expect(detailsOf(new TypeError("Ann Smith"))).not.toContain("Ann Smith");
  });
});
