import type { ResultValue } from "../core/table/table";
import type { Words } from "../text/words";
import { safeText } from "../workbook";
import type { ShownColumn } from "./answer-parts";
import { isoOf, translated } from "./show";

/** All rows of a result as they are pasted into cells: numbers unrounded, and no text that a cell would take for a formula. */
export function tableText(columns: readonly ShownColumn[], rows: number, words: Words): string {
  const heads = columns.map(({ label }) => cellText(label));
  const body = Array.from({ length: rows }, (_, row) =>
    columns.map(({ kind, values }) => {
      const value = values[row] ?? null;
      return kind === "day" && typeof value === "number"
        ? isoOf(value)
        : cellText(translated(words, kind, value));
    })
  );
  return [heads, ...body].map((cells) => cells.join("\t")).join("\r\n");
}

/** Tabs and line breaks would begin another cell. */
function cellText(value: ResultValue): string {
  if (typeof value === "string") return safeText(value.replace(/[\t\r\n]+/gu, " "));
  if (typeof value === "boolean") return String(value).toUpperCase();
  return value === null ? "" : String(value);
}
