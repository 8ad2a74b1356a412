const fs = require("node:fs");
const path = require("node:path");
const { OURS } = require("./measure.cjs");

const ROWS = 1_048_575;
const RESULTS = path.join(__dirname, "../out/results.json");
const CHART = path.join(__dirname, "../../docs/images/performance.svg");

const [WIDTH, NAMES, LEFT, RIGHT] = [720, 178, 190, 70];
const [TOP, BAR, STEP] = [56, 20, 30];

/** Bars of the CPU time of each peer over a full sheet, from what `npm run bench` measured last. */
function drawChart() {
  const { about, summary } = JSON.parse(fs.readFileSync(RESULTS, "utf8"));
  const peers = summary.filter(({ size }) => size === ROWS).sort((a, b) => a.warm - b.warm);
  if (peers.length === 0) throw new Error(`The last results have none of ${ROWS} rows.`);
  fs.mkdirSync(path.dirname(CHART), { recursive: true });
  fs.writeFileSync(CHART, svgOf(peers, about));
  console.log(path.relative(process.cwd(), CHART));
}

function svgOf(peers, { cpu, cores, node, date }) {
  const height = TOP + peers.length * STEP + 28;
  const most = Math.max(...peers.map(({ warm }) => warm));
  const title = `One job over ${whole(ROWS)} rows: milliseconds of CPU`;
  const machine = `${cpu}, ${cores} cores, Node ${node}, ${date}. Less is better.`;
  const said = peers.map(({ peer, warm }) => `${peer} ${whole(warm)}`).join(", ");
  const bars = peers.map((each, at) =>
    barOf(each, at, (each.warm / most) * (WIDTH - LEFT - RIGHT))
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(said)}</desc>
<style>
  text { font: 13px "Segoe UI", system-ui, sans-serif; fill: #242424; }
  .title { font-size: 16px; font-weight: 600; }
  .small { font-size: 12px; fill: #616161; }
  .ours { font-weight: 600; }
  rect { fill: #8a8886; }
  rect.ours { fill: #0f6cbd; }
  @media (prefers-color-scheme: dark) {
    text { fill: #ffffff; }
    .small { fill: #d6d6d6; }
    rect { fill: #8a8886; }
    rect.ours { fill: #479ef5; }
  }
</style>
<text class="title" x="0" y="20">${escaped(title)}</text>
${bars.join("\n")}
<text class="small" x="0" y="${height - 8}">${escaped(machine)}</text>
</svg>
`;
}

function barOf({ peer, warm }, at, length) {
  const y = TOP + at * STEP;
  const ours = peer === OURS ? ' class="ours"' : "";
  const middle = y + BAR / 2 + 5;
  return [
    `<text${ours} x="${NAMES}" y="${middle}" text-anchor="end">${escaped(peer)}</text>`,
    `<rect${ours} x="${LEFT}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2"/>`,
    `<text${ours} x="${(LEFT + length + 8).toFixed(1)}" y="${middle}">${whole(warm)}</text>`,
  ].join("");
}

const whole = (number) => Math.round(number).toLocaleString("en");
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

module.exports = { drawChart };
