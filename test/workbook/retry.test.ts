import { WorkbookProblem } from "../../src/workbook";
import { patiently } from "../../src/workbook/retry";

const BUSY = new WorkbookProblem("busy");
const never = new AbortController().signal;

/** Refuses so often, and then answers. */
function asked(refusals: number, error: Error = BUSY) {
  let left = refusals;
  return jest.fn(() => (left-- > 0 ? Promise.reject(error) : Promise.resolve("answer")));
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

describe("an Excel that is busy", () => {
  test("is asked five times within a quarter of a minute, and then believed", async () => {
    const ask = asked(5);
    const refused = expect(patiently(ask, never)).rejects.toBe(BUSY);
    await jest.advanceTimersByTimeAsync(15_000);
    await refused;
    expect(ask).toHaveBeenCalledTimes(5);
  });

  test("is given more time before each question, and answers the last of them", async () => {
    const ask = asked(4);
    const answer = patiently(ask, never);
    await jest.advanceTimersByTimeAsync(499);
    expect(ask).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(501);
    expect(ask).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(999);
    expect(ask).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(14_000);
    expect(await answer).toBe("answer");
  });

  test("is asked no more once the user cancels, before the wait or within it", async () => {
    for (const wait of [0, 100]) {
      const ours = new AbortController();
      const ask = asked(9);
      const ended = expect(patiently(ask, ours.signal)).rejects.toMatchObject({
        name: "AbortError",
      });
      if (wait === 0) ours.abort();
      else setTimeout(() => ours.abort(), wait);
      await jest.advanceTimersByTimeAsync(wait);
      await ended;
      expect(ask).toHaveBeenCalledTimes(1);
    }
  });
});

test("an Excel that refuses for another reason is asked once", async () => {
  const gone = new WorkbookProblem("gone");
  const ask = asked(9, gone);
  await expect(patiently(ask, never)).rejects.toBe(gone);
  expect(ask).toHaveBeenCalledTimes(1);
});
