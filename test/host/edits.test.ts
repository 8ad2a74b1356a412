import { CLIENTS, expectFaithful, openExcel } from "../support/excel";

type Act = (sheet: Excel.Worksheet) => unknown;

describe.each(CLIENTS)("%s: cells of a range", (client) => {
  const { Excel, host, book } = openExcel(client);
  afterEach(() => expectFaithful(host));

  /** Acts on a new sheet with these cells and gives what the addressed ones hold afterwards. */
  const after = (cells: unknown[][], address: string, act: Act) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const width = cells[0]?.length ?? 1;
      sheet.getRangeByIndexes(0, 0, cells.length, width).values = cells;
      act(sheet);
      const read = sheet.getRange(address).load("formulas");
      await context.sync();
      return read.formulas as unknown;
    });

  const LIST = [
    ["name", "n"],
    ["b", 2],
    ["a", 1],
    ["b", 2],
  ];

  test.each<[string, string, Act, unknown[][]]>([
    [
      "move down for cells put in",
      "A1:B3",
      (sheet) => sheet.getRange("A2:B2").insert("Down"),
      [
        ["name", "n"],
        ["", ""],
        ["b", 2],
      ],
    ],
    [
      "close up for cells taken out",
      "A1:B3",
      (sheet) => sheet.getRange("A2:B2").delete("Up"),
      [
        ["name", "n"],
        ["a", 1],
        ["b", 2],
      ],
    ],
    ["go with their row", "A2:B2", (sheet) => sheet.getRange("2:2").delete("Up"), [["a", 1]]],
    [
      "are copied with formulas that follow",
      "C2:C4",
      (sheet) => {
        sheet.getRange("C2").formulas = [["=B2*10"]];
        sheet.getRange("C3:C4").copyFrom("C2");
      },
      [["=B2*10"], ["=B3*10"], ["=B4*10"]],
    ],
    [
      "are copied as values",
      "D2:D2",
      (sheet) => {
        sheet.getRange("C2").formulas = [["=B2*10"]];
        sheet.getRange("D2").copyFrom("C2", "Values");
      },
      [[20]],
    ],
    [
      "are turned from rows to columns",
      "D1:E1",
      (sheet) => sheet.getRange("D1").copyFrom("A2:A3", "All", false, true),
      [["b", "a"]],
    ],
    [
      "are sorted below their header",
      "A2:B4",
      (sheet) => sheet.getRange("A1:B4").sort.apply([{ key: 0, ascending: true }], false, true),
      [
        ["a", 1],
        ["b", 2],
        ["b", 2],
      ],
    ],
    [
      "lose what is there twice",
      "A1:B4",
      (sheet) => sheet.getRange("A1:B4").removeDuplicates([0, 1], true),
      [
        ["name", "n"],
        ["b", 2],
        ["a", 1],
        ["", ""],
      ],
    ],
    [
      "change where a text is found",
      "A2:A4",
      (sheet) => sheet.getRange("A1:A4").replaceAll("b", "c", { completeMatch: true }),
      [["c"], ["a"], ["c"]],
    ],
    ["are emptied", "A1:B1", (sheet) => sheet.getRange("A1:B1").clear("Contents"), [["", ""]]],
    [
      "keep only the first when merged",
      "A1:B2",
      (sheet) => sheet.getRange("A1:B2").merge(),
      [
        ["name", ""],
        ["", ""],
      ],
    ],
  ])("%s", async (_, address, act, expected) => {
    expect(await after(LIST, address, act)).toEqual(expected);
  });

  test("are found by text and by what they hold", async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B4").values = LIST;
      sheet.getRange("C4").formulas = [["=B4"]];
      const cell = sheet.getRange("A1:B4").find("A", { matchCase: false }).load("address");
      const none = sheet.getRange("A1:B4").findOrNullObject("zzz", {}).load("address");
      const numbers = sheet.getRange("A1:C4").getSpecialCells("Constants", "Numbers");
      const formulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("address");
      const blanks = sheet.getRange("A1:B4").getSpecialCellsOrNullObject("Blanks").load("address");
      numbers.load("address,cellCount");
      await context.sync();
      return [
        [cell.address, none.isNullObject],
        [numbers.address, numbers.cellCount],
        [formulas.address, blanks.isNullObject],
      ];
    });
    expect(found).toEqual([
      ["Sheet1!A1", true],
      ["Sheet1!B2:B4", 3],
      ["Sheet1!C4", true],
    ]);
  });

  test("are not shifted through a table", async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.tables.add("A1:B4", true);
      sheet.getRange("A2").insert("Down");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InsertDeleteConflict" });
    expect(book.tables).toHaveLength(1);
  });

  test("are written and read in R1C1 notation", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("R1C1");
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("B2").formulasR1C1 = [["=R[-1]C[-1]*2"]];
      const range = sheet.getRange("B2").load("formulas,formulasR1C1,values");
      await context.sync();
      return [range.formulas, range.formulasR1C1, range.values];
    });
    expect(read).toEqual([[["=A1*2"]], [["=R[-1]C[-1]*2"]], [[10]]]);
  });

  test("go to a copy of their sheet", async () => {
    const copied = await Excel.run(async (context) => {
      const copy = context.workbook.worksheets
        .getItem("R1C1")
        .copy("Beginning")
        .load("name,position");
      const range = copy.getRange("A1:B2").load("formulas");
      await context.sync();
      return [copy.name, copy.position, range.formulas];
    });
    expect(copied).toEqual([
      "R1C1 (2)",
      0,
      [
        [5, ""],
        ["", "=A1*2"],
      ],
    ]);
  });
});
