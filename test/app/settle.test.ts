import { settling } from "../../src/app/settle";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function collected(takes: () => boolean) {
  const taken: string[][] = [];
  const settle = settling<string>(1_000, (all) => {
    taken.push([...all]);
    return takes();
  });
  return { ...settle, taken };
}

describe("what happens in a row", () => {
  test("is told once, when nothing has happened for a while, and not again", () => {
    const { happened, taken } = collected(() => true);
    happened("one");
    jest.advanceTimersByTime(999);
    happened("other");
    happened("one");
    jest.advanceTimersByTime(999);
    expect(taken).toEqual([]);
    jest.advanceTimersByTime(5_000);
    expect(taken).toEqual([["one", "other"]]);
    happened("third");
    jest.advanceTimersByTime(1_000);
    expect(taken).toEqual([["one", "other"], ["third"]]);
  });

  test("is told again later, with what came since, where it was refused", () => {
    let takes = false;
    const { happened, taken } = collected(() => takes);
    happened("one");
    jest.advanceTimersByTime(1_000);
    takes = true;
    happened("other");
    jest.advanceTimersByTime(9_000);
    expect(taken).toEqual([["one"], ["one", "other"]]);
    takes = false;
    happened("third");
    jest.advanceTimersByTime(2_000);
    expect(taken.slice(2)).toEqual([["third"], ["third"]]);
  });

  test("is told no more once that is stopped", () => {
    const { happened, stop, taken } = collected(() => true);
    happened("one");
    stop();
    jest.advanceTimersByTime(9_000);
    happened("other");
    jest.advanceTimersByTime(1_000);
    expect(taken).toEqual([["other"]]);
  });
});
