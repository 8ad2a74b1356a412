import fc from "fast-check";
import { nameOf, startOf, type Period } from "../../../src/core/calendar/period";
import { firstDayOf, parsePeriod, periodOfCell } from "../../../src/core/table/parse-period";
import type { Cell } from "../../../src/core/table";
import { runs } from "../../support/orders";

const named = (cell: Cell, year?: number) => {
  const written = periodOfCell(cell);
  const day = written && firstDayOf(written, year);
  return written && day !== undefined ? nameOf(written.kind, day) : undefined;
};

describe("parsePeriod gives", () => {
  test.each([
    ...["2024-03", "2024/3", "2024.03", "202403", "2024 03", "2024年3月", "2024年03月份", "2024m3"],
    ...[
      "Mar 2024",
      "Mar-24",
      "mar'24",
      "March 2024",
      "2024 Mar",
      "2024-Mar",
      "03/2024",
      "Mrz. 2024",
    ],
    ...["März 2024", "mars 2024", "marzo 2024", "２０２４年３月", 202_403],
  ])("March 2024 from %s", (cell) => expect(named(cell)).toBe("2024-03"));

  test.each([
    ...["Q3 2024", "2024Q3", "2024-Q3", "3Q24", "Q3'24", "Q3 FY24", "FY2024 Q3", "2024年第3季度"],
    ...["2024年第三季度", "2024年3季度"],
  ])("the third quarter of 2024 from %s", (cell) => expect(named(cell)).toBe("2024-Q3"));

  test.each(["2024", "FY2024", "FY24", "2024年", "2024年度", 2024])("2024 from %s", (cell) =>
    expect(named(cell)).toBe("2024")
  );

  test("a week by the year of its Thursday, as ISO does", () => {
    expect(named("2024-W09")).toBe("2024-W09");
    expect(named("2021-W01")).toBe("2021-W01");
  });

  test.each([
    ["Jan", "2023-01"],
    ["9月", "2023-09"],
    ["十二月", "2023-12"],
    ["M3", "2023-03"],
    ["Q2", "2023-Q2"],
    ["第四季度", "2023-Q4"],
  ])("%s without its year, which is asked for", (cell, name) => {
    expect(periodOfCell(cell)?.year).toBeUndefined();
    expect(named(cell)).toBeUndefined();
    expect(named(cell, 2023)).toBe(name);
  });
});

describe("parsePeriod refuses", () => {
  test.each([
    "2024-13",
    "2024-00",
    "Q5",
    "12",
    "MRR",
    "Total",
    "Jan 1 2024",
    "1924 and on",
    "2024-1-1",
    "",
  ])("%j as a period", (text) => expect(parsePeriod(text)).toBeUndefined());

  test.each([12.5, 45_292, 202_413, 1, true, null])("the cell %s as a period", (cell) =>
    expect(periodOfCell(cell)).toBeUndefined()
  );
});

describe("parsePeriod agrees", () => {
  test("with the names that results give periods", () => {
    const kinds = fc.constantFrom<Period>("week", "month", "quarter", "year");
    fc.assert(
      fc.property(kinds, fc.integer({ min: 33_000, max: 73_000 }), (kind, day) => {
        const start = startOf(kind, day);
        const written = parsePeriod(nameOf(kind, start));
        expect(written && { kind: written.kind, day: firstDayOf(written) }).toEqual({
          kind,
          day: start,
        });
      }),
      runs
    );
  });
});
