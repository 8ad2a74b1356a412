import { allAnalyses, allMetrics } from "../../src/core/catalog";
import type { Analysis, Metric } from "../../src/core/define";
import { analyse } from "../../src/engine/analyse";
import type { MakeError } from "../../src/functions/excel-errors";
import { excelFunctions } from "../../src/functions/register";
import { CLIENTS, expectFaithful, openExcel } from "../support/excel";
import {
  isColumn,
  openFunctions,
  parametersOf,
  type Argument,
  type Column,
  type Shown,
} from "../support/sheet-functions";

type Definition = Metric | Analysis;
const definitions = [...allMetrics, ...allAnalyses].flatMap((definition) =>
  definition.name === undefined ? [] : [[definition.name, definition] as const]
);
const overRanges = definitions.filter(([, one]) => parametersOf(one).some(([, , range]) => range));
const ROWS = 50_000;

/** The arguments of a definition's own example. */
function exampleOf(definition: Definition): Argument[] {
  const given = new Map<string, unknown>(
    Object.entries(
      "params" in definition
        ? definition.example.given
        : { ...definition.example.rows, ...definition.example.settings }
    )
  );
  return parametersOf(definition).map(([name]) => (given.get(name) ?? null) as Argument);
}

/** The columns of rows; a range among the settings of an analysis stands for itself. */
function mapRows(
  definition: Definition,
  args: readonly Argument[],
  change: (column: Column, name: string) => Column
): Argument[] {
  return parametersOf(definition).map(([name], at) => {
    const argument = args[at] ?? null;
    const isOfRows = "params" in definition || name in definition.needs;
    return isColumn(argument) && isOfRows ? change(argument, name) : argument;
  });
}

function expected(definition: Definition): unknown {
  const { example } = definition;
  const blank = (value: unknown) => value ?? "#N/A";
  if (!("params" in definition)) {
    const shown = Object.values(definition.gives).map(({ onlyInPane }) => !onlyInPane);
    const rows = definition.example.gives.map((row) =>
      row.filter((_, at) => shown[at] ?? true).map(blank)
    );
    if (definition.spills === undefined) return rows;
    if (definition.spills === "column") return rows.map((row) => row.slice(-1));
    return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at]));
  }
  const { gives } = definition;
  if (typeof gives === "string") return [[example.gives]];
  if ("says" in gives) return [[expect.stringMatching(/\S/)]];
  if ("row" in gives) return [Object.values(example.gives as object)];
  if ("table" in gives) {
    const { columns } = example.gives as { columns: Record<string, readonly unknown[]> };
    const all = Object.keys(gives.table).map((name) => columns[name] ?? []);
    return (all[0] ?? []).map((_, row) => all.map((column) => blank(column[row])));
  }
  return (example.gives as unknown[]).map((value) => [blank(value)]);
}

/** Without the header row, where there is one. */
function body(definition: Definition, cells: readonly (readonly unknown[])[]) {
  const hasHeader =
    "params" in definition
      ? typeof definition.gives === "object" &&
        "table" in definition.gives &&
        !definition.gives.bare
      : definition.spills === undefined;
  return hasHeader ? cells.slice(1) : cells;
}

/** Whether a metric gives one value for each row of its range. */
function isPerRow(definition: Definition): boolean {
  return (
    "params" in definition && typeof definition.gives === "object" && "each" in definition.gives
  );
}

describe.each(CLIENTS)("%s: typed in a cell,", (client) => {
  const excel = openExcel(client);
  const shown = new Map<string, Shown>();
  beforeAll(async () => {
    const functions = openFunctions(excel);
    const typed = [
      ...definitions.map(([name, one]) => ["example", name, exampleOf(one)] as const),
      ...overRanges.map(([name, one]) => ["blank", name, withHeaderAndBlanks(one)] as const),
      ...overRanges.map(([name, one]) => ["error", name, withError(one)] as const),
      ...overRanges.map(([name, one]) => ["many", name, withManyRows(one)] as const),
    ];
    const answers = await functions.type(typed.map(([, name, args]) => ({ name, args })));
    for (const [at, [what, name]] of typed.entries())
      shown.set(`${what} ${name}`, answers[at] ?? { cells: [], first: undefined });
  }, 120_000);
  afterAll(() => expectFaithful(excel.host));

  const cellsOf = (what: string, name: string) => shown.get(`${what} ${name}`)?.cells ?? [];

  test.each(definitions)("CHURN.%s gives what its example says", (name, definition) => {
    expect(body(definition, cellsOf("example", name))).toEqual(expected(definition));
  });

  test.each(overRanges)(
    "CHURN.%s gives the same for ranges with a header and blank rows",
    (name, definition) => {
      const plain = cellsOf("example", name);
      const cells = cellsOf("blank", name);
      // One value per row: nothing beside the header, #N/A beside the two blank rows.
      const same = isPerRow(definition) ? cells.slice(0, -2).slice(-plain.length) : cells;
      expect(same).toEqual(plain);
    }
  );

  test.each(overRanges)("CHURN.%s names the row of an error in a range", (name) => {
    expect(shown.get(`error ${name}`)?.first).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/^Row \d+ of \w+ holds the error #REF!/) as unknown,
    });
  });

  test.each(overRanges)(
    "CHURN.%s gives for 50,000 rows what it computes without Excel",
    (name, definition) => {
      const cells = cellsOf("many", name);
      expect(cells).toEqual(computed(definition, withManyRows(definition)));
      if (isPerRow(definition)) expect(cells).toHaveLength(ROWS);
    }
  );
});

/** The same function, called as any other. */
function computed(definition: Definition, args: readonly Argument[]): unknown {
  const ranges = args.map((argument) =>
    isColumn(argument) ? argument.map((cell) => [cell]) : argument
  );
  const asCode: MakeError = (error) => error as unknown as CustomFunctions.Error;
  const result = excelFunctions(analyse, asCode).get(definition.id)?.(...ranges);
  return Array.isArray(result) ? result : [[result]];
}

function withHeaderAndBlanks(definition: Definition): Argument[] {
  return mapRows(definition, exampleOf(definition), (column, name) => [
    name,
    ...column,
    null,
    null,
  ]);
}

function withError(definition: Definition): Argument[] {
  return mapRows(definition, exampleOf(definition), (column) => [
    ...column.slice(0, -1),
    { code: "#REF!" },
  ]);
}

function withManyRows(definition: Definition): Argument[] {
  return mapRows(definition, exampleOf(definition), (column, name) =>
    repeated(definition, column, name)
  );
}

const COPIES = 500;

/** The rows again and again, of some hundred times as many customers. */
function repeated(definition: Definition, column: Column, role: string): Column {
  const isKey = !("params" in definition) && definition.needs[role]?.kind === "key";
  return Array.from({ length: ROWS }, (_, row) => {
    const cell = column[row % column.length] ?? null;
    return isKey && typeof cell === "string"
      ? `${cell} ${Math.floor(row / column.length) % COPIES}`
      : cell;
  });
}
