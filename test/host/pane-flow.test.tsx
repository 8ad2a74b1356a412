/** @jest-environment jsdom */
import { act, cleanup, screen } from "@testing-library/react";
import { CLIENTS } from "../support/excel";
import { openPane, press, pressBelow, seeTable, seeText, settled, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

describe.each(CLIENTS)("%s: the pane", (client) => {
  test("takes a selection to an answer, and the answer to a sheet that says the same", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await seeText("Sheet1!A1:C11");
    expect(document.activeElement?.textContent).toContain("Your data");
    await seeText("Every row can be used.");
    await press("Run");
    await seeText(/1 of 4 customers was lost: a churn rate of 25.0%/);
    const preview = await seeTable("First rows of the result");
    await press("Write to workbook");
    await seeText(/Written to the sheet Customer roll-forward/);
    const sheet = excel.book.sheet("Customer roll-forward");
    const top = excel.book.tables[0]?.rect.row ?? 0;
    const written = preview.map((row, at) => row.map((_, column) => sheet?.text(top + at, column)));
    const shown = preview.map((row) => row.map((text) => (text === "–" ? "" : text)));
    expect(written).toEqual(shown);
    expect(sheet?.visibility).toBe("Visible");
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Customer roll-forward"]);
    expect([...excel.host.stats.missing]).toEqual([]);
    expect(excel.host.stats.crashes).toEqual([]);
  });

  test("goes back to the written sheet when asked", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await press("Run");
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    const source = excel.book.sheet("Sheet1");
    if (source) excel.book.activate(source);
    await press("Go to the sheet");
    await settled();
    expect(excel.book.active.name).toBe("Customer roll-forward");
  });

  test("reads no rows that came or went since they were chosen, until they are chosen again", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    const { active } = excel.book;
    await press("Use the selection");
    await seeText("Every row can be used.");
    // Neither moves a row that was chosen.
    excel.book.insertRows(active, 20, 1, "user");
    await press("Run");
    await seeText(/a churn rate of 25.0%/);
    excel.book.insertRows(active, 3, 2, "user");
    await seeText(/have changed since/);
    await pressBelow("Run again");
    await seeText(/Rows or columns of Sheet1!A1:C11 came or went since it was chosen/);
    await press("Use other data");
    excel.book.select(active, [{ row: 0, column: 0, rows: 13, columns: 3 }]);
    await press("Use the selection");
    await press("Run");
    await seeText(/a churn rate of 25.0%/);
  });

  test("reads no table that has grown since it was chosen", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    const rect = { row: 0, column: 0, rows: SHOP.length, columns: 3 };
    const table = excel.book.addTable(excel.book.active, rect, true, "Orders");
    excel.show();
    await press(/^Orders/);
    await seeText("Every row can be used.");
    table.rect = { ...rect, rows: SHOP.length + 1 };
    await press("Run");
    await seeText(/came or went since it was chosen/);
  });

  test("offers the tables of the workbook", async () => {
    const excel = openPane(client);
    fill(excel, SHOP, 2);
    excel.book.addTable(
      excel.book.active,
      { row: 2, column: 0, rows: 11, columns: 3 },
      true,
      "Orders"
    );
    excel.show();
    await press("Orders, 10 rows");
    await seeText("Sheet1!A3:C13");
    await seeText("The whole table Orders is used.");
  });

  test("asks another question of the same rows, and says that the old answer is of another one", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await press("Run");
    await seeText(/churn rate of 25.0%/);
    await user.click(screen.getByRole("radio", { name: /Which customers matter most/ }));
    await seeText(/This is still the answer to/);
    await press("Run");
    await seeText(/brought 25.1% of the money/);
    expect(screen.queryByText(/This is still the answer to/)).toBeNull();
  });

  test("remembers, once an answer was written, what the columns were and what was asked", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    const { unmount } = excel.show();
    await press("Use the selection");
    await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
    await press("Run");
    await seeText(/of the money/);
    expect(excel.book.settings.size).toBe(0);
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    unmount();
    const source = excel.book.sheet("Sheet1");
    if (source) excel.book.select(source, [{ row: 0, column: 0, rows: 11, columns: 3 }]);
    excel.show();
    await press("Use the selection");
    const radio = await screen.findByRole<HTMLInputElement>("radio", { name: /matter most/ });
    expect(radio.checked).toBe(true);
  });
});

describe.each(CLIENTS)("%s: while Excel is slow", (client) => {
  test("the pane shows that it waits, and can be freed from it", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await seeText("Every row can be used.");
    excel.host.faults.inject("hang");
    await press("Run");
    expect(screen.queryByRole("progressbar")).toBeNull();
    await screen.findByRole("progressbar", {}, { timeout: 3_000 });
    await press("Cancel");
    await seeText("Cancelled. Nothing was changed.");
    await press("Run");
    await seeText(/churn rate of 25.0%/);
  });

  test("an answer that comes after the pane was freed changes nothing", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await seeText("Every row can be used.");
    excel.host.faults.inject("late", { at: 2 });
    await press("Run");
    await screen.findByRole("progressbar", {}, { timeout: 3_000 });
    await press("Cancel");
    await seeText("Cancelled. Nothing was changed.");
    act(() => excel.host.faults.release());
    await settled();
    await seeText("Cancelled. Nothing was changed.");
    expect(screen.queryByText(/churn rate of/)).toBeNull();
    await press("Run");
    await seeText(/churn rate of 25.0%/);
  });

  test("it says how to end the editing of a cell, and goes on by itself", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await press("Use the selection");
    await seeText("Every row can be used.");
    excel.host.isEditing = true;
    await press("Run");
    await seeText(/If a cell is being edited, press Enter/);
    excel.host.isEditing = false;
    await seeText(/churn rate of 25.0%/);
  });
});
