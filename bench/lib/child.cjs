// One peer, one size, in a process of its own: node child.cjs PEER SIZE RUNS. Prints one line of JSON.
const path = require("node:path");
const { performance } = require("node:perf_hooks");
const { rowsOf } = require("./rows.cjs");
const { digestOf } = require("./digest.cjs");

async function main([name, size, runs]) {
  const rows = rowsOf(Number(size));
  const inputKB = process.resourceUsage().maxRSS;
  const module = await import(path.join(__dirname, "../peers", name));
  const peer = module.default ?? module;
  const before = performance.now();
  const prepared = await peer.prepare?.();
  const load = performance.now() - before;
  const measured = [];
  let [digest, peakKB] = [undefined, 0];
  for (let run = 0; run < Number(runs); run++) {
    const { result, ...times } = await timed(() => peer.job(rows, prepared));
    measured.push(times);
    peakKB ||= process.resourceUsage().maxRSS;
    digest ??= digestOf(result);
  }
  await peer.close?.(prepared);
  const { version } = peer;
  console.log(JSON.stringify({ version, load, runs: measured, inputKB, peakKB, digest }));
  process.exit(0);
}

async function timed(job) {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const result = await job();
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  return { result, wall, cpu: (user + system) / 1_000 };
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exit(1);
});
