import ExcelJS from "exceljs";
import type { Locator, Page } from "playwright-core";
import { type Opened, Session, missingOf, picture } from "./browser";

/** The cell at an address, where it is drawn. */
function cell(page: Page, row: number, column: number): Locator {
  return page.locator(
    `[role=row][aria-rowindex="${row}"] [role=gridcell][aria-colindex="${column}"]`
  );
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel("Name box").fill(address);
  await page.getByLabel("Name box").press("Enter");
}

function selected(page: Page): Promise<string | undefined> {
  return page.evaluate(() => window.workbench?.page.grid.address);
}

async function textOf(page: Page, row: number, column: number): Promise<string> {
  return (await cell(page, row, column).textContent()) ?? "";
}

describe("the workbench in a browser", () => {
  let session: Session;
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start("desktop");
    opened = await session.open();
    page = opened.page;
    await page.getByRole("grid").focus();
  }, 400_000);
  afterAll(() => session.stop());

  test("opens the sample with its ribbon, its table and the add-in's pane", async () => {
    expect(await page.getByRole("heading", { level: 1 }).first().textContent()).toBe(
      "shop-orders.xlsx"
    );
    expect(await page.getByRole("button", { name: "Open pane" }).count()).toBe(1);
    expect(await textOf(page, 1, 1)).toBe("Order ID");
    expect(await page.getByRole("columnheader", { name: "G", exact: true }).count()).toBe(1);
    await picture(page, "workbench-light");
  });

  test("moves and selects by keyboard as Excel does", async () => {
    await goTo(page, "A1");
    await press(page, "ArrowDown", "ArrowRight");
    expect(await selected(page)).toBe("B2");
    await press(page, "Control+ArrowDown");
    expect(await selected(page)).toBe("B3200");
    await press(page, "Control+ArrowDown");
    expect(await selected(page)).toBe("B1048576");
    await press(page, "Control+Home");
    expect(await selected(page)).toBe("A2");
    await press(page, "Control+End");
    expect(await selected(page)).toBe("G3200");
    await goTo(page, "C5");
    await press(page, "Shift+ArrowDown", "Shift+ArrowRight");
    expect(await selected(page)).toBe("C5:D6");
    await press(page, "Tab", "Tab", "Enter");
    expect(await selected(page)).toBe("C5:D6");
    await press(page, "Home", "PageDown");
    expect(await selected(page)).toMatch(/^A(2\d|3\d)$/);
    await press(page, "Control+a");
    expect(await selected(page)).toBe("A1:G3200");
  });

  test("selects with the mouse, several areas with Ctrl, columns by their letters", async () => {
    await goTo(page, "A2");
    await cell(page, 3, 2).click();
    await cell(page, 6, 3).click({ modifiers: ["Shift"] });
    expect(await selected(page)).toBe("B3:C6");
    await cell(page, 9, 5).click({ modifiers: ["Control"] });
    const areas = await page.evaluate(() => window.workbench?.book.selection.length);
    expect(areas).toBe(2);
    await page.getByRole("columnheader", { name: "E", exact: true }).click();
    expect(await selected(page)).toBe("E:E");
    await page.getByText(/^Sum: /).waitFor();
  });

  test("types, calculates, undoes and redoes", async () => {
    await goTo(page, "J2");
    await page.keyboard.type("12.5%");
    await press(page, "Enter");
    await page.keyboard.type("=J2*200");
    await press(page, "Enter");
    await expectText(page, 3, 10, "25");
    await goTo(page, "J2");
    expect(await page.getByLabel("Formula bar").inputValue()).toBe("12.5%");
    await page.keyboard.type("0.5");
    await press(page, "Enter");
    await expectText(page, 3, 10, "100");
    await press(page, "Control+z");
    await expectText(page, 3, 10, "25");
    await press(page, "Control+y");
    await expectText(page, 3, 10, "100");
    await goTo(page, "J3");
    await press(page, "F2", "End");
    await page.keyboard.type("+1");
    await press(page, "Escape");
    await expectText(page, 3, 10, "100");
    await press(page, "Delete");
    await expectText(page, 3, 10, "");
    await press(page, "Control+z");
    await expectText(page, 3, 10, "100");
  });

  test("puts the address of a clicked cell into a formula", async () => {
    await goTo(page, "J5");
    await page.keyboard.type("=SUM(");
    await cell(page, 2, 5).click();
    await page.keyboard.type(",1)");
    await press(page, "Enter");
    await goTo(page, "J5");
    expect(await page.getByLabel("Formula bar").inputValue()).toBe("=SUM(E2,1)");
  });

  test("offers the add-in's functions while they are typed, and says what they take", async () => {
    await goTo(page, "J7");
    await page.keyboard.type("=chu");
    const list = page.getByRole("listbox", { name: "Functions" });
    await list.waitFor();
    expect(await list.getByRole("option").first().textContent()).toMatch(/CHURN\./);
    await press(page, "Tab");
    expect(await page.getByLabel("Cell text").inputValue()).toMatch(/^=CHURN\.[A-Z]+\($/);
    await page.locator(".signature").waitFor();
    await picture(page, "workbench-suggestions");
    await press(page, "Escape", "Escape");
  });

  test("copies formulas with their references moved along", async () => {
    await goTo(page, "J3");
    await press(page, "Control+c");
    await goTo(page, "K3");
    await press(page, "Control+v");
    await goTo(page, "K3");
    expect(await page.getByLabel("Formula bar").inputValue()).toBe("=K2*200");
  });

  test("draws row 948,700 as sharply as row 1", async () => {
    await goTo(page, "B948700");
    await page.keyboard.type("far down");
    await press(page, "Enter");
    await expectText(page, 948_700, 2, "far down");
    const tops = await page
      .locator(".pane:not(.frozen-rows) .row")
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
    const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
    expect(new Set(steps)).toEqual(new Set([20]));
    await picture(page, "workbench-far-down");
    await press(page, "Control+z", "Control+Home");
  });

  test("adds, renames and deletes sheets", async () => {
    await page.getByRole("button", { name: "New sheet" }).click();
    const tab = page.getByRole("tab", { selected: true }).last();
    await tab.dblclick();
    await page.getByLabel("Sheet name").fill("Notes & more");
    await page.getByLabel("Sheet name").press("Enter");
    expect(await page.getByRole("tab", { name: "Notes & more" }).count()).toBe(1);
    await page.getByRole("button", { name: "Delete sheet" }).click();
    expect(await page.getByRole("tab", { name: "Notes & more" }).count()).toBe(0);
  });

  test("says why Excel would refuse an edit, and keeps the cell", async () => {
    await page.evaluate(() => {
      if (window.workbench) window.workbench.book.readOnly = true;
    });
    await goTo(page, "A2");
    const before = await textOf(page, 2, 1);
    await page.keyboard.type("x");
    await press(page, "Enter");
    await page
      .getByRole("alert")
      .getByText(/cannot/i)
      .waitFor();
    expect(await textOf(page, 2, 1)).toBe(before);
    await page.evaluate(() => {
      if (window.workbench) window.workbench.book.readOnly = false;
    });
  });

  test("closes the pane and opens it again from the ribbon", async () => {
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.getByRole("complementary").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Open pane" }).click();
    expect(await page.getByRole("complementary").isVisible()).toBe(true);
  });

  test("runs the command of the add-in that the ribbon has, which its pane tells of", async () => {
    await page.getByRole("button", { name: "Refresh all" }).click();
    await opened.pane.getByText("Nothing was written yet").waitFor();
  });

  test("has nothing that axe finds in the way of a screen reader", async () => {
    await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(document, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(found).toEqual([]);
  });

  test("saves a file that another program reads", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("shop-orders.xlsx");
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(await download.path());
    const sheet = file.getWorksheet("Orders");
    expect(sheet?.getCell("A1").value).toBe("Order ID");
    expect(sheet?.getCell("J3").value).toEqual({ formula: "J2*200", result: 100 });
    expect(sheet?.getTables()).toHaveLength(1);
  });

  test("nothing failed and the simulated Excel lacked nothing", async () => {
    expect(opened.problems).toEqual([]);
    expect(await missingOf(page)).toEqual([]);
  });
});

/** Drawing waits for the next frame, calculating for the add-in. */
async function expectText(page: Page, row: number, column: number, text: string): Promise<void> {
  let found = "";
  for (let tries = 0; tries < 60; tries++) {
    found = await textOf(page, row, column);
    if (found === text) return;
    await page.waitForTimeout(50);
  }
  expect(found).toBe(text);
}
