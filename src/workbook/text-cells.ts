import { TEXT_FORMAT, safeText } from "./safe-text";

/** Texts into cells: the text format first, in the same batch, then texts that cannot be taken for formulas. */
export function writeText(range: Excel.Range, texts: readonly (readonly string[])[]): void {
  range.numberFormat = texts.map((row) => row.map(() => TEXT_FORMAT));
  range.values = texts.map((row) => row.map(safeText));
}
