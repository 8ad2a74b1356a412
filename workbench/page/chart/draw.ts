import type { ChartModel } from "../../workbook/types";
import { makeSvg } from "../dom";
import { readFlag, readNumber, readText } from "../../files/read-bag";
import type { Theme } from "../look/theme";
import { isTight, type Labels, SLANTED_ROOM, sidewaysAxes, tickText, uprightAxes } from "./axes";
import { chartData, type ChartData } from "./data";
import { label, shortened, type Frame } from "./frame";
import { drawLegend } from "./legend";
import { bars, lines, pie } from "./plots";
import { niceScale, type Scale } from "./scale";
import { spansOf, type Span } from "./stack";

export interface Drawing {
  readonly theme: Theme;
  readonly measure: (text: string) => number;
}

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture of a chart: simple, but with everything the numbers need to be read. */
export function drawChart(
  chart: ChartModel,
  { width, height }: PictureSize,
  drawing: Drawing
): SVGSVGElement {
  const data = chartData(chart);
  const title = titleOf(chart, data);
  const picture = makeSvg("svg", {
    class: "chart",
    role: "img",
    "aria-label": title || chart.name,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  });
  let frame: Frame = { left: 16, top: 14, right: width - 18, bottom: height - 14, ...drawing };
  if (title) {
    picture.append(
      label(
        shortened(title, width - 40, (text) => drawing.measure(text) * 1.3),
        { x: width / 2, y: 28 },
        {
          class: "chart-title",
          "text-anchor": "middle",
        }
      )
    );
    frame = { ...frame, top: 46 };
  }
  const legend = drawLegend(chart, data, frame);
  picture.append(...legend.marks);
  const body = legend.frame;
  const isRound = data.kind === "pie" || data.kind === "doughnut";
  picture.append(...(isRound ? pie(data, body) : drawPlot(chart, data, body)));
  return picture;
}

function titleOf(chart: ChartModel, data: ChartData): string {
  if (readFlag(chart.bag, "title.visible") === false) return "";
  const own = readText(chart.bag, "title.text");
  return own ?? (data.series.length === 1 ? (data.series[0]?.name ?? "") : "");
}

function drawPlot(chart: ChartModel, data: ChartData, room: Frame): SVGElement[] {
  const spans = spansOf(data);
  const format = data.isFull ? "0%" : data.format;
  const titled = axisTitles(chart, data, room);
  const scale = scaleOf(chart, spans, titled.frame);
  const labels = { ...data, format, scale };
  if (data.kind === "bar") {
    const widest = Math.max(0, ...data.categories.map(room.measure));
    const left = titled.frame.left + Math.min(widest, (room.right - room.left) * 0.4) + 12;
    const below = data.hasValueAxis ? 24 : 0;
    const beside = data.series.some(({ hasLabels }) => hasLabels) ? ROOM_FOR_NUMBERS : 0;
    const { right, bottom } = titled.frame;
    const frame = { ...titled.frame, left, right: right - beside, bottom: bottom - below };
    const x = (value: number): number =>
      frame.left + ((value - scale.low) / (scale.high - scale.low)) * (frame.right - frame.left);
    return [...titled.marks, ...sidewaysAxes(frame, labels, x), ...bars(data, spans, frame, x)];
  }
  const frame = roomForLabels(titled.frame, labels);
  const y = (value: number): number =>
    frame.bottom - ((value - scale.low) / (scale.high - scale.low)) * (frame.bottom - frame.top);
  return [
    ...titled.marks,
    ...uprightAxes(frame, labels, y),
    ...bars(data, spans, frame, y),
    ...lines(data, spans, frame, y),
  ];
}

const ROOM_FOR_NUMBERS = 32;

function roomForLabels(frame: Frame, labels: Labels): Frame {
  const widest = Math.max(
    ...labels.scale.ticks.map((tick) => frame.measure(tickText(tick, labels.format)))
  );
  const inner = { ...frame, left: frame.left + widest + 10 };
  if (!isTight(inner, labels.categories, labels.every))
    return { ...inner, bottom: frame.bottom - 24 };
  const longest = Math.max(...labels.categories.map(frame.measure));
  return { ...inner, bottom: frame.bottom - 16 - Math.min(SLANTED_ROOM, longest) * 0.72 };
}

function scaleOf(
  chart: ChartModel,
  spans: readonly (readonly (Span | undefined)[])[],
  frame: Frame
): Scale {
  const values = spans.flat().flatMap((span) => (span ? [span.from, span.to] : []));
  const onlyLines = !/bar|column|area|stacked/i.test(chart.type);
  const counted = onlyLines ? spans.flat().flatMap((span) => (span ? [span.to] : [])) : values;
  const room = Math.max(2, Math.min(8, (frame.bottom - frame.top) / 40));
  return niceScale(counted, room, {
    low: readNumber(chart.bag, "axes.valueAxis.minimum"),
    high: readNumber(chart.bag, "axes.valueAxis.maximum"),
  });
}

function axisTitles(chart: ChartModel, data: ChartData, frame: Frame) {
  const textOf = (axis: string): string | undefined =>
    readFlag(chart.bag, `axes.${axis}.title.visible`) === false
      ? undefined
      : readText(chart.bag, `axes.${axis}.title.text`);
  const isLying = data.kind === "bar";
  const below = textOf(isLying ? "valueAxis" : "categoryAxis");
  const beside = textOf(isLying ? "categoryAxis" : "valueAxis");
  const marks: SVGElement[] = [];
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  if (below)
    marks.push(label(below, { x: middle.x, y: frame.bottom }, { "text-anchor": "middle" }));
  if (beside) {
    const transform = `rotate(-90 ${frame.left + 4} ${middle.y})`;
    const at = { x: frame.left + 4, y: middle.y };
    marks.push(label(beside, at, { "text-anchor": "middle", transform }));
  }
  const inner = {
    ...frame,
    left: frame.left + (beside ? 18 : 0),
    bottom: frame.bottom - (below ? 20 : 0),
  };
  return { marks, frame: inner };
}
