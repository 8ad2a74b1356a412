/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { CLIENTS, expectFaithful } from "../support/excel";
import { openPane, openPlace, press, seeText, settled, user } from "../support/pane";
import { bodyOf, write } from "../support/recipes";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

const MORE = [
  ["C-002", 45_480, 12],
  ["C-009", 45_481, 30],
];

async function violations(): Promise<string[]> {
  const rules = { "color-contrast": { enabled: false } };
  const { violations: found } = await axe.run(document.body, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const button = (name: string) => screen.findByRole("button", { name }, { timeout: 8_000 });
const refreshAll = () => button("Refresh all");

async function enter(name: string): Promise<void> {
  const found = await button(name);
  expect(found.tabIndex).toBe(0);
  act(() => found.focus());
  await user.keyboard("{Enter}");
}

/** A workbook with one written result, and its place open. */
async function written(client: (typeof CLIENTS)[number], language = "en-US") {
  const excel = openPane(client, { language });
  fill(excel, SHOP);
  excel.show();
  await press("Use the selection");
  await press("Run");
  await seeText(/churn rate of 25.0%/);
  await press("Write to workbook");
  await seeText(/Written to the sheet/);
  const [source] = excel.book.sheets;
  if (!source) throw new Error("No sheet.");
  return { ...excel, source };
}

describe.each(CLIENTS)("%s: the place of written results", (client) => {
  test("lists a result, says that rows came, refreshes it and tells what changed", async () => {
    const excel = await written(client);
    excel.book.load(excel.source, 11, 0, MORE);
    await openPlace("Workbook");
    await seeText("2 more rows");
    await seeText(/From Sheet1, last refreshed .*, 10 rows read/);
    expect(await violations()).toEqual([]);
    expect(screen.queryByText(/have changed since/)).toBeNull();
    await press("Refresh Customer roll-forward");
    await seeText("Rows read: 10 → 12 (+2)");
    // The answer of the other place is to the rows as they were.
    await seeText(/have changed since\. Run again/);
    await seeText(/rows read$/);
    expect(screen.queryByText(/more row|fewer row/)).toBeNull();
    await seeText("Refreshed 1 of 1.");
    expect(await violations()).toEqual([]);
    expectFaithful(excel.host);
  });

  test("is worked by keyboard alone", async () => {
    const excel = await written(client);
    await openPlace("Workbook");
    await enter("Refresh all");
    await seeText(/^Nothing changed: 10 rows were read/);
    await enter("Go to the sheet Customer roll-forward");
    await settled();
    expect(excel.book.active.name).toBe("Customer roll-forward");
    await enter("Remove Customer roll-forward");
    await seeText(/deletes the sheet Customer roll-forward/);
    expect(document.activeElement?.textContent).toContain("deletes the sheet");
    expect(await violations()).toEqual([]);
    await enter("Delete");
    await seeText("Nothing was written yet");
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    await openPlace("Analyze");
    await seeText("The sheet Customer roll-forward was removed again.");
    expect(screen.queryByText(/Written to the sheet/)).toBeNull();
    expectFaithful(excel.host);
  });

  test("says why a result cannot be refreshed, and leaves it", async () => {
    const excel = await written(client);
    const sheet = excel.book.sheet("Customer roll-forward");
    const before = sheet?.value(1, 0);
    excel.book.load(excel.source, 0, 0, [["Customer", "When", "Amount"]]);
    await openPlace("Workbook");
    await seeText("Cannot be refreshed");
    await press("Refresh all");
    await seeText(/Sheet1 has no column named Order date any more/);
    expect(sheet?.value(1, 0)).toBe(before);
    expect(await violations()).toEqual([]);
    excel.book.load(excel.source, 0, 0, [["Customer", "Order date", "Amount"]]);
    excel.book.load(excel.source, 1, 1, [[{ code: "#REF!" }]]);
    await press("Refresh all");
    await seeText(
      /choose in the task pane to leave that row out\. To choose other .* press Edit\./
    );
  });

  test("keeps the figures of each refresh where that is wanted, even of what is removed", async () => {
    const excel = await written(client);
    await openPlace("Workbook");
    const wish = await screen.findByRole("switch", { name: "Keep a history of the figures" });
    expect(wish).toHaveProperty("checked", false);
    await user.click(wish);
    await settled();
    await press("Refresh all");
    await seeText(/^Nothing changed: 10 rows were read/);
    expect(await violations()).toEqual([]);
    const history = excel.book.sheet("History of figures");
    expect(history?.text(4, 6)).toBe("25.0%");
    await press("Remove Customer roll-forward");
    await seeText("Its figures in the history stay.");
    await press("Delete");
    await seeText("Nothing was written yet");
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "History of figures"]);
    expectFaithful(excel.host);
  });

  test("runs once where refresh is pressed twice", async () => {
    const excel = await written(client);
    await openPlace("Workbook");
    const pressed = await refreshAll();
    await settled();
    const { syncs } = excel.host.stats;
    act(() => {
      pressed.click();
      pressed.click();
    });
    await seeText(/^Nothing changed: 10 rows were read/);
    const once = excel.host.stats.syncs - syncs;
    await settled();
    const again = excel.host.stats.syncs;
    await press("Refresh all");
    await settled();
    await waitFor(() => expect(excel.host.stats.syncs - again).toBe(once));
  });

  test("can be freed from an Excel that does not answer", async () => {
    const excel = await written(client);
    await openPlace("Workbook");
    await refreshAll();
    await settled();
    excel.host.faults.inject("hang", { at: 3 });
    await press("Refresh all");
    await press("Cancel");
    await seeText(/What was refreshed until then stays/);
    await press("Refresh all");
    await seeText(/^Nothing changed: 10 rows were read/);
  });
});

