const { OURS } = require("./measure.cjs");

const FULL_SHEET = 1_048_575;

/** What was promised of the job; one that cannot be judged, since its peer was not there, is left out. */
function jobBudgets(summary) {
  const at = (peer, size) => summary.find((each) => each.peer === peer && each.size === size);
  const ours = at(OURS, FULL_SHEET);
  const plain = at("plain JavaScript", FULL_SHEET);
  const cold = [at(OURS, 100_000), at("plain JavaScript", 100_000)];
  return [
    ...["DuckDB native", "pandas", "data.table"].map((peer) =>
      budget(`job, ${FULL_SHEET} rows, CPU of ${peer}`, ours?.warm / at(peer, FULL_SHEET)?.warm, 1)
    ),
    budget(`job, ${FULL_SHEET} rows, CPU of plain JavaScript`, ours?.warm / plain?.warm, 0.12),
    budget(
      "job, 100000 rows, first run, CPU of plain JavaScript",
      cold[0]?.cold / cold[1]?.cold,
      0.25
    ),
    budget(`job, ${FULL_SHEET} rows, MB above the input`, ours?.aboveMB, 100),
  ].filter(({ value }) => Number.isFinite(value));
}

function budget(name, value, atMost) {
  return { name, value, atMost, isMet: value <= atMost };
}

module.exports = { budget, jobBudgets };
