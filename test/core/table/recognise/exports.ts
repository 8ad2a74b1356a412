import type { Cell, Grid } from "../../../../src/core/table";

const DAY = 45_292;
const MONTHS = [45_292, 45_323, 45_352, 45_383, 45_413];
const MONTH_ENDS = [45_322, 45_351, 45_382, 45_412, 45_443];

/** Headers as separate words, rows made from their number. */
function sheet(headers: string, rows: number, row: (at: number) => readonly Cell[]): Grid {
  return [headers.split("|"), ...Array.from({ length: rows }, (_, at) => row(at))];
}
const every = <T extends Cell>(nth: number, at: number, cell: T): Cell =>
  at % nth === 0 ? cell : "";
const text = (at: number, month = at % 12) =>
  `2024-${String(month + 1).padStart(2, "0")}-${10 + (at % 18)} 10:24`;

/** What billing systems and shops let their users download: the headers are theirs, the rows are ours. */
export const exportsOfSystems: Readonly<Record<string, Grid>> = {
  "Stripe, subscriptions": sheet(
    "id|Customer ID|Customer Email|Plan|Quantity|Interval|Amount|Status|Created (UTC)|Start (UTC)|" +
      "Current Period Start (UTC)|Current Period End (UTC)|Trial Start (UTC)|Trial End (UTC)|Canceled At (UTC)|" +
      "Ended At (UTC)|Cancel At Period End",
    30,
    (at) => [
      ...[
        `sub_${at}`,
        `cus_${at % 27}`,
        `a${at}@example.com`,
        at % 2 ? "Pro" : "Basic",
        1,
        "month",
      ],
      ...[at % 2 ? 29 : 99, at % 3 ? "active" : "canceled", text(at), text(at)],
      ...["2025-01-01 10:00", "2025-02-01 10:00", "", "", every(3, at, text(at + 2))],
      ...[every(3, at, "2025-01-20 12:00"), "false"],
    ]
  ),
  "Chargebee, subscriptions": sheet(
    "Subscription Id|Customer Id|Plan Id|Plan Quantity|Plan Unit Price|Status|Start Date|Trial Start|Trial End|" +
      "Current Term Start|Current Term End|Activated At|Cancelled At|Cancel Reason|Created At|MRR|Currency",
    20,
    (at) => [
      ...[
        `AzZ${at}`,
        `C${at}`,
        "pro-monthly",
        1,
        49,
        at % 4 ? "active" : "cancelled",
        DAY + at * 7,
      ],
      ...["", "", DAY + 400 + at, DAY + 430 + at, DAY + at * 7, every(4, at, DAY + at * 7 + 200)],
      ...[every(4, at, "not_paid"), DAY + at * 7, 49, "EUR"],
    ]
  ),
  "Recurly, subscriptions": sheet(
    "account_code|subscription_uuid|plan_code|plan_name|state|quantity|unit_amount|currency|activated_at|canceled_at|" +
      "expires_at|current_period_started_at|current_period_ends_at|trial_started_at|trial_ends_at",
    20,
    (at) => [
      ...[`acc${at % 17}`, `uu${at}`, "gold", "Gold", "active", 1, 19.99, "USD", text(at, 0)],
      ...[
        every(5, at, text(at, 5)),
        every(5, at, "2024-07-01"),
        "2024-11-01",
        "2024-12-01",
        "",
        "",
      ],
    ]
  ),
  "WooCommerce, subscriptions": sheet(
    "subscription_id|subscription_status|customer_id|start_date|trial_end_date|next_payment_date|last_order_date_created|" +
      "cancelled_date|end_date|billing_period|billing_interval|order_total",
    20,
    (at) => [
      ...[at + 100, "wc-active", at + 5, text(at, 2), "0", "2024-09-01 08:00:00"],
      ...["2024-08-01 08:00:00", at % 3 ? "0" : text(at, 7), at % 3 ? "0" : text(at, 8)],
      ...["month", 1, 15.5],
    ]
  ),
  "Shopify, orders": sheet(
    "Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Currency|Subtotal|Shipping|Taxes|Total|" +
      "Created at|Cancelled at|Payment Method",
    40,
    (at) => [
      ...[`#10${at}`, `u${at % 13}@example.com`, "paid", text(at, 4), "fulfilled", text(at, 4)],
      ...["USD", 20.5, 5, 2.1, 27.6, text(at, 4), every(9, at, text(at, 4)), "card"],
    ]
  ),
};

export const subscriptions: Readonly<Record<string, Grid>> = {
  简体中文: sheet("客户编号|客户名称|套餐|开通时间|到期时间|月费|流失原因", 20, (at) => [
    ...[`K${at}`, `公司${at}`, "专业版", DAY + at * 5, every(3, at, DAY + at * 5 + 190), 299],
    every(3, at, "价格"),
  ]),
  繁體中文: sheet("客戶編號|方案|合約起日|合約迄日|訂閱金額", 20, (at) => [
    ...[`K${at}`, "標準", DAY + at * 5, every(3, at, DAY + at * 5 + 190), 1200],
  ]),
  Deutsch: sheet("Kundennummer|Tarif|Vertragsbeginn|Kündigungsdatum|Betrag", 20, (at) => [
    ...[`K${at}`, "M", DAY + at * 5, every(3, at, DAY + at * 5 + 90), 10.5],
  ]),
  "periods that are paid for": sheet("Account|Period Start|Period End|MRR", 24, (at) => [
    ...[`a${at % 6}`, MONTHS[Math.floor(at / 6)] ?? 0, MONTH_ENDS[Math.floor(at / 6)] ?? 0, 10],
  ]),
  "nobody has ended": sheet("customer|start|end", 9, (at) => [`c${at}`, DAY + at, ""]),
  "names of another language": sheet("Kto|Od|Do|Ile", 20, (at) => [
    ...[`c${at}`, DAY + at * 5, every(3, at, DAY + at * 6 + 90), 10.5],
  ]),
};

export const snapshots: Readonly<Record<string, Grid>> = {
  "months as text": sheet("customer_id|month|mrr", 60, (at) => [
    ...[`c${at % 12}`, `2024-0${1 + Math.floor(at / 12)}`, 49 + (at % 12)],
  ]),
  "months as dates": sheet("Account|Month|MRR", 60, (at) => [
    ...[`c${at % 12}`, MONTHS[Math.floor(at / 12)] ?? 0, 49 + (at % 12)],
  ]),
  "the last of each month, under names that say nothing": sheet(
    "Customer|Date|Amount",
    60,
    (at) => [...[`c${at % 12}`, MONTH_ENDS[Math.floor(at / 12)] ?? 0, 49 + (at % 12)]]
  ),
  "years and months in one number": sheet("会员号|账期|金额", 60, (at) => [
    ...[1000 + (at % 12), 202_401 + Math.floor(at / 12), 49 + (at % 12)],
  ]),
  "months in Chinese": sheet("客戶|月份|月費", 60, (at) => [
    ...[`客${at % 12}`, `2024年${1 + Math.floor(at / 12)}月`, 49 + (at % 12)],
  ]),
  quarters: sheet("Customer|Quarter|ARR", 48, (at) => [
    ...[`c${at % 12}`, `Q${1 + Math.floor(at / 12)} 2024`, 490 + (at % 12)],
  ]),
  "a plan beside them": sheet("account_id|plan|snapshot_date|mrr_amount", 60, (at) => [
    ...[`c${at % 12}`, "pro", MONTH_ENDS[Math.floor(at / 12)] ?? 0, 49 + (at % 12)],
  ]),
};
