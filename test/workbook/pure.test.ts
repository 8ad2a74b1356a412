import { formatOf, linesOf, valueOf, widthOf } from "../../src/workbook/cell-format";
import { from1904, to1904 } from "../../src/workbook/date-system";
import { freeSheetName, freeTableName } from "../../src/workbook/names";
import { FIRST_BYTES, PAGE_BYTES, PageSize } from "../../src/workbook/page-size";
import { addressOf, columnLetters, overlap } from "../../src/workbook/place";
import { WorkbookProblem, problemOf } from "../../src/workbook/problem";
import { columnsEdited, movesWith } from "../../src/workbook/watch";

describe("PageSize gives", () => {
  test("a small page first, within limits", () => {
    expect(new PageSize(40, 3).rows).toBe(FIRST_BYTES / 40);
    expect(new PageSize(1, 3).rows).toBe(100_000);
    expect(new PageSize(1, 500).rows).toBe(10_000);
    expect(new PageSize(1e9, 3).rows).toBe(1_000);
  });
  test("larger ones while nobody notices that they are taken in, up to two megabytes", () => {
    const size = new PageSize(40, 3);
    size.blocked(5);
    expect(size.rows).toBe((1.5 * FIRST_BYTES) / 40);
    for (let page = 0; page < 9; page++) size.blocked(5);
    expect(size.rows).toBe(PAGE_BYTES / 40);
  });
  test("half of what kept the pane from answering for twice as long as nobody notices", () => {
    const size = new PageSize(40, 3);
    size.blocked(40);
    expect(size.rows).toBe(FIRST_BYTES / 2 / 40);
    for (let page = 0; page < 9; page++) size.blocked(5_000);
    expect(size.rows).toBe(2_500);
  });
  test("half of what was refused, for good", () => {
    const size = new PageSize(40, 3);
    expect(size.refused(1_000)).toBe(true);
    size.measured(10, 10);
    expect(size.rows).toBe(500);
  });
});
describe("PageSize refuses", () => {
  test("to halve a single row", () => {
    expect(new PageSize(40, 3).refused(1)).toBe(false);
  });
});

describe("names give", () => {
  test("the first that is free, whatever the capital letters", () => {
    expect(freeSheetName("RFM", ["Orders"])).toBe("RFM");
    expect(freeSheetName("RFM", ["rfm", "RFM (2)"])).toBe("RFM (3)");
    expect(freeTableName("Churn_RFM", ["churn_rfm"])).toBe("Churn_RFM_2");
  });
  test("what Excel allows: 31 characters, none of its signs", () => {
    expect(freeSheetName("a/b?c*d[e]:f", [])).toBe("a b c d e  f");
    const long = "x".repeat(40);
    expect(freeSheetName(long, [])).toHaveLength(31);
    expect(freeSheetName(long, ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  });
});

describe("cells give", () => {
  test("a blank for what is not defined, never a zero", () => {
    expect([null, NaN, Infinity].map(valueOf)).toEqual(["", "", ""]);
    expect(valueOf(0)).toBe(0);
  });
  test("the text format to every text, whatever its column holds", () => {
    expect(formatOf("key", "00123")).toBe("@");
    expect(formatOf("key", 123)).toBe("General");
    expect(formatOf("ratio", 0.5)).toBe("0.0%");
  });
  test("long texts in lines, between words or between Chinese characters", () => {
    expect(linesOf("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(linesOf("客户流失分析", 6)).toEqual(["客户流", "失分析"]);
    expect(widthOf("客a")).toBe(3);
    expect(linesOf("", 9)).toEqual([]);
  });
});

describe("places give", () => {
  test("letters and addresses as a person reads them", () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
    const sheet = { id: "1", name: "Orders" };
    const place = { sheet, firstRow: 2, rows: 9, columns: [0, 1, 4], taken: "joined" } as const;
    expect(addressOf(place)).toBe("Orders!A3:B11, E3:E11");
  });
  test("the part two blocks share, or none", () => {
    const one = { row: 0, column: 0, rows: 4, columns: 4 };
    expect(overlap(one, { row: 2, column: 3, rows: 9, columns: 9 })).toEqual({
      row: 2,
      column: 3,
      rows: 2,
      columns: 1,
    });
    expect(overlap(one, { row: 4, column: 0, rows: 1, columns: 1 })).toBeUndefined();
  });
});

describe("a place moves with", () => {
  const sheet = { id: "1", name: "Orders" };
  const place = { sheet, firstRow: 2, rows: 9, columns: [0, 1], taken: "joined" } as const;
  test("what comes or goes above it, in it or left of it, and where Excel names no cells", () => {
    expect(["A1", "A5:B5", "1:1", "#REF!"].map((each) => movesWith(place, each))).toEqual([
      ...[true, true, true, true],
    ]);
    expect(["A12", "C1:C3", "12:20"].map((each) => movesWith(place, each))).toEqual([
      ...[false, false, false],
    ]);
  });
});

describe("columns of a place are edited", () => {
  const sheet = { id: "1", name: "Orders" };
  const place = { sheet, firstRow: 2, rows: 9, columns: [0, 1, 4], taken: "joined" } as const;
  test("where cells of an address lie in them, and all of them where Excel names no cells", () => {
    const edited = (address: string) => columnsEdited(place, address);
    expect(["B3", "A1:XFD1048576", "5:5", "D:F", "#REF!"].map(edited)).toEqual([
      ...[[1], [0, 1, 4], [0, 1, 4], [4], [0, 1, 4]],
    ]);
    expect(["A2", "A12:E99", "C3:D9", "B1,A12"].map(edited)).toEqual([[], [], [], []]);
  });
});

describe("days give", () => {
  test("the number that they have where days are counted from 1904, and none before", () => {
    expect([from1904(0), to1904(1_462)]).toEqual([1_462, 0]);
    expect(to1904(1_461)).toBeNull();
  });
});

describe("problemOf gives", () => {
  const host = (code: string) => Object.assign(new Error("refused"), { code, debugInfo: {} });
  test("a problem to what Excel refuses, and names the code of what is not known", () => {
    expect(problemOf(host("AccessDenied"))).toMatchObject({ code: "access-denied" });
    expect(problemOf(host("Strange"))).toMatchObject({
      code: "excel",
      values: { code: "Strange" },
    });
  });
  test("our own errors back as they are, and whatever else was thrown", () => {
    const own = new WorkbookProblem("gone");
    const bug = new TypeError("x");
    expect(problemOf(own)).toBe(own);
    expect(problemOf(bug)).toBe(bug);
    expect(["lost", null, undefined].map(problemOf)).toEqual(["lost", null, undefined]);
  });
});
