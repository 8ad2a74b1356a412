import { inSteps } from "../../src/app/in-steps";
import type { Steps } from "../../src/core/steps";

let now = 0;
let breaths = 0;
beforeEach(() => {
  [now, breaths] = [0, 0];
  jest.spyOn(performance, "now").mockImplementation(() => now);
  const postTask = () => Promise.resolve(void breaths++);
  Object.assign(globalThis, { scheduler: { postTask } });
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "scheduler");
});

/** Ten steps of so many milliseconds. */
function* working(milliseconds: number): Steps<string> {
  for (let step = 0; step < 10; step++) {
    now += milliseconds;
    yield;
  }
  return "done";
}
const never = new AbortController().signal;

describe("long work in the page", () => {
  test("lets it answer after each frame that has passed, and no more often", async () => {
    expect(await inSteps(working(8), never)).toBe("done");
    expect(breaths).toBe(5);
    expect(await inSteps(working(1), never)).toBe("done");
    expect(breaths).toBe(5);
  });

  test("ends at the first of these moments after the user has cancelled", async () => {
    const run = inSteps(working(16), AbortSignal.abort());
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(now).toBe(16);
  });
});
