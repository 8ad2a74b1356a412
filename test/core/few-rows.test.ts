import { allAnalyses } from "../../src/core/catalog";
import { faultSentences, isFault } from "../../src/core/fault";
import { analyse } from "../../src/engine/analyse";
import { JANUARY_2024, tableOf, type Order } from "../support/orders";
import { subscriptionTable, type Subscription } from "../support/subscriptions";

const DAYS = Array.from({ length: 40 }, (_, at) => JANUARY_2024 + 7 * at);
const order = (customer: string, date: number, amount: number): Order => ({
  ...{ customer, date, amount },
});

const ORDERS: Readonly<Record<string, readonly Order[]>> = {
  "one row": [order("Ann", JANUARY_2024, 10)],
  "one customer": DAYS.map((day, at) => order("Ann", day, at)),
  "one day": DAYS.map((_, at) => order(`C${at}`, JANUARY_2024, at)),
  "the same amount everywhere": DAYS.map((day, at) => order(`C${at % 7}`, day, 10)),
  "customers who bought once": DAYS.map((day, at) => order(`C${at}`, day, at)),
  "amounts of nothing": DAYS.map((day, at) => order(`C${at % 7}`, day, 0)),
  "refunds alone": DAYS.map((day, at) => order(`C${at % 7}`, day, -at - 1)),
  "amounts at the end of numbers": DAYS.map((day, at) => order(`C${at % 7}`, day, 1e308)),
};

const stays = (customer: string, start: number, end: number): Subscription => ({
  ...{ customer, start, end, amount: 10, plan: "A", reason: "" },
});
const SUBSCRIPTIONS: Readonly<Record<string, readonly Subscription[]>> = {
  "one row": [stays("Ann", JANUARY_2024, 0)],
  "one customer": DAYS.map((day) => stays("Ann", day, day + 3)),
  "one day": DAYS.map((_, at) => stays(`C${at}`, JANUARY_2024, JANUARY_2024)),
  "nobody who left": DAYS.map((day, at) => stays(`C${at}`, day, 0)),
  "nobody who stayed": DAYS.map((day, at) => stays(`C${at}`, day, day + 20)),
};

const tables = {
  purchases: Object.entries(ORDERS).map(([name, rows]) => [name, tableOf(rows)] as const),
  subscriptions: Object.entries(SUBSCRIPTIONS).map(
    ([name, rows]) => [name, subscriptionTable(rows)] as const
  ),
};
const cases = allAnalyses.flatMap((analysis) => {
  const { rows } = analysis;
  if (rows !== "purchases" && rows !== "subscriptions") return [];
  return tables[rows].map(([name, table]) => [analysis.id, name, { analysis, table }] as const);
});

const isOdd = (value: unknown) => typeof value === "number" && !Number.isFinite(value);

test.each(cases)("%s of %s is a result or a plain reason", (_id, _name, { analysis, table }) => {
  const analysed = analyse(analysis, table, {});
  if (isFault(analysed)) {
    expect(Object.keys(faultSentences)).toContain(analysed.fault);
    return;
  }
  const { columns, spread = [], size } = analysed.result;
  for (const column of [...Object.values(columns), ...spread]) {
    expect(column).toHaveLength(size);
    expect(column.filter(isOdd)).toEqual([]);
  }
});
