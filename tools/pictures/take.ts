import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { FLAGS, findBrowser } from "../browser.cjs";
import { ensureBuilt } from "../build.cjs";
import { startServer } from "../../workbench/server";
import { withPalette } from "./palette";
import {
  STATE_LOOKS,
  type StateLook,
  contactSheet,
  nameOf as stateLookName,
  pictureStates,
} from "./states";
import { type Look, Walk } from "./walk";

const root = path.resolve(__dirname, "../..");
const all = path.join(root, "build", "pictures");
const chosen = path.join(root, "docs", "images");

const LARGE = { width: 1680, height: 945 };
const SMALL = { width: 1280, height: 800 };

const LOOKS: readonly Look[] = [
  { name: "light", query: "", language: "en", viewport: LARGE },
  { name: "dark", query: "?theme=dark", language: "en", viewport: SMALL },
  { name: "zh-cn", query: "?lang=zh-CN", language: "zh-CN", viewport: SMALL },
  { name: "zh-tw", query: "?lang=zh-TW", language: "zh-TW", viewport: SMALL },
  { name: "narrow", query: "?pane=320", language: "en", viewport: { width: 720, height: 800 } },
];

/** The few that the documents show, by the name that they have there. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  workbench: "light-CHURN_ROLLFORWARD-sheet",
  rfm: "light-CHURN_RFM-sheet",
  dark: "dark-CHURN_ROLLFORWARD-sheet",
  "zh-cn": "zh-cn-CHURN_ROLLFORWARD-sheet",
  "narrow-pane": "narrow-CHURN_ROLLFORWARD-answer",
};

/** Walks through the add-in once for each look; returns the files. CHURN_LOOKS names the looks wanted. */
export async function takePictures(): Promise<string[]> {
  await ensureBuilt(root);
  mkdirSync(all, { recursive: true });
  mkdirSync(chosen, { recursive: true });
  const server = await startServer({ root, port: 3200, file: undefined });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  const wanted = process.env["CHURN_LOOKS"]?.split(",");
  const files: string[] = [];
  for (const look of LOOKS) {
    if (wanted && !wanted.includes(look.name)) continue;
    files.push(...(await walkThrough(browser, server.address, look)));
  }
  for (const look of STATE_LOOKS) {
    if (wanted && !wanted.includes(stateLookName(look))) continue;
    files.push(...(await picturesOf(look, browser, server.address)));
  }
  await browser.close();
  await server.close();
  return [...files, ...copyChosen(files)];
}

/** All states as files of their own, and on one sheet: the light ones are among the documents. */
async function picturesOf(look: StateLook, browser: Browser, address: string): Promise<string[]> {
  const files = await pictureStates(browser, address, look, all);
  const name = `states-${stateLookName(look)}`;
  const sheet = await contactSheet(browser, files, path.join(all, `${name}.png`));
  if (look.theme !== "light") return [...files, sheet];
  const shown = path.join(chosen, `states-${look.language}.png`);
  copyFileSync(sheet, shown);
  return [...files, sheet, shown];
}

async function walkThrough(browser: Browser, address: string, look: Look): Promise<string[]> {
  const context = await browser.newContext({ viewport: look.viewport });
  const walk = new Walk(await context.newPage(), look, all);
  await walk.open(address);
  await walk.chooseData();
  await walk.answerQuestions();
  await walk.typeFunctions();
  await context.close();
  return walk.files;
}

function copyChosen(files: readonly string[]): string[] {
  return Object.entries(DOCUMENTS).flatMap(([name, picture]) => {
    const from = path.join(all, `${picture}.png`);
    if (!files.includes(from)) return [];
    const to = path.join(chosen, `${name}.png`);
    writeFileSync(to, withPalette(readFileSync(from)));
    return [to];
  });
}
