import { type Opened, Session } from "./browser";

let session: Session;
let opened: Opened;

beforeAll(async () => {
  session = await Session.start("desktop");
  opened = await session.open();
}, 400_000);
afterAll(() => session.stop());

const focusedIn = ({ page }: Opened) => page.evaluate(() => document.activeElement?.tagName);

test("F6 leads from the sheet into the pane and back", async () => {
  const { page } = opened;
  await page.keyboard.press("F6");
  expect(await focusedIn(opened)).toBe("IFRAME");
  await page.keyboard.press("F6");
  expect(await focusedIn(opened)).not.toBe("IFRAME");
});

test("the main job is done by keyboard alone", async () => {
  const { page, pane } = opened;
  await page.keyboard.press("F6");
  await tabTo(opened, /^Orders, /);
  await page.keyboard.press("Enter");
  await pane.getByText("3,192 of 3,199 rows are used.").waitFor();
  await tabTo(opened, /^Run$/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/24 of 292 customers were lost/)
    .first()
    .waitFor();
  await tabTo(opened, /^Write to workbook$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Written to the sheet Customer roll-forward.").first().waitFor();
  expect(opened.problems).toEqual([]);
});

test("a finding is looked at, a column and a setting are changed, by keyboard alone", async () => {
  const { page, pane } = opened;
  await tabTo(opened, /^Use other data|^Choose other data|^Change/, BACK);
  await tabTo(opened, /^What was found in the rows/);
  await page.keyboard.press("Enter");
  await tabTo(opened, /^Go to C14$/);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench?.book.active.name === "Orders");
  await tabTo(opened, /calculation settings/i);
  await page.keyboard.press("Enter");
  await tabTo(opened, /^Period$/);
  await page.keyboard.press("q");
  await tabTo(opened, /^Run again$|^Run$/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/In 2025-Q3/)
    .first()
    .waitFor();
});

test("a result is refreshed and removed by keyboard alone", async () => {
  const { page, pane } = opened;
  await toPlace(opened, "Workbook", /rows read/);
  await tabTo(opened, /^Refresh all$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Refreshed 1 of 1.").first().waitFor();
  await tabTo(opened, /^Remove Customer roll-forward$/);
  await page.keyboard.press("Enter");
  await tabTo(opened, /^Delete$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Nothing was written yet").first().waitFor();
});

test("a function is found and put into a cell by keyboard alone", async () => {
  const { page, pane } = opened;
  await page.keyboard.press("F6");
  // From C14 to the first empty column.
  for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F6");
  await toPlace(opened, "Functions", /^Search by word/);
  await tabTo(opened, /^Search by word or question$/);
  await page.keyboard.type("lifetime value");
  await tabTo(opened, /^LTV/);
  await page.keyboard.press("Enter");
  for (const [name, value] of [
    ["arpa", "50"],
    ["churn", "0.05"],
    ["margin", "0.8"],
  ] as const) {
    await tabTo(opened, new RegExp(`^${name}`));
    await page.keyboard.type(value);
  }
  await tabTo(opened, /^Insert into the active cell$/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/^Inserted into .*H14/)
    .first()
    .waitFor();
});

test("a template is put into the workbook by keyboard alone", async () => {
  const { page, pane } = opened;
  await toPlace(opened, "Templates", /^Wants counts/);
  await tabTo(opened, /^Insert into this workbook: RFM/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/are behind your own/)
    .first()
    .waitFor();
});

test("the language is changed by keyboard alone", async () => {
  const { page, pane } = opened;
  await toPlace(opened, "Settings", /^Your defaults/);
  await tabTo(opened, /^Language$/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await pane.getByRole("tab", { name: "设置" }).waitFor();
  expect(opened.problems).toEqual([]);
});

const MOST_STEPS = 60;
const BACK = "Shift+Tab";

/** Along the places with the arrow keys, as tabs are. */
async function toPlace(opened: Opened, name: string, shows: RegExp): Promise<void> {
  const toTabs = (await nameOfFocused(opened)) === "" ? "Tab" : BACK;
  await tabTo(opened, /^(Analyze|Workbook|Functions|Templates|Settings)$/, toTabs);
  for (let step = 0; step < 5; step++) {
    if ((await nameOfFocused(opened)) === name) break;
    await opened.page.keyboard.press("ArrowRight");
  }
  await opened.page.keyboard.press("Enter");
  await opened.pane.getByText(shows).first().waitFor();
}

/** Presses Tab until what bears that name has the focus. */
async function tabTo(opened: Opened, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await opened.page.keyboard.press(key);
    const reached = await nameOfFocused(opened);
    if (name.test(reached)) return;
    passed.push(reached);
  }
  throw new Error(`${String(name)} cannot be reached with ${key}, only ${passed.join(" | ")}`);
}

function nameOfFocused({ pane }: Opened): Promise<string> {
  return pane.locator("html").evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return "";
    const own = focused.getAttribute("aria-label");
    const labels = focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement;
    const label = labels ? [...(focused.labels ?? [])].map((each) => each.innerText).join(" ") : "";
    return (own ?? (label === "" ? focused.innerText : label)).trim();
  });
}
