import { dayOf } from "../../../src/core/calendar/civil";
import { isFault } from "../../../src/core/fault";
import { movementsByPeriod } from "../../../src/core/subscription/movements-by-period";
import { STRICT, tableReader, type Cell, type ReadingRules } from "../../../src/core/table";
import { planOf } from "../../../src/core/table/plan";
import { analyse } from "../../../src/engine/analyse";

const day = (year: number, month: number, date: number) => dayOf(year, month, date) ?? NaN;
const CUSTOMERS = ["Ann", "Bob", "Cleo", "Dan"];

/** Subscriptions from 1 January 2024 on, below a header in row 1, with these ends in column C. */
function readingOf(ends: readonly Cell[], rules: Partial<ReadingRules> = {}) {
  const columns = new Map(
    ["customer", "start", "end"].map((role, column) => [role, { column }] as const)
  );
  const plan = planOf(movementsByPeriod, { columns });
  const reader = tableReader({ ...plan, firstRow: 1, rules: { ...STRICT, ...rules } });
  reader.take([
    ends.map((_, at) => [CUSTOMERS[at] ?? `C${at}`]),
    ends.map(() => [day(2024, 1, 1)]),
    ends.map((end) => [end]),
  ]);
  const reading = reader.finish();
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}

function endsOf(ends: readonly Cell[], rules: Partial<ReadingRules> = {}) {
  const column = readingOf(ends, rules).table.columns["end"];
  return column?.type === "day" ? [...column.days] : [];
}

function closingOf(ends: readonly Cell[], rules: Partial<ReadingRules> = {}) {
  const analysed = analyse(movementsByPeriod, readingOf(ends, rules).table, {});
  if (isFault(analysed)) throw new Error(analysed.fault);
  return analysed.result.columns["closing"]?.at(-1);
}

const told = (ends: readonly Cell[], rules: Partial<ReadingRules> = {}) =>
  readingOf(ends, rules).findings;
const find = (ends: readonly Cell[], code: string, rules: Partial<ReadingRules> = {}) =>
  told(ends, rules).find((each) => each.code === code);

describe("an end that never comes is read as none", () => {
  test.each<[string, Cell]>([
    ["as Excel's last day", 2_958_465],
    ["with a time of day", 2_958_465.99999],
    ["as text", "9999-12-31"],
    ["as text with a time", "9999-12-31 23:59:59"],
    ["as a number of digits", 99_991_231],
    ["day first", "31/12/9999"],
    ["in the year 2999", day(2999, 12, 31)],
    ["in the year 2099", day(2099, 12, 31)],
  ])("%s: %s", (_, never) => {
    const ends = [never, day(2024, 3, 15), never, never];
    expect(endsOf(ends)).toEqual([0, day(2024, 3, 15), 0, 0]);
    expect(find(ends, "no-end")).toMatchObject({
      ...{ role: "end", count: 3, effect: "read", cells: ["C2", "C4", "C5"] },
      values: { example: expect.stringMatching(/^\d{4}-12-31$/u) as string },
    });
    expect(told(ends).map(({ code }) => code)).not.toContain("not-a-date");
  });
  test("where every subscription bears it", () =>
    expect(endsOf([2_958_465, 2_958_465, 2_958_465])).toEqual([0, 0, 0]));
  test("and still tells how the column writes its dates", () =>
    expect(endsOf(["31/12/9999", "02/03/2024", ""])).toEqual([0, day(2024, 3, 2), 0]));
  test("but not the last day before it", () =>
    expect(endsOf([day(2098, 12, 31), 0])).toEqual([day(2098, 12, 31), 0]));
});

describe("an export on which every row has an end", () => {
  const EXPORTED = day(2024, 6, 30);
  const ends = [EXPORTED, day(2024, 3, 15), EXPORTED, EXPORTED];

  test("is told, with the rows that end on the last day of all", () => {
    expect(find(ends, "all-ended")).toEqual({
      ...{ code: "all-ended", role: "end", count: 3, cells: ["C2", "C4", "C5"], effect: "kept" },
      values: { day: day(2024, 6, 30) },
    });
    expect(closingOf(ends)).toBe(0);
  });
  test("has customers left once these rows are read as running on", () => {
    expect(endsOf(ends, { lastDay: "open" })).toEqual([0, day(2024, 3, 15), 0, 0]);
    expect(find(ends, "last-day-open", { lastDay: "open" })).toMatchObject({
      ...{ count: 3, effect: "read" },
    });
    expect(find(ends, "all-ended", { lastDay: "open" })).toBeUndefined();
    expect(closingOf(ends, { lastDay: "open" })).toBe(3);
  });
  test("is none where a row runs on, or where there are hardly any rows", () => {
    expect(find([...ends.slice(1), ""], "all-ended")).toBeUndefined();
    expect(find([...ends.slice(1), 2_958_465], "all-ended")).toBeUndefined();
    expect(find([EXPORTED, EXPORTED], "all-ended")).toBeUndefined();
  });
});
