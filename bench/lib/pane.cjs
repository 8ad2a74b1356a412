/* global window, document, requestAnimationFrame */
const { performance } = require("node:perf_hooks");
const { fillBook } = require("./fill-book.cjs");
const { watchProcess } = require("./pane-process.cjs");

const QUESTIONS = [/losing/, /Do newer/, /matter most/];
const A_LONG_WHILE = 300_000;

/**
 * The pane over a workbook of so many rows: how long its tasks are, what it asks of Excel, how soon it lets go. The
 * workbench runs as Excel on the web does: the pane is of another origin, and so in a process of its own.
 */
async function measurePane(root, { rows, isProfiled }) {
  const { chromium } = require("playwright-core");
  const { FLAGS, findBrowser } = require("../../tools/browser.cjs");
  const { startServer } = require("../../workbench/server");
  const { certificateFor } = require("../../workbench/server/certificate");
  const certificate = await certificateFor(root);
  const server = await startServer({ root, port: 3400, file: undefined, certificate });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    page.setDefaultTimeout(A_LONG_WHILE);
    return await measured({ browser, page, address: server.address, rows, isProfiled });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measured({ browser, page, address, rows, isProfiled }) {
  const pane = page.frameLocator("iframe");
  const interactive = await opened(page, pane, address);
  await page.evaluate(fillBook, rows);
  await page.evaluate(countTraffic);
  // The pane looks for tables when it starts.
  await (await frameOf(pane)).evaluate(() => window.location.reload());
  await pane.getByRole("button", { name: /Big/ }).waitFor();
  const watch = await watchProcess({ browser, page, frame: await frameOf(pane), isProfiled });
  const facts = [];
  await timed(facts, "chosen and checked", () => choose(pane));
  for (const question of QUESTIONS) await timed(facts, String(question), () => ask(pane, question));
  await timed(facts, "written", () => write(pane));
  const tasks = await watch.stop();
  const traffic = await page.evaluate(() => window.benchTraffic);
  const cancel = await cancelled(page, pane);
  return { interactive, cancel, ...tasks, traffic, facts };
}

/** From the request for the pane until it can be used; its second start, with the server warm. */
async function opened(page, pane, address) {
  await page.addInitScript(() => {
    const watch = new window.MutationObserver(() => {
      if (!document.querySelector("[role=tab]")) return;
      watch.disconnect();
      requestAnimationFrame(() => (window.benchInteractive = window.performance.now()));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  for (let turn = 0; turn < 2; turn++) {
    await page.goto(address);
    await pane.getByRole("button", { name: /Use the selection/ }).waitFor();
  }
  return (await frameOf(pane)).evaluate(() => window.benchInteractive);
}

async function frameOf(pane) {
  return (await pane.locator("body").elementHandle()).ownerFrame();
}

async function timed(facts, name, job) {
  const begin = performance.now();
  await job();
  facts.push([`${name}, ms`, Math.round(performance.now() - begin)]);
}

async function choose(pane) {
  await pane.getByRole("button", { name: /Big/ }).click();
  await pane.getByRole("radio", { name: QUESTIONS[0] }).waitFor();
  await pane.locator("section[aria-busy=true]").waitFor({ state: "detached" });
}

async function ask(pane, question) {
  await pane.getByRole("radio", { name: question }).check();
  await pane.getByRole("button", { name: /^Run/ }).click();
  await pane.locator("section[aria-busy=true]").waitFor({ state: "detached" });
  await pane.getByRole("button", { name: /Write to workbook/ }).waitFor();
}

/** The answer to the last question: a row for each customer. */
async function write(pane) {
  await pane.getByRole("button", { name: /Write to workbook/ }).click();
  await pane.getByRole("button", { name: /Go to the sheet|Show the sheet/ }).waitFor();
}

/** From the press of Cancel until the pane can be used again, while Excel does not answer. */
async function cancelled(page, pane) {
  await page.evaluate(() => window.workbench.host.faults.inject("hang"));
  await pane.getByRole("button", { name: /^Run/ }).click();
  await pane.getByRole("button", { name: "Cancel" }).waitFor();
  return (await frameOf(pane)).evaluate(async () => {
    const cancel = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Cancel"
    );
    const begin = window.performance.now();
    cancel.click();
    while (cancel.isConnected) await new Promise((resolve) => setTimeout(resolve, 1));
    return window.performance.now() - begin;
  });
}

/** What is asked of the simulated Excel and what it answers, in bytes as nearly all of it is ASCII. */
function countTraffic() {
  const traffic = { requests: 0, asked: 0, answered: 0, largestAsked: 0, largestAnswered: 0 };
  window.benchTraffic = traffic;
  window.workbench.host.trace = (way, { length }) => {
    if (way === ">") {
      traffic.requests++;
      traffic.asked += length;
      traffic.largestAsked = Math.max(traffic.largestAsked, length);
    } else {
      traffic.answered += length;
      traffic.largestAnswered = Math.max(traffic.largestAnswered, length);
    }
  };
}

module.exports = { measurePane };
