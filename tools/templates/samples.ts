import { chance } from "../sample/chance";
import { cleanOrders } from "../sample/orders";
import { inventSubscriptions } from "../sample/subscriptions";
import { addData } from "./data-sheet";
import type { Cell } from "./page";
import type { TemplateWords } from "./words/en";

const DAY = "yyyy-mm-dd";
const MONEY = "#,##0.00";

/** Orders of an invented shop. */
export function addOrders({ common, columns }: TemplateWords): Promise<void> {
  const orders = cleanOrders(150, chance(20_260_101));
  return addData(
    common.orders,
    "Orders",
    [
      { header: columns.order, format: "@", width: 80 },
      { header: columns.customer, format: "@", width: 90 },
      { header: columns.date, format: DAY, width: 90 },
      { header: columns.amount, format: MONEY, width: 80 },
    ],
    orders.map(({ id, customer, date, amount }): Cell[] => [id, customer, date, amount])
  );
}

/** Subscriptions of an invented service. */
export function addSubscriptions({ common, columns, reasons }: TemplateWords): Promise<void> {
  const rows = inventSubscriptions(reasons.length);
  return addData(
    common.subscriptions,
    "Subscriptions",
    [
      { header: columns.subscription, format: "@", width: 100 },
      { header: columns.customer, format: "@", width: 90 },
      { header: columns.start, format: DAY, width: 90 },
      { header: columns.end, format: DAY, width: 90 },
      { header: columns.plan, format: "@", width: 70 },
      { header: columns.monthly, format: MONEY, width: 100 },
      { header: columns.reason, format: "@", width: 140 },
    ],
    rows.map(({ customer, start, end = "", plan, monthly, reason }, at): Cell[] => [
      ...[`S${1001 + at}`, customer, start, end, plan, monthly],
      reason === undefined ? "" : (reasons[reason] ?? ""),
    ])
  );
}

/** Counts of twelve months: at the start, new, lost. */
export function addCounts({ counts }: TemplateWords): Promise<void> {
  const luck = chance(20_260_303);
  let start = 400;
  const rows = Array.from({ length: 12 }, (_, month): Cell[] => {
    const lost = Math.round(start * (0.03 + 0.025 * luck.next() - 0.001 * month));
    const joined = 14 + luck.between(0, 14);
    const row = [`2025-${String(month + 1).padStart(2, "0")}`, start, joined, lost];
    start += joined - lost;
    return row;
  });
  return addData(
    counts.data,
    "Counts",
    [
      { header: counts.month, format: "@", width: 80 },
      { header: counts.atStart, format: "#,##0", width: 120 },
      { header: counts.joined, format: "#,##0", width: 110 },
      { header: counts.lost, format: "#,##0", width: 110 },
    ],
    rows
  );
}
