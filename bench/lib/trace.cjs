const A_LONG_TASK = 50_000;
const SHOWN = 12;

/**
 * The longest task of the page without the time of the simulated Excel, which shares the thread with the pane here and
 * is a process of its own in Excel. Times are microseconds of one clock.
 */
function tasksOf(trace, profile) {
  const samples = samplesOf(profile);
  const tasks = longTasks(trace).map((task) => ({ ...task, own: ownIn(task, samples) }));
  const offending = tasks.filter(({ own }) => own.time > A_LONG_TASK);
  const longest = Math.max(0, ...tasks.map(({ own }) => own.time));
  return { longest: longest / 1_000, offenders: offendersOf(offending) };
}

function longTasks({ traceEvents }) {
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`)
  );
  return traceEvents
    .filter(
      ({ name, pid, tid, dur }) =>
        name === "RunTask" && dur > A_LONG_TASK && threads.has(`${pid} ${tid}`)
    )
    .map(({ ts, dur }) => ({ from: ts, until: ts + dur }));
}

/** When each sample was taken, and by whom the processor was used. */
function samplesOf({ nodes, samples, timeDeltas, startTime }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((at) => [at, id])));
  const whose = new Map(nodes.map(({ id }) => [id, sideOf(id, byId, parents)]));
  let [at, last] = [startTime, "pane"];
  return samples.map((id, index) => {
    at += timeDeltas[index];
    // What the browser does by itself, as collecting garbage, is by whoever ran before.
    const side = whose.get(id) === "browser" ? last : whose.get(id);
    if (side !== "idle") last = side;
    return { at, time: timeDeltas[index + 1] ?? 0, side, name: nameOf(byId.get(id)) };
  });
}

const BROWSER = new Set(["(program)", "(garbage collector)"]);

function sideOf(id, byId, parents) {
  if (isMeasuring(id, byId, parents)) return "bench";
  if (BROWSER.has(byId.get(id).callFrame.functionName)) return "browser";
  for (let at = id; at !== undefined; at = parents.get(at)) {
    const { url, functionName } = byId.get(at).callFrame;
    if (url.includes("/workbench/")) return "excel";
    if (functionName === "(idle)") return "idle";
  }
  return "pane";
}

/** What the bench itself runs in the page comes from no file. */
function isMeasuring(id, byId, parents) {
  let outermost = byId.get(id).callFrame;
  for (let at = id; parents.has(at); at = parents.get(at)) outermost = byId.get(at).callFrame;
  return outermost.url === "" && !outermost.functionName.startsWith("(");
}

function nameOf({ callFrame: { functionName, url, lineNumber, columnNumber } }) {
  const file = url.split("/").at(-1);
  return file === ""
    ? functionName
    : `${functionName || "(nameless)"} ${file}:${lineNumber + 1}:${columnNumber + 1}`;
}

function ownIn({ from, until }, samples) {
  const inside = samples.filter(({ at, side }) => at >= from && at < until && side === "pane");
  return { time: inside.reduce((sum, { time }) => sum + time, 0), samples: inside };
}

function offendersOf(tasks) {
  const times = new Map();
  for (const { own } of tasks)
    for (const { name, time } of own.samples) times.set(name, (times.get(name) ?? 0) + time);
  const lines = [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(([name, time]) => `  ${(time / 1_000).toFixed(0).padStart(6)} ms ${name}`);
  return lines.length === 0
    ? ["  none"]
    : [...tasks.map(({ own }) => `  task of ${(own.time / 1_000).toFixed(0)} ms`), ...lines];
}

module.exports = { tasksOf };
