import { civilOf } from "../../src/core/calendar/civil";
import { chance } from "./chance";
import type { Chance } from "./chance";
import { addDirt } from "./dirt";
import { inventNames } from "./names";
import { FIRST_DAY, LAST_DAY } from "./shop";
import type { Order } from "./shop";

const SEED = 20_250_930;
const CUSTOMERS = 600;
const FIRST_NUMBER = 100_001;
const FIRST_CUSTOMER = 1001;
/** What the year does to demand, January to December: slow February, a June sale, a busy year's end. */
const SEASON = [0.85, 0.7, 0.9, 0.95, 1, 1.2, 0.95, 0.9, 1, 1.05, 1.5, 1.4];
const CHANNELS = ["Online", "Online", "Online", "App", "App", "Store", "Phone"];
const REGIONS = ["North", "South", "East", "West", "Overseas"];

/** How customers behave: the share of them, days between orders, what they spend. */
interface Habit {
  readonly share: number;
  readonly every: readonly [number, number];
  readonly spend: number;
  readonly ends: "never" | "at-once" | "early" | "with-a-break";
}
const HABITS: readonly Habit[] = [
  { share: 0.07, every: [21, 40], spend: 95, ends: "never" },
  { share: 0.23, every: [44, 78], spend: 60, ends: "never" },
  { share: 0.18, every: [110, 220], spend: 55, ends: "never" },
  { share: 0.27, every: [30, 30], spend: 45, ends: "at-once" },
  { share: 0.17, every: [35, 75], spend: 70, ends: "early" },
  { share: 0.08, every: [35, 70], spend: 80, ends: "with-a-break" },
];

/** Two years of orders of an invented shop, by date, with the slips real exports have. */
export function inventOrders(): readonly Order[] {
  const luck = chance(SEED);
  return addDirt(cleanOrders(CUSTOMERS, luck), luck);
}

/** The same without the slips. */
export function cleanOrders(customers: number, luck: Chance): readonly Order[] {
  const names = inventNames(customers, luck);
  const histories = names.map((name) => ordersOf(name, luck));
  histories.sort((a, b) => Number(a[0]?.date) - Number(b[0]?.date));
  histories.forEach((history, index) => numberCustomer(history, FIRST_CUSTOMER + index));
  const orders = histories.flat().sort((a, b) => Number(a.date) - Number(b.date));
  orders.forEach((order, index) => (order.id = `SO-${FIRST_NUMBER + index}`));
  return orders;
}

/** Customers are numbered as they join. */
function numberCustomer(history: readonly Order[], number: number): void {
  for (const order of history) order.customer = `C${number}`;
}

function ordersOf(name: string, luck: Chance): Order[] {
  const habit = habitOf(luck.next());
  const every = luck.between(...habit.every);
  const spend = habit.spend * Math.exp(0.5 * luck.normal());
  const region = luck.pick(REGIONS);
  const channel = luck.pick(CHANNELS);
  const days = orderDays(habit, every, luck);
  return days.map((date) => {
    const amount = Math.max(5, Math.round(spend * Math.exp(0.45 * luck.normal()) * 100) / 100);
    const through = luck.next() < 0.8 ? channel : luck.pick(CHANNELS);
    return { id: "", date, customer: "", name, amount, channel: through, region };
  });
}

function habitOf(lot: number): Habit {
  let upTo = 0;
  return HABITS.find((habit) => (upTo += habit.share) > lot) ?? (HABITS[0] as Habit);
}

function orderDays(habit: Habit, every: number, luck: Chance): number[] {
  const start = startDay(luck);
  if (habit.ends === "at-once") return [start];
  const stop = habit.ends === "early" ? start + luck.between(90, 420) : LAST_DAY;
  const pause = start + luck.between(80, 260);
  const days: number[] = [];
  let day = start;
  while (day <= Math.min(stop, LAST_DAY)) {
    days.push(day);
    const season = SEASON[civilOf(day).month - 1] ?? 1;
    const next = day + Math.max(1, Math.round(luck.wait(every) / season));
    const isBreak = habit.ends === "with-a-break" && day < pause && next >= pause;
    day = isBreak ? next + luck.between(130, 240) : next;
  }
  return days;
}

/** The shop grows fast at first, then steadily. */
function startDay(luck: Chance): number {
  return FIRST_DAY + Math.floor((LAST_DAY - FIRST_DAY) * luck.next() ** 1.7);
}
