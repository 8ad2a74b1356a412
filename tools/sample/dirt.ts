import { civilOf } from "../../src/core/calendar/civil";
import type { Chance } from "./chance";
import { LAST_DAY } from "./shop";
import type { Order } from "./shop";

/** How often each slip occurs. */
export const DIRT = { textDates: 12, refunds: 9, blankIds: 7, duplicates: 11, spacedIds: 6 };

/** The slips of a real export: refunds, dates as text, ids left out or with a space, rows entered twice. */
export function addDirt(clean: readonly Order[], luck: Chance): readonly Order[] {
  const orders = withRefunds(clean, luck);
  const rows = differentRows(orders, luck);
  rows.next(DIRT.textDates).forEach((order) => (order.date = isoText(Number(order.date))));
  rows.next(DIRT.blankIds).forEach((order) => (order.customer = ""));
  rows.next(DIRT.spacedIds).forEach((order) => (order.customer += " "));
  const twice = new Set(rows.next(DIRT.duplicates));
  return orders.flatMap((order) => (twice.has(order) ? [order, { ...order }] : [order]));
}

/** A few days after the order, the same customer gets the money back. */
function withRefunds(clean: readonly Order[], luck: Chance): Order[] {
  const early = clean.filter(({ date }) => Number(date) < LAST_DAY - 20);
  const refunded = new Set<Order>();
  while (refunded.size < DIRT.refunds) refunded.add(luck.pick(early));
  const refunds = [...refunded].map((order) => ({
    ...order,
    id: order.id.replace("SO", "RF"),
    date: Number(order.date) + luck.between(2, 14),
    amount: -order.amount,
  }));
  return [...clean, ...refunds].sort((a, b) => Number(a.date) - Number(b.date));
}

/** Hands out purchases, no row twice, so that each row has one slip at most. */
function differentRows(orders: readonly Order[], luck: Chance) {
  const taken = new Set<Order>();
  return {
    next(count: number): readonly Order[] {
      const rows: Order[] = [];
      while (rows.length < count) {
        const order = luck.pick(orders);
        if (order.amount < 0 || taken.has(order)) continue;
        taken.add(order);
        rows.push(order);
      }
      return rows;
    },
  };
}

function isoText(day: number): string {
  const { year, month, date } = civilOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
