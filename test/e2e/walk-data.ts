import type { CellValue } from "../../workbench/workbook/types";

export type Rows = readonly (readonly CellValue[])[];
const JANUARY = 45_292;
const MONTHS = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
const names = Array.from({ length: 40 }, (_, at) => `C-${100 + at}`);

export interface WalkSheet {
  readonly rows: Rows;
  /** Columns whose numbers are shown as dates. */
  readonly dates: readonly number[];
}

const bought: Rows = [
  ["Customer", "Order date", "Amount", "Shipping"],
  ...Array.from({ length: 240 }, (_, at) => {
    const day = JANUARY + ((at * 13) % 180);
    return [names[(at * 7) % 40] ?? "", day, 10 + (at % 9), 1];
  }),
];

/** The four kinds of rows that people bring, rows with mistakes, and many rows: each on a sheet of its own. */
export const SHEETS: Readonly<Record<string, WalkSheet>> = {
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
  /** With one of each mistake, so that the cell of each is known. */
  Messy: {
    rows: [
      ...bought.slice(0, 21),
      ["C-100", 45_400, -60, 1],
      ["C-101", 46_900, 10, 1],
      ["Total", 45_473, 500, 1],
      ["c-102", 45_401, 5, 1],
      [...(bought[1] ?? [])],
    ],
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

/** Of each mistake on the sheet Messy: how many, where, and what the choice that decides makes of it. */
export const FINDINGS: readonly (readonly [
  says: RegExp,
  cell: string,
  choice: string,
  then: RegExp,
])[] = [
  [
    /1 amount is negative and was kept as a refund, at C22/,
    "C22",
    "Leave these rows out",
    /1 amount is negative and its row was left out/,
  ],
  [
    /1 row is dated after today and counts, at B23/,
    "B23",
    "Leave these rows out",
    /1 row is dated after today and was left out/,
  ],
  [
    /1 row is named like a total and counts like any other, at A24/,
    "A24",
    "Totals: leave them out",
    /named like a total and was left out/,
  ],
  [
    /only by capital letters, at A25. They are kept apart/,
    "A25",
    "Yes: read them as one",
    /only by capital letters, at A25, and was read as that one/,
  ],
  [
    /1 row repeats another row in every column that this question reads, at A26/,
    "A26",
    "Count each only once",
    /Rows: 25 read = 21 used \+ 4 left out/,
  ],
];
