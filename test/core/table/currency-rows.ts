import { isFault } from "../../../src/core/fault";
import { STRICT, tableReader, tellAll } from "../../../src/core/table";
import type { Cell, Reading, ReadingPlan, ReadingRules } from "../../../src/core/table";
import { RowCurrencies } from "../../../src/core/table/row-currencies";

export type Row = readonly Cell[];
export const DAY = 45_292;
const AMOUNTS: ReadingPlan["roles"] = [
  { role: "customer", kind: "key", column: 0 },
  { role: "date", kind: "day", column: 1 },
  { role: "amount", kind: "money", column: 2 },
];
export const BESIDE: ReadingPlan["roles"] = [
  ...AMOUNTS,
  { role: "currency", kind: "key", column: 3, mayBeBlank: true, isBeside: true },
];

export interface Sheet {
  readonly rows: readonly Row[];
  readonly roles?: ReadingPlan["roles"];
  /** Of the amounts. */
  readonly formats?: readonly string[];
}

export function read(
  { rows, roles = AMOUNTS, formats }: Sheet,
  rules: Partial<ReadingRules> = {}
): Reading {
  const currencies = new RowCurrencies();
  const plan = { roles, firstRow: 1, rules: { ...STRICT, ...rules }, currencies };
  const reader = tableReader({ ...plan, telling: tellAll });
  const cells = roles.map(({ column }) => rows.map((row) => [row[column] ?? null]));
  reader.take(cells);
  if (formats)
    currencies.takeFormats(
      formats.map((format) => [format]),
      cells[2] ?? [],
      0
    );
  const reading = reader.finish();
  if (isFault(reading)) throw new Error(reading.fault);
  return reading;
}
export const WRITTEN: Sheet = {
  rows: [
    ["Ann", DAY, "€ 12"],
    ["Bob", DAY + 1, "$ 5"],
    ["Ann", DAY + 2, "12 EUR"],
    ["Cleo", DAY + 3, 7],
  ],
};
export const COLUMN: Sheet = {
  roles: BESIDE,
  rows: [
    ["Ann", DAY, 12, "EUR"],
    ["Bob", DAY + 1, 5, "usd"],
    ["Ann", DAY + 2, 12, "€"],
    ["Cleo", DAY + 3, 7, ""],
    ["Dan", DAY + 4, 1, "美元"],
  ],
};
