import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const INDEXED = 3;
const MOST_COLORS = 256;

/** A screenshot with 256 colors, at half the size: screens have few. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const colors = frequent(pixels);
  const near = nearestIn(colors);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = near(pixels.readUIntBE((y * width + x) * 3, 3));
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED, 0, 0, 0], 8);
  const palette = Buffer.from(colors.flatMap(partsOf));
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function partsOf(color: number): [number, number, number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function frequent(pixels: Buffer): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const color = pixels.readUIntBE(at, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([, one], [, other]) => other - one);
  // Each hue keeps its most frequent color: an icon is small, and still to be in color.
  const hues = new Map<number, number>();
  for (const [color] of ordered) {
    if (!hues.has(color & HUE)) hues.set(color & HUE, color);
  }
  const kept = [...hues.values()].slice(0, MOST_COLORS / 2);
  return [...new Set([...kept, ...ordered.map(([color]) => color)])].slice(0, MOST_COLORS);
}

const HUE = 0xe0e0e0;

function nearestIn(colors: readonly number[]): (color: number) => number {
  const known = new Map(colors.map((color, index) => [color, index]));
  return (color) => {
    const before = known.get(color);
    if (before !== undefined) return before;
    const distances = colors.map((each) => distance(each, color));
    const found = distances.indexOf(Math.min(...distances));
    known.set(color, found);
    return found;
  };
}

function distance(one: number, other: number): number {
  const [red, green, blue] = partsOf(one);
  const [otherRed, otherGreen, otherBlue] = partsOf(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** What Chromium writes: eight bits for each of red, green and blue, not interlaced. */
function decode(png: Buffer): { width: number; height: number; pixels: Buffer } {
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[25] !== RGB) throw new Error("The screenshot is not in plain red, green and blue.");
  return { width, height, pixels: unfiltered(inflateSync(Buffer.concat(data)), width * 3, height) };
}

/** Each line is kept as differences to its neighbours, in the way that its first byte names. */
function unfiltered(lines: Buffer, width: number, height: number): Buffer {
  const rows: Uint8Array[] = [];
  let above = new Uint8Array(width + 3);
  for (let y = 0; y < height; y++) {
    const line = lines.subarray(y * (width + 1), (y + 1) * (width + 1));
    above = unfilteredLine(line, above);
    rows.push(above.subarray(3));
  }
  return Buffer.concat(rows);
}

/** Three zeros stand before each line: the neighbour of its first pixel. */
function unfilteredLine(
  [filter = 0, ...line]: Uint8Array,
  above: Uint8Array
): Uint8Array<ArrayBuffer> {
  const row = new Uint8Array(above.length);
  line.forEach((value, x) => {
    const [left = 0, up = 0, corner = 0] = [row[x], above[x + 3], above[x]];
    const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
    row[x + 3] = value + (guesses[filter] ?? 0);
  });
  return row;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return corner;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
