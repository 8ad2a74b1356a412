import { displayText } from "../../workbook/display";
import { makeSvg } from "../dom";
import { accent } from "../look/theme";
import type { ChartData, SeriesData } from "./data";
import { label, type Frame } from "./frame";
import type { Span } from "./stack";

type Position = (value: number) => number;

/** Upright or lying bars: side by side, or on top of one another when stacked. */
export function bars(
  data: ChartData,
  spans: readonly (readonly (Span | undefined)[])[],
  frame: Frame,
  at: Position
): SVGElement[] {
  const isLying = data.kind === "bar";
  const which = data.series.flatMap((one, index) => (isBar(one) ? [index] : []));
  const whole = isLying ? frame.bottom - frame.top : frame.right - frame.left;
  const slot = whole / Math.max(1, data.categories.length);
  const isPiled = data.isStacked || data.isFull;
  const thick =
    (slot * (which.length > 1 && !isPiled ? 0.76 : 0.62)) / (isPiled ? 1 : which.length || 1);
  return which.flatMap((index, place) =>
    (spans[index] ?? []).flatMap((span, category) => {
      if (!span) return [];
      const inSlot = isPiled
        ? (slot - thick) / 2
        : (slot - thick * which.length) / 2 + thick * place;
      const start = slot * category + inSlot;
      const [one, other] = [at(span.from), at(span.to)];
      const box = isLying
        ? {
            x: Math.min(one, other),
            width: Math.abs(one - other),
            y: data.isReversed ? frame.top + start : frame.bottom - start - thick,
            height: thick,
          }
        : {
            y: Math.min(one, other),
            height: Math.abs(one - other),
            x: frame.left + start,
            width: thick,
          };
      const color = data.series[index]?.color ?? accent(index);
      const text = tip(data, index, category);
      const bar = makeSvg("rect", { ...box, fill: color }, [makeSvg("title", {}, [text])]);
      if (data.series[index]?.hasLabels !== true) return [bar];
      return [bar, numberBeside(box, isLying, displayText(span.to, data.format))];
    })
  );
}

/** At the end of a bar. */
function numberBeside(
  box: { x: number; y: number; width: number; height: number },
  isLying: boolean,
  text: string
): SVGElement {
  if (isLying) return label(text, { x: box.x + box.width + 6, y: box.y + box.height / 2 + 4 });
  return label(text, { x: box.x + box.width / 2, y: box.y - 5 }, { "text-anchor": "middle" });
}

function isBar(series: SeriesData): boolean {
  return series.kind === "column" || series.kind === "bar";
}

/** Lines and areas, broken where a value is missing. */
export function lines(
  data: ChartData,
  spans: readonly (readonly (Span | undefined)[])[],
  frame: Frame,
  y: Position
): SVGElement[] {
  const slot = (frame.right - frame.left) / Math.max(1, data.categories.length);
  const x: Position = (index) => frame.left + slot * (index + 0.5);
  return data.series.flatMap((series, index) => {
    if (isBar(series)) return [];
    return runsOf(spans[index] ?? []).flatMap((run) =>
      drawRun({ series, run, x, y }, (category) => tip(data, index, category))
    );
  });
}

interface Run {
  readonly start: number;
  readonly spans: readonly Span[];
}

