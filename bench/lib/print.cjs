const whole = (number) => Math.round(number).toLocaleString("en");
const two = (number) => (Number.isFinite(number) ? number.toFixed(2) : "");

/** Rows of texts as a table in Markdown, the first row its head. */
function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(1, ...rows.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => pad(cell, widths[at], at)).join(" | ")} |`;
  const [head, ...body] = rows;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}

const pad = (cell, width, at) => (at === 0 ? cell.padEnd(width) : cell.padStart(width));

function jobTable(summary) {
  const head = [
    "peer",
    "rows",
    "CPU ms",
    "first run",
    "wall ms",
    "ratio",
    "exponent",
    "MB above input",
  ];
  const rows = summary.map((each) => [
    `${each.peer} ${each.version}`.replace(" this tree", ""),
    ...[each.size, each.warm, each.cold, each.wall].map(whole),
    ...[two(each.ratio), two(each.exponent), whole(each.aboveMB)],
  ]);
  return table([head, ...rows]);
}

function budgetTable(budgets) {
  const rows = budgets.map(({ name, value, atMost, isMet }) => [
    ...[name, two(value), two(atMost), isMet ? "met" : "MISSED"],
  ]);
  return table([["budget", "measured", "at most", ""], ...rows]);
}

module.exports = { budgetTable, jobTable, table, whole };
