import { type TaskAction, taskRunner } from "../../src/app/tasks";

type Told = TaskAction<string> | { readonly type: "done"; readonly of: string };

/** Jobs that end when they are told to. */
function runner() {
  const told: Told[] = [];
  const { perform, cancel } = taskRunner<string, Told>((action) => told.push(action), "list");
  const begin = (task: string) => {
    let signal = new AbortController().signal;
    let tell: () => void = () => undefined;
    let end: () => void = () => undefined;
    const ended = perform(task, (watch) => {
      signal = watch.signal;
      tell = () => watch.tell({ step: "finishing" });
      return new Promise((resolve) => {
        end = () => resolve({ type: "done", of: task });
      });
    });
    return { ended, end, tell, signal };
  };
  return { begin, cancel, told: () => told.map(({ type }) => type), all: told };
}

describe("one task at a time", () => {
  test("is told of from its beginning to its end", async () => {
    const { begin, told } = runner();
    const { tell, end, ended } = begin("refresh");
    tell();
    end();
    await ended;
    expect(told()).toEqual(["began", "moved", "done"]);
  });

  test("is left alone by another one", async () => {
    const { begin, all } = runner();
    const first = begin("refresh");
    await begin("remove").ended;
    first.end();
    await first.ended;
    expect(all.map((each) => ("task" in each ? each.task : each.type))).toEqual([
      ...["refresh", "done"],
    ]);
  });

  test("gives way, where it may, and is ended: nothing of it is told any more", async () => {
    const { begin, all } = runner();
    const list = begin("list");
    const refresh = begin("refresh");
    expect(list.signal.aborted).toBe(true);
    list.tell();
    list.end();
    await list.ended;
    refresh.end();
    await refresh.ended;
    expect(all.map((each) => ("of" in each ? each.of : each.type))).toEqual([
      ...["began", "began", "refresh"],
    ]);
  });

  test("can be cancelled though Excel never answers", async () => {
    const { begin, cancel, told, all } = runner();
    const { ended, end, tell } = begin("refresh");
    cancel();
    await ended;
    tell();
    end();
    expect(told()).toEqual(["began", "failed"]);
    expect(all[1]).toMatchObject({ trouble: { why: "cancelled" } });
    const next = begin("remove");
    next.end();
    await next.ended;
    expect(told().slice(2)).toEqual(["began", "done"]);
  });
});
