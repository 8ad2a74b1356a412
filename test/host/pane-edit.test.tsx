/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { accessProblems } from "../support/access";
import { CLIENTS, expectFaithful } from "../support/excel";
import { openPane, openPlace, press, seeText, user } from "../support/pane";
import { recipes, write } from "../support/recipes";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

describe.each(CLIENTS)("%s: a written result", (client) => {
  const opened = async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    await write("CHURN_RFM");
    excel.show();
    await openPlace("Workbook");
    return excel;
  };

  test("shows the day and the time of its last refresh", async () => {
    await opened();
    await seeText(/last refreshed Jul 27, 2024, 12:00\sAM, 10 rows read/);
    await press("Refresh all");
    await seeText(/last refreshed Jul 27, 2024, 9:36\sAM, 10 rows read/);
  });

  test("is edited in place: rows, columns, question and settings are as they were", async () => {
    const excel = await opened();
    await press("Edit RFM segments");
    await seeText("You are changing the result on the sheet RFM segments.");
    expect(await accessProblems()).toEqual([]);
    await press(/^Calculation settings/);
    const field = await screen.findByLabelText(/^Best score|^Bins/i);
    await user.clear(field);
    await user.type(field, "3");
    await press("Run");
    await seeText(/^Replaces the result where it stands/);
    expect(screen.queryByText(/^Adds a new sheet/)).toBeNull();
    await press("Replace the result on RFM segments");
    await seeText(/Written to the sheet/);
    expect(excel.book.sheets).toHaveLength(2);
    expect(await recipes()).toMatchObject([{ settings: { bins: 3 }, analysis: "CHURN_RFM" }]);
    await openPlace("Workbook");
    await press("Refresh all");
    await seeText("Refreshed 1 of 1.");
    expect(excel.book.sheets).toHaveLength(2);
    expectFaithful(excel.host);
  });

  test("is left alone when its question was duplicated, and gets another beside it", async () => {
    const excel = await opened();
    await press("Duplicate RFM segments");
    await press("Run");
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual([
      ...["Sheet1", "RFM segments", "RFM segments (2)"],
    ]);
    expect(await recipes()).toHaveLength(2);
  });

  test("stays where another question is asked instead", async () => {
    const excel = await opened();
    await press("Edit RFM segments");
    await seeText(/You are changing/);
    await press(/Leave that result alone/);
    expect(screen.queryByText(/You are changing/)).toBeNull();
    await press("Run");
    await press("Write to workbook");
    await seeText(/Written to the sheet/);
    expect(excel.book.sheets).toHaveLength(3);
  });
});
