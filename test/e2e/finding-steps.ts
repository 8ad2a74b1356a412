import type { FindingCode } from "../../src/core/table/findings";

/** A finding, how many there are of it, and the first cell, where there is one. */
export type Found = `${FindingCode} ${number} ${string}`;
export interface Step {
  /** The finding that has the switch, and what is chosen there. */
  readonly choose?: readonly [on: FindingCode, option: string];
  /** The currency that amounts are converted to, and the rates that are typed. */
  readonly rates?: { readonly to: string; readonly of: Readonly<Record<string, string>> };
  /** What then stops until something is decided, and what is only told. */
  readonly stops?: readonly Found[];
  readonly told?: readonly Found[];
  /** What else fills their sentences. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Read, used, left out and blank; none where every row can be used. */
  readonly rows?: readonly [number, number, number, number];
  /** Read and used. */
  readonly amounts?: readonly [number, number];
}

/** One slip of each kind in one list. */
export const SLIPS: readonly Step[] = [
  {
    stops: ["error-cell 1 C41"],
    values: { error: "#N/A" },
  },
  {
    stops: ["busy-cell 1 C42"],
    values: { error: "#BUSY!" },
    told: [
      "blank-row 1 A37",
      "repeated-header 1 A47",
      "total-row 1 A48",
      "duplicate-row 1 A30",
      "hidden-row 2 A4",
      "blank-key 1 A38",
      "trimmed-key 1 A32",
      "mixed-key 1 A35",
      "long-number-key 1 A36",
      "case-key 1 A29",
      "padded-key 1 A33",
      "blank-date 1 B39",
      "unreadable-date 1 B44",
      "text-date 1 B43",
      "odd-date 1 B49",
      "blank-amount 1 C40",
      "unreadable-number 1 C46",
      "text-number 1 C45",
      "refund 1 C26",
      "total-name 1 A28",
      "future-date 1 B27",
      "zero-order 1 C31",
    ],
  },
  {
    choose: ["error-cell", "errors.skip"],
    told: ["error-cell 1 C41", "busy-cell 1 C42"],
    rows: [48, 38, 9, 1],
    amounts: [2_577, 1_050],
  },
  {
    choose: ["refund", "refunds.skip"],
    told: ["refund-left-out 1 C26"],
    rows: [48, 37, 10, 1],
    amounts: [2_577, 1_110],
  },
  {
    choose: ["zero-order", "zeros.skip"],
    told: ["zero-left-out 1 C31"],
    rows: [48, 36, 11, 1],
    amounts: [2_577, 1_110],
  },
  {
    choose: ["future-date", "future.skip"],
    told: ["future-left-out 1 B27"],
    rows: [48, 35, 12, 1],
    amounts: [2_577, 1_100],
  },
  {
    choose: ["total-name", "totals.skip"],
    told: ["total-left-out 1 A28"],
    rows: [48, 34, 13, 1],
    amounts: [2_577, 600],
  },
  { choose: ["trimmed-key", "idSpaces.apart"], told: ["spaced-key 1 A32"] },
  { choose: ["case-key", "idCase.join"], told: ["joined-case-key 1 A29"] },
  { choose: ["padded-key", "idZeros.join"], told: ["joined-padded-key 1 A34"] },
  {
    choose: ["duplicate-row", "duplicates.drop"],
    told: ["duplicate-left-out 1 A30"],
    rows: [48, 33, 14, 1],
    amounts: [2_577, 590],
  },
  {
    choose: ["odd-date", "oddDates.skip"],
    told: ["odd-left-out 1 B49"],
    rows: [48, 32, 15, 1],
    amounts: [2_577, 581],
  },
  {
    choose: ["hidden-row", "hidden.skip"],
    told: ["hidden-left-out 2 A4"],
    rows: [48, 30, 17, 1],
    amounts: [2_552, 556],
  },
  { choose: ["unreadable-date", "unreadable.stop"], stops: ["unreadable-date 1 B44"] },
];
