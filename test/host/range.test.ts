import { CLIENTS, openExcel } from "../support/excel";

describe.each(CLIENTS)("%s: a range", (client) => {
  test("gives back what was written, its text and its address", async () => {
    const { Excel, host } = openExcel(client);
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["name", "n"],
        ["Ann", 2],
      ];
      sheet.getRange("C2").formulas = [["=B2*2"]];
      const range = sheet.getRange("A1:C2").load(["values", "formulas", "address"]);
      await context.sync();
      return { values: range.values, formulas: range.formulas, address: range.address };
    });
    expect(read).toEqual({
      address: "Sheet1!A1:C2",
      values: [
        ["name", "n", ""],
        ["Ann", 2, 4],
      ],
      formulas: [
        ["name", "n", ""],
        ["Ann", 2, "=B2*2"],
      ],
    });
    expect([...host.stats.missing]).toEqual([]);
  });
});
