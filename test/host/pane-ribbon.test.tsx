/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { accessProblems } from "../support/access";
import { CLIENTS, expectFaithful } from "../support/excel";
import { openPane, openPlace, press, seeText, settled } from "../support/pane";
import { write } from "../support/recipes";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

const MORE = [["C-009", 45_481, 30]];

describe.each(CLIENTS)("%s: Refresh all in the ribbon", (client) => {
  const opened = async (...analyses: string[]) => {
    const excel = openPane(client);
    fill(excel, SHOP);
    const [source = excel.book.active] = excel.book.sheets;
    for (const analysis of analyses) {
      excel.book.activate(source);
      await write(analysis);
    }
    excel.book.load(source, 11, 0, MORE);
    return excel;
  };
  const ended = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

  test("tells in the pane what came of it, and leads to what changed", async () => {
    const excel = await opened("CHURN_RFM", "CHURN_STATUS");
    excel.show();
    excel.host.runAction("refreshAll");
    await seeText(/Refreshed 2 of 2/);
    expect(await accessProblems()).toEqual([]);
    await press("Show");
    expect(await screen.findAllByText("Rows read: 10 → 11 (+1)")).toHaveLength(2);
    await openPlace("Analyze");
    expect(screen.queryByText(/Refreshed 2 of 2/)).toBeNull();
    expectFaithful(excel.host);
  });

  test("works while the pane is closed, and is told when it is opened", async () => {
    const excel = await opened("CHURN_RFM");
    excel.host.runAction("refreshAll");
    await waitFor(() => expect(excel.book.sheets[1]?.text(1, 0)).toMatch(/of 7 customers/));
    await waitFor(() => expect(excel.desk.state().news).toEqual({ done: 1, all: 1 }));
    excel.show();
    await seeText(/Refreshed 1 of 1/);
    await press("Close this message");
    expect(screen.queryByText(/Refreshed/)).toBeNull();
  });

  test("says why nothing was refreshed", async () => {
    const excel = await opened("CHURN_RFM");
    excel.book.readOnly = true;
    excel.show();
    excel.host.runAction("refreshAll");
    await seeText(/open for reading only/);
  });

  test("says that there is nothing to refresh", async () => {
    const excel = await opened();
    excel.show();
    excel.host.runAction("refreshAll");
    await seeText(/Nothing was written yet/);
  });

  test("does not begin a second refresh, nor does the button of the pane beside it", async () => {
    const excel = await opened("CHURN_RFM");
    excel.show();
    await openPlace("Workbook");
    const button = await screen.findByRole("button", { name: "Refresh all" });
    await settled();
    const { syncs } = excel.host.stats;
    await act(async () => {
      await Promise.all([excel.desk.refreshAll(), excel.desk.refreshAll()]);
    });
    const once = excel.host.stats.syncs - syncs;
    excel.host.runAction("refreshAll");
    excel.host.runAction("refreshAll");
    act(() => button.click());
    await ended();
    await settled();
    expect(excel.host.stats.syncs - syncs).toBeLessThanOrEqual(2 * once);
  });

  test("waits until what is being written stands", async () => {
    const excel = await opened("CHURN_RFM");
    excel.show();
    excel.book.select(excel.book.sheets[0] ?? excel.book.active, [
      { row: 0, column: 0, rows: 12, columns: 3 },
    ]);
    excel.book.activate(excel.book.sheets[0] ?? excel.book.active);
    await press("Use the selection");
    await press("Run");
    await seeText(/of 7 customers/);
    const button = await screen.findByRole("button", { name: "Write to workbook" });
    act(() => button.click());
    excel.host.runAction("refreshAll");
    await seeText(/Written to the sheet/);
    await seeText(/Refreshed [12] of [12]/);
    expect(excel.book.sheets.map(({ visibility }) => visibility)).toEqual([
      ...["Visible", "Visible", "Visible"],
    ]);
  });
});
