import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { allSpells, customer, end, grace, standingOf, start, to } from "../subscription";
import { spellsOf } from "../table/fact-columns";
import { amountPerMonth, discountPerYear, margin, yearsAhead } from "./params";
import { outlookOf } from "./scenarios";

const MONTHS = 12;

export const worthAhead = defineAnalysis({
  id: "CHURN_WORTH_AHEAD",
  topic: "value",
  title: "Subscriber value",
  question: "What is a subscriber worth?",
  about:
    "What a customer of today will pay on average within one year, two and so on, and how many of them will still be there, " +
    "if as many stay each month as in the last year.",
  formula:
    "MRR per customer = MRR / customers at the end of the last complete month. retention = retained / opening of the last 12 " +
    "complete months together. Within y years: LTV of the two with a cap of 12 * y months. Still there = retention ^ (12 * y). " +
    "Profit: times the margin, each payment discounted by (1 + discount) ^ (1 / 12) - 1 for each month ahead. In all: MRR per " +
    "customer / churn, and the lifetime is 1 / churn months.",
  source:
    "Simple customer lifetime value as in LTV, from your own numbers. It takes for granted that customers leave at the same " +
    "rate at any age; where newer ones leave sooner it is too high for them.",
  rows: "subscriptions",
  needs: { customer, start, end, amount: amountPerMonth },
  settings: { years: yearsAhead, margin, discount: discountPerYear, to, grace },
  rollUp: allSpells,
  gives: {
    years: { kind: "count", header: "Years ahead" },
    stay: { kind: "ratio", header: "Still there" },
    revenue: { kind: "money", header: "Revenue per customer" },
    profit: { kind: "money", header: "Profit per customer" },
    arpa: { kind: "money", header: "MRR per customer", onlyInPane: true },
    churn: { kind: "ratio", header: "Churn per month", onlyInPane: true },
  },
  chart: { type: "column", category: "years", series: ["revenue"] },
  answers: {
    lifetime:
      "A customer pays {arpa} a month on average and {churn} leave each month, so that one stays {lifetime} {lifetime:month|months} and brings " +
      "{worth} in all, {within} of it within {years} {years:year|years}.",
    endless:
      "A customer pays {arpa} a month on average and none left in the months looked at: within {years} {years:year|years} that is " +
      "{within}. How long they stay in the end cannot be told from this.",
    profit: "Of what comes within {years} {years:year|years}, {profit} is profit.",
  },
  // Of four customers one leaves in February, so that of 7 at the start of a month 6 stay.
  example: {
    rows: {
      customer: ["Ann", "Bob", "Cleo", "Dan"],
      start: [45_292, 45_292, 45_292, 45_292],
      end: [0, 0, 0, 45_332],
      amount: [100, 60, 50, 90],
    },
    settings: { to: 45_382, years: 2, margin: 0.5 },
    gives: [
      [1, 0.1572673339111648, 412.93900638352915, 206.46950319176457, 70, 0.1428571428571429],
      [2, 0.024733014315525804, 477.88082298539223, 238.94041149269611, 70, 0.1428571428571429],
    ],
  },
  compute(facts, { years, margin, discount, grace }, last) {
    const standing = standingOf(spellsOf(facts, "spells"), grace, last);
    if (isFault(standing)) return standing;
    const { customers, revenue, retention } = standing;
    const arpa = revenue / customers;
    const perMonth = (1 + discount) ** (1 / MONTHS) - 1;
    const ahead = Array.from({ length: years }, (_, at) => at + 1);
    const outlooks = ahead.map((year) =>
      outlookOf({
        ...{ customers: 1, arpa, retention, margin },
        ...{ periods: MONTHS * year, discount: perMonth },
      })
    );
    return {
      size: years,
      columns: {
        years: ahead,
        stay: outlooks.map(({ customersAtEnd }) => customersAtEnd),
        revenue: outlooks.map((outlook) => outlook.revenue),
        profit: outlooks.map((outlook) => outlook.profit),
        arpa: ahead.map(() => arpa),
        churn: ahead.map(() => 1 - retention),
      },
    };
  },
  answer({ size, columns }, { margin, discount }): Answer {
    const at = (name: string) => Number(columns[name]?.[size - 1]);
    const [arpa, churn, revenue, profit] = [at("arpa"), at("churn"), at("revenue"), at("profit")];
    const isEndless = churn === 0;
    const tellsProfit = margin < 1 || discount > 0;
    const money = (value: number) => ({ kind: "money", value }) as const;
    const count = (value: number) => ({ kind: "count", value }) as const;
    const inAll = {
      worth: money(arpa / churn),
      lifetime: { kind: "count", value: 1 / churn },
    } as const;
    return {
      says: [isEndless ? "endless" : "lifetime", ...(tellsProfit ? ["profit"] : [])],
      headline: isEndless ? "within" : "worth",
      values: {
        ...(isEndless ? {} : inAll),
        ...{ arpa: money(arpa), churn: { kind: "ratio", value: churn } },
        ...{ within: money(revenue), profit: money(profit), years: count(size) },
      },
    };
  },
});
