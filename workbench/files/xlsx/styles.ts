import type ExcelJS from "exceljs";
import type { FormatBag } from "../../workbook/types";
import type { Border, CellFormat, Edge } from "../cell-format";

const EDGE_NAMES: Readonly<Record<Edge, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

const HORIZONTAL: readonly (readonly [client: string, file: ExcelJS.Alignment["horizontal"]])[] = [
  ["Left", "left"],
  ["Center", "center"],
  ["Right", "right"],
  ["Fill", "fill"],
  ["Justify", "justify"],
  ["CenterAcrossSelection", "centerContinuous"],
  ["Distributed", "distributed"],
];
const VERTICAL: readonly (readonly [client: string, file: ExcelJS.Alignment["vertical"]])[] = [
  ["Top", "top"],
  ["Center", "middle"],
  ["Bottom", "bottom"],
  ["Justify", "justify"],
  ["Distributed", "distributed"],
];

/** The style of one cell as the file library takes it. */
export function styleOf(format: CellFormat, numberFormat: string): Partial<ExcelJS.Style> {
  const fill = colorOf(format.values.get("fill.color"));
  const isFilled = fill !== undefined && format.values.get("fill.pattern") !== "None";
  const font = fontOf(format);
  const alignment = alignmentOf(format);
  return {
    ...(numberFormat !== "General" && { numFmt: numberFormat }),
    ...(isFilled && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: fill } } }),
    ...(font && { font }),
    ...(alignment && { alignment }),
    ...(format.borders.size > 0 && { border: bordersOf(format.borders) }),
    ...(format.values.get("protection.locked") === false && { protection: { locked: false } }),
  };
}

/** What a style of a file sets, by the names of the client. */
export function formatOf(style: Partial<ExcelJS.Style>): [path: string, value: unknown][] {
  const { fill } = style;
  const color = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor : undefined;
  const entries: [string, unknown][] = [
    ["fill.color", hexOf(color)],
    ...fontEntries(style.font),
    ...alignmentEntries(style.alignment),
    ["protection.locked", style.protection?.locked === false ? false : undefined],
    ...borderEntries(style.border),
  ];
  return entries.filter(([path, value]) => value !== undefined && !isUsual(path, value));
}

function alignmentEntries(alignment: Partial<ExcelJS.Alignment> = {}): [string, unknown][] {
  const { horizontal, vertical, wrapText, indent } = alignment;
  return [
    ["horizontalAlignment", HORIZONTAL.find(([, file]) => file === horizontal)?.[0]],
    ["verticalAlignment", VERTICAL.find(([, file]) => file === vertical)?.[0]],
    ["wrapText", wrapText === true || undefined],
    ["indentLevel", indent === 0 ? undefined : indent],
  ];
}

/** #rrggbb as files have it: FFRRGGBB. */
export function colorOf(color: unknown): string | undefined {
  if (typeof color !== "string" || !/^#[0-9a-f]{6}$/i.test(color)) return undefined;
  return `FF${color.slice(1).toUpperCase()}`;
}

export function hexOf(color: Partial<ExcelJS.Color> | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  return color.theme === undefined ? undefined : THEME[color.theme];
}

const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
];

const USUAL: FormatBag = { "font.name": "Calibri", "font.size": 11, "font.color": "#000000" };

function isUsual(path: string, value: unknown): boolean {
  return USUAL[path] === value;
}

function fontOf({ values }: CellFormat): Partial<ExcelJS.Font> | undefined {
  if (![...values.keys()].some((path) => path.startsWith("font."))) return undefined;
  const color = colorOf(values.get("font.color"));
  const underline = values.get("font.underline");
  const name = values.get("font.name");
  const size = values.get("font.size");
  return {
    name: typeof name === "string" ? name : "Calibri",
    size: typeof size === "number" ? size : 11,
    bold: values.get("font.bold") === true,
    italic: values.get("font.italic") === true,
    strike: values.get("font.strikethrough") === true,
    ...(typeof underline === "string" &&
      underline !== "None" && { underline: underline.startsWith("Double") ? "double" : true }),
    ...(color && { color: { argb: color } }),
  };
}

function fontEntries(font: Partial<ExcelJS.Font> | undefined): [string, unknown][] {
  if (!font) return [];
  const { underline } = font;
  const isLined = underline !== undefined && underline !== false && underline !== "none";
  return [
    ["font.name", font.name],
    ["font.size", font.size],
    ["font.bold", font.bold === true || undefined],
    ["font.italic", font.italic === true || undefined],
    ["font.strikethrough", font.strike === true || undefined],
    ["font.color", hexOf(font.color)],
    ["font.underline", isLined ? (underline === "double" ? "Double" : "Single") : undefined],
  ];
}

function alignmentOf({ values }: CellFormat): Partial<ExcelJS.Alignment> | undefined {
  const horizontal = HORIZONTAL.find(([name]) => name === values.get("horizontalAlignment"))?.[1];
  const vertical = VERTICAL.find(([name]) => name === values.get("verticalAlignment"))?.[1];
  const indent = values.get("indentLevel");
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(values.get("wrapText") === true && { wrapText: true }),
    ...(typeof indent === "number" && indent > 0 && { indent }),
  };
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

const LINES: Readonly<Record<string, ExcelJS.BorderStyle>> = {
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const WEIGHTS: Readonly<Record<string, ExcelJS.BorderStyle>> = {
  Hairline: "hair",
  Medium: "medium",
  Thick: "thick",
};

function bordersOf(borders: ReadonlyMap<Edge, Border>): Partial<ExcelJS.Borders> {
  return Object.fromEntries(
    [...borders].map(([edge, { style, weight, color }]) => [
      edge,
      {
        style: LINES[String(style)] ?? WEIGHTS[String(weight)] ?? "thin",
        color: { argb: colorOf(color) ?? "FF000000" },
      },
    ])
  );
}

function borderEntries(borders: Partial<ExcelJS.Borders> | undefined): [string, unknown][] {
  if (!borders) return [];
  return (Object.keys(EDGE_NAMES) as Edge[]).flatMap((edge): [string, unknown][] => {
    const border = borders[edge];
    if (!border?.style) return [];
    const { style } = border;
    const line = Object.keys(LINES).find((name) => LINES[name] === style) ?? "Continuous";
    const weight = Object.keys(WEIGHTS).find((name) => WEIGHTS[name] === style) ?? "Thin";
    const path = `borders.${EDGE_NAMES[edge]}`;
    return [
      [`${path}.style`, line],
      [`${path}.weight`, weight],
      [`${path}.color`, hexOf(border.color) ?? "#000000"],
    ];
  });
}
