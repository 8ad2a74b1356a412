import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { wilson } from "../statistics";
import { CarefulSum } from "../table/careful-sum";
import { spellsOf } from "../table/fact-columns";
import { apart, apartOrAlike, count, differences, numberAt, ratio, toldBy, toldOf } from "./answer";
import { DEFINITIONS, namesOf, type Definition } from "./definitions";
import { fiveCustomers } from "./example";
import { lossesOf, type Loss } from "./losses";
import { askedPeriod, losing } from "./settings";

const LEVEL = 0.95;

export const lostByDefinition = defineAnalysis({
  id: "CHURN_LOST",
  topic: "subscriptions",
  title: "Lost, by definition",
  question: "How many customers did we lose, by each definition?",
  about:
    "Of the customers there when the period began, how many are lost by each definition of churn: a subscription ended, none is left, " +
    "none was renewed in time, or less is paid than before. With the 95% interval of each share and the amount per month that was lost.",
  formula:
    "Base: customers on the evening before the period. Any end: a subscription of theirs ended in it, whatever came after. " +
    "Cancelled: no subscription on the last evening. Not renewed: left without one for more days than a renewal may take, even if " +
    "they came back later. Downgraded: still there on the last evening for a smaller amount. " +
    "Rate = Lost / Base; Low and High: its Wilson interval. Also cancelled: those lost who are cancelled as well. " +
    "Lost per month = their amounts on the evening before, less those on the last evening; of each customer at least 0.",
  source:
    "An article on churn analysis: cancelled, not renewed, downgraded. ours: that who downgraded and who cancelled are judged by the two " +
    "evenings of the period, as the movements are, and that 30 days make a renewal late (Baremetrics allows as much for unpaid invoices).",
  rows: "subscriptions",
  ...losing,
  gives: {
    definition: { kind: "label", header: "Definition" },
    lost: { kind: "count", header: "Lost" },
    base: { kind: "count", header: "Base" },
    rate: { kind: "ratio", header: "Rate" },
    low: { kind: "ratio", header: "Low" },
    high: { kind: "ratio", header: "High" },
    also: { kind: "count", header: "Also cancelled" },
    amount: { kind: "money", header: "Lost per month" },
    from: { kind: "day", header: "From" },
    to: { kind: "day", header: "To" },
  },
  chart: { type: "bar", category: "definition", series: ["rate"] },
  behind: "CHURN_LOST_CUSTOMERS",
  answers: {
    cancelled:
      "From {from} to {to}, {lost} of the {base} {base:customer|customers} at the start cancelled: {rate} (95% confidence: {low} to {high}).",
    apart:
      "By other definitions the share is from {least} ({leastBy}) to {most} ({mostBy}): {points} percentage points apart.",
    alike: "All definitions say the same.",
    ended:
      "{ended} {ended:customer|customers} had a subscription end and {ended:was|were} there on the last evening all the same.",
    waiting:
      "{waiting} of those who cancelled left less than {days} {days:day|days} ago and may still renew.",
    back: "{back} came back, but after more than {days} {days:day|days}.",
    less: "{less} stayed for a smaller amount.",
    unknown: "Who downgraded is not known: there is no column of amounts.",
  },
  example: {
    ...fiveCustomers,
    gives: [
      ["any end", 4, 5, 0.8, 0.37553462976252544, 0.9637758913675698, 2, 85, 45_292, 45_382],
      ["cancelled", 2, 5, 0.4, 0.11762077423264794, 0.769275718723987, 2, 70, 45_292, 45_382],
      ["not renewed", 2, 5, 0.4, 0.11762077423264794, 0.769275718723987, 1, 20, 45_292, 45_382],
      ["downgraded", 1, 5, 0.2, 0.036224108632430085, 0.6244653702374746, 0, 15, 45_292, 45_382],
    ],
  },
  compute(facts, settings, latest) {
    const spells = spellsOf(facts, "spells");
    const period = askedPeriod(settings, latest, spells);
    const losses = lossesOf(spells, period);
    if (isFault(losses)) return losses;
    const names = namesOf(DEFINITIONS).filter((name) => spells.hasAmounts || name !== "downgraded");
    const rows = names.map((definition) => countedBy(definition, losses));
    const base = losses.length;
    const limits = rows.map(({ lost }) => wilson(lost, base, LEVEL));
    return {
      size: rows.length,
      columns: {
        definition: names,
        lost: rows.map(({ lost }) => lost),
        base: rows.map(() => base),
        rate: rows.map(({ lost }) => lost / base),
        low: limits.map(({ low }) => low),
        high: limits.map(({ high }) => high),
        also: rows.map(({ also }) => also),
        ...(spells.hasAmounts ? { amount: rows.map(({ amount }) => amount) } : {}),
        from: rows.map(() => period.from),
        to: rows.map(() => period.to),
      },
    };
  },
  answer(result, { renewalDays }): Answer {
    const told = toldBy(result);
    const of = (wanted: Definition) => toldOf(told, wanted);
    const gone = of("cancelled");
    const at = (name: string) => numberAt(result, name, told.indexOf(gone));
    const others = differences({
      ended: of("any end").lost - of("any end").also,
      waiting: gone.lost - of("not renewed").also,
      back: of("not renewed").lost - of("not renewed").also,
      less: of("downgraded").lost,
    });
    const isKnown = result.columns.amount !== undefined;
    return {
      says: ["cancelled", apartOrAlike(told), ...others.says, ...(isKnown ? [] : ["unknown"])],
      headline: "rate",
      values: {
        from: { kind: "day", value: at("from") },
        to: { kind: "day", value: at("to") },
        lost: count(gone.lost),
        base: count(at("base")),
        rate: ratio(gone.rate),
        low: ratio(at("low")),
        high: ratio(at("high")),
        ...apart(told),
        ...others.values,
        days: count(renewalDays),
      },
    };
  },
});

function countedBy(definition: Definition, losses: readonly Loss[]) {
  const counted = losses.filter((loss) => loss[definition]);
  return {
    lost: counted.length,
    also: counted.filter(({ cancelled }) => cancelled).length,
    amount: lostPerMonth(counted),
  };
}

export function lostPerMonth(losses: readonly Loss[]): number {
  const sum = new CarefulSum();
  for (const { opening, closing } of losses) {
    if (closing >= opening) continue;
    sum.add(opening);
    sum.add(-closing);
  }
  return sum.total();
}
