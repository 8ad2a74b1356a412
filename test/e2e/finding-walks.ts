import type { AnalysisId } from "../../src/core/catalog";
import type { FindingSheet } from "./finding-sheets";
import { SLIPS, type Step } from "./finding-steps";

export interface FindingWalk {
  readonly sheet: FindingSheet;
  readonly asks: AnalysisId;
  readonly steps: readonly Step[];
}

const SHARES = { currencies: "EUR × 18, USD × 6" };

/** What is found on each sheet, and what becomes of it by the switch: every finding is walked. */
export const FINDING_WALKS: readonly FindingWalk[] = [
  { sheet: "Slips", asks: "CHURN_RFM", steps: SLIPS },
  {
    sheet: "Slashed",
    asks: "CHURN_RFM",
    steps: [
      {
        stops: ["ambiguous-date 13 B13"],
        told: ["text-date 11 B2"],
        values: { dayFirst: 0, monthFirst: 0 },
      },
      {
        choose: ["ambiguous-date", "dayOrder.day-first"],
        told: ["day-first-date 13 B13"],
      },
      {
        choose: ["day-first-date", "dayOrder.month-first"],
        told: ["month-first-date 13 B13"],
      },
    ],
  },
  { sheet: "Swapped", asks: "CHURN_RFM", steps: [{ told: ["swapped-date 23 B2"] }] },
  {
    sheet: "Compact",
    asks: "CHURN_RFM",
    steps: [
      { stops: ["compact-date 24 B2"], values: { example: 20_240_101 } },
      {
        choose: ["compact-date", "dateNumbers.read"],
        told: ["compact-date 24 B2"],
        values: { example: 20_240_101 },
      },
    ],
  },
  {
    sheet: "Unix",
    asks: "CHURN_RFM",
    steps: [
      { stops: ["unix-date 24 B2"], values: { example: 1_704_067_200 } },
      {
        choose: ["unix-date", "dateNumbers.read"],
        told: ["unix-date 24 B2"],
        values: { example: 1_704_067_200 },
      },
    ],
  },
  {
    sheet: "Far",
    asks: "CHURN_RFM",
    steps: [
      { stops: ["not-a-date 12 B3"] },
      { choose: ["not-a-date", "oddDates.read"], told: ["odd-date 12 B3"] },
      {
        choose: ["odd-date", "oddDates.skip"],
        told: ["odd-left-out 12 B3"],
        rows: [24, 12, 12, 0],
        amounts: [516, 252],
      },
    ],
  },
  {
    sheet: "Signed",
    asks: "CHURN_RFM",
    steps: [
      { stops: ["currency-number 24 C2"], values: { currency: "EUR" } },
      {
        choose: ["currency-number", "currency.read"],
        stops: ["ambiguous-number 24 C2"],
        values: { example: "€ 1,234" },
      },
      {
        choose: ["ambiguous-number", "decimal.dot"],
        told: ["currency-number 24 C2"],
        values: { currency: "EUR" },
      },
    ],
  },
  {
    sheet: "Mixed",
    asks: "CHURN_RFM",
    steps: [
      { stops: ["mixed-currency 24 C5"], values: SHARES },
      {
        choose: ["mixed-currency", "currencies.EUR"],
        told: ["currency-left-out 6 C5"],
        values: { currency: "EUR", ...SHARES },
        rows: [24, 18, 6, 0],
        amounts: [240, 180],
      },
      {
        choose: ["currency-left-out", "currencies.add"],
        told: ["currencies-added 24 C5"],
        values: SHARES,
      },
    ],
  },
  {
    sheet: "Rated",
    asks: "CHURN_RFM",
    steps: [
      {
        stops: ["mixed-currency 20 C5"],
        values: { currencies: "EUR × 14, USD × 6" },
      },
      {
        choose: ["mixed-currency", "currencies.convert"],
        stops: ["no-rate 6 C5"],
        values: { currency: "USD", to: "EUR" },
      },
      {
        rates: { to: "EUR", of: { USD: "0.5" } },
        told: ["currency-converted 6 C5", "currency-taken 4 C2"],
        values: { currency: "USD", to: "EUR", rate: "0.5", before: 60, after: 30 },
      },
      {
        rates: { to: "USD", of: { EUR: "2,5" } },
        told: ["currency-converted 14 C3", "currency-taken 4 C2"],
        values: { currency: "EUR", to: "USD", rate: "2.5", before: 140, after: 350 },
      },
      {
        choose: ["currency-converted", "currencies.none"],
        told: ["with-currency-left-out 20 C3"],
        values: { currencies: "EUR × 14, USD × 6" },
        rows: [24, 4, 20, 0],
        amounts: [240, 40],
      },
    ],
  },
  {
    sheet: "Merged",
    asks: "CHURN_RFM",
    steps: [
      {
        told: ["merged-blank 18 A3", "blank-key 18 A3"],
        rows: [24, 6, 18, 0],
        amounts: [240, 60],
      },
      { choose: ["merged-blank", "merged.fill"], told: ["merged-filled 18 A3"] },
    ],
  },
  {
    sheet: "Unheaded",
    asks: "CHURN_COHORT",
    steps: [{ told: ["header-row 1 A1"], rows: [25, 24, 1, 0] }],
  },
  {
    sheet: "Spells",
    asks: "CHURN_MOVEMENTS",
    steps: [
      {
        stops: ["reversed-dates 1 A7"],
        told: ["no-end 1 C4", "overlap 1 B5", "gap 1 B4"],
        values: { example: "active", days: 2 },
      },
      {
        choose: ["reversed-dates", "reversed.skip"],
        told: ["reversed-dates 1 A7"],
        rows: [6, 4, 2, 0],
        amounts: [50, 40],
      },
    ],
  },
  {
    sheet: "Ended",
    asks: "CHURN_MOVEMENTS",
    steps: [
      { told: ["all-ended 8 C2"], values: { day: 45_500 } },
      {
        choose: ["all-ended", "lastDay.open"],
        told: ["last-day-open 8 C2"],
        values: { day: 45_500 },
      },
    ],
  },
  {
    sheet: "Changed",
    asks: "CHURN_CHANGES",
    steps: [
      {
        told: ["blank-as-zero 1 C9", "unreadable-flag 1 D6"],
        rows: [24, 23, 1, 0],
        amounts: [516, 502],
      },
    ],
  },
  {
    sheet: "Listed",
    asks: "CHURN_MOVEMENTS",
    steps: [
      {
        told: ["written-period 24 B2", "zero-amount 3 C4", "missing-period 1 "],
        values: { period: "2024-03" },
      },
    ],
  },
  {
    sheet: "Crossed",
    asks: "CHURN_MOVEMENTS",
    steps: [
      {
        told: ["total-left-out 1 A10", "credit 1 C5", "missing-period 1 D2"],
        values: { period: "2024-03" },
        rows: [9, 8, 1, 0],
        amounts: [450, 225],
      },
      { choose: ["total-left-out", "totals.keep"], told: ["total-name 1 A10"] },
    ],
  },
  {
    sheet: "Counted",
    asks: "CHURN_RATES_FROM_COUNTS",
    steps: [
      {
        told: ["blank-count 1 B4", "unreadable-count 1 B5", "text-count 1 B3"],
        rows: [5, 3, 2, 0],
      },
    ],
  },
];
