const CELL_FONTS = ["Aptos Narrow", "Calibri", "Carlito"];
const FONT = `${CELL_FONTS.map((name) => `"${name}"`).join(", ")}, "Liberation Sans", Arial, sans-serif`;
/** Arial is wider than Excel's own fonts: where it stands in for them, it is drawn smaller, so that as much fits. */
const STAND_IN_SCALE = 0.88;

export const DEFAULT_SIZE = 11;

export interface Font {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly name?: string;
}

export function fontCss(font: Font): string {
  const family = font.name ? `"${font.name.replaceAll('"', "")}", ${FONT}` : FONT;

  const pixels = Math.round(((font.size * 4) / 3) * scaleOfFonts() * 100) / 100;
  return `${font.italic ? "italic " : ""}${font.bold ? "600 " : ""}${pixels}px ${family}`;
}

/** Module state, but only a fact about the machine that never changes. */
const known: { scale?: number } = {};

function scaleOfFonts(): number {
  known.scale ??= CELL_FONTS.some(isInstalled) ? 1 : STAND_IN_SCALE;
  return known.scale;
}

function isInstalled(name: string): boolean {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return false;
  const width = (family: string): number => {
    context.font = `40px ${family}`;
    return context.measureText("mmmmmlli").width;
  };
  return width(`"${name}", monospace`) !== width("monospace");
}

/** Widths of texts in pixels, remembered: the same few hundred texts are drawn over and over. */
export class Ruler {
  private readonly canvas = document.createElement("canvas").getContext("2d");
  private readonly known = new Map<string, number>();

  width(text: string, font: string): number {
    const key = `${font}\n${text}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    if (this.known.size > MOST_KNOWN) this.known.clear();
    const width = this.measure(text, font);
    this.known.set(key, width);
    return width;
  }

  private measure(text: string, font: string): number {
    if (!this.canvas) return text.length * 7;
    this.canvas.font = font;
    return this.canvas.measureText(text).width;
  }
}

const MOST_KNOWN = 20_000;
