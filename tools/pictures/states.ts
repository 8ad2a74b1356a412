import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { LANGUAGES, type Language } from "../../src/text/say";
import { ALL, walkStates } from "../states/walk-states";
import { Way } from "../states/way";
import { withPalette } from "./palette";

/** As narrow as Excel makes it. */
const PANE = { width: 320, height: 760 };
const THEMES = ["light", "dark"] as const;

export interface StateLook {
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
}
export const STATE_LOOKS: readonly StateLook[] = LANGUAGES.flatMap((language) =>
  THEMES.map((theme) => ({ language, theme }))
);
export const nameOf = ({ language, theme }: StateLook) => `${language}-${theme}`;

/** The pane in each of its states, each as a file of its own. */
export async function pictureStates(
  browser: Browser,
  address: string,
  look: StateLook,
  folder: string
): Promise<string[]> {
  const into = path.join(folder, nameOf(look));
  mkdirSync(into, { recursive: true });
  const context = await browser.newContext({ viewport: { width: 900, height: PANE.height + 180 } });
  const page = await context.newPage();
  const way = new Way(page, address, look.language, {
    theme: look.theme,
    pane: String(PANE.width),
  });
  const files: string[] = [];
  await walkStates(way, ALL, async (state) => {
    await page.waitForTimeout(300);
    const number = String(files.length + 1).padStart(2, "0");
    const file = path.join(into, `${number}-${state}.png`);
    await page.locator("iframe").screenshot({ path: file });
    files.push(file);
  });
  await context.close();
  return files;
}

const COLUMNS = 10;
const SMALL = 200;

/** All pictures of a look on one, to be looked through at once. */
export async function contactSheet(
  browser: Browser,
  files: readonly string[],
  to: string
): Promise<string> {
  const context = await browser.newContext({
    viewport: { width: COLUMNS * (SMALL + 12) + 12, height: 100 },
  });
  const page = await context.newPage();
  await page.setContent(sheetOf(files));
  await settled(page);
  writeFileSync(to, withPalette(await page.screenshot({ fullPage: true })));
  await context.close();
  return to;
}

function sheetOf(files: readonly string[]): string {
  const figures = files.map((file) => {
    const image = readFileSync(file).toString("base64");
    const name = path.basename(file, ".png");
    return `<figure><img src="data:image/png;base64,${image}"><figcaption>${name}</figcaption></figure>`;
  });
  return `<style>
    body { margin: 6px; background: #888; display: flex; flex-wrap: wrap; font: 11px sans-serif }
    figure { margin: 6px; width: ${SMALL}px } img { width: 100%; display: block }
    figcaption { color: white; overflow-wrap: anywhere }
  </style>${figures.join("")}`;
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
}
