import { countsOf, isCounted } from "../../../src/core/churn/period-counts";
import { isFault } from "../../../src/core/fault";
import type { Key } from "../../../src/core/table/table";
import { rollUpColumns } from "../../../src/engine/columns";
import { tableOfCounts, type CountRow } from "../../support/counts";

function counted(rows: readonly CountRow[]) {
  const facts = rollUpColumns(tableOfCounts(rows), { facts: {} }, 0);
  if (isFault(facts)) throw new Error(facts.fault);
  return countsOf(facts);
}

/** The names in order, each with the number of its row among those given. */
function namesOf(...periods: Key[]): string[] {
  const counts = counted(periods.map((period, at) => ({ period, start: 100 + at, lost: 1 })));
  if (isFault(counts)) throw new Error(counts.fault);
  return counts.map((row) => (isCounted(row) ? `${row.name} #${row.start - 100}` : row.name));
}

describe("countsOf gives", () => {
  test("names as they are written, in the order of the rows", () => {
    expect(namesOf("Jan", "Feb", "Mar")).toEqual(["Jan #0", "Feb #1", "Mar #2"]);
    expect(namesOf("Spring", "Summer", "Autumn")).toEqual(["Spring #0", "Summer #1", "Autumn #2"]);
    expect(namesOf("Nov", "Dec", "Jan")).toEqual(["Nov #0", "Dec #1", "Jan #2"]);
  });
  test("the oldest first where the newest was written first", () => {
    expect(namesOf("2024-03", "2024-02", "2024-01")).toEqual([
      "2024-01 #2",
      "2024-02 #1",
      "2024-03 #0",
    ]);
    expect(namesOf("2024年2月", "2024年1月")).toEqual(["2024年1月 #1", "2024年2月 #0"]);
  });
  test("dates as the periods they stand for, in order", () => {
    expect(namesOf(45_352, 45_292, 45_323)).toEqual(["2024-01 #1", "2024-02 #2", "2024-03 #0"]);
    expect(namesOf(45_382, 45_473)).toEqual(["2024-Q1 #0", "2024-Q2 #1"]);
    expect(namesOf(45_292, 45_299)).toEqual(["2024-W01 #0", "2024-W02 #1"]);
  });
  test("a name for each period missing between others, whichever is written first", () => {
    expect(namesOf("2024-01", "2024-02", "2024-05")).toEqual([
      ...["2024-01 #0", "2024-02 #1", "2024-03", "2024-04", "2024-05 #2"],
    ]);
    expect(namesOf("Q4 2024", "Q2 2024", "Q1 2024")).toEqual([
      ...["Q1 2024 #2", "Q2 2024 #1", "2024-Q3", "Q4 2024 #0"],
    ]);
  });
  test("nothing missing in half-years, between working days, and where no year is written", () => {
    const own = (...periods: Key[]) => expect(namesOf(...periods)).toHaveLength(periods.length);
    own("2023-06", "2023-12", "2024-06");
    own(45_296, 45_299, 45_300);
    own("Jan", "Feb", "Apr");
  });
  test("dates that stand twice as dates", () =>
    expect(namesOf(45_292, 45_292.5)).toEqual(["2024-01-01 #0", "2024-01-01 #1"]));
  test("years and plain numbers as they are, in order", () => {
    expect(namesOf(2024, 2022, 2023)).toEqual(["2022 #1", "2023 #2", "2024 #0"]);
    expect(namesOf(2, 1, 3)).toEqual(["1 #1", "2 #0", "3 #2"]);
  });
  test("nobody said of those who joined, where no column holds them", () => {
    expect(counted([{ period: "2024", start: 9, lost: 1 }])).toEqual([
      { name: "2024", start: 9, lost: 1 },
    ]);
    expect(counted([{ period: "2024", start: 9, lost: 1, joined: 0 }])).toEqual([
      { name: "2024", start: 9, lost: 1, joined: 0 },
    ]);
  });
});

describe("countsOf refuses", () => {
  const fine = { period: "2024-01", start: 100, lost: 5, joined: 3 };
  test.each([
    [{ lost: -1 }, "negative-count", { value: -1 }],
    [{ start: 10.5 }, "fractional-count", { value: 10.5 }],
    [{ joined: 0.5 }, "fractional-count", { value: 0.5 }],
    [{ lost: 104 }, "more-lost-than-there-were", { lost: 104, base: 103 }],
  ])("%j in a row, naming its period", (wrong, code, values) =>
    expect(counted([fine, { ...fine, period: "2024-02", ...wrong }])).toEqual({
      fault: code,
      values: { period: "2024-02", ...values },
    })
  );
  test("more lost than there were at the start, where nobody is known to have joined", () =>
    expect(counted([{ period: "2024-02", start: 5, lost: 6 }])).toEqual({
      fault: "more-lost-than-at-start",
      values: { period: "2024-02", lost: 6, base: 5 },
    }));
});
