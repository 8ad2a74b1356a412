/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { CLIENTS } from "../support/excel";
import { openPane, press, seeText, settled, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

describe.each(CLIENTS)("%s: rows that are typed", (client) => {
  test("are those of an address or a name, and a slip is told with what to type", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.book.select(excel.book.active, [{ row: 40, column: 9, rows: 1, columns: 1 }]);
    await excel.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      names.add("Sales", worksheets.getItem("Sheet1").getRange("A1:C8"));
      await context.sync();
    });
    excel.show();
    const type = async (typed: string) => {
      const field = await screen.findByLabelText("Or type an address or a name");
      await user.clear(field);
      await user.type(field, typed);
      await press("Use");
      await settled();
    };
    await type("Salse");
    await seeText(/“Salse” is no address, no table and no name of this workbook/);
    await type("Orders!A1:C5");
    await seeText(/This workbook has no sheet “Orders”. Its sheets are: Sheet1/);
    await type("sheet1!A:C");
    await seeText("Sheet1!A1:C11");
    await seeText("Every row can be used.");
    await press("Use other data");
    await type("sales");
    await seeText("Sheet1!A1:C8");
  }, 30_000);
});
