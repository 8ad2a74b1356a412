import fc from "fast-check";
import { Axis } from "../../../workbench/page/grid/axis";
import { parseTabs } from "../../../workbench/page/grid/clipboard";
import { jump } from "../../../workbench/page/grid/jump";
import { Selection } from "../../../workbench/page/grid/selection";
import { sourceText } from "../../../workbench/page/grid/source-text";
import { placeOfCaret } from "../../../workbench/page/suggestions";
import { createWorkbook } from "../../../workbench/workbook";
import { toA1 } from "../../../workbench/workbook/a1";
import { fill, rect } from "../files/book";

describe("an axis", () => {
  const sizes = fc.dictionary(fc.nat(200).map(String), fc.nat(80));

  test("agrees with adding up the sizes one by one", () => {
    fc.assert(
      fc.property(sizes, fc.nat(250), (given, index) => {
        const exceptions = new Map(Object.entries(given).map(([at, size]) => [Number(at), size]));
        const axis = new Axis(1000, 20, exceptions);
        let sum = 0;
        for (let at = 0; at < index; at++) sum += exceptions.get(at) ?? 20;
        expect(axis.offset(index)).toBe(sum);
      })
    );
  });

  test("finds the row that covers a pixel, never a hidden one above it", () => {
    fc.assert(
      fc.property(sizes, fc.nat(5000), (given, pixel) => {
        const exceptions = new Map(Object.entries(given).map(([at, size]) => [Number(at), size]));
        const axis = new Axis(1000, 20, exceptions);
        const index = axis.indexAt(pixel);
        expect(axis.offset(index)).toBeLessThanOrEqual(pixel);
        expect(axis.offset(index + 1)).toBeGreaterThan(pixel);
      })
    );
  });

  test("ends at the last row", () => {
    expect(new Axis(1_048_576, 20, new Map()).indexAt(1e12)).toBe(1_048_575);
  });
});

describe("Ctrl and an arrow", () => {
  const book = createWorkbook();
  fill(book, book.active, "A1", [["a"], ["b"], [null], ["c"], [null], [null]]);
  const down = (row: number) => jump(book.active, { row, column: 0 }, { down: 1, across: 0 }).row;

  test.each([
    ["from within a block to its end", 0, 1],
    ["from the end of a block to the next filled cell", 1, 3],
    ["from a blank cell to the next filled cell", 2, 3],
    ["from the last filled cell to the end of the sheet", 3, 1_048_575],
  ])("goes %s", (_, from, to) => {
    expect(down(from)).toBe(to);
  });

  test("goes back up the same way", () => {
    const up = jump(book.active, { row: 3, column: 0 }, { down: -1, across: 0 });
    expect(up.row).toBe(1);
  });
});

describe("a selection", () => {
  test("keeps the active cell while it grows upwards", () => {
    const selection = new Selection(createWorkbook());
    selection.moveTo({ row: 5, column: 5 });
    selection.extendTo({ row: 2, column: 3 });
    expect(toA1(selection.area)).toBe("D3:F6");
    expect(selection.active).toEqual({ row: 5, column: 5 });
  });

  test("takes merged cells whole", () => {
    const book = createWorkbook();
    book.active.merges.push(rect("B2:C3"));
    const selection = new Selection(book);
    selection.moveTo({ row: 1, column: 1 });
    expect(toA1(selection.area)).toBe("B2:C3");
  });

  test("is walked through by Enter column by column and by Tab row by row", () => {
    const selection = new Selection(createWorkbook());
    selection.selectRect(rect("A1:B2"));
    const walk = (down: number, across: number): string => {
      selection.walk(down, across);
      return `${selection.active.row},${selection.active.column}`;
    };
    expect([walk(1, 0), walk(1, 0), walk(1, 0), walk(1, 0)]).toEqual(["1,0", "0,1", "1,1", "0,0"]);
    expect([walk(0, 1), walk(0, 1)]).toEqual(["0,1", "1,0"]);
    expect([walk(0, -1), walk(0, -1), walk(0, -1)]).toEqual(["0,1", "0,0", "1,1"]);
  });

  test("follows when the add-in selects something else", () => {
    const book = createWorkbook();
    const selection = new Selection(book);
    book.select(book.active, [rect("C3:D4")]);
    selection.follow();
    expect(selection.active).toEqual({ row: 2, column: 2 });
  });
});

describe("the text that editing starts from", () => {
  test.each([
    ["a formula as typed", "=1+1", "General", "=1+1"],
    ["all digits of a number", "0.1234567890123", "0.0", "0.1234567890123"],
    ["a share with its sign", "0.125", "0.0%", "12.5%"],
    ["a date as Excel writes it", "45657", "yyyy-mm-dd", "12/31/2024"],
    ["text that looks like a number with its apostrophe", "'007", "General", "'007"],
    ["plain text", "north", "General", "north"],
  ])("is %s", (_, typed, format, text) => {
    const book = createWorkbook();
    fill(book, book.active, "A1", [[typed]]);
    book.setNumberFormat(book.active, rect("A1"), () => format);
    expect(sourceText(book.active, 0, 0)).toBe(text);
  });
});

describe("pasted text", () => {
  test("is cells between tabs and lines, those in quotes with what is inside", () => {
    expect(parseTabs('a\tb\r\n"x\ty ""z"""\t\n')).toEqual([
      ["a", "b"],
      ['x\ty "z"', ""],
    ]);
  });
});

describe("the caret in a formula", () => {
  const at = (text: string) => placeOfCaret(text.replace("|", ""), text.indexOf("|"));

  test("stands in a name being typed", () => {
    expect(at("=1+CHURN.R|").name).toEqual({ text: "CHURN.R", start: 3 });
    expect(at("=A1|").name).toEqual({ text: "A1", start: 1 });
    expect(at('="CHU|').name).toBeUndefined();
  });

  test("stands in the argument of the innermost open function", () => {
    expect(at("=SUM(A1,CHURN.RATE(1,{1,2},|").call).toEqual({ name: "CHURN.RATE", argument: 2 });
    expect(at("=SUM(MAX(1,2),|").call).toEqual({ name: "SUM", argument: 1 });
    expect(at('=SUM("a,(b",|').call).toEqual({ name: "SUM", argument: 1 });
    expect(at("=(1,|").call).toBeUndefined();
  });
});
