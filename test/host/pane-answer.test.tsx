/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import {
  openPane,
  openPlace,
  press,
  seeTable,
  seeText,
  settled,
  tableTexts,
  user,
} from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

async function asked() {
  const excel = openPane("excel-web");
  fill(excel, SHOP);
  excel.show();
  await press("Use the selection");
  await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
  await press("Run");
  await seeText(/of the money/);
  await seeTable("First rows of the result");
  return excel;
}
const customers = () =>
  tableTexts("First rows of the result")
    .slice(1)
    .map(([customer]) => customer);

describe("the answer", () => {
  test("lists those who are worth most first, and by any column that is pressed", async () => {
    await asked();
    expect(customers()).toEqual(["C-005", "C-001", "C-003", "C-002", "C-006", "C-004"]);
    await press("Customer");
    expect(customers()[0]).toBe("C-001");
    await press(/^Customer/);
    expect(customers()[0]).toBe("C-006");
    const [head] = screen.getAllByRole("columnheader");
    expect(head?.getAttribute("aria-sort")).toBe("descending");
  }, 30_000);

  test("can be written, and what was written removed again with its recipe", async () => {
    const { book } = await asked();
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    expect(book.sheets.filter(({ visibility }) => visibility === "Visible")).toHaveLength(2);
    await press("Remove it again");
    await press("Delete");
    await seeText(/was removed again/);
    await settled();
    expect(book.sheets.filter(({ visibility }) => visibility === "Visible")).toHaveLength(1);
    await openPlace(/Workbook/);
    await settled();
    expect(screen.queryByRole("button", { name: /^Remove / })).toBeNull();
    await openPlace(/Analyze/);
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
  }, 30_000);
});
