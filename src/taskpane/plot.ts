import type { ChartData, ChartSeries } from "../app/chart-data";
import type { Kind } from "../core/define";
import { type Scale, scaleFor } from "./scale";

export const WIDTH = 320;
export const HEIGHT = 190;
export const RIGHT = WIDTH - 8;
const BOX = { left: 44, top: 10, height: HEIGHT - 34 };
/** Of a character beside the axis, on average. */
const CHARACTER = 6;

/** Where values lie in the picture. */
export interface Plot {
  readonly data: ChartData;
  readonly scale: Scale;
  /** Beside the lines of the scale. */
  readonly labels: readonly string[];
  readonly left: number;
  readonly count: number;
  readonly step: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

export function plotOf(data: ChartData, show: (kind: Kind, value: number) => string): Plot {
  const drawn = data.band ? [...data.series, data.band.low, data.band.high] : data.series;
  const scale = scaleFor(drawn.flatMap(({ values }) => values));
  const count = data.categories.length;
  // Round amounts need no decimals.
  const isWhole = data.kind === "money" && scale.ticks.every(Number.isInteger);
  const labels = scale.ticks.map((tick) => show(isWhole ? "count" : data.kind, tick));
  const longest = Math.max(...labels.map(({ length }) => length));
  const left = Math.max(BOX.left, 8 + longest * CHARACTER);
  const step = (RIGHT - left) / Math.max(1, count);
  return {
    ...{ data, scale, labels, left },
    count,
    step,
    x: (at) => left + (at + 0.5) * step,
    y: (value) => BOX.top + (1 - (value - scale.low) / (scale.high - scale.low)) * BOX.height,
  };
}

/** A gap where a value is missing: what is not known is not a zero. */
export function linePath({ values }: ChartSeries, { x, y }: Plot): string {
  let isDrawing = false;
  const parts = values.map((value, at) => {
    if (value === null) {
      isDrawing = false;
      return "";
    }
    const move = `${isDrawing ? "L" : "M"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    isDrawing = true;
    return move;
  });
  return parts.join("");
}

export function bandPath(plot: Plot): string {
  const { data, x, y } = plot;
  if (!data.band) return "";
  const { low, high } = data.band;
  const runs: number[][] = [[]];
  low.values.forEach((value, at) => {
    if (value === null || (high.values[at] ?? null) === null) runs.push([]);
    else runs.at(-1)?.push(at);
  });
  const point = ({ values }: ChartSeries, at: number) =>
    `${x(at).toFixed(1)} ${y(values[at] ?? 0).toFixed(1)}`;
  return runs
    .filter((run) => run.length > 0)
    .map((run) => {
      const there = run.map((at) => point(high, at));
      const back = [...run].reverse().map((at) => point(low, at));
      return `M${[...there, ...back].join("L")}Z`;
    })
    .join("");
}

/** The first, the middle and the last category have their names below. */
export function labelled(count: number): number[] {
  return [...new Set([0, Math.floor((count - 1) / 2), count - 1])];
}

export function anchorOf(at: number, count: number): "start" | "middle" | "end" {
  if (count === 1) return "middle";
  if (at === 0) return "start";
  return at === count - 1 ? "end" : "middle";
}
