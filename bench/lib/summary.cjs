const { OURS } = require("./measure.cjs");

/** Medians of all processes of a peer and size. Times are CPU milliseconds of all threads. */
function summarised({ processes }) {
  const groups = new Map();
  for (const each of processes) {
    const key = `${each.peer} ${each.size}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const all = [...groups.values()].map(summaryOf);
  const find = (peer, size) => all.find((each) => each.peer === peer && each.size === size);
  return all.map((each) => {
    const ours = find(OURS, each.size);
    const smaller = all.filter(({ peer, size }) => peer === each.peer && size < each.size).at(-1);
    return {
      ...each,
      ratio: ours && each.warm / ours.warm,
      exponent: smaller && Math.log(each.warm / smaller.warm) / Math.log(each.size / smaller.size),
    };
  });
}

function summaryOf(group) {
  const [{ peer, size, version }] = group;
  const warm = group.flatMap(({ runs }) => runs.slice(1));
  return {
    ...{ peer, size, version },
    cold: median(group.map(({ runs }) => runs[0].cpu)),
    warm: median(warm.map(({ cpu }) => cpu)),
    wall: median(warm.map(({ wall }) => wall)),
    load: median(group.map(({ load }) => load)),
    aboveMB: median(group.map(({ peakKB, inputKB }) => (peakKB - inputKB) / 1_024)),
  };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The peers whose answer is another than ours. */
function disagreements({ processes }) {
  const expected = new Map();
  for (const { peer, size, digest } of processes)
    if (peer === OURS) expected.set(size, JSON.stringify(digest));
  const wrong = processes.filter(
    ({ size, digest }) => expected.has(size) && JSON.stringify(digest) !== expected.get(size)
  );
  return [...new Set(wrong.map(({ peer, size }) => `${peer} at ${size} rows`))];
}

module.exports = { disagreements, median, summarised };
