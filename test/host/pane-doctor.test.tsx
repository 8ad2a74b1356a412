/** @jest-environment jsdom */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { openPane, press, pressBelow, seeText, settled, user } from "../support/pane";
import { accessProblems } from "../support/access";
import { expectFaithful } from "../support/excel";
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

  test("that cells have changed since they were read, and beside the answer which rows are not in it", async () => {
    const excel = open(SHOP);
    const type = (row: number, column: number, value: string | number) =>
      excel.book.write(
        excel.book.active,
        { row, column, rows: 1, columns: 1 },
        () => value,
        "user"
      );
    await press("Use the selection");
    await press("Run");
    await seeText(/1 of 4 customers was lost/);
    expect(screen.queryByText(/left out/)).toBeNull();
    const { syncs } = excel.host.stats;
    type(3, 7, "beside the rows");
    await settled();
    expect(screen.queryByText(/have changed since/)).toBeNull();
    type(1, 1, "soon");
    await seeText(/have changed since\. Run again/);
    await seeText("Cells have changed since these rows were checked.");
    expect(screen.queryByText("Every row can be used.")).toBeNull();
    expect(excel.host.stats.syncs).toBe(syncs);
    expect(await accessProblems()).toEqual([]);
    await pressBelow("Run again");
    await waitFor(() => expect(screen.queryByText(/have changed since/)).toBeNull());
    await press("1 of 10 rows was left out");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("What was found in the rows");
    await seeText(/1 row has a date that cannot be read and was left out/);
    type(1, 1, 45_292);
    await press("Check again");
    await seeText("Every row can be used.");
    await seeText(/have changed since\. Run again/);
    expectFaithful(excel.host);
  });
});
