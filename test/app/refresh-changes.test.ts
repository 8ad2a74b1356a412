import { paneTexts } from "../../src/app/pane-texts";
import type { LastRun, Recipe } from "../../src/app/recipe";
import { type Changed, changesOf } from "../../src/app/refresh-changes";
import { newsOf } from "../../src/app/workbook-state";
import type { Finding } from "../../src/core/table/reading";
import { wordsOf } from "../../src/text/all-words";

const texts = paneTexts(wordsOf("en"));
const RUN: LastRun = {
  ...{ day: 45_500, read: 10, used: 10, skipped: 0, rows: 6 },
  headline: { kind: "ratio", value: 0.046 },
  ...{ said: "32 customers were lost.", amount: 1_000, found: [] },
};
const late: Finding = {
  ...{ code: "unreadable-date", role: "date", count: 2, cells: ["B4", "B9"], effect: "skipped" },
};
const odd: Finding = { ...late, code: "future-date", count: 1, cells: ["B2"], effect: "kept" };

function changed(then: LastRun, now: LastRun, more: Partial<Changed> = {}): Changed {
  // What is told of a refresh is in the last runs of the recipe.
  const recipe = (last: LastRun) => ({ last }) as Recipe;
  return {
    ...{ before: recipe(then), after: recipe(now), sheet: { id: "2", name: "Result" } },
    ...{ rows: { added: 0, gone: 0, differing: 0 }, findings: [] },
    ...more,
  };
}
const told = (...args: Parameters<typeof changed>) => changesOf(changed(...args), texts);

test("nothing is said to have changed only where everything is known to be the same", () => {
  const nothing = /^Nothing changed: 10 rows were read/;
  expect(told(RUN, { ...RUN, day: 45_501 }).lines).toEqual([expect.stringMatching(nothing)]);
  const others: Parameters<typeof changed>[] = [
    [RUN, { ...RUN, said: "33 customers were lost." }],
    [RUN, { ...RUN, amount: 1_001 }],
    [RUN, { ...RUN, used: 9 }],
    [RUN, RUN, { rows: { added: 0, gone: 0, differing: 1 } }],
    [RUN, RUN, { rows: { added: 0, gone: 0 } }],
    [RUN, RUN, { findings: [odd] }],
    [{ ...RUN, said: undefined }, RUN],
  ];
  for (const other of others) expect(told(...other).lines.join()).not.toMatch(nothing);
});

test("more rows left out are a warning, with what is new in the rows, and no mere success", () => {
  const found = [{ code: "future-date", role: "date", count: 1 }];
  const then = { ...RUN, found };
  const now = { ...RUN, used: 8, skipped: 2, found };
  const { warning, findings, lines } = told(then, now, { findings: [odd, late] });
  expect(warning).toBe("2 more rows are left out than before: 2 of 10 now.");
  expect(findings).toEqual([late]);
  expect(lines).toEqual(
    expect.arrayContaining(["Rows used: 10 → 8 (−2)", "Rows left out: 0 → 2 (+2)"])
  );
  const refreshed = [changed(then, now), changed(now, then), changed(now, now)];
  expect(newsOf(refreshed)).toEqual({ done: 3, all: 3, leaving: 1 });
  expect(told(now, then).warning).toBeUndefined();
});

test("the whole answer is compared, not its number", () => {
  const now = { ...RUN, said: "32 customers were lost, and more money." };
  expect(told(RUN, now).answer).toEqual({ before: RUN.said, now: now.said });
  expect(told(RUN, { ...RUN, amount: 1 }).answer).toBeUndefined();
  expect(told(RUN, { ...RUN, amount: 1 }).lines).toContain("The answer reads as before");
});

test("of a result that an earlier version wrote only what is known of it is told", () => {
  const { day, read, used, skipped, rows, headline } = RUN;
  const then = { day, read, used, skipped, rows, headline };
  const now = { ...RUN, used: 8, skipped: 2 };
  const { answer, lines, findings } = told(then, now, { findings: [odd, late] });
  expect(answer).toEqual({ now: RUN.said });
  expect(lines).toContain("Amount used: 1,000.00");
  expect(lines.join()).not.toContain("4.6%");
  expect(findings).toEqual([late]);
  expect(told(then, RUN, { findings: [odd] }).findings).toEqual([]);
});
