/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { openPane, press, seeText, settled, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

function open(rows: typeof SHOP) {
  const excel = openPane("excel-web");
  fill(excel, rows);
  excel.show();
  return excel;
}

describe("of the rows the pane tells", () => {
  test("how many are hidden, which are left out where only visible ones are wanted", async () => {
    const { book } = open(SHOP);
    for (const row of [3, 4, 7]) book.active.hiddenRows.add(row);
    await press("Use the selection");
    await user.click(await screen.findByRole("button", { name: /What was found in the rows/ }));
    await seeText(/3 rows are hidden on the sheet, .* and count all the same, the first at A4/);
    await user.click(screen.getByRole("radio", { name: "Read visible rows only" }));
    await settled();
    await seeText(/3 rows are hidden on the sheet, .* and were not read/);
    await seeText("Rows: 10 read = 7 used + 3 left out + 0 blank.");
    await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
    await press("Run");
    await seeText(/of the money/);
  }, 30_000);
});
