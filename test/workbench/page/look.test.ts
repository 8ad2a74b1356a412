import { countLines } from "../../../workbench/page/grid/row-heights";
import { niceScale } from "../../../workbench/page/chart/scale";
import { spansOf } from "../../../workbench/page/chart/stack";
import { ConditionalPaints } from "../../../workbench/page/look/conditional";
import { fitNumber } from "../../../workbench/page/look/fit";
import { moved } from "../../../workbench/page/look/moved";
import { tablePaint } from "../../../workbench/page/look/table-look";
import { DARK, LIGHT, mix, readable } from "../../../workbench/page/look/theme";
import { createWorkbook } from "../../../workbench/workbook";
import type { FormatBag } from "../../../workbench/workbook/types";
import { fill, rect } from "../files/book";

const width = (most: number) => (text: string) => text.length <= most;

describe("a number in a narrow cell", () => {
  test("loses decimals when General", () => {
    expect(fitNumber(3.14159265, "3.14159265", true, width(4))).toBe("3.14");
  });

  test("turns to powers of ten when General and even that is too wide", () => {
    expect(fitNumber(123456789, "123456789", true, width(7))).toBe("1.2E+08");
  });

  test("shows hashes when a format of its own does not fit, never a cut number", () => {
    expect(fitNumber(0.125, "12.5%", false, width(4))).toBe("####");
  });

  test("stays whole when it fits", () => {
    expect(fitNumber(12, "12", true, width(2))).toBe("12");
  });
});

describe("conditional formats", () => {
  const painted = (type: string, bag: FormatBag, address: string) => {
    const book = createWorkbook();
    const sheet = book.active;
    fill(book, sheet, "A1", [
      [0, "x"],
      [5, "y"],
      [10, "x"],
      ["text", "x"],
    ]);
    sheet.conditionalFormats.push({
      ...{ id: "1", type, rect: rect("A1:A4"), priority: 0, stopIfTrue: false, bag },
    });
    const { row, column } = rect(address);
    return new ConditionalPaints(book, sheet).paint(row, column);
  };
  const stop = (type: string, color: string) => ({ type, color });
  const criteria = {
    minimum: stop("LowestValue", "#000000"),
    maximum: stop("HighestValue", "#FFFFFF"),
  };

  test("colour a value between the ends of a scale, and no text", () => {
    expect(painted("ColorScale", { colorScale: { criteria } }, "A1")).toEqual({ fill: "#000000" });
    expect(painted("ColorScale", { colorScale: { criteria } }, "A2")).toEqual({ fill: "#808080" });
    expect(painted("ColorScale", { colorScale: { criteria } }, "A3")).toEqual({ fill: "#ffffff" });
    expect(painted("ColorScale", { colorScale: { criteria } }, "A4")).toEqual({});
  });

  test("draw a bar as long as the value's share of the largest", () => {
    expect(painted("DataBar", { dataBar: {} }, "A2").bar?.share).toBe(0.5);
  });

  test.each([
    ["GreaterThan", "=4", undefined, true],
    ["LessThan", "=5", undefined, false],
    ["Between", "=5", "=6", true],
    ["NotBetween", "=5", "=6", false],
    ["EqualTo", "=A1", undefined, true],
    ["EqualTo", "=$A$1", undefined, false],
  ])("hold a cell against a rule: %s %s %s", (operator, formula1, formula2, holds) => {
    const rule = { operator, formula1, formula2 };
    const format = { font: { color: "#FF0000" } };
    const paint = painted("CellValue", { cellValue: { rule, format } }, "A2");
    expect(paint).toEqual(holds ? { ink: "#ff0000" } : {});
  });

  test("move the references of a formula with the cell", () => {
    const bag = { custom: { rule: { formula: '=$B1="x"' }, format: { font: { bold: true } } } };
    expect(painted("Custom", bag, "A2")).toEqual({});
    expect(painted("Custom", bag, "A3")).toEqual({ bold: true });
  });
});

describe("a formula that is copied", () => {
  test("keeps what has dollars and moves the rest", () => {
    const from = { row: 0, column: 0 };
    expect(moved("=$A1+B$2*Sheet2!C3", from, { row: 2, column: 1 })).toBe("=$A3+C$2*Sheet2!D5");
  });
});

describe("a table's style", () => {
  test("gives header, bands and nothing outside the known styles", () => {
    const book = createWorkbook();
    fill(book, book.active, "A1", [["h"], [1], [2], [3]]);
    const table = book.addTable(book.active, rect("A1:A4"), true);
    table.style = "TableStyleMedium2";
    expect(tablePaint(table, 0, LIGHT)).toEqual({ fill: "#4472c4", ink: "#ffffff", bold: true });
    expect(tablePaint(table, 1, LIGHT).fill).toBe(mix("#ffffff", "#4472c4", 0.2));
    expect(tablePaint(table, 2, LIGHT).fill).toBeUndefined();
    table.style = "";
    expect(tablePaint(table, 1, LIGHT)).toEqual({});
  });
});

describe("colours", () => {
  test("made for white paper are lightened on dark paper only", () => {
    expect(readable("#1f3864", LIGHT.paper, LIGHT)).toBe("#1f3864");
    expect(readable("#1f3864", DARK.paper, DARK)).not.toBe("#1f3864");
  });
});

describe("the scale of an axis", () => {
  test.each([
    [
      [0, 7],
      [0, 2, 4, 6, 8],
    ],
    [
      [3, 97],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      [-3, 4],
      [-4, -2, 0, 2, 4],
    ],
    [
      [0.02, 0.11],
      [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12],
    ],
    [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])("covers %j with round steps", (values, ticks) => {
    expect(niceScale(values, 6).ticks).toEqual(ticks);
  });

  test("leaves zero out when all values are far from it", () => {
    expect(niceScale([95, 100], 5).low).toBeGreaterThan(50);
  });
});

describe("stacked series", () => {
  test("stand on one another, those below zero the other way", () => {
    const series = (values: number[]) => ({
      ...{ name: "", kind: "column" as const, values, color: "#000000", hasMarkers: false },
    });
    const spans = spansOf({
      ...{ kind: "column", isStacked: true, isFull: false, categories: ["a"], format: "General" },
      series: [series([3]), series([-1]), series([2])],
    });
    expect(spans).toEqual([[{ from: 0, to: 3 }], [{ from: 0, to: -1 }], [{ from: 3, to: 5 }]]);
  });
});

describe("wrapped text", () => {
  const measure = (text: string): number => text.length;

  test.each([
    ["one line when it fits", "short", 10, 1],
    ["breaks between words", "one two three", 8, 2],
    ["breaks where it says so", "a\nb", 10, 2],
    ["breaks a word wider than the cell", "abcdefghijkl", 5, 3],
    ["breaks Chinese anywhere", "客户流失分析", 3, 2],
  ])("takes %s", (_, text, room, lines) => {
    expect(countLines(text, room, measure)).toBe(lines);
  });
});