test("tells an answer that reads otherwise, and loudly that rows are left out", async () => {
  const excel = openPane("excel-web");
  fill(excel, SHOP);
  const { table } = await write("CHURN_RFM");
  const before = new Map(bodyOf(excel, table).map((row) => [row[0], row.join()]));
  const [source = excel.book.active] = excel.book.sheets;
  const type = (row: number, column: number, value: string | number) =>
    excel.book.write(source, { row, column, rows: 1, columns: 1 }, () => value, "user");
  type(10, 2, 5_000);
  excel.show();
  await openPlace("Workbook");
  await press("Refresh all");
  await seeText(/6 customers .* 25\.1% of the money/);
  await seeText(/6 customers .* 4\.3% of the money/);
  await seeText("Rows read: 10, as before");
  await seeText("Amount used: 1,014.50 → 5,915.50 (+4,901.00)");
  const differing = bodyOf(excel, table).filter((row) => before.get(row[0]) !== row.join());
  await seeText(`Rows of the result with other values than before: ${differing.length}`);
  type(9, 2, "n/a");
  type(3, 1, "next week");
  await press("Refresh all");
  await seeText("2 more rows are left out than before: 2 of 10 now.");
  await seeText("Rows used: 10 → 8 (−2)");
  await seeText(/1 row has a date that cannot be read and was left out, at B4/);
  await seeText(/10 rows read, 2 left out$/);
  expect(await violations()).toEqual([]);
  excel.book.activate(excel.book.sheets[1] ?? source);
  await press("Go to C10");
  await settled();
  expect(excel.book.active).toBe(source);
  await press("Refresh all");
  await seeText(/^Nothing changed/);
  await openPlace("Analyze");
  type(1, 1, "soon");
  await act(() => excel.desk.refreshAll());
  const bar = await seeText(/Refreshed 1 of 1. 1 result leaves out more rows than before./);
  expect(bar.closest(".fui-MessageBar")?.querySelector("[class*=success]")).toBeNull();
  expectFaithful(excel.host);
});
