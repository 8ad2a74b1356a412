/* global window */
const { readFileSync } = require("node:fs");
const os = require("node:os");
const { tasksOf } = require("./trace.cjs");

const CATEGORIES = [
  "blink.user_timing",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
];
const MICROSECONDS_A_SAMPLE = 500;

/** Watches the process of the pane: its tasks, the most memory it takes and, where asked for, what runs in its tasks. */
async function watchProcess({ browser, page, frame, isProfiled }) {
  // Refused unless the frame is in a process of its own.
  const session = await page.context().newCDPSession(frame);
  const mark = (name) => frame.evaluate((text) => void window.performance.mark(text), name);
  const goesFirst = letGoFirst(await processNow(browser, page, frame));
  await browser.startTracing(page, { categories: CATEGORIES });
  if (isProfiled) {
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: MICROSECONDS_A_SAMPLE });
    await session.send("Profiler.start");
  }
  await mark("bench-from");
  return {
    stop: async () => {
      await mark("bench-until");
      const profile = isProfiled ? (await session.send("Profiler.stop")).profile : undefined;
      const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
      const pid = processOf(traceEvents, frame.url());
      const events = traceEvents.filter((event) => event.pid === pid);
      return { ...tasksOf(events, profile), peakMB: peakOf(pid), goesFirst };
    },
  };
}

async function processNow(browser, page, frame) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return processOf(traceEvents, frame.url());
}

/**
 * The main thread of the pane before all others. Excel on the web computes on a server; here it shares the processors
 * with the pane, and without this the clock would tell how long the pane waited for one. False where it is forbidden.
 */
function letGoFirst(pid) {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_HIGHEST);
    return true;
  } catch (error) {
    if (error.code !== "ERR_SYSTEM_ERROR") throw error;
    return false;
  }
}

function processOf(traceEvents, address) {
  const started = traceEvents.find(({ name }) => name === "TracingStartedInBrowser");
  const frame = started?.args.data.frames.find(({ url }) => url === address);
  if (frame === undefined) throw new Error("The trace does not tell the process of the pane.");
  return frame.processId;
}

/** The most physical memory the process ever took, its workers in it; told by Linux only. */
function peakOf(pid) {
  if (process.platform !== "linux") return undefined;
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return peak === null ? undefined : Number(peak[1]) / 1_024;
}

module.exports = { watchProcess };
