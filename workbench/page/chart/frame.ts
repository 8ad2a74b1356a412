import { makeSvg } from "../dom";
import type { Theme } from "../look/theme";

/** What every part of a chart is drawn with. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly theme: Theme;
  readonly measure: (text: string) => number;
}

export const LABEL_SIZE = 12;

export function label(
  text: string,
  at: { x: number; y: number },
  attributes: Record<string, string | number> = {}
): SVGTextElement {
  return makeSvg("text", { ...at, class: "chart-label", ...attributes }, [text]);
}

export function shortened(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let kept = text;
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}
