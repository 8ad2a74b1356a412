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
  jest.restoreAllMocks();
});

describe("an Excel that is busy", () => {
  test("is asked five times within a quarter of a minute, and then believed", async () => {
    const ask = asked(5);
    const refused = expect(patiently(ask, never)).rejects.toBe(BUSY);
    await jest.advanceTimersByTimeAsync(15_000);
    await refused;
    expect(ask).toHaveBeenCalledTimes(5);
  });

  // The pause is somewhere between the half and the whole of what it may be.
  test.each([
    [0, [500, 1_500, 3_500, 7_500]],
    [1, [1_000, 3_000, 7_000, 15_000]],
  ])("is given more time before each question, with chance at %d", async (chance, moments) => {
    jest.spyOn(Math, "random").mockReturnValue(chance);
    const ask = asked(4);
    const answer = patiently(ask, never);
    let now = 0;
    for (const [at, moment] of moments.entries()) {
      await jest.advanceTimersByTimeAsync(moment - 1 - now);
      expect(ask).toHaveBeenCalledTimes(at + 1);
      await jest.advanceTimersByTimeAsync(1);
      expect(ask).toHaveBeenCalledTimes(at + 2);
      now = moment;
    }
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
