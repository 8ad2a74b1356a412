import type { CellValue } from "../../workbench/workbook/types";
import type { SheetOfRows } from "./walk-sheets";

export type Rows = readonly (readonly CellValue[])[];
const JANUARY = 45_292;
const MONTHS = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
const names = Array.from({ length: 40 }, (_, at) => `C-${100 + at}`);

const bought: Rows = [
  ["Customer", "Order date", "Amount", "Shipping"],
  ...Array.from({ length: 240 }, (_, at) => {
    const day = JANUARY + ((at * 13) % 180);
    return [names[(at * 7) % 40] ?? "", day, 10 + (at % 9), 1];
  }),
];

/** The four kinds of rows that people bring, and many rows: each on a sheet of its own. */
export const SHEETS: Readonly<Record<string, SheetOfRows>> = {
  Bought: { rows: bought, dates: [1] },
  Subscribed: {
    rows: [
      ["Customer", "Start", "End", "MRR"],
      ...names.map((name, at) => {
        const start = JANUARY - 400 + at * 9;
        return at % 3 === 0 ? [name, start, start + 300, 20 + at] : [name, start, "", 20 + at];
      }),
    ],
    dates: [1, 2],
  },
  Crossed: {
    rows: [
      ["Customer", ...MONTHS],
      ...names.map((name, at) => [
        name,
        ...MONTHS.map((_, month) => (month >= at % 4 && month < 6 - (at % 3) ? 10 + at : "")),
      ]),
    ],
    dates: [],
  },
  Counted: {
    rows: [
      ["Month", "Customers at start", "New", "Lost"],
      ...MONTHS.map((month, at) => [month, 100 + at * 5, 12, 7]),
    ],
    dates: [],
  },
  /** “Amount” is how many pieces; what was paid stands under a word that is not known. */
  Misnamed: {
    rows: bought.map(([customer = "", day = "", , shipping = ""], at) => [
      ...[customer, day, at === 0 ? "Amount" : shipping],
      at === 0 ? "Zeta" : 10 + ((at * at) % 83),
    ]),
    dates: [1],
  },
  Many: {
    rows: [
      ["Customer", "Order date", "Amount"],
      ...Array.from({ length: 50_000 }, (_, at) => [
        ...[`K-${(at * 37) % 7_001}`, JANUARY + ((at * 11) % 700), 5 + (at % 50)],
      ]),
    ],
    dates: [1],
  },
};
