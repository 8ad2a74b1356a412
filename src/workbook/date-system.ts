import { isDateFormat } from "../core/table/date-format";
import { startOf } from "../core/calendar/period";
import { parseDate } from "../core/table/parse-date";
import { firstDayOf, parsePeriod } from "../core/table/parse-period";
import type { Cell, Grid } from "../core/table/table";

/** In workbooks that count days from 1904, as those of older Macs do, a date is by so much less a number. Excel tells add-ins
 * which system a workbook has in a preview only, so it is seen by what the cells show. Everything above this folder counts
 * from 1900. */
const DAYS_BETWEEN = 1462;

/** Whether a number shows as the date that it is when counted from 1904. */
export function countsFrom1904(cells: Grid, shown: readonly (readonly string[])[]): boolean {
  return shown.some((texts, row) =>
    texts.some((text, column) => {
      const cell = cells[row]?.[column];
      return typeof cell === "number" && reads(text, Math.floor(cell) + DAYS_BETWEEN);
    })
  );
}

/** Whether a text is that day, or the month, quarter or year that it lies in. */
function reads(text: string, day: number): boolean {
  const date = parseDate(text);
  if (date !== undefined) return date.day === day;
  const written = parsePeriod(text);
  const first = written === undefined ? undefined : firstDayOf(written);
  return written !== undefined && first === startOf(written.kind, day);
}

export function from1904<T extends Cell>(cell: T): T | number {
  return typeof cell === "number" ? cell + DAYS_BETWEEN : cell;
}

/** A day before 1904 has no number there: its cell stays blank. */
export function to1904(day: number): number | null {
  return day >= DAYS_BETWEEN ? day - DAYS_BETWEEN : null;
}

export function showsDates(format: string): boolean {
  return isDateFormat(format) === true;
}
