import { civilOf } from "../core/calendar/civil";
import type { Signature, SignatureParam } from "./signature";

type ExampleCell = string | number | boolean | null;

/** The example of a function as it is typed into a sheet. */
export interface ExampleFormula {
  readonly formula: string;
  /** What stands in the columns from A on, each below its heading in the first row. */
  readonly columns: readonly ExampleColumn[];
}
export interface ExampleColumn {
  readonly heading: string;
  readonly isDay: boolean;
  readonly cells: readonly ExampleCell[];
}

export function exampleFormula({ name, parameters }: Signature): ExampleFormula {
  const columns = parameters.flatMap(columnOf);
  const typed = parameters.map((parameter) => {
    const at = columns.findIndex(({ heading }) => heading === parameter.name);
    const rows = columns[at]?.cells.length ?? 0;
    const letter = String.fromCharCode("A".charCodeAt(0) + at);
    return at < 0 ? literal(parameter) : `${letter}2:${letter}${rows + 1}`;
  });
  while (typed.at(-1) === "") typed.pop();
  return { formula: `=CHURN.${name}(${typed.join(", ")})`, columns };
}

function columnOf({ name, param, example }: SignatureParam): ExampleColumn[] {
  if (!Array.isArray(example)) return [];
  const isDay = param.kind === "day";
  // The values of an example are those of its kind; a blank day is 0 to the reading.
  const cells = (example as readonly ExampleCell[]).map((value) =>
    isDay && value === 0 ? null : value
  );
  return [{ heading: name, isDay, cells }];
}

/** One value as it is typed in a formula; nothing where it is left out. */
function literal({ param, example }: SignatureParam): string {
  if (example === undefined) return "";
  if (param.kind === "day" && typeof example === "number") return dateFunction(example);
  if (typeof example === "string") return `"${example}"`;
  if (typeof example === "number") return String(example);
  if (typeof example === "boolean") return example ? "TRUE" : "FALSE";
  throw new Error("An example holds a value that no cell can.");
}

export function dateFunction(day: number): string {
  const { year, month, date } = civilOf(day);
  return `DATE(${year}, ${month}, ${date})`;
}
