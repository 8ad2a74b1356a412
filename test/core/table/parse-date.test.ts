import fc from "fast-check";
import { LAST_DAY, civilOf, dayOf } from "../../../src/core/calendar/civil";
import { isoDay, parseDate } from "../../../src/core/table/parse-date";

const NEW_YEARS_EVE = dayOf(2024, 12, 31);

describe("parseDate gives", () => {
  test.each([
    "2024-12-31",
    "2024/12/31",
    "2024.12.31",
    "2024-12-31T23:30:00-05:00",
    "2024-12-31 23:30:00 +0000",
    "20241231",
    "20241231T2330",
    "2024年12月31日",
    "2024年12月31日 星期二",
    "2024년 12월 31일",
    "31-Dec-2024",
    "31. Dezember 2024",
    "31 décembre 2024",
    "31 de diciembre de 2024",
    "Tue, 31 Dec 2024 23:30:00 GMT",
    "mar. 31 déc. 2024",
    "２０２４－１２－３１",
    "31/12/2024",
    "12/31/2024 11:30 PM",
    "31/12/24",
  ])("31 December 2024 for %s", (text) => {
    expect(parseDate(text)?.day).toBe(NEW_YEARS_EVE);
  });

  test.each([
    ["31/12/2024", "day-first"],
    ["12/31/2024", "month-first"],
    ["01/02/2024", "either"],
    ["02/02/2024", "certain"],
    ["2024/02/01", "certain"],
  ])("the order that %s proves: %s", (text, order) => {
    expect(parseDate(text)?.order).toBe(order);
  });

  test("years of two digits as Excel does", () => {
    expect(parseDate("1-Jan-29")?.day).toBe(dayOf(2029, 1, 1));
    expect(parseDate("1-Jan-30")?.day).toBe(dayOf(1930, 1, 1));
  });
});

describe("parseDate refuses", () => {
  test.each([
    "",
    "soon",
    "2024",
    "2024-12",
    "Dec 2024",
    "2024Q4",
    "W52-2024",
    "令和6年12月31日",
    "29/02/2023",
    "2024-02-30",
    "32/01/2024",
    "13/13/2024",
    "2024-12-31 5",
    "2024-12-31 - 2025-01-31",
    "31/12-2024",
    "12:30:00",
    "192.168.1.10",
    "555-12-1234",
    "1.234.567",
    "x2024-12-31",
    "2024-12-31x",
    "9".repeat(10_000),
    `2024-12-31 ${"12:".repeat(5_000)}`,
  ])("%s", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe("parseDate agrees", () => {
  const anyDay = fc.integer({ min: 61, max: LAST_DAY });

  test("with the day it was written from, in every form", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("-", "/", "."), (day, mark) => {
        const { year, month, date } = civilOf(day);
        const two = (number: number) => String(number).padStart(2, "0");
        expect(parseDate([year, two(month), two(date)].join(mark))?.day).toBe(day);
        expect(parseDate(`${year}年${month}月${date}日`)?.day).toBe(day);
        expect(isoDay(`${year}-${two(month)}-${two(date)}`)).toBe(day);
        const dayFirst = parseDate([two(date), two(month), year].join(mark));
        expect(dayFirst?.day).toBe(day);
        expect(dayFirst?.order).toBe(
          date > 12 ? "day-first" : date === month ? "certain" : "either"
        );
      })
    );
  });

  test("that any text is a day of Excel's calendar or none", () => {
    const near = fc.stringMatching(
      /^[0-9]{1,4}[-/. 年]?[0-9A-Za-z]{1,9}[-/. 月]?[0-9]{1,4}.{0,9}$/
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), near), (text) => {
        const day = parseDate(text)?.day ?? 1;
        expect(Number.isInteger(day) && day >= 1 && day <= LAST_DAY).toBe(true);
      })
    );
  });
});
