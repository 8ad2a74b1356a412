import { removeRecipe } from "../../src/app/remove-recipe";
import { takeBack } from "../../src/app/take-back";
import { troubleOf } from "../../src/app/trouble";
import { type Written, tidyWorkbook } from "../../src/workbook";
import type { FaultName, FaultSettings } from "../../workbench/faults";
import { CLIENTS, expectFaithful } from "../support/excel";
import { recipes, refresh, writeAt } from "../support/recipes";
import { type Report, openReport } from "../support/report";
import { requestOf } from "../support/requests";
import { sheetText } from "../support/snapshot";
import { strikeEach, waitShortly } from "../support/strike";

const FEW = Array.from({ length: 12 }, (_, at) => [`D-${at % 5}`, 45_420 + at * 3, 10 + at]);
const BELOW = { row: 11, column: 0, rows: FEW.length, columns: 3 };
const STATE = "ChurnAnalytics.state";

beforeAll(waitShortly);

// What is done about faults does not depend on the client, and each takes a while.
describe.each(CLIENTS.slice(0, 1))("%s: a result at a cell of a sheet of the user", (client) => {
  let excel: Report["excel"];
  let source: Report["source"];
  let report: Report["report"];
  let look: Report["look"];
  let widths: Report["widths"];
  let ask: Report["ask"];
  beforeEach(() => {
    ({ excel, source, report, look, widths, ask } = openReport(client));
  });
  afterEach(() => expectFaithful(excel.host));

  const STRIKES: readonly (readonly [FaultName, FaultSettings])[] = [
    ["action", { code: "AccessDenied" }],
    ["action", { code: "AccessDenied", action: 3 }],
    ["session-timed-out", { times: 1_000 }],
  ];

  test.each(STRIKES)("is written whole or not at all, with %s %j", async (...strike) => {
    const before = look();
    const narrow = widths();
    const job = async () => {
      const outcome = await ask(() => writeAt("CHURN_RFM", "Report!B4").catch(troubleOf));
      excel.host.faults.clear();
      const [, { times }] = strike;
      if (times === undefined) expect(excel.book.sheets).toEqual([source, report]);
      await tidyWorkbook();
      expect(excel.book.sheets).toEqual([source, report]);
      if ("why" in outcome) expect([look(), widths()]).toEqual([before, narrow]);
      else await takeBack(outcome);
      expect(look()).toBe(before);
      report.columnWidths.clear();
    };
    await strikeEach(excel, strike, { job });
  });

  test("is not half there where Excel is gone in the middle, or somebody took away what was ready", async () => {
    const before = look();
    const { faults } = excel.host;
    const job = () => ask(() => writeAt("CHURN_RFM", "Report!B4").catch(troubleOf));
    const stages = () => excel.book.sheets.filter(({ visibility }) => visibility === "Hidden");
    const isMarked = () => stages().some((each) => each.customProperties.get(STATE) === "placing");
    const dropIt = async () => {
      const [recipe] = await recipes();
      if (recipe) await removeRecipe({ entry: { recipe }, recipe });
      report.columnWidths.clear();
    };
    // The first one takes fewer requests.
    await job();
    await dropIt();
    const marked = await requestOf(excel, job, isMarked);
    await dropIt();
    for (const around of [-1, 0, 1]) {
      faults.inject("action", { code: "AccessDenied", at: marked + around });
      expect(await job()).toMatchObject({ problem: "access-denied" });
      expect(excel.book.sheets).toEqual([source, report]);
    }
    const strikes: readonly (readonly [FaultName, FaultSettings])[] = [
      ["action", { code: "AccessDenied", action: 40 }],
      ["meanwhile", { act: () => stages().forEach((each) => excel.book.deleteSheet(each)) }],
    ];
    for (const [name, settings] of strikes) {
      faults.inject(name, { ...settings, at: marked + 1 });
      faults.inject("internal-error", { at: marked + 2, times: 1_000 });
      const outcome = await job();
      faults.clear();
      expect(look() === before).toBe(name === "meanwhile");
      expect(outcome).toMatchObject({ problem: name === "action" ? "access-denied" : "gone" });
      await tidyWorkbook();
      expect([look(), report.customProperties.size]).toEqual([before, 0]);
      expect(excel.book.sheets).toEqual([source, report]);
    }
  });

  test.each(STRIKES)("is refreshed whole or not at all, with %s %j", async (...strike) => {
    await ask(() => writeAt("CHURN_COHORT", "Report!B4"));
    const looks: string[] = [];
    const put = (state: number) => {
      if (state === 0) excel.book.clear(source, BELOW, "Contents");
      else excel.book.load(source, 11, 0, FEW);
    };
    for (const state of [1, 0, 1]) {
      put(state);
      await refresh();
      looks[state] = sheetText(excel, report);
    }
    let wanted = 1;
    const job = async () => {
      wanted = 1 - wanted;
      put(wanted);
      const outcome = await refresh().catch(troubleOf);
      excel.host.faults.clear();
      await tidyWorkbook();
      expect(looks).toContain(sheetText(excel, report));
      if (Array.isArray(outcome) && outcome[0] && "after" in outcome[0])
        expect(sheetText(excel, report)).toBe(looks[wanted]);
      expect(await refresh()).toMatchObject([{ after: {} }]);
      expect(sheetText(excel, report)).toBe(looks[wanted]);
    };
    await strikeEach(excel, strike, { job });
  });

  test("is removed, or can be, whichever request fails", async () => {
    const before = look();
    let written: Written | undefined;
    const prepare = async () => {
      written = await ask(() => writeAt("CHURN_RFM", "Report!B4"));
    };
    const job = async () => {
      if (!written) throw new Error("Nothing was written.");
      await takeBack(written).catch(troubleOf);
      excel.host.faults.clear();
      await takeBack(written);
      expect(look()).toBe(before);
      expect([report.customProperties.size, await recipes()]).toEqual([0, []]);
    };
    await strikeEach(excel, ["action", { code: "AccessDenied" }], { prepare, job });
  });
});
