import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { civilOf } from "../../../src/core/calendar/civil";
import { isFault } from "../../../src/core/fault";
import type {
  Cell,
  Column,
  Finding,
  Reading,
  ReadingPlan,
  ReadingRules,
} from "../../../src/core/table";
import { STRICT, tableReader, tellAll } from "../../../src/core/table";
import { type Merged, fillDown } from "../../../src/core/table/fill-down";

/** What a person would find in the sheet: the cells below a header in row 1, from column A on; customer, date and amount
 * unless a case says otherwise. */
interface Case {
  readonly about: string;
  readonly roles?: readonly Omit<ReadingPlan["roles"][number], "column" | "header">[];
  readonly rules?: Partial<ReadingRules>;
  readonly headers?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows count from the first one below the header. */
  readonly merged?: readonly Merged[];
}

const folder = path.resolve(__dirname, "../../golden/reading");
const cases = readdirSync(folder);

describe.each(cases)("reading %s gives what a person would find", (name) => {
  const { about, rows, merged, ...how } = load<Case>(name, "cells.json");

  test(about, () => {
    const plan = planOf(how);
    const reader = tableReader({ ...plan, telling: tellAll });
    reader.take(plan.roles.map(({ column }) => rows.map((row) => [row[column] ?? null])));
    const reading = reader.finish(fillDown(merged ?? []));
    expect(isFault(reading) ? reading : shown(reading)).toEqual(load(name, "expected.json"));
  });
});

function load<T>(name: string, file: string): T {
  // The shape of the files is this test's own.
  return JSON.parse(readFileSync(path.join(folder, name, file), "utf8")) as T;
}

const ORDERS = [
  { role: "customer", kind: "key" },
  { role: "date", kind: "day" },
  { role: "amount", kind: "money" },
] as const;

function planOf({
  roles = ORDERS,
  rules,
  headers,
}: Omit<Case, "about" | "rows" | "merged">): ReadingPlan {
  return {
    roles: roles.map((role, column) => {
      const header = headers?.[column];
      return header === undefined ? { ...role, column } : { ...role, column, header };
    }),
    firstRow: 1,
    rules: { ...STRICT, ...rules },
  };
}

function shown({ table, findings, ...counts }: Reading) {
  const columns: Record<string, readonly Cell[]> = {};
  for (const [role, column] of Object.entries(table.columns)) columns[role] = cellsOf(column);
  return { ...counts, ...columns, findings: findings.map(findingText) };
}

function cellsOf(column: Column): readonly Cell[] {
  if (column.type === "key") return [...column.codes].map((code) => column.keys[code] ?? null);
  if (column.type === "number") return [...column.numbers];
  return [...column.days].map((day) => {
    if (day === 0) return "none";
    const { year, month, date } = civilOf(day);
    return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  });
}

function findingText({ code, role, count, cells, effect, values }: Finding): string {
  const filled = values === undefined ? "" : ` ${JSON.stringify(values)}`;
  return `${role}: ${code}, ${count} ${effect}, ${cells.join(" ")}${filled}`;
}
