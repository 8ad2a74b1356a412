import { forOneBatch } from "./for-one-batch";
import { isRisky, safeText } from "./safe-text";

export type CellInput = string | number | boolean;

/** "@" keeps Excel from reading a text as number, date or formula. */
export const TEXT_FORMAT = "@";
const NO_FORMAT = "General";

/**
 * The one way of values into cells. Names of customers come from strangers, and Excel takes "=..." for a formula.
 * A text goes into a cell that is a text cell already. One that looks like a formula goes in behind an
 * apostrophe, and its cell becomes a text cell right after, so that editing it later is harmless too: in a
 * text cell the apostrophe would stay visible, and the name would not be found again in the source.
 */
export function writeCells(
  range: Excel.Range,
  values: readonly (readonly CellInput[])[],
  formats: Formats
): void {
  const risky = values.map((row) =>
    row.map((value) => typeof value === "string" && isRisky(value))
  );
  setFormats(
    range,
    formats.map((row, at) =>
      row.map((format, column) => (risky[at]?.[column] ? NO_FORMAT : format))
    )
  );
  range.values = values.map((row) =>
    row.map((value) => (typeof value === "string" ? safeText(value) : value))
  );
  if (risky.some((row) => row.includes(true))) {
    range.numberFormat = risky.map((row) => row.map((each) => (each ? TEXT_FORMAT : null)));
  }
}

type Formats = readonly (readonly (string | null)[])[];

/** Where all rows are alike, as they nearly always are, one format for each column: half as much to send. */
function setFormats(range: Excel.Range, formats: Formats): void {
  const [first = []] = formats;
  if (formats.every((row) => row.every((format, at) => format === first[at])))
    first.forEach((format, at) => {
      // One format for all cells is one value, which the types do not know.
      if (format !== null)
        forOneBatch(range.getColumn(at)).numberFormat = format as unknown as string[][];
    });
  // null leaves a cell as it is, which the types do not know.
  else range.numberFormat = formats as string[][];
}

export function writeText(range: Excel.Range, texts: readonly (readonly string[])[]): void {
  writeCells(
    range,
    texts,
    texts.map((row) => row.map(() => TEXT_FORMAT))
  );
}
