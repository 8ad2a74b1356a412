import { Pulse } from "../../src/workbook/pulse";

const busyFor = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
};
const page = { hidden: false };
const never = new AbortController().signal;

beforeEach(() => {
  page.hidden = false;
  Object.assign(globalThis, { document: page });
});
afterEach(() => Reflect.deleteProperty(globalThis, "document"));

describe("a pulse tells", () => {
  test("for how long the page could not answer, once", () => {
    const pulse = new Pulse(never);
    busyFor(60);
    expect(pulse.longestPause()).toBeGreaterThanOrEqual(50);
    expect(pulse.longestPause()).toBeLessThan(50);
    pulse.stop();
  });
  test("nothing of a hidden page, whose timers wait anyway", () => {
    const pulse = new Pulse(never);
    page.hidden = true;
    busyFor(30);
    expect(pulse.longestPause()).toBe(0);
    pulse.stop();
  });
  test("nothing where there is no page", () => {
    Reflect.deleteProperty(globalThis, "document");
    const pulse = new Pulse(never);
    busyFor(30);
    expect(pulse.longestPause()).toBe(0);
    pulse.stop();
  });
});

test("a pulse ends with the job that is cancelled, though Excel never answers", () => {
  jest.useFakeTimers();
  const ours = new AbortController();
  new Pulse(ours.signal);
  expect(jest.getTimerCount()).toBe(1);
  ours.abort();
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});
