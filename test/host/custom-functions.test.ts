import { CLIENTS, expectFaithful, openExcel } from "../support/excel";
import { addTestFunctions } from "../support/test-functions";

describe.each(CLIENTS)("%s: a custom function", (client) => {
  const excel = openExcel(client);
  const { book, host } = excel;
  const sheet = book.active;
  const counter = addTestFunctions(excel);
  afterEach(() => expectFaithful(host));

  /** Types the formula and gives the cell what it shows at once and in the end. */
  const enter = async (address: [row: number, column: number], formula: string) => {
    const [row, column] = address;
    book.write(sheet, { row, column, rows: 1, columns: 1 }, () => formula, "user");
    const first = sheet.value(row, column);
    await excel.settle();
    return { first, last: sheet.value(row, column) };
  };

  test("shows #BUSY! until it is answered", async () => {
    expect(await enter([0, 0], "=TEST.SHARE(50,500)")).toEqual({
      first: expect.objectContaining({ code: "#BUSY!" }) as unknown,
      last: 0.1,
    });
  });

  test("may be left an optional argument, and stand in a larger formula", async () => {
    expect((await enter([1, 0], "=1+TEST.SHARE(2)*10")).last).toBe(21);
  });

  test("is not asked again for the same cell and arguments", async () => {
    const before = counter.calls;
    book.recalculate();
    await excel.settle();
    expect(counter.calls).toBe(before);
  });

  test("follows the cells it reads", async () => {
    book.load(sheet, 0, 4, [[5], [10]]);
    expect((await enter([2, 0], "=TEST.SHARE(E1,E2)")).last).toBe(0.5);
    await enter([1, 4], "20");
    expect(sheet.value(2, 0)).toBe(0.25);
  });

  test("spills a table of values over the cells below and beside", async () => {
    book.load(sheet, 0, 6, [["a"], ["b"], ["a"]]);
    expect((await enter([4, 0], "=TEST.COUNTS(G1:G3)")).last).toBe("a");
    const values = await excel.Excel.run(async (context) => {
      const anchor = context.workbook.worksheets.getActiveWorksheet().getRange("A5");
      const spill = anchor.getSpillingToRangeOrNullObject().load("values,address,hasSpill");
      const parent = anchor.getOffsetRange(1, 1).getSpillParent().load("address");
      await context.sync();
      return [spill.address, spill.values, spill.hasSpill, parent.address];
    });
    expect(values).toEqual([
      "Sheet1!A5:B6",
      [
        ["a", 2],
        ["b", 1],
      ],
      true,
      "Sheet1!A5",
    ]);
  });

  test("is #SPILL! where a cell is in the way, until it goes", async () => {
    book.load(sheet, 9, 1, [["in the way"]]);
    expect((await enter([8, 0], "=TEST.COUNTS(G1:G3)")).last).toMatchObject({ code: "#SPILL!" });
    await enter([9, 1], "");
    expect(sheet.value(8, 0)).toBe("a");
  });

  test.each([
    ["#N/A", "no customers", "no customers"],
    ["#VALUE!", "not a date", "not a date"],
    ["#DIV/0!", "", undefined],
    ["#NUM!", "", undefined],
    ["#NULL!", "", undefined],
  ])("shows the error it throws: %s %s", async (code, why, message) => {
    const { last } = await enter([12, 0], `=TEST.REFUSE("${code}","${why}")`);
    expect(last).toMatchObject({ code });
    expect((last as { message?: string }).message).toBe(message);
  });

  test("learns the address of its cell where it asked for that", async () => {
    expect((await enter([13, 2], "=TEST.WHERE()")).last).toBe("Sheet1!C14");
  });

  test("is #NAME? when nobody wrote it", async () => {
    expect((await enter([14, 0], "=TEST.NOTHING()")).last).toMatchObject({ code: "#NAME?" });
  });

  test("is read as #BUSY! by an add-in that does not wait", async () => {
    const read = async () =>
      excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A20");
        range.load("values");
        await context.sync();
        return range.values;
      });
    const entered = enter([19, 0], "=TEST.LATER(7,150)");
    expect(await read()).toEqual([["#BUSY!"]]);
    await entered;
    expect(await read()).toEqual([[7]]);
  });
});

describe.each(CLIENTS)("%s: 10,000 cells of a custom function", (client) => {
  test("are answered in seconds", async () => {
    const excel = openExcel(client);
    addTestFunctions(excel);
    const { book } = excel;
    const rows = 10_000;
    book.load(
      book.active,
      0,
      0,
      Array.from({ length: rows }, (_, row) => [row, rows])
    );
    const start = performance.now();
    const rect = { row: 0, column: 2, rows, columns: 1 };
    book.write(book.active, rect, (row) => `=TEST.SHARE(A${row + 1},B${row + 1})`, "user");
    await excel.settle();
    const seconds = (performance.now() - start) / 1000;
    console.info(`${client}: 10,000 cells answered in ${seconds.toFixed(2)} s`);
    expect(book.active.value(rows - 1, 2)).toBe((rows - 1) / rows);
    expect(seconds).toBeLessThan(15);
    expectFaithful(excel.host);
  }, 60_000);
});
