/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { CLIENTS, expectFaithful } from "../support/excel";
import { accessProblems } from "../support/access";
import { openPane, openPlace, press, seeText, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

const A_CELL = { rows: 1, columns: 1 };

async function look(name: string): Promise<void> {
  await openPlace("Functions");
  await press(new RegExp(`^${name} `, "u"));
  await screen.findByRole("heading", { name: `CHURN.${name}` });
}

async function type(label: string, text: string): Promise<void> {
  await user.type(screen.getByRole("textbox", { name: label }), text);
}

describe.each(CLIENTS)("%s: a function", (client) => {
  test("is found by a question, read about, and put into the active cell", async () => {
    const excel = openPane(client);
    excel.show();
    await openPlace("Functions");
    const search = await screen.findByRole("searchbox");
    await user.type(search, "share of customers who left");
    await press(/^RATE Share/u);
    await seeText("=CHURN.RATE(lost, start, [joined], [method])");
    await type("lost", "50");
    await seeText("Give start first.");
    await type("start", "500");
    await press("Insert into the active cell");
    await seeText("Inserted into A1.");
    expect(excel.book.active.formula(0, 0)).toBe("=CHURN.RATE(50, 500)");
    await press("All functions");
    expect(document.activeElement?.textContent).toMatch(/^RATE/u);
    expectFaithful(excel.host);
  });

  test("takes the selected columns as its ranges, those of a table by their names", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await look("ROLLFORWARD");
    await press("Take the selected cells for ids");
    await seeText("=CHURN.ROLLFORWARD(Sheet1!A1:A11, Sheet1!B1:B11)");
    const place = { row: 0, column: 0, rows: 11, columns: 3 };
    excel.book.addTable(excel.book.active, place, true, "Orders");
    excel.book.select(excel.book.active, [{ row: 2, column: 0, ...A_CELL }]);
    await press("Take the selected cells for ids");
    await seeText("=CHURN.ROLLFORWARD(Orders[Customer], Orders[Order date])");
  });

  test("is never written over anything, nor where its result would meet something", async () => {
    const excel = openPane(client);
    fill(excel, SHOP);
    excel.show();
    await look("ROLLFORWARD");
    await press("Take the selected cells for ids");
    await press("Insert into the active cell");
    await seeText(/A1 is not empty, and nothing is written over/);
    excel.book.load(excel.book.active, 20, 5, [["mine"]]);
    excel.book.select(excel.book.active, [{ row: 0, column: 4, ...A_CELL }]);
    await press("Insert into the active cell");
    await seeText(/something already stands in .*F21/);
    expect(excel.book.active.formula(0, 4)).toBeUndefined();
  });

  test("says so where Excel does not take it", async () => {
    const excel = openPane(client);
    excel.show();
    await look("RATE");
    await type("lost", "50");
    await type("start", "500");
    excel.host.faults.inject("action", { code: "InvalidArgument", at: 3 });
    await press("Insert into the active cell");
    await seeText(/Excel does not take this formula/);
    excel.host.faults.inject("action", { code: "AccessDenied", at: 3 });
    await press("Insert into the active cell");
    await seeText(/protected/);
    expect(excel.book.active.formula(0, 0)).toBeUndefined();
  });
});

describe("the functions", () => {
  test("are accessible as a list and as a page", async () => {
    openPane("excel-web").show();
    await openPlace("Functions");
    await seeText("Churn and retention rates");
    expect(await accessProblems()).toEqual([]);
    await press(/^MOVEMENTS/u);
    await screen.findByRole("heading", { name: "CHURN.MOVEMENTS" });
    await press("How it is defined");
    expect(await accessProblems()).toEqual([]);
  });

  test("are told in the language of the pane", async () => {
    openPane("excel-web", { language: "zh-CN" }).show();
    await openPlace("函数");
    await user.type(await screen.findByRole("searchbox"), "净收入留存");
    const list = await screen.findByRole("list");
    expect(within(list).getAllByRole("button")[0]?.textContent).toMatch(/^NRR/u);
  });

  test("lead back to all of them where none fits", async () => {
    openPane("excel-web").show();
    await openPlace("Functions");
    await user.type(await screen.findByRole("searchbox"), "xyzzy");
    await seeText(/No function fits “xyzzy”/);
    await press("Show all functions");
    await seeText("Churn and retention rates");
  });
});
