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
      cells: sheet.getRangeByIndexes(place.firstRow, column, rows, 1).load("values,valueTypes"),
      looks: sheet.getRangeByIndexes(place.firstRow, column, shown, 1).load("text,numberFormat"),
    }));
    await context.sync();
    const values = new Map(parts.map((part) => [part, loadedValues(part.cells)]));
    const rowsOf = <T>(count: number, at: (part: (typeof parts)[number], row: number) => T) =>
      Array.from({ length: count }, (_, row) => parts.map((part) => at(part, row)));
    return asFrom1900({
      cells: rowsOf(rows, (part, row) =>
        cellOf(values.get(part)?.[row]?.[0], part.cells.valueTypes[row]?.[0])
      ),
      shown: rowsOf(shown, ({ looks }, row) => looks.text[row]?.[0] ?? ""),
      formats: rowsOf(shown, ({ looks }, row) => String(looks.numberFormat[row]?.[0] ?? "")),
      columns: place.columns,
    });
  });
}

interface Seen extends Pick<Sample, "cells" | "shown"> {
  /** Of each cell that is shown. */
  readonly formats: readonly (readonly string[])[];
  readonly columns: readonly number[];
}

function asFrom1900({ cells, shown, formats, columns }: Seen): Sample {
  const last = formats.at(-1) ?? [];
  const currencyShown = columns.filter((_, at) =>
    formats.some((row) => currencyIn(row[at] ?? "") !== "")
  );
  const sample = { cells, shown, formats: last, currencyShown, since1904: [] };
  if (!countsFrom1904(cells, shown)) return sample;
  return {
    ...sample,
    cells: cells.map((row, at) =>
      row.map((cell, column) =>
        showsDates((formats[at] ?? last)[column] ?? "") ? from1904(cell) : cell
      )
    ),
    since1904: columns.filter((_, at) => showsDates(last[at] ?? "")),
  };
}