function drawRun(
  { series, run, x, y }: { series: SeriesData; run: Run; x: Position; y: Position },
  tipOf: (category: number) => string
): SVGElement[] {
  const points = run.spans.map((span, index) => `${x(run.start + index)},${y(span.to)}`);
  const back = run.spans.map((span, index) => `${x(run.start + index)},${y(span.from)}`).reverse();
  const stroke = {
    fill: "none",
    stroke: series.color,
    "stroke-width": series.weight,
    "stroke-linejoin": "round",
    ...(series.isDashed && { "stroke-dasharray": "5 4" }),
  };
  const isDense = run.spans.length > 60;
  const dots = run.spans.flatMap((span, index) => {
    const isLone = run.spans.length === 1;
    if (series.kind === "area" || (isDense && !isLone)) return [];
    const radius = series.hasMarkers || isLone ? 3.5 : series.kind === "scatter" ? 4 : 7;
    const fill =
      series.hasMarkers || isLone || series.kind === "scatter" ? series.color : "transparent";
    const title = makeSvg("title", {}, [tipOf(run.start + index)]);
    return [
      makeSvg("circle", { cx: x(run.start + index), cy: y(span.to), r: radius, fill }, [title]),
    ];
  });
  if (series.kind === "scatter") return dots;
  if (series.kind !== "area")
    return [makeSvg("polyline", { ...stroke, points: points.join(" ") }), ...dots];
  const area = { points: [...points, ...back].join(" "), fill: series.color, "fill-opacity": 0.85 };
  return [makeSvg("polygon", area)];
}

function runsOf(spans: readonly (Span | undefined)[]): Run[] {
  const runs: { start: number; spans: Span[] }[] = [];
  spans.forEach((span, index) => {
    if (!span) return;
    const last = runs.at(-1);
    if (last && last.start + last.spans.length === index) last.spans.push(span);
    else runs.push({ start: index, spans: [span] });
  });
  return runs;
}

/** The first series as slices, clockwise from the top. */
export function pie(data: ChartData, frame: Frame): SVGElement[] {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const centre = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const radius = Math.max(4, Math.min(frame.right - frame.left, frame.bottom - frame.top) / 2 - 4);
  const hole = data.kind === "doughnut" ? radius * 0.55 : 0;
  let angle = 0;
  return values.flatMap((value, index) => {
    if (total === 0 || value === 0) return [];
    const share = value / total;
    const path = slice({ centre, radius, hole }, angle, share);
    const middle = (angle + share / 2) * 2 * Math.PI;
    angle += share;
    const text = `${data.categories[index] ?? ""}: ${displayText(value, data.format)} (${displayText(share, "0.0%")})`;
    const fill = {
      d: path,
      fill: accent(index),
      stroke: frame.theme.paper,
      "fill-rule": "evenodd",
    };
    const drawn = [makeSvg("path", fill, [makeSvg("title", {}, [text])])] as SVGElement[];
    if (share < 0.05) return drawn;
    const far = hole > 0 ? (radius + hole) / 2 : radius * 0.65;
    const at = { x: centre.x + Math.sin(middle) * far, y: centre.y - Math.cos(middle) * far + 4 };
    const shown = label(displayText(share, "0%"), at, { "text-anchor": "middle", fill: "#ffffff" });
    return [...drawn, shown];
  });
}

function slice(
  ring: { centre: { x: number; y: number }; radius: number; hole: number },
  from: number,
  share: number
): string {
  const point = (at: number, radius: number): string => {
    const angle = at * 2 * Math.PI;
    return `${ring.centre.x + Math.sin(angle) * radius} ${ring.centre.y - Math.cos(angle) * radius}`;
  };
  // A full circle has no start and end an arc could join: it stops just short of itself.
  const to = from + Math.min(share, 0.99999);
  const large = share > 0.5 ? 1 : 0;
  const outer = `M${point(from, ring.radius)}A${ring.radius} ${ring.radius} 0 ${large} 1 ${point(to, ring.radius)}`;
  if (ring.hole === 0) return `${outer}L${ring.centre.x} ${ring.centre.y}Z`;
  return `${outer}L${point(to, ring.hole)}A${ring.hole} ${ring.hole} 0 ${large} 0 ${point(from, ring.hole)}Z`;
}

function tip(data: ChartData, series: number, category: number): string {
  const one = data.series[series];
  const value = one?.values[category];
  const shown = value === undefined ? "" : displayText(value, data.format);
  return `${one?.name ?? ""} · ${data.categories[category] ?? ""}: ${shown}`;
}
