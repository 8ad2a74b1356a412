import { dayOf } from "../../src/core/calendar/civil";

export const HEADER = [
  "Order ID",
  "Order date",
  "Customer ID",
  "Customer",
  "Amount",
  "Channel",
  "Region",
] as const;
export interface Order {
  id: string;
  /** A day, or the text of one. */
  date: number | string;
  customer: string;
  readonly name: string;
  amount: number;
  readonly channel: string;
  readonly region: string;
}

export const FIRST_DAY = dayOf(2023, 10, 1) ?? 0;
export const LAST_DAY = dayOf(2025, 9, 30) ?? 0;
