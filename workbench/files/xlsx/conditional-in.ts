import type ExcelJS from "exceljs";
import { parseA1 } from "../../workbook/a1";
import type { ConditionalFormatModel, FormatBag } from "../../workbook/types";
import { read, readFlag, readNumber, readText } from "../read-bag";
import { OPERATORS, STOPS } from "./conditional-out";
import { hexOf } from "./styles";

/** The conditional formats of a sheet of a file; kinds the workbench does not draw are left out. */
export function readConditionalFormats(
  sheet: ExcelJS.Worksheet,
  nextId: () => string
): ConditionalFormatModel[] {
  // Not among the library's types, but what it fills when it reads a file.
  const { conditionalFormattings = [] } = sheet as unknown as {
    conditionalFormattings?: ExcelJS.ConditionalFormattingOptions[];
  };
  const formats = conditionalFormattings.flatMap(({ ref, rules }) =>
    ref.split(/\s+/).flatMap((area) =>
      rules.flatMap((rule) => {
        const rect = parseA1(area)?.rect;
        const kind = READERS[rule.type];
        const found = rect && kind?.(rule);
        if (!rect || !found) return [];
        const stopIfTrue = readFlag(rule, "stopIfTrue") ?? false;
        const { type, bag } = found;
        return [{ id: nextId(), type, bag, rect, priority: rule.priority - 1, stopIfTrue }];
      })
    )
  );
  return formats.sort((first, second) => first.priority - second.priority);
}

type Found = { type: string; bag: FormatBag } | undefined;

const READERS: Readonly<Record<string, (rule: unknown) => Found>> = {
  colorScale: (rule) => {
    const stops = listOf(rule, "cfvo");
    const colors = listOf(rule, "color");
    const names = stops.length === 3 ? ["minimum", "midpoint", "maximum"] : ["minimum", "maximum"];
    const criteria = Object.fromEntries(
      names.map((name, index) => [
        name,
        { ...stopOf(stops[index]), color: hexOf(colors[index] as ExcelJS.Color | undefined) },
      ])
    );
    return { type: "ColorScale", bag: { colorScale: { criteria } } };
  },
  dataBar: (rule) => {
    const [low, high] = listOf(rule, "cfvo");
    const fillColor = hexOf(read(rule, "color") as ExcelJS.Color | undefined) ?? "#638EC6";
    const bounds = { lowerBoundRule: boundOf(low), upperBoundRule: boundOf(high) };
    return { type: "DataBar", bag: { dataBar: { ...bounds, positiveFormat: { fillColor } } } };
  },
  cellIs: (rule) => {
    const file = readText(rule, "operator");
    const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === file);
    const [formula1, formula2] = formulasOf(rule);
    if (!operator || formula1 === undefined) return undefined;
    const given = { operator, formula1, ...(formula2 !== undefined && { formula2 }) };
    return { type: "CellValue", bag: { cellValue: { rule: given, format: paintOf(rule) } } };
  },
  expression: (rule) => {
    const [formula] = formulasOf(rule);
    if (formula === undefined) return undefined;
    return { type: "Custom", bag: { custom: { rule: { formula }, format: paintOf(rule) } } };
  },
};

function listOf(rule: unknown, name: string): unknown[] {
  const list = read(rule, name);
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function formulasOf(rule: unknown): string[] {
  return listOf(rule, "formulae").map((formula) => `=${String(formula)}`);
}

function stopOf(stop: unknown): FormatBag {
  const file = readText(stop, "type");
  const type = Object.keys(STOPS).find((name) => STOPS[name] === file) ?? "LowestValue";
  const value = readText(stop, "value") ?? readNumber(stop, "value");
  return value === undefined ? { type } : { type, formula: String(value) };
}

/** Lowest and highest value are what a bar takes by itself. */
function boundOf(stop: unknown): FormatBag {
  const bound = stopOf(stop);
  const isUsual = bound["type"] === "LowestValue" || bound["type"] === "HighestValue";
  return isUsual ? { type: "Automatic" } : bound;
}

function paintOf(rule: unknown): FormatBag {
  const style = read(rule, "style") as Partial<ExcelJS.Style> | undefined;
  const color = fillOf(style);
  const font = fontOf(style?.font);
  return { ...(color && { fill: { color } }), ...(Object.keys(font).length > 0 && { font }) };
}

function fillOf(style: Partial<ExcelJS.Style> | undefined): string | undefined {
  const fill = style?.fill;
  return fill?.type === "pattern" ? hexOf(fill.bgColor ?? fill.fgColor) : undefined;
}

function fontOf(font: Partial<ExcelJS.Font> = {}): FormatBag {
  const color = hexOf(font.color);
  return {
    ...(color && { color }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
  };
}
