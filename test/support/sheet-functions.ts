import { readFileSync } from "node:fs";
import path from "node:path";
import type { Analysis, Metric, Param } from "../../src/core/define";
import { analyse } from "../../src/engine/analyse";
import { runtimeError } from "../../src/functions/excel-errors";
import { excelFunctions } from "../../src/functions/register";
import type { OpenExcel } from "./excel";

const generated = path.resolve(__dirname, "../../src/functions/generated/functions.json");
const metadata = JSON.parse(readFileSync(generated, "utf8")) as Parameters<
  OpenExcel["host"]["registerFunctions"]
>[0];

type Sheet = ReturnType<OpenExcel["book"]["addSheet"]>;
type Value = string | number | boolean | null;
/** Cells below each other: a range of one column. */
export type Column = readonly (Value | { readonly code: string })[];
/** What a parameter is given: a column of cells, a single value, or nothing. */
export type Argument = Column | Value;

/** The parameters of a function in their order, and which of them are ranges. */
export function parametersOf(definition: Metric | Analysis): readonly [string, Param, boolean][] {
  if ("params" in definition)
    return Object.entries(definition.params).map(([name, param]) => [
      name,
      param,
      param.each === true,
    ]);
  const settings = Object.entries(definition.settings).filter(([, param]) => !param.onlyInPane);
  return [
    ...Object.entries(definition.needs).map(([name, param]) => [name, param, true] as const),
    ...settings.map(([name, param]) => [name, param, param.each === true] as const),
  ].map(([name, param, isRange]) => [name, param, isRange]);
}

/** The add-in's functions in a simulated Excel, typed in cells as a user types them. */
export function openFunctions(excel: OpenExcel) {
  const { book, host } = excel;
  excel.install();
  host.registerFunctions(metadata, "CHURN");
  for (const [id, call] of excelFunctions(analyse, runtimeError))
    excel.CustomFunctions.associate(id, call);
  /** Puts the columns on a sheet and types the function beside them. */
  const enter = ({ name, args, sheet }: Typed & { readonly sheet: Sheet }) => {
    const typed = args.map((argument, at) => {
      if (!isColumn(argument)) return literal(argument);
      const letter = String.fromCharCode("A".charCodeAt(0) + at);
      const cells = argument.map((cell) => [cell]);
      book.load(sheet, 0, at, cells);
      return `${letter}1:${letter}${argument.length}`;
    });
    while (typed.at(-1) === "") typed.pop();
    const place = { row: 0, column: args.length + 1, rows: 1, columns: 1 };
    book.write(sheet, place, () => `=CHURN.${name}(${typed.join(",")})`, "user");
    return { sheet, place };
  };
  return {
    /** Types all of them, waits until every one is answered, and reads what they show. */
    async type(all: readonly Typed[]): Promise<Shown[]> {
      // A new sheet has every formula calculated anew, so all sheets come first.
      const entered = all
        .map((one) => ({ ...one, sheet: book.addSheet(`Sheet ${book.sheets.length + 1}`) }))
        .map(enter);
      await excel.settle();
      return entered.map(({ sheet, place }) => {
        const used = sheet.used() ?? place;
        const shown = Array.from({ length: used.row + used.rows }, (_, row) =>
          Array.from({ length: used.column + used.columns - place.column }, (_, column) =>
            sheet.value(row, place.column + column)
          )
        );
        const cells = trimmed(shown.map((row) => row.map(plain)));
        return { cells, first: sheet.value(0, place.column) };
      });
    },
  };
}

export interface Typed {
  readonly name: string;
  readonly args: readonly Argument[];
}
export interface Shown {
  /** Errors as their code. */
  readonly cells: readonly (readonly Value[])[];
  readonly first: unknown;
}

export function isColumn(argument: Argument): argument is Column {
  return Array.isArray(argument);
}

function literal(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return `"${value}"`;
  return String(value).toUpperCase();
}

function plain(value: unknown): Value {
  if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  return (value ?? null) as Value;
}

/** Without the rows below and the columns beside what was spilled. */
function trimmed(rows: readonly (readonly Value[])[]): Value[][] {
  const isFilled = (cell: Value) => cell !== null && cell !== "";
  const lengthOf = (row: readonly Value[]) =>
    row.reduce<number>((length, cell, at) => (isFilled(cell) ? at + 1 : length), 0);
  const width = rows.reduce((widest, row) => Math.max(widest, lengthOf(row)), 0);
  const height = rows.reduce((length, row, at) => (lengthOf(row) > 0 ? at + 1 : length), 0);
  return rows.slice(0, height).map((row) => row.slice(0, width));
}
