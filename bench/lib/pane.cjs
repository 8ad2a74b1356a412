/* global window, document, requestAnimationFrame */
const { performance } = require("node:perf_hooks");
const { tasksOf } = require("./trace.cjs");

const QUESTIONS = [/losing/, /Do newer/, /matter most/];
const A_LONG_WHILE = 300_000;

/** The pane over a workbook of so many rows: how long its tasks are, what it asks of Excel, how soon it lets go. */
async function measurePane(root, rows) {
  const { chromium } = require("playwright-core");
  const { FLAGS, findBrowser } = require("../../tools/browser.cjs");
  const { startServer } = require("../../workbench/server");
  const server = await startServer({ root, port: 3400, file: undefined });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
  try {
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(A_LONG_WHILE);
    return await measured({ browser, page, address: server.address, rows });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measured({ browser, page, address, rows }) {
  const pane = page.frameLocator("iframe");
  const interactive = await opened(page, pane, address);
  await page.evaluate(fillBook, rows);
  await page.evaluate(countRequests);
  await pane.getByRole("button", { name: /Big/ }).waitFor();
  const session = await traced(browser, page);
  const facts = [];
  await timed(facts, "chosen and checked", async () => {
    await pane.getByRole("button", { name: /Big/ }).click();
    await pane.getByRole("radio", { name: QUESTIONS[0] }).waitFor();
    await pane.locator("section[aria-busy=true]").waitFor({ state: "detached" });
  });
  for (const question of QUESTIONS) await timed(facts, String(question), () => ask(pane, question));
  const { longest, offenders } = await session.stop();
  const { syncs, bytesIn, bytesOut, largest } = await page.evaluate(trafficOf);
  facts.push(
    ["syncs", String(syncs)],
    ["bytes asked", bytesIn.toLocaleString("en")],
    ["bytes answered", bytesOut.toLocaleString("en")],
    ["largest request, characters", largest.toLocaleString("en")]
  );
  const cancel = await cancelled(pane);
  return { interactive, longest, cancel, offenders, facts };
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
  facts.push([`${name}, ms`, String(Math.round(performance.now() - begin))]);
}

async function ask(pane, question) {
  await pane.getByRole("radio", { name: question }).check();
  await pane.getByRole("button", { name: /^Run/ }).click();
  await pane.locator("section[aria-busy=true]").waitFor({ state: "detached" });
  await pane.getByRole("button", { name: /Write to workbook/ }).waitFor();
}

/** From the press of Cancel until the pane can be used again, while Excel does not answer. */
async function cancelled(pane) {
  const frame = await frameOf(pane);
  await frame.parentFrame().evaluate(() => window.workbench.host.faults.inject("hang"));
  await pane.getByRole("button", { name: /^Run/ }).click();
  await pane.getByRole("button", { name: "Cancel" }).waitFor();
  return frame.evaluate(async () => {
    const cancel = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Cancel"
    );
    const begin = window.performance.now();
    cancel.click();
    while (cancel.isConnected) await new Promise((resolve) => setTimeout(resolve, 1));
    return window.performance.now() - begin;
  });
}

/** A table of orders, in no order, about ten rows to a customer. */
function fillBook(rows) {
  const { book } = window.workbench;
  let state = 7;
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const sheet = book.addSheet("Big");
  const cells = [["Customer", "Order date", "Amount"]];
  for (let row = 0; row < rows; row++) {
    const customer = `CUST-${String(Math.floor(draw() * (rows / 10))).padStart(7, "0")}`;
    cells.push([customer, 44_562 + Math.floor(draw() * 1_095), Math.round(draw() * 20_000) / 100]);
  }
  book.load(sheet, 0, 0, cells);
  const dates = { row: 1, column: 1, rows, columns: 1 };
  book.setNumberFormat(sheet, dates, () => "yyyy-mm-dd");
  book.addTable(sheet, { row: 0, column: 0, rows: rows + 1, columns: 3 }, true, "Big");
  book.activate(sheet);
  book.select(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
  // The pane looks for tables when it starts.
  document.querySelector("iframe").contentWindow.location.reload();
}

/** What is asked of the simulated Excel, counted by itself, and the largest request. */
function countRequests() {
  const { host } = window.workbench;
  host.stats.reset();
  window.benchLargest = 0;
  host.trace = (way, text) => {
    if (way === ">") window.benchLargest = Math.max(window.benchLargest, text.length);
  };
}

function trafficOf() {
  const { syncs, bytesIn, bytesOut } = window.workbench.host.stats;
  return { syncs, bytesIn, bytesOut, largest: window.benchLargest };
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
const MICROSECONDS_A_SAMPLE = 500;

/** The tasks of the browser and samples of what runs in them. */
async function traced(browser, page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: MICROSECONDS_A_SAMPLE });
  await browser.startTracing(page, { categories: CATEGORIES });
  await session.send("Profiler.start");
  return {
    stop: async () => {
      const { profile } = await session.send("Profiler.stop");
      const trace = JSON.parse((await browser.stopTracing()).toString());
      return tasksOf(trace, profile);
    },
  };
}

module.exports = { measurePane };
