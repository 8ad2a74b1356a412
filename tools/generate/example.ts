import { exampleFormula } from "../../src/text/example-formula";
import { code, plainText, table } from "./markdown";
import { openSheet, type ShownCell } from "./sheet";
import { isMetric, type Signature } from "./signature";
import type { DocWords } from "./words";

type Shown = readonly (readonly ShownCell[])[];

/** An example that has just been computed in a cell by the function Excel calls. */
export function exampleOf(signature: Signature, words: DocWords): string {
  const sheet = openSheet();
  const { formula, columns: given } = exampleFormula(signature);
  for (const { heading, isDay, cells } of given)
    sheet.column(
      heading,
      cells.map((value) => ({ value, isDay }))
    );
  const shown = sheet.formula(formula);
  const columns = sheet.columns();
  return [
    ...(columns.length === 0 ? [] : [words.rowsGiven, sheetView(columns)]),
    ...resultOf(formula, shown, { words, heads: headsOf(signature, shown) }),
  ].join("\n\n");
}

/** What stands above the columns of a result on the page: its own header row, or the names of its values. */
function headsOf(signature: Signature, [first = []]: Shown): readonly string[] | undefined {
  if (hasHeader(signature)) return undefined;
  const { definition } = signature;
  const gives = isMetric(definition) ? definition.gives : "number";
  return typeof gives !== "string" && "row" in gives ? Object.keys(gives.row) : first.map(() => "");
}

/** Whether the first row of the result is a header. */
function hasHeader({ definition }: Signature): boolean {
  if (!isMetric(definition)) return definition.spills === undefined;
  const { gives } = definition;
  return typeof gives !== "string" && "table" in gives && gives.bare !== true;
}

function resultOf(
  formula: string,
  shown: Shown,
  { words, heads }: { readonly words: DocWords; readonly heads: readonly string[] | undefined }
): string[] {
  const [first = []] = shown;
  const [cell] = first;
  if (cell !== undefined && shown.length === 1 && first.length === 1)
    return [`${code(formula)} ${words.gives} ${single(cell, words)}`];
  const [header = [], ...body] = shown.map((row) => row.map(({ text }) => plainText(text)));
  const rows = heads === undefined ? body : [header, ...body];
  return [`${code(formula)} ${words.gives}`, table(heads ?? header, rows)];
}

/** As the cell shows it; and as it is, where the cell rounds. */
function single({ text, value }: ShownCell, words: DocWords): string {
  const exact = typeof value === "number" ? String(Number(value.toPrecision(12))) : "";
  const isRounded = text.endsWith("%")
    ? typeof value === "number" && `${Number((value * 100).toPrecision(12))}%` !== text
    : exact !== "" && exact !== text;
  return `**${plainText(text)}**${isRounded ? ` (${words.unrounded} ${exact})` : ""}`;
}

function sheetView(cells: readonly (readonly ShownCell[])[]): string {
  const letters = (cells[0] ?? []).map((_, at) => String.fromCharCode("A".charCodeAt(0) + at));
  const rows = cells.map((row, at) => [String(at + 1), ...row.map(({ text }) => plainText(text))]);
  return table(["", ...letters], rows);
}
