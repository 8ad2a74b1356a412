const MAIN = "CrRendererMain";
const A_LONG_TASK = 50_000;
const SHOWN = 12;

/**
 * The tasks of a process' main thread while it was watched, and what took the time of the long ones. Times are
 * microseconds of one clock.
 */
function tasksOf(events, profile) {
  const tasks = mainTasks(events);
  const long = tasks.filter(({ used }) => used > A_LONG_TASK);
  const longest = (key) => tasks.reduce((most, task) => Math.max(most, task[key]), 0) / 1_000;
  const offenders = long.map((task) => `  ${tenth(task.used)} ms CPU in ${tenth(task.time)} ms`);
  if (profile !== undefined) offenders.push(...functionsIn(long, samplesOf(profile)));
  return { longest: longest("used"), longestWall: longest("time"), offenders };
}

const tenth = (microseconds) => (microseconds / 1_000).toFixed(1);

function mainTasks(events) {
  const main = events.find(({ name, args }) => name === "thread_name" && args.name === MAIN);
  const [from, until] = ["bench-from", "bench-until"].map(
    (mark) => events.find(({ name }) => name === mark).ts
  );
  return events
    .filter(
      ({ name, tid, ts }) => name === "RunTask" && tid === main.tid && ts > from && ts < until
    )
    .map(({ ts, dur = 0, tdur = 0 }) => ({ from: ts, until: ts + dur, time: dur, used: tdur }));
}

/** When each sample was taken, for how long it stands, and in which function. */
function samplesOf({ nodes, samples, timeDeltas, startTime }) {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  let at = startTime;
  return samples.map((id, index) => {
    at += timeDeltas[index];
    return { at, time: timeDeltas[index + 1] ?? 0, name: names.get(id) };
  });
}

function nameOf({ callFrame: { functionName, url, lineNumber, columnNumber } }) {
  const file = url.split("/").at(-1);
  return file === ""
    ? functionName
    : `${functionName || "(nameless)"} ${file}:${lineNumber + 1}:${columnNumber + 1}`;
}

function functionsIn(tasks, samples) {
  const times = new Map();
  for (const { from, until } of tasks)
    for (const { at, name, time } of samples)
      if (at >= from && at < until) times.set(name, (times.get(name) ?? 0) + time);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN)
    .map(([name, time]) => `  ${tenth(time).padStart(8)} ms ${name}`);
}

module.exports = { tasksOf };
