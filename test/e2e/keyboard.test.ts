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

const MOST_STEPS = 60;

/** Presses Tab until the button of that name has the focus. */
async function tabTo({ page, pane }: Opened, name: RegExp): Promise<void> {
  const focused = pane.locator("button:focus");
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    if ((await focused.count()) > 0 && name.test((await focused.innerText()).trim())) return;
  }
  throw new Error(`${String(name)} cannot be reached with Tab.`);
}
