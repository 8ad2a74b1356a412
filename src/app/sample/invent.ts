import { firstOfMonth } from "../../core/calendar/civil";

/** Rows of an invented shop, the same ones each time. Whoever came later stays longer: there is something to find. */
export interface Order {
  readonly customer: string;
  readonly day: number;
  readonly amount: number;
}
export interface Subscription {
  readonly customer: string;
  readonly start: number;
  /** The first day without it; null while it runs. */
  readonly end: number | null;
  readonly plan: number;
  readonly monthly: number;
  /** Which of the reasons for leaving; null while it runs. */
  readonly reason: number | null;
}

const FIRST = firstOfMonth(2024, 1);
/** The first day after the sample. */
const END = firstOfMonth(2026, 1);
const DAYS = END - FIRST;
const BUYERS = 140;
const SUBSCRIBERS = 80;
const PRICES = [29, 79, 199];
export const PLANS = PRICES.length;
export const REASONS = 4;

export function inventOrders(): readonly Order[] {
  return Array.from({ length: BUYERS }, (_, buyer) => ordersOf(buyer))
    .flat()
    .sort((one, other) => one.day - other.day);
}

function ordersOf(buyer: number): Order[] {
  const draw = draws(buyer);
  const joined = FIRST + Math.floor(draw() ** 1.3 * (DAYS - 20));
  const every = 12 + draw() * 50;
  const spends = 15 + draw() * draw() * 180;
  const left = joined + staysFor(draw, joined, 330);
  const orders: Order[] = [];
  for (let day = joined; day < Math.min(left, END); day += 1 + Math.floor(every * 2 * draw()))
    orders.push({
      customer: nameOf(buyer),
      day,
      amount: Math.round(spends * (0.5 + draw()) * 100) / 100,
    });
  return orders;
}

export function inventSubscriptions(): readonly Subscription[] {
  return Array.from({ length: SUBSCRIBERS }, (_, subscriber) => subscriptionOf(subscriber)).sort(
    (one, other) => one.start - other.start
  );
}

function subscriptionOf(subscriber: number): Subscription {
  const draw = draws(1_000 + subscriber);
  const start = FIRST + Math.floor(draw() * (DAYS - 30));
  const plan = Math.floor(draw() * PLANS);
  const months = 1 + Math.floor(staysFor(draw, start, 420 + 260 * plan) / 30.4);
  const end = start + Math.round(months * 30.4);
  const isOver = end < END;
  return {
    customer: nameOf(subscriber),
    start,
    end: isOver ? end : null,
    plan,
    monthly: PRICES[plan] ?? 0,
    reason: isOver ? Math.floor(draw() * draw() * REASONS) : null,
  };
}

/** Days until a customer leaves: longer on average, the later the customer came. */
function staysFor(draw: () => number, joined: number, mean: number): number {
  const later = 0.5 + (2 * (joined - FIRST)) / DAYS;
  return Math.round(-Math.log(1 - draw()) * mean * later);
}

function nameOf(number: number): string {
  return `C-${String(number + 1).padStart(3, "0")}`;
}

/** Numbers from 0 to 1 that look like chance and repeat themselves. */
function draws(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e37_79b9) >>> 0;
  return () => {
    state = (state + 0x9e37_79b9) >>> 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2_ae35);
    return ((word ^ (word >>> 16)) >>> 0) / 2 ** 32;
  };
}
