import { breathe } from "../../src/workbook";

afterEach(() => Reflect.deleteProperty(globalThis, "scheduler"));

describe("between two pieces of work the pane does what waits for it", () => {
  test("as the browser orders it", async () => {
    const done: string[] = [];
    const postTask = (task: () => void) => {
      done.push("what waits");
      task();
      return Promise.resolve();
    };
    Object.assign(globalThis, { scheduler: { postTask } });
    await breathe();
    expect(done).toEqual(["what waits"]);
  });

  test("in a browser that orders nothing, without a timer and leaving nothing open", async () => {
    const close = jest.spyOn(MessagePort.prototype, "close");
    const timer = jest.spyOn(globalThis, "setTimeout");
    let hasRun = false;
    setImmediate(() => {
      hasRun = true;
    });
    while (!hasRun) await breathe();
    expect(timer).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalled();
  });
});
