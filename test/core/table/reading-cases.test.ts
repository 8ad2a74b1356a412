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
import { STRICT, tableReader } from "../../../src/core/table";

/** What a person would find in the sheet: the cells below a header in row 1, customer, date, amount from column A. */
interface Case {
  readonly about: string;
  readonly rules?: Partial<ReadingRules>;
  readonly headers?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const folder = path.resolve(__dirname, "../../golden/reading");
const cases = readdirSync(folder);

describe.each(cases)("reading %s gives what a person would find", (name) => {
  const { about, rules, headers, rows } = load<Case>(name, "cells.json");

  test(about, () => {
    const reader = tableReader(planOf(rules, headers));
    reader.take([0, 1, 2].map((column) => rows.map((row) => [row[column] ?? null])));
    const reading = reader.finish();
    expect(isFault(reading) ? reading : shown(reading)).toEqual(load(name, "expected.json"));
  });
});

function load<T>(name: string, file: string): T {
  // The shape of the files is this test's own.
  return JSON.parse(readFileSync(path.join(folder, name, file), "utf8")) as T;
}

function planOf(rules: Case["rules"], headers: Case["headers"]): ReadingPlan {
  const roles = [
    { role: "customer", kind: "key", column: 0 },
    { role: "date", kind: "day", column: 1 },
    { role: "amount", kind: "money", column: 2 },
  ] as const;
  return {
    roles: roles.map((role, index) => {
      const header = headers?.[index];
      return header === undefined ? role : { ...role, header };
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
    const { year, month, date } = civilOf(day);
    return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  });
}

function findingText({ code, role, count, cells, effect, values }: Finding): string {
  const filled = values === undefined ? "" : ` ${JSON.stringify(values)}`;
  return `${role}: ${code}, ${count} ${effect}, ${cells.join(" ")}${filled}`;
}
