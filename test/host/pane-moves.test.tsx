/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { accessProblems } from "../support/access";
import { CLIENTS } from "../support/excel";
import { openPane, openPlace, press, seeText, tableTexts, user } from "../support/pane";
import { bodyOf, write } from "../support/recipes";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

const LATER = [
  ["C-009", 45_600, 30],
  ["C-004", 45_601, 12],
];

describe.each(CLIENTS)("%s: what changed among customers", (client) => {
  test("is a table from before to now, and each count says who they are", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    const { table } = await write("CHURN_STATUS");
    const statusOf = () => new Map(bodyOf(excel, table).map((row) => [row[0], row]));
    const before = statusOf();
    const [source = excel.book.active] = excel.book.sheets;
    excel.book.load(source, 10, 0, LATER);
    excel.show();
    await openPlace("Workbook");
    await press("Refresh all");
    await seeText("Refreshed 1 of 1.");
    const [[, ...columns] = [], ...rows] = tableTexts("Customers by status, before and now");
    const counts = rows.flatMap(([, ...cells]) => cells.map(Number));
    const after = statusOf();
    const all = new Set([...before.keys(), ...after.keys()]);
    const { textContent: stayed } = screen.getByText(/stayed where/);
    expect(counts.reduce((sum, count) => sum + count, parseInt(stayed, 10))).toBe(all.size);
    // Only what moved: nobody went from one to the same.
    for (const [name, ...cells] of rows) expect(cells[columns.indexOf(name ?? "")] || "").toBe("");
    expect(rows.at(-1)?.[0]).toBe("not yet there");
    expect(columns.at(-1)).toBe("no longer there");
    expect(await accessProblems()).toEqual([]);
    const grid = screen.getByRole("table", { name: /before and now/ });
    await user.click(within(grid).getByRole("button", { name: /: not yet there → / }));
    await seeText("C-009");
  });

  test("is no table where nobody moved", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    await write("CHURN_STATUS");
    excel.show();
    await openPlace("Workbook");
    await press("Refresh all");
    await seeText("Refreshed 1 of 1.");
    expect(screen.queryByRole("table")).toBeNull();
  });
});
