import { turnTaker } from "../../src/app/turns";

const never = new AbortController().signal;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("a job that is to write", () => {
  test("waits until the one before has ended, though that failed", async () => {
    const inTurn = turnTaker();
    const done: string[] = [];
    const first = inTurn(never, async () => {
      await Promise.resolve();
      done.push("first");
      throw new Error("refused");
    });
    const second = inTurn(never, () => Promise.resolve(done.push("second")));
    await expect(first).rejects.toThrow("refused");
    await second;
    expect(done).toEqual(["first", "second"]);
  });

  test("waits two seconds, and no longer, for a cancelled one that Excel does not answer", async () => {
    const inTurn = turnTaker();
    const ours = new AbortController();
    const hung = jest.fn(() => new Promise<never>(() => undefined));
    void inTurn(ours.signal, hung);
    const job = jest.fn(() => Promise.resolve());
    void inTurn(never, job);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(hung).toHaveBeenCalledTimes(1);
    ours.abort();
    await jest.advanceTimersByTimeAsync(1_999);
    expect(job).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(job).toHaveBeenCalledTimes(1);
  });

  test("does not begin where it was cancelled before its turn", async () => {
    const inTurn = turnTaker();
    const ours = new AbortController();
    const first = inTurn(never, () => Promise.resolve());
    const job = jest.fn(() => Promise.resolve());
    const second = inTurn(ours.signal, job);
    ours.abort();
    await first;
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
    expect(job).not.toHaveBeenCalled();
  });
});
