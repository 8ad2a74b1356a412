import { nameOf } from "../../../src/core/calendar/period";
import { periodHeaders, type PeriodChoice } from "../../../src/core/table/period-headers";
import type { Cell } from "../../../src/core/table";

/** The names of the periods by their columns, the last with the day before which it ends. */
function shown(header: readonly Cell[], choice?: PeriodChoice) {
  const found = periodHeaders(header, choice);
  if (found === undefined) return undefined;
  const names = found.columns.map(({ column, from }) => `${column} ${nameOf(found.kind, from)}`);
  return { kind: found.kind, names, until: nameOf("day", found.columns.at(-1)?.until ?? 0) };
}

describe("periodHeaders gives", () => {
  test("each column with the first day of its period and that of the next", () => {
    expect(shown(["Customer", "2024-01", "2024-02", "Total"])).toEqual({
      kind: "month",
      names: ["1 2024-01", "2 2024-02"],
      until: "2024-03-01",
    });
  });

  test("months alone where quarters and a year stand between them: those are their sums", () => {
    const header = ["Customer", "Jan 24", "Feb 24", "Mar 24", "Q1", "Apr 24", "2024"];
    expect(shown(header)?.names).toEqual(["1 2024-01", "2 2024-02", "3 2024-03", "5 2024-04"]);
  });

  test("the year that is given to months without one, and the next where they begin again", () => {
    expect(periodHeaders(["x", "Nov", "Dec", "Jan"])?.lacksYear).toBe(true);
    expect(shown(["x", "Nov", "Dec", "Jan"], { year: 2023 })?.names).toEqual([
      "1 2023-11",
      "2 2023-12",
      "3 2024-01",
    ]);
    expect(shown(["x", "Feb", "Jan", "Dec"], { year: 2024 })?.names).toEqual([
      "1 2024-02",
      "2 2024-01",
      "3 2023-12",
    ]);
  });

  test("the year that is given to quarters without one", () => {
    expect(shown(["x", "Q3", "Q4", "Q1"], { year: 2023 })?.names.at(-1)).toBe("3 2024-Q1");
    expect(shown(["x", "Q1", "Q4", "Q3"], { year: 2024 })?.names.at(-1)).toBe("3 2023-Q3");
  });

  test("the period that the distances of dates say", () => {
    expect(shown(["x", 45_292, 45_323, 45_352])?.kind).toBe("month");
    expect(shown(["x", 45_382, 45_473, 45_565])?.kind).toBe("quarter");
    expect(shown(["x", 45_292, 45_658])?.kind).toBe("year");
    expect(shown(["x", 45_292, 45_299])?.kind).toBe("week");
  });

  test("a shorter period where a person says so, and never a longer one that would hold two columns", () => {
    const quarters = ["x", "Mar 2024", "Jun 2024"];
    expect(shown(quarters)?.names).toEqual(["1 2024-Q1", "2 2024-Q2"]);
    expect(shown(quarters, { kind: "month" })?.names).toEqual(["1 2024-03", "2 2024-06"]);
    expect(shown(["x", "2024-01", "2024-02"], { kind: "year" })?.kind).toBe("month");
  });

  test("of dates as text the reading that has more months", () => {
    expect(shown(["x", "01/01/2024", "01/02/2024", "01/03/2024"])?.names.at(-1)).toBe("3 2024-03");
    expect(shown(["x", "1/1/2024", "2/1/2024", "3/1/2024"])?.names.at(-1)).toBe("3 2024-03");
  });
});

describe("periodHeaders refuses", () => {
  test.each([
    [["Customer", "Jan 2024", "Jan 2024"]],
    [["Customer", "2024-01", "2024-03", "2024-02"]],
    [["Customer", "Date", "Amount"]],
    [[]],
  ])("the names %j", (header) => expect(periodHeaders(header)).toBeUndefined());
});
