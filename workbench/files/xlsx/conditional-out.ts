import type ExcelJS from "exceljs";
import { toA1 } from "../../workbook/a1";
import type { ConditionalFormatModel, SheetModel } from "../../workbook/types";
import { read, readFlag, readNumber, readText } from "../read-bag";
import { colorOf } from "./styles";

export const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};
export const STOPS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** Conditional formats as the file library takes them; kinds it cannot write are left out. */
export function conditionalRules(sheet: SheetModel): ExcelJS.ConditionalFormattingOptions[] {
  return sheet.conditionalFormats.flatMap((format) => {
    const rule = RULES[format.type]?.(format);
    if (!rule) return [];
    const full = { ...rule, priority: format.priority + 1, stopIfTrue: format.stopIfTrue };
    // The library's types lack what its writer knows: the colour of a data bar, "notEqual".
    return [
      { ref: toA1(format.rect), rules: [full as unknown as ExcelJS.ConditionalFormattingRule] },
    ];
  });
}

type Rule = Record<string, unknown> | undefined;

const RULES: Readonly<Record<string, (format: ConditionalFormatModel) => Rule>> = {
  ColorScale: (format) => {
    const criteria = read(format.bag, "colorScale.criteria");
    const stops = ["minimum", "midpoint", "maximum"].flatMap((name) => {
      const stop = read(criteria, name);
      return stop ? [{ stop, name }] : [];
    });
    if (stops.length < 2) return undefined;
    return {
      type: "colorScale",
      cfvo: stops.map(({ stop, name }) => stopOf(stop, name)),
      color: stops.map(({ stop }) => ({ argb: colorOf(readText(stop, "color")) ?? "FFFFFFFF" })),
    };
  },
  DataBar: (format) => {
    const bar = read(format.bag, "dataBar");
    return {
      type: "dataBar",
      gradient: readFlag(bar, "positiveFormat.gradientFill") ?? true,
      cfvo: [
        stopOf(read(bar, "lowerBoundRule"), "minimum"),
        stopOf(read(bar, "upperBoundRule"), "maximum"),
      ],
      color: { argb: colorOf(readText(bar, "positiveFormat.fillColor")) ?? "FF638EC6" },
    };
  },
  CellValue: (format) => {
    const rule = read(format.bag, "cellValue.rule");
    const formulae = ["formula1", "formula2"].flatMap((name) => formulaOf(rule, name) ?? []);
    const operator = OPERATORS[readText(rule, "operator") ?? ""];
    if (!operator || formulae.length === 0) return undefined;
    return { type: "cellIs", operator, formulae, style: paintOf(format, "cellValue") };
  },
  Custom: (format) => {
    const formula = formulaOf(read(format.bag, "custom.rule"), "formula");
    if (formula === undefined) return undefined;
    return { type: "expression", formulae: [formula], style: paintOf(format, "custom") };
  },
};

function stopOf(stop: unknown, name: string): { type: string; value?: unknown } {
  const usual = name === "minimum" ? "min" : name === "maximum" ? "max" : "percentile";
  const type = STOPS[readText(stop, "type") ?? ""] ?? usual;
  if (type === "min" || type === "max") return { type };
  return { type, value: formulaOf(stop, "formula") ?? "50" };
}

function formulaOf(rule: unknown, name: string): string | undefined {
  const text = readText(rule, name) ?? readNumber(rule, name)?.toString();
  return text?.replace(/^=/, "");
}

function paintOf(format: ConditionalFormatModel, name: string): Record<string, unknown> {
  const paint = read(format.bag, `${name}.format`);
  const fill = colorOf(readText(paint, "fill.color"));
  const ink = colorOf(readText(paint, "font.color"));
  const font = {
    ...(ink && { color: { argb: ink } }),
    ...(readFlag(paint, "font.bold") && { bold: true }),
    ...(readFlag(paint, "font.italic") && { italic: true }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // In conditional formats the colour of a solid fill is the background one.
    ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: { argb: fill } } }),
  };
}
