import { type DrawnChart, drawChart } from "../../src/workbook/drawn-chart";

export const INK = "#1F2A44";
export const MUTED = "#595959";
export const ACCENT = "#0F6CBD";
export const PALE = "#9DC3E6";
export const SOFT = "#EBF3FC";
const RULE = "#C7CED8";
const INPUT = "#FFF7DF";
const GOOD = "#107C10";
const BAD = "#C50F1F";

export const COLUMNS = 12;
const MARGIN = 12;
const LABELS = 150;
const CELL = 62;

export type Cell = string | number;
export interface Figure {
  readonly label: string;
  readonly formula: string;
  readonly format: string;
}
export interface Setting extends Omit<Figure, "formula"> {
  readonly value: Cell;
  readonly about: string;
}
export interface Grid {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly formats: readonly string[];
  /** Columns whose words stand on the left; the first is one. */
  readonly texts?: readonly number[];
}

/**
 * The front page of a template. A narrow margin, a column of labels and ten equal columns; whatever is longer runs on
 * over the empty cells to its right, so that no rows are stretched.
 */
export class Page {
  constructor(readonly sheet: Excel.Worksheet) {
    sheet.showGridlines = false;
    sheet.tabColor = ACCENT;
    this.width(0, MARGIN);
    this.width(1, LABELS);
    for (let column = 2; column <= COLUMNS; column++) this.width(column, CELL);
  }

  width(column: number, points: number): void {
    this.at(0, column).format.columnWidth = points;
  }

  at(row: number, column: number, rows = 1, columns = 1): Excel.Range {
    return this.sheet.getRangeByIndexes(row, column, rows, columns);
  }

  /** Title, what it answers, and the three steps. */
  head(title: string, about: string, steps: readonly string[]): void {
    const name = this.put(0, 1, title);
    Object.assign(name.format.font, { size: 20, bold: true, color: INK });
    name.format.rowHeight = 30;
    const answer = this.put(1, 1, about);
    Object.assign(answer.format.font, { size: 11, color: MUTED });
    answer.format.rowHeight = 20;
    steps.forEach((step, at) => {
      const { row, column, text: numbered } = stepOf(at, step);
      const line = this.at(row, column, 1, COLUMNS);
      line.format.fill.color = SOFT;
      line.format.rowHeight = 20;
      line.format.verticalAlignment = "Center";
      const text = this.put(row, column, numbered);
      Object.assign(text.format.font, { color: INK });
      Object.assign(text.format, { horizontalAlignment: "Left", indentLevel: 1 });
    });
  }

  section(row: number, text: string, [column, columns]: readonly number[] = [1, COLUMNS]): void {
    const heading = this.put(row, column ?? 1, text);
    Object.assign(heading.format.font, { size: 12, bold: true, color: INK });
    const edge = this.at(row, column ?? 1, 1, columns).format.borders.getItem("EdgeBottom");
    Object.assign(edge, { style: "Continuous", color: RULE });
    heading.format.rowHeight = 22;
  }

  /** Large numbers side by side: the first above the labels, each further one above two columns. A label may be a formula. */
  figures(row: number, figures: readonly Figure[]): void {
    figures.forEach(({ label, formula, format }, at) => {
      const column = at === 0 ? 1 : 2 * at;
      const name = this.put(row, column, label);
      Object.assign(name.format.font, { size: 10, color: MUTED });
      if (at > 0) this.at(row + 1, column, 1, 2).merge();
      const value = this.at(row + 1, column);
      value.numberFormat = [[formatFor(formula, format)]];
      value.formulas = [[formula]];
      Object.assign(value.format.font, { size: 18, bold: true, color: ACCENT });
      value.format.horizontalAlignment = "Left";
    });
    this.at(row + 1, 1).format.rowHeight = 28;
  }

  /** Cells to be changed are the yellow ones. */
  settings(row: number, settings: readonly Setting[]): void {
    settings.forEach(({ label, value, format, about }, at) => {
      this.put(row + at, 1, label);
      const cell = this.at(row + at, 2);
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      cell.format.fill.color = INPUT;
      cell.format.horizontalAlignment = "Right";
      Object.assign(cell.format.font, { color: ACCENT, bold: true });
      const hint = this.put(row + at, 3, about);
      Object.assign(hint.format.font, { color: MUTED, size: 10 });
      Object.assign(hint.format, { horizontalAlignment: "Left", indentLevel: 1 });
    });
  }

