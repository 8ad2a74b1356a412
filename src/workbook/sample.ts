import { currencyIn } from "../core/table/currency-names";
import type { Grid } from "../core/table/table";
import { cellOf, loadedValues } from "./cells";
import { countsFrom1904, from1904, showsDates } from "./date-system";
import { inExcel } from "./excel";
import type { Place } from "./place";
import { WorkbookProblem } from "./problem";

const SAMPLE_ROWS = 200;
const SHOWN_ROWS = 30;

export interface Sample {
  /** The first rows of a place, the header among them: enough to tell what it is. */
  readonly cells: Grid;
  /** Fewer rows, as the sheet displays them. */
  readonly shown: readonly (readonly string[])[];
  /** Of each column the number format of the last row shown, which is not the header. */
  readonly formats: readonly string[];
  /** Sheet columns whose first rows are shown with a currency. */
  readonly currencyShown: readonly number[];
  /** Sheet columns whose dates are counted from 1904 in this workbook. */
  readonly since1904: readonly number[];
}

export async function readSample(place: Place): Promise<Sample> {
  return sampled(place, Math.min(SAMPLE_ROWS + 1, place.rows));
}

/** Of very long texts, fewer rows. */
async function sampled(place: Place, rows: number): Promise<Sample> {
  try {
    return await firstRows(place, rows);
  } catch (error) {
    const isTooLarge = error instanceof WorkbookProblem && error.code === "too-large";
    if (!isTooLarge || rows <= 1) throw error;
    return sampled(place, Math.floor(rows / 2));
  }
}

async function firstRows(place: Place, rows: number): Promise<Sample> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet.id);
    const shown = Math.min(SHOWN_ROWS, rows);
    const parts = place.columns.map((column) => ({
      column,
      cells: sheet.getRangeByIndexes(place.firstRow, column, rows, 1).load("values,valueTypes"),
      looks: sheet.getRangeByIndexes(place.firstRow, column, shown, 1).load("text,numberFormat"),
    }));
    await context.sync();
    const columns = parts.map(({ column, cells, looks }) => ({
      column,
      values: loadedValues(cells).flat(),
      types: cells.valueTypes.flat(),
      texts: looks.text.flat(),
      formats: looks.numberFormat.flat().map(String),
    }));
    const rowsOf = <T>(count: number, at: (column: (typeof columns)[number], row: number) => T) =>
      Array.from({ length: count }, (_, row) => columns.map((column) => at(column, row)));
    return asFrom1900(columns, {
      cells: rowsOf(rows, ({ values, types }, row) => cellOf(values[row], types[row])),
      shown: rowsOf(shown, ({ texts }, row) => String(texts[row])),
    });
  });
}

interface SeenColumn {
  readonly column: number;
  /** Of each cell that is shown. */
  readonly formats: readonly string[];
}

function asFrom1900(
  columns: readonly SeenColumn[],
  { cells, shown }: Pick<Sample, "cells" | "shown">
): Sample {
  const numbers = (wanted: readonly SeenColumn[]) => wanted.map(({ column }) => column);
  const sample = {
    ...{ cells, shown, since1904: [] },
    formats: columns.map(({ formats }) => String(formats.at(-1))),
    currencyShown: numbers(
      columns.filter(({ formats }) => formats.some((format) => currencyIn(format) !== ""))
    ),
  };
  if (!countsFrom1904(cells, shown)) return sample;
  const days = columns.map(({ formats }) => formats.map(showsDates));
  const isDay = (row: number, at: number) => days[at]?.[row] ?? days[at]?.at(-1);
  return {
    ...sample,
    cells: cells.map((row, down) =>
      row.map((cell, at) => (isDay(down, at) ? from1904(cell) : cell))
    ),
    since1904: numbers(columns.filter((_, at) => days[at]?.at(-1))),
  };
}
