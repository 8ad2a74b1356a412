import type { CellValue } from "../../workbench/workbook/types";
import type { SheetOfRows } from "./walk-sheets";

type Row = readonly CellValue[];
const DAY = 45_292;
const names = Array.from({ length: 24 }, (_, at) => `C-${100 + at}`);
const header: Row = ["Customer", "Order date", "Amount"];
const error = (code: string): CellValue => ({ code });

/** Orders in which nothing is wrong, one column made from the number of the row. */
const orders = (date: (at: number) => CellValue, amount: (at: number) => CellValue): Row[] => [
  header,
  ...names.map((name, at): Row => [name, date(at), amount(at)]),
];
const right: readonly Row[] = orders(
  (at) => DAY + at * 7,
  (at) => 10 + at
);
const two = (number: number) => String(number).padStart(2, "0");

/** One slip of each kind, below each other from row 26 on. */
const slips: readonly Row[] = [
  ["C-100", 45_400, -60],
  ["C-101", 46_900, 10],
  ["Total", 45_473, 500],
  ["c-102", 45_401, 5],
  [...(right[1] ?? [])],
  ["C-103", 45_402, 0],
  [" C-104", 45_403, 6],
  ["00123", 45_404, 7],
  [123, 45_405, 8],
  ["123", 45_406, 9],
  [1_234_567_890_123_450, 45_407, 9],
  ["", "", ""],
  ["", 45_408, 9],
  ["C-105", "", 9],
  ["C-106", 45_409, ""],
  ["C-107", 45_410, error("#N/A")],
  ["C-108", 45_411, error("#BUSY!")],
  ["C-109", "2024-05-03", 9],
  ["C-110", "31 February 2024", 9],
  ["C-111", 45_412, "12"],
  ["C-112", 45_413, "a dozen"],
  header,
  ["Grand total", "", 1_500],
  ["C-113", 12_000, 9],
];

/** Rows for every finding there is; the cell of each is known. */
export const FINDING_SHEETS = {
  Slips: { rows: [...right, ...slips], dates: [1], hidden: [3, 4] },
  Slashed: {
    rows: orders(
      (at) => `${two((at % 12) + 1)}/${two((at % 11) + 1)}/2024`,
      (at) => 10 + at
    ),
    dates: [],
  },
  Swapped: {
    rows: orders(
      (at) => (at === 5 ? "25/12/2024" : DAY + (at % 12)),
      (at) => 10 + at
    ),
    dates: [1],
  },
  Compact: {
    rows: orders(
      (at) => 20_240_101 + at,
      (at) => 10 + at
    ),
    dates: [],
  },
  Unix: {
    rows: orders(
      (at) => 1_704_067_200 + at * 86_400,
      (at) => 10 + at
    ),
    dates: [],
  },
  Far: {
    rows: orders(
      (at) => (at % 2 === 0 ? DAY + at : 9_000 + at),
      (at) => 10 + at
    ),
    dates: [1],
  },
  Signed: {
    rows: orders(
      (at) => DAY + at,
      (at) => `€ ${at + 1},234`
    ),
    dates: [1],
  },
  Mixed: {
    rows: [
      [...header, "Currency"],
      ...names.map((name, at): Row => [name, DAY + at, 10, at % 4 === 3 ? "USD" : "EUR"]),
    ],
    dates: [1],
  },
  Rated: {
    rows: [
      [...header, "Currency"],
      ...names.map((name, at): Row => {
        const currency = at % 4 === 3 ? "USD" : "EUR";
        return [name, DAY + at, 10, at % 6 === 0 ? "" : currency];
      }),
    ],
    dates: [1],
  },
  Merged: {
    rows: [header, ...names.map((name, at): Row => [at % 4 === 0 ? name : "", DAY + at, 10])],
    dates: [1],
    merged: names.flatMap((_, at) => (at % 4 === 0 ? [[at + 1, 0, 4] as const] : [])),
  },
  Unheaded: {
    rows: [["Wer", "Wann", true], ...names.map((name, at): Row => [name, DAY + at, at % 2 === 0])],
    dates: [1],
  },
  Spells: {
    rows: [
      ["Customer", "Start", "End", "MRR"],
      ["Ann", 45_292, 45_322, 10],
      ["Bob", 45_292, 45_400, 10],
      ["Ann", 45_383, "active", 10],
      ["Bob", 45_350, 45_450, 10],
      ["Cleo", 45_300, "", ""],
      ["Dan", 45_400, 45_300, 10],
    ],
    dates: [1, 2],
  },
  Ended: {
    rows: [
      ["Customer", "Start", "End", "MRR"],
      ...names.map((name, at): Row => [name, DAY + at, at % 3 === 0 ? 45_500 : 45_400 + at, 10]),
    ],
    dates: [1, 2],
  },
  Changed: {
    rows: [
      ["Customer", "Before", "After", "Ever before"],
      ...names.map((name, at): Row => [
        name,
        10 + at,
        at === 7 ? "" : 12,
        at === 4 ? "perhaps" : at % 2 === 0,
      ]),
    ],
    dates: [],
  },
  Listed: {
    rows: [
      ["Customer", "Month", "MRR"],
      ...["2024-01", "2024-02", "2024-04"].flatMap((month) =>
        names.slice(0, 8).map((name, at): Row => [name, month, at === 2 ? 0 : 10 + at])
      ),
    ],
    dates: [],
  },
  Crossed: {
    rows: [
      ["Customer", "2024-01", "2024-02", "2024-03", "2024-04", "Total"],
      ...names.slice(0, 8).map((name, at): Row => [name, 10, at === 3 ? -5 : 10, "", 10, 30]),
      ["Total", 80, 65, "", 80, 225],
    ],
    dates: [],
  },
  Counted: {
    rows: [
      ["Month", "Customers at start", "New", "Lost"],
      ["2024-01", 100, 12, 7],
      ["2024-02", "105", 12, 7],
      ["2024-03", "", 12, 7],
      ["2024-04", "many", 12, 7],
      ["2024-05", 120, 12, 7],
    ],
    dates: [],
  },
} as const satisfies Readonly<Record<string, SheetOfRows>>;
export type FindingSheet = keyof typeof FINDING_SHEETS;
