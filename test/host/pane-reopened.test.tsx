/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { expectFaithful } from "../support/excel";
import { type PaneOptions, openPane, press, seeText, settled, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";
import { storeOf } from "../support/store";

afterEach(cleanup);

describe("a pane that is closed and opened again", () => {
  const opened = (options: PaneOptions = {}) => {
    const store = storeOf(null);
    const excel = openPane("excel-web", { store, ...options });
    fill(excel, SHOP);
    const shown = excel.show();
    return { ...excel, store, reopen: () => (shown.unmount(), excel.show()) };
  };
  const answered = async () => {
    const excel = opened();
    await press("Use the selection");
    await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
    await press(/^Calculation settings/);
    const bins = await screen.findByLabelText(/^Best score|^Bins/i);
    await user.clear(bins);
    await user.type(bins, "3");
    await press("Run");
    await seeText(/of the money/);
    await settled();
    return excel;
  };
  const isAtStart = async () => {
    await screen.findByRole("button", { name: "Use the selection" });
    await settled();
    expect(screen.queryByRole("button", { name: "Use other data" })).toBeNull();
    expect(screen.queryByText("This did not work")).toBeNull();
  };

  test("shows the rows, the question, its settings and the answer again, and leaves the focus where it is", async () => {
    const excel = await answered();
    excel.reopen();
    await seeText(/of the money/);
    await press(/^Calculation settings/);
    expect(await screen.findByLabelText(/^Best score|^Bins/i)).toHaveProperty("value", "3");
    expect(document.activeElement?.textContent).not.toMatch(/Data/);
    expectFaithful(excel.host);
  });

  test("takes the rows that came to the list", async () => {
    const excel = opened();
    excel.book.select(excel.book.active, [{ row: 2, column: 1, rows: 1, columns: 1 }]);
    await press("Use the selection");
    await seeText(/Sheet1!A1:C11/);
    await settled();
    excel.book.load(excel.book.active, SHOP.length, 0, [["C-007", 45_480, 12]]);
    excel.reopen();
    await seeText(/Sheet1!A1:C12/);
  });

  test("keeps a column that was chosen by hand", async () => {
    const excel = opened();
    await press("Use the selection");
    await user.selectOptions(await screen.findByLabelText(/^Customer/), "1");
    await settled();
    excel.reopen();
    expect(await screen.findByLabelText(/^Customer/)).toHaveProperty("value", "1");
  });

  test("begins at the beginning once other columns stand there", async () => {
    const excel = await answered();
    excel.book.write(
      excel.book.active,
      { row: 0, column: 1, rows: 1, columns: 1 },
      () => "Shipped",
      "user"
    );
    excel.reopen();
    await isAtStart();
  });

  test("begins at the beginning in another workbook, and after other data was wanted", async () => {
    const excel = await answered();
    await press("Use other data");
    await settled();
    excel.reopen();
    await isAtStart();
    cleanup();
    const other = openPane("excel-web", { store: (await answered()).store });
    cleanup();
    other.book.name = "Other.xlsx";
    other.install();
    fill(other, SHOP);
    other.show();
    await isAtStart();
  });

  test("begins at the beginning where what was kept is damaged", async () => {
    const excel = await answered();
    const damaged = (excel.store.text ?? "").replace('"CHURN_RFM"', '"constructor"');
    expect(damaged).not.toBe(excel.store.text);
    excel.store.write(damaged);
    excel.reopen();
    await isAtStart();
  });

  test("keeps no word of the workbook", async () => {
    const { store } = await answered();
    expect(store.text).toContain("CHURN_RFM");
    for (const word of ["Customer", "Order date", "Amount", "C-001", "Sheet1", "Book1"])
      expect(store.text).not.toContain(word);
  });
});
