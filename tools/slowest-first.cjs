// In a fresh clone jest knows no durations and starts large files first; the loops over every fault are small files that take longest.
const { default: Sequencer } = require("@jest/test-sequencer");

const SLOW = [
  /refresh-all-\w+-faults/,
  /refresh-faults/,
  /-faults|templates|refresh-many|every-function|pane-/,
];

const rank = ({ path }) => {
  const at = SLOW.findIndex((pattern) => pattern.test(path));
  return at < 0 ? SLOW.length : at;
};

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
