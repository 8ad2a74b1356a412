import { changeOf } from "../churn";
import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { wilson } from "../statistics";
import { spellsOf } from "../table/fact-columns";
import { count, ratio } from "./answer";
import { lostPerMonth } from "./by-definition";
import { sharing, textOrNull, type Shared } from "./groups";
import { lossesOf, type Loss } from "./losses";
import { askedPeriod, losing, plan } from "./settings";

const LEVEL = 0.95;

export const lostByPlan = defineAnalysis({
  id: "CHURN_LOST_PLANS",
  topic: "subscriptions",
  title: "Lost, by plan",
  question: "Which plan loses most?",
  about:
    "The customers there when the period began by their plan, the highest churn rate first: how many cancelled, the rate with its 95% " +
    "interval, the rate of all other plans, and whether the difference is more than chance explains.",
  formula:
    "Plan: that of the evening before the period, the one with the greatest amount. Rate = Lost / Customers, lost being who is without a " +
    "subscription on the last evening; Low and High: its Wilson interval. Others: the same rate of all other plans together. Against the others: two-proportion " +
    "test, Fisher's exact test where an expected count is below 5; with more than two plans at the level 1 - 0.05 / plans (Bonferroni).",
  source:
    "Standard: pooled two-proportion z test, Fisher (1922), Bonferroni's inequality. A CRM vendor's churn handbook asks which customers leave most.",
  rows: "subscriptions",
  ...losing,
  needs: { ...losing.needs, plan },
  gives: {
    plan: { kind: "key", header: "Plan" },
    customers: { kind: "count", header: "Customers" },
    lost: { kind: "count", header: "Lost" },
    rate: { kind: "ratio", header: "Rate" },
    low: { kind: "ratio", header: "Low" },
    high: { kind: "ratio", header: "High" },
    others: { kind: "ratio", header: "Others" },
    verdict: { kind: "label", header: "Against the others" },
    amount: { kind: "money", header: "Lost per month" },
  },
  offeredWith: "plan",
  chart: { type: "bar", category: "plan", series: ["rate"] },
  behind: "CHURN_LOST_CUSTOMERS",
  answers: {
    higher:
      "“{plan}” loses most: {lost} of {customers} {customers:customer|customers}, or {rate} (95% confidence: {low} to {high}), against {others} of the others. That is more than chance explains.",
    unclear:
      "No plan clearly loses more than the others: the highest rate is {rate} of “{plan}” ({lost} of {customers}), against {others} of the others, and that may well be chance.",
    lower: "Fewer than elsewhere leave {safe} {safe:plan|plans}, by more than chance explains.",
    one: "All customers have the same plan, so there is nothing to compare.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Cleo", "Dan", "Eve"],
      start: [45_200, 45_210, 45_220, 45_230, 45_200],
      end: [45_300, 45_320, null, null, 45_380],
      amount: [10, 10, 40, 40, 40],
      plan: ["Basic", "Basic", "Pro", "Pro", "Pro"],
    },
    settings: { from: 45_292, to: 45_382 },
    gives: [
      ["Basic", 2, 2, 1, 0.34238022750665315, 1, 0.3333333333333333, "no clear difference", 20],
      [
        "Pro",
        3,
        1,
        0.3333333333333333,
        0.06149194472039632,
        0.7923403991979523,
        1,
        "no clear difference",
        40,
      ],
    ],
  },
  compute(facts, settings, latest) {
    const spells = spellsOf(facts, "spells");
    const losses = lossesOf(spells, askedPeriod(settings, latest, spells));
    if (isFault(losses)) return losses;
    const rates = ratesOf(sharing(losses, "plan"), losses);
    return {
      size: rates.length,
      columns: {
        plan: rates.map(textOrNull),
        customers: rates.map(({ own }) => own.of),
        lost: rates.map(({ own }) => own.part),
        rate: rates.map(({ rate }) => rate),
        low: rates.map(({ low }) => low),
        high: rates.map(({ high }) => high),
        others: rates.map(({ others }) => others),
        verdict: rates.map(({ verdict }) => verdict),
        ...(spells.hasAmounts ? { amount: rates.map(({ amount }) => amount) } : {}),
      },
    };
  },
  answer({ columns, size }): Answer {
    const at = (name: string, row: number) => Number(columns[name]![row]);
    const verdicts = columns.verdict!;
    if (size < 2) return { says: "one", values: {} };
    const worst = verdicts.indexOf("higher");
    const row = Math.max(0, worst);
    const safe = verdicts.filter((verdict) => verdict === "lower").length;
    return {
      says: [worst < 0 ? "unclear" : "higher", ...(safe > 0 ? ["lower"] : [])],
      headline: worst < 0 ? null : "rate",
      values: {
        plan: { kind: "key", value: String(columns.plan![row]) },
        lost: count(at("lost", row)),
        customers: count(at("customers", row)),
        rate: ratio(at("rate", row)),
        low: ratio(at("low", row)),
        high: ratio(at("high", row)),
        others: ratio(at("others", row)),
        safe: count(safe),
      },
    };
  },
});

const shareOf = (losses: readonly Loss[]) => ({
  part: losses.filter(({ cancelled }) => cancelled).length,
  of: losses.length,
});

/** Each plan beside all others, the highest rate first, then the one with more customers. */
function ratesOf(plans: readonly Shared[], losses: readonly Loss[]) {
  const all = shareOf(losses);
  // With two plans it is one comparison.
  const level = plans.length > 2 ? 1 - (1 - LEVEL) / plans.length : LEVEL;
  const rates = plans.map(({ text, customers }) => {
    const own = shareOf(customers);
    const rest = { part: all.part - own.part, of: all.of - own.of };
    const hasRest = rest.of > 0;
    return {
      text,
      customers,
      own,
      rate: own.part / own.of,
      ...wilson(own.part, own.of, LEVEL),
      others: hasRest ? rest.part / rest.of : null,
      verdict: hasRest ? changeOf(own, rest, level) : null,
      amount: lostPerMonth(customers.filter(({ cancelled }) => cancelled)),
    };
  });
  return rates.sort((one, other) => other.rate - one.rate || other.own.of - one.own.of);
}
