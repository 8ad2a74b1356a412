import { read, readFlag, readText } from "../../files/read-bag";
import type { ChartModel } from "../../workbook/types";
import { makeSvg } from "../dom";
import { accent } from "../look/theme";
import type { ChartData } from "./data";
import { label, shortened, type Frame } from "./frame";

/** Below the plot unless the chart says otherwise; none for a single series. */
export function drawLegend(chart: ChartModel, data: ChartData, frame: Frame) {
  const isRound = data.kind === "pie" || data.kind === "doughnut";
  const entries = isRound
    ? data.categories.map((name, index) => ({ name, color: accent(index) }))
    : data.series.map(({ name, color }) => ({ name, color }));
  const wanted = readFlag(chart.bag, "legend.visible") ?? (isRound || entries.length > 1);
  if (!wanted || read(chart.bag, "legend") === false) return { marks: [], frame };
  const position = readText(chart.bag, "legend.position") ?? "Bottom";
  return /right|left/i.test(position) ? beside(entries, frame) : under(entries, frame, position);
}

interface Entry {
  readonly name: string;
  readonly color: string;
}

function under(entries: readonly Entry[], frame: Frame, position: string) {
  const width = frame.right - frame.left;
  const each = (entry: Entry): number => frame.measure(entry.name) + 32;
  const rows: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used + each(entry) > width && used > 0 && rows.length < 3) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(entry);
    used += each(entry);
  }
  const isTop = position === "Top";
  const height = rows.length * 20;
  const marks = rows.flatMap((row, index) => {
    const total = row.reduce((sum, entry) => sum + each(entry), 0);
    let x = Math.max(frame.left, (frame.left + frame.right - total) / 2);
    const y = (isTop ? frame.top + 4 : frame.bottom - height + 16) + index * 20;
    return row.flatMap((entry) => {
      const drawn = key(entry, { x, y });
      x += each(entry);
      return drawn;
    });
  });
  const body = isTop
    ? { ...frame, top: frame.top + height }
    : { ...frame, bottom: frame.bottom - height - 6 };
  return { marks, frame: body };
}

function beside(entries: readonly Entry[], frame: Frame) {
  const widest = Math.min(140, Math.max(0, ...entries.map(({ name }) => frame.measure(name))));
  const x = frame.right - widest - 20;
  const top = (frame.top + frame.bottom - entries.length * 20) / 2;
  const marks = entries.flatMap((entry, index) => {
    const name = shortened(entry.name, widest + 2, frame.measure);
    return key({ ...entry, name }, { x, y: top + index * 20 + 14 });
  });
  return { marks, frame: { ...frame, right: x - 16 } };
}

function key({ name, color }: Entry, at: { x: number; y: number }): SVGElement[] {
  const box = makeSvg("rect", { x: at.x, y: at.y - 9, width: 10, height: 10, fill: color });
  return [box, label(name, { x: at.x + 16, y: at.y })];
}
