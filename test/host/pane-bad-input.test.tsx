/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { CLIENTS } from "../support/excel";
import { openPane, press, seeText, settled, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

type Rows = readonly (readonly unknown[])[];
const with_ = (row: number, column: number, value: unknown): Rows =>
  SHOP.map((cells, at) =>
    at === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells
  );
const dates = (of: (day: number, row: number) => unknown): Rows =>
  SHOP.map((cells, row) => (row === 0 ? cells : [cells[0], of(Number(cells[1]), row), cells[2]]));

describe.each(CLIENTS)("%s: the pane", (client) => {
  const opened = (rows: Rows) => {
    const excel = openPane(client);
    fill(excel, rows);
    excel.show();
    return excel;
  };

  test("says what to select where the selection is empty", async () => {
    const { book } = openPaneAt({ row: 40, column: 9, rows: 3, columns: 2 });
    await press("Use the selection");
    await seeText(/The selected cells are empty/);
    expect(book.sheets).toHaveLength(1);
  });

  test("says that rows are missing where only headers are selected", async () => {
    openPaneAt({ row: 0, column: 0, rows: 1, columns: 3 });
    await press("Use the selection");
    await seeText(/Sheet1!A1:C1 has headers but no rows below/);
  });

  test("asks for the date where no column holds dates", async () => {
    opened(SHOP.map(([customer, , amount]) => [customer, amount]));
    await press("Use the selection");
    await seeText(/choose the column for Order date/);
    expect(screen.getByRole("button", { name: "Run" }).ariaDisabled).toBe("true");
  });

  test("asks how text dates are written where none of them tells, and goes on with the choice", async () => {
    const { book } = opened(dates((_, row) => `0${(row % 4) + 1}/0${(row % 3) + 6}/2024`));
    await press("Use the selection");
    await seeText(/10 dates, the first at B2, can be day\/month or month\/day/);
    await press("Run");
    await settled();
    await seeText(/needs your decision/);
    expect(book.sheets).toHaveLength(1);
    await user.click(screen.getByRole("radio", { name: /Day first/ }));
    await seeText(/10 dates are text and were read as day\/month\/year/);
    await press("Run");
    await seeText(/customers? (was|were) lost|no churn rate/);
  });

  test("asks about amounts with a currency sign", async () => {
    opened(
      SHOP.map((cells, row) =>
        row === 0 ? cells : [cells[0], cells[1], `€ ${Number(cells[2]).toFixed(2)}`]
      )
    );
    await press("Use the selection");
    await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
    await seeText(/10 amounts are text with a currency \(EUR\), the first at C2/);
    await seeText(/Decide above first/);
    await user.click(screen.getByRole("radio", { name: "Read the number without it" }));
    await seeText(/10 amounts carry a currency/);
    expect(screen.queryByText(/Decide above first/)).toBeNull();
    await press("Run");
    await seeText(/brought 25.1% of the money/);
  });

  test("names an error cell, goes to it, and leaves the row out when told to", async () => {
    const { book } = opened(with_(4, 0, { code: "#N/A" }));
    await press("Use the selection");
    await seeText(/1 cell holds an Excel error \(#N\/A\), at A5/);
    await press("Go to A5");
    expect(book.selection).toEqual([{ row: 4, column: 0, rows: 1, columns: 1 }]);
    await user.click(await screen.findByRole("radio", { name: "Leave these rows out" }));
    await seeText("9 of 10 rows are used.");
  });

  test("takes a text that only looks like an error for what it is", async () => {
    opened(with_(4, 0, "#N/A"));
    await press("Use the selection");
    await seeText("Every row can be used.");
  });

  test("reads of whole columns the part in use, and says so", async () => {
    openPaneAt({ row: 0, column: 0, rows: 1_048_576, columns: 3 });
    await press("Use the selection");
    await seeText("Only the part of the selection that holds something is read: Sheet1!A1:C11.");
    await seeText("Every row can be used.");
  });

  test("takes the list around a single cell", async () => {
    openPaneAt({ row: 5, column: 1, rows: 1, columns: 1 });
    await press("Use the selection");
    await seeText(/You selected one cell, so the list around it is used: Sheet1!A1:C11/);
  });

  test("joins areas of the same rows and refuses others", async () => {
    const { book } = openPaneAt({ row: 0, column: 0, rows: 11, columns: 2 });
    const amounts = { row: 0, column: 2, rows: 11, columns: 1 };
    book.select(book.active, [{ row: 0, column: 0, rows: 8, columns: 2 }, amounts]);
    await press("Use the selection");
    await seeText(/one has 8 rows, another 11/);
    book.select(book.active, [{ row: 0, column: 0, rows: 11, columns: 2 }, amounts]);
    await press("Use the selection");
    await seeText("The selected columns are read side by side.");
  });

  test("finds a protected workbook before it reads", async () => {
    const { book } = opened(SHOP);
    book.protected = true;
    await press("Use the selection");
    await press("Run");
    await seeText(/The structure of this workbook is protected/);
    expect(book.sheets).toHaveLength(1);
  });

  function openPaneAt(area: { row: number; column: number; rows: number; columns: number }) {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.book.select(excel.book.active, [area]);
    excel.show();
    return excel;
  }
});
