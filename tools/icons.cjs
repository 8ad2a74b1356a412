// Draws the icons of assets as the PNG files that the manifest names. Needs Chromium; run it after changing the drawing.
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");
const { findBrowser, FLAGS } = require("./browser.cjs");

const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWINGS = { icon: [...RIBBON_SIZES, 128], refresh: RIBBON_SIZES };
const assets = path.join(__dirname, "..", "assets");

async function draw() {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  for (const drawing of Object.entries(DRAWINGS)) await drawOne(browser, ...drawing);
  await browser.close();
}

async function drawOne(browser, name, sizes) {
  const svg = fs.readFileSync(path.join(assets, `${name}.svg`), "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
    );
    await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
}

draw();
