import type { Gets, Kind, Sets } from "../richapi/wire-object";
import { invalidArgument } from "../workbook/errors";
import { finite, oneOf, whole } from "./args";
import { autofitColumns, autofitRows, columnWidth } from "./autofit";
import type { FormatTarget, Targets } from "./targets";
import { uniform } from "./uniform";

type Format = FormatTarget;
type Usual = Readonly<Record<string, string | number | boolean | null>>;

/** Properties that are what was last painted over the cells. */
function painted(usual: Usual): { gets: Gets<Format>; sets: Sets<Format> } {
  const names = Object.keys(usual);
  return {
    gets: Object.fromEntries(
      names.map((name) => [name, (of: Format) => uniform(of, name, usual[name])])
    ),
    sets: Object.fromEntries(
      names.map((name) => [name, (of: Format, value: unknown) => paint(of, name, value)])
    ),
  };
}

function paint({ excel, sheet, rect, path }: Format, name: string, value: unknown): void {
  excel.book.setFormat(sheet, rect, [...path, name], value);
}

function inner(
  type: "RangeFill" | "RangeFont" | "FormatProtection" | "RangeBorderCollection",
  name: string
) {
  return ({ excel, sheet, rect, path }: Format) =>
    excel.make(type, { sheet, rect, path: [...path, name] });
}

const cellFormat = painted({
  autoIndent: false,
  horizontalAlignment: "General",
  indentLevel: 0,
  readingOrder: "Context",
  rowHeight: 15,
  shrinkToFit: false,
  textOrientation: 0,
  useStandardHeight: true,
  useStandardWidth: true,
  verticalAlignment: "Bottom",
  wrapText: false,
});

export const rangeFormatKind: Kind<Targets["RangeFormat"]> = {
  type: "RangeFormat",
  gets: {
    ...cellFormat.gets,
    columnWidth: ({ sheet, rect }) => columnWidth(sheet, rect),
    borders: inner("RangeBorderCollection", "borders"),
    fill: inner("RangeFill", "fill"),
    font: inner("RangeFont", "font"),
    protection: inner("FormatProtection", "protection"),
  },
  sets: {
    ...cellFormat.sets,
    columnWidth: (of, width) => {
      if (finite(width) < 0) throw invalidArgument();
      paint(of, "columnWidth", width);
    },
  },
  calls: {
    autofitColumns: (of) => autofitColumns(of),
    autofitRows: (of) => autofitRows(of),
    adjustIndent: (of, amount) => {
      const level = uniform(of, "indentLevel", 0);
      paint(of, "indentLevel", Math.max(0, Number(level ?? 0) + whole(amount)));
      return null;
    },
  },
};

export const rangeFillKind: Kind<Targets["RangeFill"]> = {
  type: "RangeFill",
  ...painted({
    color: "#FFFFFF",
    pattern: "None",
    patternColor: "#000000",
    patternTintAndShade: 0,
    tintAndShade: 0,
  }),
  calls: {
    clear: (of) => {
      paint(of, "color", "#FFFFFF");
      paint(of, "pattern", "None");
      return null;
    },
  },
};

export const rangeFontKind: Kind<Targets["RangeFont"]> = {
  type: "RangeFont",
  ...painted({
    bold: false,
    color: "#000000",
    italic: false,
    name: "Calibri",
    size: 11,
    strikethrough: false,
    subscript: false,
    superscript: false,
    tintAndShade: 0,
    underline: "None",
  }),
};

export const formatProtectionKind: Kind<Targets["FormatProtection"]> = {
  type: "FormatProtection",
  ...painted({ formulaHidden: false, locked: true }),
};

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

function border({ excel, sheet, rect, path }: Format, edge: string) {
  return excel.make("RangeBorder", { sheet, rect, path: [...path, edge] });
}

export const rangeBordersKind: Kind<Targets["RangeBorderCollection"]> = {
  type: "RangeBorderCollection",
  ...painted({ tintAndShade: 0 }),
  items: (of) => EDGES.map((edge) => border(of, edge)),
  item: (of, edge) => border(of, oneOf(edge, EDGES)),
};

const line = painted({ color: "#000000", style: "None", tintAndShade: 0, weight: "Thin" });

export const rangeBorderKind: Kind<Targets["RangeBorder"]> = {
  type: "RangeBorder",
  gets: { ...line.gets, sideIndex: ({ path }) => path.at(-1) },
  sets: { ...line.sets },
};
