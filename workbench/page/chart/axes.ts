import { displayText } from "../../workbook/display";
import { makeSvg } from "../dom";
import { label, shortened, type Frame } from "./frame";
import type { Scale } from "./scale";

export interface Labels {
  readonly categories: readonly string[];
  readonly format: string;
  readonly scale: Scale;
  readonly every: number | undefined;
  readonly isReversed: boolean;
  readonly hasValueAxis: boolean;
  readonly hasGrid: boolean;
}

export function tickText(value: number, format: string): string {
  return displayText(value, format === "@" ? "General" : format);
}

/** Values upwards, categories to the right. */
export function uprightAxes(
  frame: Frame,
  labels: Labels,
  y: (value: number) => number
): SVGElement[] {
  const { left, right, bottom } = frame;
  const lines = ticksOf(
    labels,
    (tick) =>
      makeSvg("line", { x1: left, x2: right, y1: y(tick), y2: y(tick), class: "chart-grid" }),
    (tick) =>
      label(
        tickText(tick, labels.format),
        { x: left - 8, y: y(tick) + 4 },
        { "text-anchor": "end" }
      )
  );
  const zero = y(Math.max(labels.scale.low, Math.min(labels.scale.high, 0)));
  const axis = makeSvg("line", { x1: left, x2: right, y1: zero, y2: zero, class: "chart-axis" });
  return [...lines, axis, ...categoryTexts(frame, labels, bottom)];
}

/** The lines and numbers of the value axis, where they are wanted. */
function ticksOf(
  { scale, hasGrid, hasValueAxis }: Labels,
  line: (tick: number) => SVGElement,
  number: (tick: number) => SVGElement
): SVGElement[] {
  return scale.ticks.flatMap((tick) => [
    ...(hasGrid ? [line(tick)] : []),
    ...(hasValueAxis ? [number(tick)] : []),
  ]);
}

/** Categories from the top down, values to the right. */
export function sidewaysAxes(
  frame: Frame,
  labels: Labels,
  x: (value: number) => number
): SVGElement[] {
  const { left, top, bottom } = frame;
  const lines = ticksOf(
    labels,
    (tick) =>
      makeSvg("line", { x1: x(tick), x2: x(tick), y1: top, y2: bottom, class: "chart-grid" }),
    (tick) =>
      label(
        tickText(tick, labels.format),
        { x: x(tick), y: bottom + 18 },
        { "text-anchor": "middle" }
      )
  );
  const zero = x(Math.max(labels.scale.low, Math.min(labels.scale.high, 0)));
  const axis = makeSvg("line", { x1: zero, x2: zero, y1: top, y2: bottom, class: "chart-axis" });
  const step = (bottom - top) / Math.max(1, labels.categories.length);
  const every = Math.ceil(16 / Math.max(1, step));
  const names = labels.categories.flatMap((name, index) => {
    if (index % every !== 0) return [];
    const text = shortened(name, left - 20, frame.measure);
    const far = step * (index + 0.5);
    const at = { x: left - 8, y: (labels.isReversed ? top + far : bottom - far) + 4 };
    return [label(text, at, { "text-anchor": "end" })];
  });
  return [...lines, axis, ...names];
}

/** Level when they fit, slanted when they do not, and only every so many when even that is too dense. */
function categoryTexts(
  frame: Frame,
  { categories, every: wanted }: Pick<Labels, "categories" | "every">,
  bottom: number
): SVGElement[] {
  const step = (frame.right - frame.left) / Math.max(1, categories.length);
  const widest = Math.max(0, ...categories.map(frame.measure));
  const isSlanted = isTight(frame, categories, wanted);
  const every = Math.max(wanted ?? 1, Math.ceil((isSlanted ? 16 : widest + 8) / step));
  return categories.flatMap((name, index) => {
    if (index % every !== 0) return [];
    const x = frame.left + step * (index + 0.5);
    if (!isSlanted) return [label(name, { x, y: bottom + 18 }, { "text-anchor": "middle" })];
    const text = shortened(name, SLANTED_ROOM, frame.measure);
    const transform = `rotate(-45 ${x + 4} ${bottom + 12})`;
    return [label(text, { x: x + 4, y: bottom + 12 }, { "text-anchor": "end", transform })];
  });
}

export const SLANTED_ROOM = 76;

export function isTight(
  frame: Pick<Frame, "left" | "right" | "measure">,
  categories: readonly string[],
  every = 1
): boolean {
  const step = ((frame.right - frame.left) / Math.max(1, categories.length)) * every;
  const widest = Math.max(0, ...categories.map(frame.measure));
  return widest + 6 > step && widest > 34;
}