  /** A label and the number that belongs to it. */
  line(row: number, { label, formula, format }: Figure, column = 2): void {
    this.put(row, 1, label);
    const cell = this.at(row, column);
    cell.numberFormat = [[formatFor(formula, format)]];
    cell.formulas = [[formula]];
    cell.format.horizontalAlignment = "Right";
  }

  /** A small table that is no Excel table: its rows are fixed, its numbers are formulas. */
  grid(row: number, column: number, { headers, rows, formats, texts = [0] }: Grid): void {
    const head = this.at(row, column, 1, headers.length);
    head.values = [[...headers]];
    Object.assign(head.format.font, { bold: true, color: MUTED, size: 10 });
    Object.assign(head.format, { wrapText: true, verticalAlignment: "Bottom" });
    head.format.horizontalAlignment = "Right";
    head.format.rowHeight = 30;
    const edge = head.format.borders.getItem("EdgeBottom");
    Object.assign(edge, { style: "Continuous", color: RULE });
    const body = this.at(row + 1, column, rows.length, headers.length);
    body.numberFormat = rows.map((cells) =>
      cells.map((cell, at) => formatFor(cell, formats[at] ?? GENERAL))
    );
    body.formulas = rows.map((cells) => [...cells]);
    for (const at of texts) {
      const { format } = this.at(row, column + at, rows.length + 1);
      Object.assign(format, { horizontalAlignment: "Left", indentLevel: at === 0 ? 0 : 1 });
    }
  }

  /** Each compares two numbers that must be the same. */
  checks(
    row: number,
    words: { readonly ok: string; readonly off: string },
    checks: readonly { readonly label: string; readonly formula: string }[]
  ): void {
    checks.forEach(({ label, formula }, at) => {
      this.put(row + at, 1, label);
      const mark = this.at(row + at, 5);
      mark.formulas = [[`=IF(ABS(${formula})<0.005,"✓ ${words.ok}","✗ ${words.off}")`]];
      Object.assign(mark.format.font, { color: GOOD, bold: true });
      const { custom } = mark.conditionalFormats.add("Custom");
      custom.rule.formula = `=LEFT($F$${row + at + 1})="✗"`;
      custom.format.font.color = BAD;
    });
  }

  /** The last row of a grid adds up those above. */
  total(row: number, column: number, columns: number): void {
    const line = this.at(row, column, 1, columns);
    line.format.font.bold = true;
    const edge = line.format.borders.getItem("EdgeTop");
    Object.assign(edge, { style: "Continuous", color: RULE });
  }

  /** Cells that are the user's to fill. */
  inputs(row: number, column: number, rows: number, columns: number): void {
    this.at(row, column, rows, columns).format.fill.color = INPUT;
  }

  note(row: number, column: number, text: string): void {
    const note = this.put(row, column, text);
    Object.assign(note.format.font, { color: MUTED, size: 10 });
  }

  chart(chart: DrawnChart): void {
    drawChart(this.sheet, chart);
  }

  print(title: string): void {
    const { pageLayout } = this.sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = `${title.replaceAll("&", "&&")}  ·  &P / &N`;
  }

  private put(row: number, column: number, text: Cell): Excel.Range {
    const cell = this.at(row, column);
    cell.values = [[text]];
    return cell;
  }
}

const GENERAL = "General";

/** Where a step stands below the title, and with its number. */
export function stepOf(at: number, step: string) {
  return { row: 2 + at, column: 1, text: `${at + 1}   ${step}` };
}

/** In a text cell a formula would be a text. */
function formatFor(cell: Cell, format: string): string {
  return format === "@" && String(cell).startsWith("=") ? GENERAL : format;
}

/** The higher a number, the stronger its color. */
export function colorScale(cells: Excel.Range): void {
  cells.conditionalFormats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#5AA2DC" },
  };
}

/** The title of a chart, as those of results have it. */
export function titled(text: string): Pick<DrawnChart["look"], "title"> {
  return { title: { text, format: { font: { size: 12, bold: true } } } };
}
