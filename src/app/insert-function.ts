import type { Kind, Metric } from "../core/define";
import { dateFunction } from "../text/example-formula";
import { type Signature, type SignatureParam, isMetric } from "../text/signature";
import { type Spill, activeCell, insertFormula, selectedColumns } from "../workbook";
import { dayOfIso } from "./show";

/** What was typed for each argument, by its name. */
export type Typed = Readonly<Record<string, string>>;

/** The formula of a function, or the argument that it lacks or cannot take. */
export type Composed = { readonly formula: string } | { readonly lacks: string };

export function compose({ name, parameters }: Signature, typed: Typed): Composed {
  const texts = parameters.map((parameter) => argumentOf(parameter, typed[parameter.name] ?? ""));
  const at = texts.findIndex(
    (text, place) => text === undefined || (text === "" && !parameters[place]?.isOptional)
  );
  const lacking = parameters[at];
  if (lacking) return { lacks: lacking.name };
  while (texts.at(-1) === "") texts.pop();
  return { formula: `=CHURN.${name}(${texts.join(", ")})` };
}

/** What is typed as a formula has it; undefined where no formula can have it. */
export function argumentOf({ param }: SignatureParam, typed: string): string | undefined {
  const text = typed.trim();
  if (text === "" || CELLS.test(text) || TABLE.test(text)) return text;
  return param.oneOf ? quoted(text) : (valueReaders[param.kind](text) ?? nameOrNone(text));
}

type ReadValue = (text: string) => string | undefined;

const number: ReadValue = (text) => (NUMBER.test(text) ? text.replace(",", ".") : undefined);
const words: ReadValue = (text) => (NUMBER.test(text) ? text : quoted(text));

const valueReaders: Readonly<Record<Kind, ReadValue>> = {
  count: number,
  ratio: number,
  money: number,
  days: number,
  number,
  day: (text) => {
    const day = dayOfIso(text);
    return day === undefined ? undefined : dateFunction(day);
  },
  label: words,
  key: words,
  text: words,
  flag: (text) => (/^(true|false)$/iu.test(text) ? text.toUpperCase() : undefined),
};

const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const CELLS = new RegExp(`^${SHEET}${CELL}(?::${CELL})?#?$`, "iu");
/** Orders[Customer], with signs that have a meaning there behind an apostrophe. */
const TABLE = /^[\p{L}_][\p{L}\p{N}_.]*\[(?:[^'[\]#@]|'.)+\]$/u;
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?%?$/u;
const QUOTED = /^"(?:[^"]|"")*"$/u;

function quoted(text: string): string {
  return QUOTED.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Cells may have a name, such as Lost. */
function nameOrNone(text: string): string | undefined {
  return NAME.test(text) ? text : undefined;
}

/** The selected columns for an argument and for the ranges after it, or the active cell for a single value. */
export async function takeSelection(
  { parameters }: Signature,
  { name, isRange }: SignatureParam
): Promise<Typed> {
  if (!isRange) return { [name]: await activeCell() };
  const columns = await selectedColumns();
  const from = parameters.findIndex((parameter) => parameter.name === name);
  const following = parameters.slice(from).filter((parameter) => parameter.isRange);
  return Object.fromEntries(
    following.slice(0, columns.length).map((parameter, at) => [parameter.name, columns[at] ?? ""])
  );
}

export function insertFunction(signature: Signature, formula: string): Promise<string> {
  return insertFormula(formula, spillOf(signature));
}

/** The cells that a result fills, as far as the definition alone tells. */
export function spillOf({ definition }: Signature): Spill {
  if (isMetric(definition)) return spillOfMetric(definition);
  if (definition.spills === "column") return { columns: 1, manyRows: true };
  const columns = Object.values(definition.gives).filter(({ onlyInPane }) => !onlyInPane).length;
  // Its rows lie across, and how many there are only the data tells: the first column must be free at least.
  return { columns: definition.spills === "across" ? 1 : columns, manyRows: true };
}

function spillOfMetric({ gives }: Metric): Spill {
  if (typeof gives === "string" || "says" in gives) return { columns: 1, manyRows: false };
  if ("row" in gives) return { columns: Object.keys(gives.row).length, manyRows: false };
  const columns = "table" in gives ? Object.keys(gives.table).length : 1;
  return { columns, manyRows: true };
}
