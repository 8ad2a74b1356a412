/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { CLIENTS } from "../support/excel";
import { openPane, press, seeTable, seeText, settled, user } from "../support/pane";
import { fill } from "../support/shop";

afterEach(cleanup);

type Rows = readonly (readonly unknown[])[];

/** Three customers from January 2024 on: one stays, one leaves in March, one comes in February and is worth more in March. */
const SUBSCRIPTIONS: Rows = [
  ["Account", "Started", "Cancelled at", "MRR"],
  ["Ann", 45_292, "", 10],
  ["Bob", 45_292, 45_352, 20],
  ["Cleo", 45_323, 45_352, 5],
  ["Cleo", 45_352, "", 8],
];
const CROSS_TAB: Rows = [
  ["Account", "Jan 2024", "Feb 2024", "Mar 2024", "Total"],
  ["Ann", 10, 10, 10, 30],
  ["Bob", 20, 20, "", 40],
  ["Cleo", 0, 5, 8, 13],
  ["Total", 30, 35, 18, 83],
];
const SNAPSHOTS: Rows = [
  ["Account", "Month", "MRR"],
  ...[1, 2, 3].map((month) => ["Ann", `2024-0${month}`, 10]),
  ...[1, 2].map((month) => ["Bob", `2024-0${month}`, 20]),
  ["Cleo", "2024-02", 5],
  ["Cleo", "2024-03", 8],
];

/** Period, opening, new, churned and closing customers, and the revenue at the end: what all three tables say. */
const MOVED = [
  ["2024-01", "0", "2", "0", "2", "30.00"],
  ["2024-02", "2", "1", "0", "3", "35.00"],
  ["2024-03", "3", "0", "1", "2", "18.00"],
];

async function moved(): Promise<string[][]> {
  const [header = [], ...rows] = await seeTable("First rows of the result");
  const wanted = ["Period", "Opening", "New", "Churned", "Closing", "Closing MRR"];
  return rows.map((row) => wanted.map((name) => row[header.indexOf(name)] ?? ""));
}

describe.each(CLIENTS)("%s: the pane", (client) => {
  const opened = async (rows: Rows) => {
    const excel = openPane(client);
    fill(excel, rows);
    excel.show();
    await press("Use the selection");
    await screen.findByRole("combobox", { name: "One row is" });
    return excel;
  };
  const shape = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "One row is" });

  test("takes a list of subscriptions for one, and writes how they moved", async () => {
    const excel = await opened(SUBSCRIPTIONS);
    await seeText(/Looks like subscriptions: “Started” and “Cancelled at”/);
    expect(shape().value).toBe("subscriptions");
    await user.click(screen.getByRole("radio", { name: /How many subscribers do we gain/ }));
    await press("Run");
    await seeText(/In 2024-02, 0 of 2 customers were lost/);
    expect((await moved()).slice(0, 2)).toEqual(MOVED.slice(0, 2));
    await press("Write to workbook");
    await seeText(/Written to the sheet Subscription movements/);
    expect(excel.book.sheet("Subscription movements")).toBeDefined();
    expect([...excel.host.stats.missing]).toEqual([]);
  });

  test("reads a cross-tab without unpivoting it, and leaves its totals out", async () => {
    await opened(CROSS_TAB);
    await seeText(/Looks like one column per period: 3 columns, from 2024-01 to 2024-03/);
    await seeText("3 of 4 rows are used.");
    await seeText("Read as 3 months, 2024-01 to 2024-03.");
    await user.click(screen.getByRole("radio", { name: /How many subscribers do we gain/ }));
    await press("Run");
    await seeText(/In 2024-03, 1 of 3 customers was lost/);
    expect(await moved()).toEqual(MOVED);
  });

  test("reads amounts by month, and finds in them the same", async () => {
    await opened(SNAPSHOTS);
    await seeText(/nobody in “Account” occurs twice in one “Month”/);
    await user.click(screen.getByRole("radio", { name: /How many subscribers do we gain/ }));
    await press("Run");
    await seeText(/In 2024-03, 1 of 3 customers was lost/);
    expect(await moved()).toEqual(MOVED);
  });

  test("asks for the year of months that have none, and goes on with it", async () => {
    await opened([
      ["Account", "Jan", "Feb", "Mar"],
      ...CROSS_TAB.slice(1, 4).map((row) => row.slice(0, 4)),
    ]);
    await seeText(/type the year of the first period/);
    expect(screen.getByRole("button", { name: "Run" }).ariaDisabled).toBe("true");
    await user.type(screen.getByRole("textbox", { name: /Year of the first period/ }), "2024");
    await seeText("Read as 3 months, 2024-01 to 2024-03.");
    await user.click(screen.getByRole("radio", { name: /How many subscribers do we gain/ }));
    await press("Run");
    await seeText(/In 2024-03, 1 of 3 customers was lost/);
    expect(await moved()).toEqual(MOVED);
  });

  test("takes amounts before and after for changes", async () => {
    await opened([
      ["Account", "MRR before", "MRR after"],
      ["Ann", 10, 12],
      ["Bob", 20, ""],
      ["Cleo", "", 8],
      ["Total", 30, 20],
    ]);
    expect(shape().value).toBe("changes");
    await press("Run");
    await seeText(/1 of 2 customers stayed/);
  });

  test("offers the questions of what a person says the rows are, and keeps the columns of each", async () => {
    await opened(SNAPSHOTS);
    await user.selectOptions(shape(), "a purchase");
    await screen.findByRole("radio", { name: /Which customers matter most/ });
    expect(screen.queryByRole("radio", { name: /How many subscribers/ })).toBeNull();
    await user.selectOptions(shape(), "a customer's amount in a period");
    const period = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Period" });
    expect(period.selectedOptions[0]?.textContent).toBe("Month (B)");
    await settled();
    expect(screen.queryByRole("radio", { name: /Which customers matter most/ })).toBeNull();
  });
});
