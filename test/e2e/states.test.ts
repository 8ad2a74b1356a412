import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { THEMES, clippedIn, wearTheme } from "../../tools/states/checks";
import { TYPICAL, walkStates } from "../../tools/states/walk-states";
import { Way } from "../../tools/states/way";
import { Session } from "./browser";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** The narrowest pane of Excel, and the same at a zoom of 200 %. */
const WIDTHS = [320, 160] as const;

let session: Session;
const visited: string[] = [];
/** What each theme looked like the last time. */
const worn = new Map<string, string>();
const problems = { access: [] as string[], clipped: [] as string[] };

beforeAll(async () => {
  session = await Session.start("desktop");
  const { page } = await session.open();
  const way = new Way(page, session.address, "en", { pane: "320" });
  await walkStates(way, TYPICAL, async (state) => {
    const frame = frameOf(page);
    visited.push(state);
    problems.access.push(...(await accessProblems(page, frame)).map(in_(state)));
    problems.clipped.push(...(await clippedAt(page, frame)).map(in_(state)));
  });
}, 400_000);
afterAll(() => session.stop());

const in_ = (state: string) => (problem: string) => `${state}: ${problem}`;

test("every state of the pane was walked through", () => {
  expect(visited.length).toBeGreaterThan(25);
  expect(new Set(visited).size).toBe(visited.length);
});

test("the pane wears each theme", () => {
  expect(worn.get("light")).toBe("rgb(255, 255, 255)");
  expect(new Set(worn.values()).size).toBeGreaterThan(1);
  expect(worn.get("dark")).not.toBe(worn.get("light"));
});

test("axe finds nothing in any state, light, dark or in high contrast", () =>
  expect(problems.access).toEqual([]));

test("no text is cut off and nothing scrolls sideways at 320 px, nor at twice the zoom", () =>
  expect(problems.clipped).toEqual([]));

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("There is no pane.");
  return frame;
}

/** All rules in the light theme; what depends on colors in each. */
async function accessProblems(page: Page, frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const found: string[] = [];
  for (const theme of THEMES) {
    await wearTheme(page, frame, theme);
    worn.set(theme, await backgroundOf(frame));
    const violations = await frame.evaluate(async (isLight) => {
      const rules = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
      const run = await window.axe.run(document.body, isLight ? {} : (rules as axe.RunOptions));
      return run.violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.any[0]?.message}`
      );
    }, theme === "light");
    found.push(...violations.map((each) => `${theme}: ${each}`));
  }
  await wearTheme(page, frame, "light");
  return found;
}

const backgroundOf = (frame: Frame) =>
  frame.evaluate(() => {
    const root = document.querySelector(".fui-FluentProvider");
    return root ? getComputedStyle(root).backgroundColor : "";
  });

async function clippedAt(page: Page, frame: Frame): Promise<string[]> {
  const iframe = page.locator("iframe");
  const found: string[] = [];
  for (const width of WIDTHS) {
    await iframe.evaluate((element, wide) => {
      element.style.width = wide === 320 ? "" : `${wide}px`;
    }, width);
    found.push(...(await clippedIn(frame)).map((each) => `${width} px: ${each}`));
  }
  await iframe.evaluate((element) => (element.style.width = ""));
  return found;
}
