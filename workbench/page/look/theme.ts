/** Colours of the sheet itself; the frame around it takes its colours from the style sheet. */
export interface Theme {
  readonly isDark: boolean;
  readonly paper: string;
  readonly ink: string;
}

export const LIGHT: Theme = { isDark: false, paper: "#ffffff", ink: "#1f1f1f" };
export const DARK: Theme = { isDark: true, paper: "#1b1a19", ink: "#f3f2f1" };

/** The accents of Office's theme, as table styles and charts number them. */
export const ACCENTS = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"] as const;

export function accent(index: number): string {
  return ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
}

/** Between two #rrggbb colours: share 0 is the first. */
export function mix(first: string, second: string, share: number): string {
  const [from, to] = [channels(first), channels(second)];
  const mixed = from.map((value, index) => value + ((to[index] ?? 0) - value) * share);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

/** Text of a colour made for white paper, moved towards the ink until it can be read on the fill. */
export function readable(color: string, fill: string, theme: Theme): string {
  const goal = luminance(fill) > 0.3 ? "#000000" : "#ffffff";
  if (!theme.isDark) return color;
  let result = color;
  for (let share = 0.2; contrast(result, fill) < 4.5 && share <= 1; share += 0.2) {
    result = mix(color, goal, share);
  }
  return result;
}

/** The ink for text that has no colour of its own. */
export function inkOn(fill: string, theme: Theme): string {
  if (!theme.isDark) return theme.ink;
  return luminance(fill) > 0.3 ? LIGHT.ink : DARK.ink;
}

/** Any CSS colour as #rrggbb; names the browser does not know come back undefined. */
export function asHex(color: string): string | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toLowerCase();
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toLowerCase();
  if (/^[0-9a-f]{6}$/i.test(color)) return `#${color.toLowerCase()}`;
  return NAMED[color.toLowerCase()];
}

const NAMED: Readonly<Record<string, string>> = {
  white: "#ffffff",
  black: "#000000",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#d3d3d3",
  purple: "#800080",
  cyan: "#00ffff",
  magenta: "#ff00ff",
};

function channels(color: string): number[] {
  const hex = asHex(color) ?? "#000000";
  return [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16));
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [one, other] = [luminance(first) + 0.05, luminance(second) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}
