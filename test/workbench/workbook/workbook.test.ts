import { createWorkbook, rectOf } from "../../../workbench/workbook";
import type { Rect, SheetModel, WorkbookModel } from "../../../workbench/workbook";

const A1 = rectOf(0, 0);

function book(): { workbook: WorkbookModel; sheet: SheetModel } {
  const workbook = createWorkbook();
  return { workbook, sheet: workbook.active };
}

function type(workbook: WorkbookModel, rect: Rect, rows: unknown[][]): void {
  workbook.write(workbook.active, rect, (row, column) => rows[row]?.[column], "user");
}

describe("a workbook gives", () => {
  test("one empty sheet when new", () => {
    const { workbook, sheet } = book();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(sheet.used()).toBeUndefined();
    expect(sheet.value(0, 0)).toBe("");
  });

  test("what was written, by offset within the rectangle", () => {
    const { workbook, sheet } = book();
    type(workbook, rectOf(2, 1, 2, 2), [
      ["name", 1],
      [null, "2.5"],
    ]);
    expect(sheet.value(2, 1)).toBe("name");
    expect(sheet.value(2, 2)).toBe(1);
    expect(sheet.value(3, 1)).toBe("");
    expect(sheet.value(3, 2)).toBe(2.5);
    expect(sheet.used()).toEqual(rectOf(2, 1, 2, 2));
  });

  test("loaded cells as they are, numbers of text staying text", () => {
    const { workbook, sheet } = book();
    workbook.load(sheet, 0, 0, [
      ["12", 3, true],
      [null, { code: "#N/A" }, ""],
    ]);
    expect(sheet.value(0, 0)).toBe("12");
    expect(sheet.value(1, 1)).toEqual({ code: "#N/A" });
    expect(sheet.used()).toEqual(rectOf(0, 0, 2, 3));
  });

  test("one changed event for a write, naming who wrote", () => {
    const { workbook, sheet } = book();
    const seen: unknown[] = [];
    workbook.on((event) => event.type === "changed" && seen.push([event.rect, event.by]));
    workbook.write(sheet, A1, () => 1, "addin");
    expect(seen).toEqual([[A1, "addin"]]);
  });

  test("the effective format of a cell, later runs winning", () => {
    const { workbook, sheet } = book();
    workbook.setFormat(sheet, rectOf(0, 0, 3, 3), ["fill", "color"], "#FF0000");
    workbook.setFormat(sheet, rectOf(1, 1), ["fill", "color"], "#00FF00");
    workbook.setFormat(sheet, rectOf(1, 1), ["font", "bold"], true);
    expect(sheet.format(0, 0)).toEqual({ fill: { color: "#FF0000" } });
    expect(sheet.format(1, 1)).toEqual({ fill: { color: "#00FF00" }, font: { bold: true } });
    expect(sheet.used(true)).toBeUndefined();
    expect(sheet.used()).toEqual(rectOf(0, 0, 3, 3));
  });

  test("number formats by cell, written over and cleared", () => {
    const { workbook, sheet } = book();
    workbook.setNumberFormat(sheet, rectOf(0, 0, 10, 1), () => "0%");
    workbook.setNumberFormat(sheet, rectOf(4, 0, 2, 1), () => "@");
    workbook.clear(sheet, rectOf(9, 0), "Formats");
    const shown = Array.from({ length: 10 }, (_, row) => sheet.numberFormat(row, 0));
    expect(shown).toEqual(["0%", "0%", "0%", "0%", "@", "@", "0%", "0%", "0%", "General"]);
  });
});

describe("a workbook refuses", () => {
  const code = (work: () => void): unknown => {
    try {
      work();
    } catch (error) {
      return (error as { code?: unknown }).code;
    }
    return "nothing";
  };

  test.each(["", "a".repeat(32), "a/b", "a:b", "a[b", "'a", "History"])(
    "%j as the name of a sheet",
    (name) => {
      const { workbook, sheet } = book();
      expect(code(() => workbook.renameSheet(sheet, name))).toBe("InvalidArgument");
    }
  );

  test("a second sheet of the same name in other letters", () => {
    const { workbook } = book();
    expect(code(() => workbook.addSheet("SHEET1"))).toBe("ItemAlreadyExists");
  });

  test("writing to a protected sheet or a read-only workbook", () => {
    const { workbook, sheet } = book();
    sheet.protected = true;
    expect(code(() => type(workbook, A1, [[1]]))).toBe("AccessDenied");
    sheet.protected = false;
    workbook.readOnly = true;
    expect(code(() => type(workbook, A1, [[1]]))).toBe("AccessDenied");
    expect(sheet.value(0, 0)).toBe("");
  });

  test("adding, deleting and renaming sheets of a protected workbook", () => {
    const { workbook, sheet } = book();
    workbook.addSheet();
    workbook.protected = true;
    expect(code(() => workbook.addSheet())).toBe("AccessDenied");
    expect(code(() => workbook.deleteSheet(sheet))).toBe("AccessDenied");
    expect(code(() => workbook.renameSheet(sheet, "New"))).toBe("AccessDenied");
  });

  test("to be without a visible sheet", () => {
    const { workbook, sheet } = book();
    workbook.addSheet().visibility = "Hidden";
    expect(code(() => workbook.deleteSheet(sheet))).toBe("InvalidArgument");
  });

  test("a formula that does not parse, leaving every cell as it was", () => {
    const { workbook, sheet } = book();
    const rows = [["a"], ["=SUM("]];
    expect(code(() => type(workbook, rectOf(0, 0, 2, 1), rows))).toBe("InvalidArgument");
    expect(sheet.value(0, 0)).toBe("");
  });

  test("values that no cell can hold", () => {
    const { workbook } = book();
    expect(code(() => type(workbook, A1, [[{ a: 1 }]]))).toBe("InvalidArgument");
    expect(code(() => type(workbook, A1, [[Number.NaN]]))).toBe("InvalidArgument");
  });
});
