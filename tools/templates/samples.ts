import { chance } from "../sample/chance";
import { cleanOrders } from "../sample/orders";
import type { Cell } from "./page";

/** Orders of an invented shop: number, customer, day, amount. */
export function sampleOrders(): Cell[][] {
  return cleanOrders(150, chance(20_260_101)).map(({ id, customer, date, amount }) => [
    ...[id, customer, date, amount],
  ]);
}
