const os = require("node:os");

/** What the numbers of a run belong to. */
function machine() {
  return {
    cpu: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.cpus().length,
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    node: process.version,
    system: `${os.platform()} ${os.arch()}`,
    date: new Date().toISOString().slice(0, 16),
  };
}

/** Processes that wanted a core during the last minute: above the number of cores, times are longer than alone. */
const load = () => Math.round((os.loadavg()[0] ?? 0) * 10) / 10;

module.exports = { load, machine };
