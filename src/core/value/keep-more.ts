import { defineAnalysis } from "../define";
import { isFault } from "../fault";
import { allSpells, customer, end, grace, standingOf, start, to } from "../subscription";
import { spellsOf } from "../table/fact-columns";
import { answerTo } from "./keep-more-answer";
import { amountPerMonth, discountPerYear, margin, yearsAhead } from "./params";
import { SCENARIO_COLUMNS, scenariosOf } from "./scenarios";
import { uplifted, upliftKind } from "./uplift";

const MONTHS = 12;

export const keepMore = defineAnalysis({
  id: "CHURN_KEEPMORE",
  topic: "value",
  title: "If we kept more",
  question: "What if we kept 5% more of our customers?",
  about:
    "What better retention would bring with your own numbers: the customers at the end of the last complete month, what they " +
    "pay and how many of them stay a year, as they are today and with the uplift.",
  formula:
    "The table of WHATIF in months: customers = those at the end of the last complete month, arpa = their MRR / customers, " +
    "retention = retained / opening of the last 12 complete months together, periods = 12 * years. The uplift is one of the " +
    "retention of a year, which is that of a month ^ 12; the discount of a month is (1 + discount) ^ (1 / 12) - 1.",
  source:
    "Arithmetic on your own numbers, without new customers. The published claim is cited as such and not computed.",
  rows: "subscriptions",
  needs: {
    customer,
    start,
    end,
    amount: amountPerMonth,
  },
  settings: {
    uplift: {
      kind: "ratio",
      label: "Kept in addition",
      about:
        "How much better the retention of a year is to become, as the kind says. 0.05 if omitted.",
      above: 0,
      atMost: 1,
      usual: 0.05,
    },
    kind: upliftKind,
    years: yearsAhead,
    margin,
    discount: discountPerYear,
    to,
    grace,
  },
  rollUp: allSpells,
  gives: {
    ...SCENARIO_COLUMNS,
    retention: { kind: "ratio", header: "Retention per year" },
    customers: { kind: "count", header: "Customers today" },
    arpa: { kind: "money", header: "MRR per customer" },
  },
  chart: { type: "column", category: "scenario", series: ["profit"] },
  answers: {
    gain:
      "{customers} {customers:customer|customers} pay {arpa} a month on average, and {retention} of them stay a year. If {better} did, they would bring {gain} more in {years} " +
      "{years:year|years}: {revenue} instead of {today} ({share} more).",
    profit: "Profit would rise by {profitGain}, or {profitShare}.",
    full: "None of your {customers} {customers:customer|customers} left in the months looked at, so more retention would bring nothing.",
    claim:
      "Published claim, cited and not computed from your data: 5% more retention, 25% to 95% more profit (Reichheld, Bain & " +
      "Company).",
  },
  // Of four customers one leaves in February, so that of 7 at the start of a month 6 stay.
  example: {
    rows: {
      customer: ["Ann", "Bob", "Cleo", "Dan"],
      start: [45_292, 45_292, 45_292, 45_292],
      end: [0, 0, 0, 45_332],
      amount: [100, 60, 50, 90],
    },
    settings: { to: 45_382, years: 2 },
    gives: [
      [
        "Today",
        0.1572673339111648,
        0.07419904294657742,
        1433.6424689561766,
        1433.6424689561766,
        3,
        70,
      ],
      [
        "With uplift",
        0.2072673339111648,
        0.12887924311992707,
        1635.1697471530247,
        1635.1697471530247,
        3,
        70,
      ],
      [
        "Gain",
        0.05000000000000002,
        0.05468020017334965,
        201.5272781968481,
        201.5272781968481,
        null,
        null,
      ],
    ],
  },
  compute(facts, { uplift, kind, years, margin, discount, grace }, last) {
    const standing = standingOf(spellsOf(facts, "spells"), grace, last);
    if (isFault(standing)) return standing;
    const { customers, revenue, retention } = standing;
    const today = retention ** MONTHS;
    const better = uplifted(today, uplift, kind);
    const arpa = revenue / customers;
    const business = {
      ...{ customers, arpa, retention, margin },
      periods: MONTHS * years,
      discount: (1 + discount) ** (1 / MONTHS) - 1,
    };
    const { size, columns } = scenariosOf(business, better ** (1 / MONTHS));
    return {
      size,
      columns: {
        ...columns,
        retention: [today, better, better - today],
        customers: [customers, customers, null],
        arpa: [arpa, arpa, null],
      },
    };
  },
  answer: answerTo,
});
