import { toA1 } from "../../workbook/a1";
import { holds, intersection } from "../../workbook/rect";
import type {
  CellValue,
  ConditionalFormatModel,
  SheetModel,
  WorkbookModel,
} from "../../workbook/types";
import { read, readNumber, readText } from "../../files/read-bag";
import { compare, isTrue } from "./compare";
import { moved } from "./moved";
import { asHex, mix } from "./theme";

export interface ConditionalPaint {
  fill?: string;
  ink?: string;
  bold?: boolean;
  italic?: boolean;
  bar?: { color: string; share: number };
}

/** Conditional formats of one sheet, for as long as nothing on it changes. */
export class ConditionalPaints {
  private readonly ranges = new Map<string, readonly number[]>();
  private readonly rules = new Map<string, boolean>();

  constructor(
    private readonly book: WorkbookModel,
    private readonly sheet: SheetModel
  ) {}

  paint(row: number, column: number): ConditionalPaint {
    const result: ConditionalPaint = {};
    const formats = this.sheet.conditionalFormats
      .filter((format) => holds(format.rect, row, column))
      .sort((first, second) => first.priority - second.priority);
    for (const format of formats) {
      const found = this.one(format, row, column);
      if (!found) continue;
      // The first rule that speaks wins, property by property.
      Object.assign(result, { ...found, ...result });
      if (format.stopIfTrue) break;
    }
    return result;
  }

  private one(
    format: ConditionalFormatModel,
    row: number,
    column: number
  ): ConditionalPaint | undefined {
    const value = this.sheet.value(row, column);
    const kind = format.type.toLowerCase();
    if (kind === "colorscale") return this.scale(format, value);
    if (kind === "databar") return this.bar(format, value);
    const name = kind === "cellvalue" ? "cellValue" : kind === "custom" ? "custom" : undefined;
    if (!name || !this.holdsAt(format, name, { row, column, value })) return undefined;
    return simplePaint(read(format.bag, `${name}.format`));
  }

  private scale(format: ConditionalFormatModel, value: CellValue): ConditionalPaint | undefined {
    if (typeof value !== "number") return undefined;
    const criteria = read(format.bag, "colorScale.criteria");
    const stops = ["minimum", "midpoint", "maximum"].flatMap((name) => {
      const stop = read(criteria, name);
      const color = asHex(readText(stop, "color") ?? "");
      return stop && color ? [{ color, at: this.level(format, stop, name) }] : [];
    });
    const fill = colorBetween(stops, value);
    return fill === undefined ? undefined : { fill };
  }

  private bar(format: ConditionalFormatModel, value: CellValue): ConditionalPaint | undefined {
    if (typeof value !== "number") return undefined;
    const settings = read(format.bag, "dataBar");
    const color = asHex(readText(settings, "positiveFormat.fillColor") ?? "") ?? "#638ec6";
    const low = this.edge(format, read(settings, "lowerBoundRule"), "minimum");
    const high = this.edge(format, read(settings, "upperBoundRule"), "maximum");
    const share = high > low ? (value - low) / (high - low) : 1;
    return { bar: { color, share: Math.max(0, Math.min(1, share)) } };
  }

  /** A bar starts at zero unless a value lies below it or the rule says otherwise. */
  private edge(format: ConditionalFormatModel, rule: unknown, name: string): number {
    const type = readText(rule, "type") ?? "Automatic";
    if (type !== "Automatic") return this.level(format, rule, name);
    const sorted = this.sorted(format);
    return name === "minimum" ? Math.min(0, sorted[0] ?? 0) : Math.max(0, sorted.at(-1) ?? 0);
  }

  private level(format: ConditionalFormatModel, stop: unknown, name: string): number {
    const sorted = this.sorted(format);
    const type = readText(stop, "type") ?? "";
    const usual = { minimum: "LowestValue", maximum: "HighestValue" }[name] ?? "Percentile";
    const level = LEVELS[type] ?? LEVELS[usual];
    const given = (): number => {
      const text = readText(stop, "formula") ?? readNumber(stop, "formula")?.toString();
      return text === undefined ? 50 : this.number(text);
    };
    return level ? level(sorted, given) : 0;
  }

  private number(text: string): number {
    const plain = Number(text.replace(/^=/, ""));
    if (Number.isFinite(plain)) return plain;
    const value = this.book.evaluate(this.sheet, text);
    return typeof value === "number" ? value : 0;
  }

  private holdsAt(
    format: ConditionalFormatModel,
    name: "cellValue" | "custom",
    cell: { row: number; column: number; value: CellValue }
  ): boolean {
    const key = `${format.id} ${cell.row} ${cell.column}`;
    const known = this.rules.get(key);
    if (known !== undefined) return known;
    const rule = read(format.bag, `${name}.rule`);
    const evaluate = (path: string): CellValue => {
      const formula = readText(rule, path) ?? String(readNumber(rule, path) ?? "");
      const value = this.book.evaluate(this.sheet, moved(withEquals(formula), format.rect, cell));
      return Array.isArray(value) ? (value[0]?.[0] ?? "") : value;
    };
    const result =
      name === "custom"
        ? isTrue(evaluate("formula"))
        : compare(cell.value, readText(rule, "operator") ?? "", evaluate);
    this.rules.set(key, result);
    return result;
  }

  /** All numbers of the range, ascending. */
  private sorted(format: ConditionalFormatModel): readonly number[] {
    const key = toA1(format.rect);
    const known = this.ranges.get(key);
    if (known) return known;
    const used = this.sheet.used(true);
    const area = used && intersection(format.rect, used);
    const numbers: number[] = [];
    for (let row = area?.row ?? 0; area && row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value = this.sheet.value(row, column);
        if (typeof value === "number") numbers.push(value);
      }
    }
    const sorted = Float64Array.from(numbers).sort();
    const list = Array.from(sorted);
    this.ranges.set(key, list);
    return list;
  }
}

interface ColorStop {
  readonly color: string;
  readonly at: number;
}

function colorBetween(stops: readonly ColorStop[], value: number): string | undefined {
  const above = stops.findIndex((stop) => value <= stop.at);
  if (above < 0) return stops.at(-1)?.color;
  const [low, high] = [stops[above - 1], stops[above]];
  if (!low || !high) return high?.color;
  return mix(low.color, high.color, high.at > low.at ? (value - low.at) / (high.at - low.at) : 1);
}

type Level = (sorted: readonly number[], given: () => number) => number;

const LEVELS: Readonly<Record<string, Level>> = {
  LowestValue: (sorted) => sorted[0] ?? 0,
  HighestValue: (sorted) => sorted.at(-1) ?? 0,
  Number: (_, given) => given(),
  Formula: (_, given) => given(),
  Percentile: (sorted, given) => percentile(sorted, given() / 100),
  Percent(sorted, given) {
    const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
    return low + ((high - low) * given()) / 100;
  },
};

function simplePaint(format: unknown): ConditionalPaint {
  const fill = asHex(readText(format, "fill.color") ?? "");
  const ink = asHex(readText(format, "font.color") ?? "");
  return {
    ...(fill && { fill }),
    ...(ink && { ink }),
    ...(read(format, "font.bold") === true && { bold: true }),
    ...(read(format, "font.italic") === true && { italic: true }),
  };
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function percentile(sorted: readonly number[], share: number): number {
  const position = share * Math.max(0, sorted.length - 1);
  const low = sorted[Math.floor(position)] ?? 0;
  const high = sorted[Math.ceil(position)] ?? low;
  return low + (high - low) * (position - Math.floor(position));
}
