/** @jest-environment jsdom */
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { accessProblems } from "../support/access";
import { CLIENTS, expectFaithful } from "../support/excel";
import { openPane, openPlace, seeText, settled, user } from "../support/pane";
import { write } from "../support/recipes";
import { type Opened, SHOP, fill } from "../support/shop";
import { storeOf } from "../support/store";

const real = globalThis.setTimeout;
beforeAll(() => {
  // The pause after the last edit. A mock of jest would make the testing library take time for its own.
  const soon = (job: () => void, wait?: number) => real(job, wait === 3_000 ? 30 : wait);
  Object.assign(globalThis, { setTimeout: soon });
});
afterAll(() => void Object.assign(globalThis, { setTimeout: real }));
afterEach(cleanup);

const cell = { row: 3, column: 2, rows: 1, columns: 1 };

function type({ book }: Opened, value: number, sheet = book.sheets[0] ?? book.active): void {
  book.write(sheet, cell, () => value, "user");
}

describe.each(CLIENTS)("%s: a workbook", (client) => {
  const opened = async (store = storeOf(null)) => {
    const excel = openPane(client, { store });
    fill(excel, SHOP);
    await write("CHURN_RFM");
    await excel.desk.start();
    const answer = () => excel.book.sheets[1]?.value(1, 0);
    return { ...excel, store, answer };
  };
  const choose = async (name: RegExp) => {
    await openPlace("Workbook");
    await user.click(await screen.findByRole("switch", { name }));
    await settled();
  };
  const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));

  test("does nothing by itself unless somebody wants it to", async () => {
    const excel = await opened();
    const before = excel.answer();
    excel.show();
    type(excel, 5_000);
    for (let wait = 0; wait < 10; wait++) await later();
    expect(excel.answer()).toBe(before);
    expect(excel.host.shell.startsAs).toBe("Inactive");
  });

  test("refreshes when a source changes, once the user pauses", async () => {
    const excel = await opened();
    const before = excel.answer();
    excel.show();
    await choose(/when a source changes/);
    expect(screen.getByRole("switch", { name: /source changes/ })).toHaveProperty("checked", true);
    expect(await accessProblems()).toEqual([]);
    type(excel, 3_000);
    type(excel, 5_000);
    await waitFor(() => expect(excel.answer()).not.toBe(before));
    await settled();
    const { syncs } = excel.host.stats;
    // What the refresh wrote is no edit; nor is one on the sheet of the result.
    type(excel, 1, excel.book.sheets[1]);
    for (let wait = 0; wait < 10; wait++) await later();
    expect(excel.host.stats.syncs).toBeLessThan(syncs + 5);
    expectFaithful(excel.host);
  });

  test("refreshes again for an edit that comes while it writes", async () => {
    const excel = await opened();
    const { desk } = excel;
    excel.show();
    await choose(/when a source changes/);
    let refreshes = 0;
    const forget = desk.watch(() => {
      const { busy } = desk.state();
      if (busy?.task !== "refresh" || busy.at?.step !== "finishing") return;
      if (refreshes++ === 0) type(excel, 7_000);
    });
    type(excel, 5_000);
    await waitFor(() => expect(refreshes).toBe(2));
    await waitFor(() => expect(desk.state().busy).toBeUndefined());
    forget();
    const after = excel.answer();
    await act(() => desk.refreshAll());
    expect(excel.answer()).toBe(after);
  });

  test("leaves the edits of others to their Excel", async () => {
    const excel = await opened();
    const before = excel.answer();
    excel.show();
    await choose(/when a source changes/);
    const [source = excel.book.active] = excel.book.sheets;
    excel.book.write(source, cell, () => 5_000, "coauthor");
    for (let wait = 0; wait < 10; wait++) await later();
    expect(excel.answer()).toBe(before);
  });

  test("refreshes when it is opened, where that was wished for on this computer", async () => {
    const excel = await opened();
    excel.show();
    await choose(/when the workbook is opened/);
    expect(excel.host.shell.startsAs).toBe("Background");
    const before = excel.answer();
    type(excel, 5_000);
    await act(() => excel.desk.start());
    expect(excel.answer()).not.toBe(before);
    await choose(/when the workbook is opened/);
    expect(excel.host.shell.startsAs).toBe("Inactive");
  });

  test("refreshes nothing on a computer where nobody wished for it", async () => {
    const excel = await opened();
    const before = excel.answer();
    excel.book.settings.set(
      "ChurnAnalytics.automatic",
      JSON.stringify({ id: "from-a-stranger", onOpen: true, onChange: true })
    );
    type(excel, 5_000);
    await excel.desk.start();
    excel.show();
    await openPlace("Workbook");
    await seeText(/last refreshed/);
    for (const each of screen.getAllByRole("switch")) expect(each).toHaveProperty("checked", false);
    expect(excel.answer()).toBe(before);
  });
});
