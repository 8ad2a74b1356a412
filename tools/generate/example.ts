import { typedName, type Analysis, type Metric } from "../../src/core/define";
import { analyse } from "../../src/engine/analyse";
import type { ExcelError, MakeError } from "../../src/functions/excel-errors";
import { excelFunctions, type ExcelFunction } from "../../src/functions/register";
import type { Words } from "../../src/text/words";
import { table } from "./reference";
import { isMetric, type Signature } from "./signature";

/** An example that has just been computed by the function Excel calls. */
export function exampleOf({ id, definition }: Signature, words: Words): string {
  const call = excelFunctions(analyse, plainError).get(id);
  if (call === undefined) throw new Error(`${id} has no function.`);
  return isMetric(definition)
    ? metricExample(definition, call, words)
    : analysisExample(definition, call, words);
}

/** Outside Excel there is no class for errors; a page prints their code. */
const plainError: MakeError = (error, sentence = "") => ({
  code: ERROR_CODES[error],
  message: sentence,
});
// The declared enum has no value outside Excel; its members are these texts.
const ERROR_CODES = {
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
} as unknown as Record<ExcelError, CustomFunctions.ErrorCode>;

function metricExample(metric: Metric, call: ExcelFunction, words: Words): string {
  const names = Object.keys(metric.params);
  const given = new Map<string, unknown>(Object.entries(metric.example.given));
  const values = names.map((name) => given.get(name));
  const typed = values.filter((value) => value !== undefined).map(literal);
  const result = call(...values.map(asArgument));
  const example = `\`=CHURN.${metric.name}(${typed.join(", ")})\``;
  return `${words.reference("example")}: ${example} ${words.reference("gives")} ${shownResult(result)}`;
}

function analysisExample(analysis: Analysis, call: ExcelFunction, words: Words): string {
  const { rows, settings } = analysis.example;
  const roles = Object.keys(analysis.needs);
  const given = roles.filter((role) => rows[role] !== undefined);
  const columns = given.map((role) => rows[role] ?? []);
  const options = Object.entries(analysis.settings)
    .filter(([, { onlyInPane }]) => !onlyInPane)
    .map(([name]) => asArgument(settings[name]));
  const result = call(...roles.map((role) => asArgument(rows[role])), ...options) as unknown[][];
  const [header = [], ...body] = result;
  const typed = Object.entries(settings).map(([name, value]) => `${name} ${String(value)}`);
  const rowsGiven = table(
    given.map((role) => typedName(role, analysis.needs[role] ?? {})),
    (columns[0] ?? []).map((_, row) => columns.map((column) => String(column[row] ?? "")))
  );
  return [
    `${words.reference("examples")} (${typed.join(", ")}):`,
    rowsGiven,
    `\`=CHURN.${analysis.name}(…)\` ${words.reference("gives")}`,
    table(
      header.map(String),
      body.map((row) => row.map(shownCell))
    ),
  ].join("\n\n");
}

function asArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((cell: unknown) => [cell]);
  return value === undefined ? null : value;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map(literal).join(";")}}`;
  return typeof value === "string" ? `"${value}"` : String(value);
}

function shownResult(result: unknown): string {
  if (!Array.isArray(result)) return `\`${String(result)}\``;
  const rows = result as unknown[][];
  return `\`{${rows.map((row) => row.map(shownCell).join(", ")).join("; ")}}\``;
}

function shownCell(value: unknown): string {
  if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  return String(value);
}
