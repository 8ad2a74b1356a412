import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { INDUSTRY_DAYS } from "../risk";
import { wilson } from "../statistics";
import { CarefulSum } from "../table/careful-sum";
import { entriesOf } from "../table/fact-columns";
import { apart, apartOrAlike, count, differences, numberAt, ratio, toldBy, toldOf } from "./answer";
import { losingBuyers, type BuyerSettings } from "./buyer-settings";
import { buyersOf, type Buyer, type Rhythm } from "./buyers";
import { BUYER_DEFINITIONS, namesOf, type BuyerDefinition } from "./definitions";

const LEVEL = 0.95;

export const lostBuyersByDefinition = defineAnalysis({
  id: "CHURN_LOST_BUYERS",
  topic: "orders",
  title: "Lost customers, by definition",
  question: "How many customers did we lose, by each definition?",
  about:
    "How many customers are lost on the as-of date by each definition of churn: silent for too long, by your own threshold and by those " +
    "of industries, silent for longer than their own rhythm, bought only once, or buying less than before. With the 95% interval of each share and what those lost have spent so far.",
  formula:
    "Silent: Silent days > threshold; manufacturing 30 days, fast-moving consumer goods 15. Out of rhythm: silent for more than 3 times the " +
    "median of their own waits between purchases, or of all waits where they bought once. Bought once: on one day only, and longer ago than 9 of 10 second " +
    "purchases took to come (PERCENTILE.INC; the threshold where nobody bought twice); base: whose first purchase is longer ago than that. " +
    "Buys less: not silent, and in the last stretch of days the purchases or the amount are at most (1 - drop) × the mean of the two stretches before; " +
    "base: who is not silent and bought before and in these. Refunds are no purchases. Rate = Lost / Base; Low and High: its Wilson interval.",
  source:
    "Thresholds by industry, and buying less as hidden churn: a CRM vendor's churn handbook. Bought once: an article on churn analysis. " +
    "ours: three median waits, 9 of 10 second purchases, two stretches before, a drop of 40%.",
  rows: "purchases",
  ...losingBuyers,
  gives: {
    definition: { kind: "label", header: "Definition" },
    days: { kind: "days", header: "Days" },
    lost: { kind: "count", header: "Lost" },
    base: { kind: "count", header: "Base" },
    rate: { kind: "ratio", header: "Rate" },
    low: { kind: "ratio", header: "Low" },
    high: { kind: "ratio", header: "High" },
    also: { kind: "count", header: "Also silent" },
    spent: { kind: "money", header: "Spent so far" },
  },
  chart: { type: "bar", category: "definition", series: ["rate"] },
  behind: "CHURN_LOST_BUYERS_LIST",
  answers: {
    silent:
      "{lost} of {base} {base:customer|customers} {lost:has|have} been silent for more than {threshold} {threshold:day|days}: {rate} (95% confidence: {low} to {high}).",
    nobody:
      "None of {base} {base:customer|customers} has been silent for more than {threshold} {threshold:day|days}: {rate} (95% confidence: {low} to {high}).",
    apart:
      "By other definitions the share is from {least} ({leastBy}) to {most} ({mostBy}): {points} percentage points apart.",
    alike: "All definitions say the same.",
    early:
      "{early} {early:is|are} silent for longer than usual for them, though not yet for {threshold} {threshold:day|days}.",
    once: "{once} bought only once, though a second purchase was due.",
    less: "{less} {less:has|have} not gone silent, but bought less than before.",
    short: "Who buys less is not known yet: nobody who is not silent bought so long ago.",
  },
  // Ann buys on, Bob bought once, Cleo has gone quiet, Dan buys less.
  example: {
    rows: {
      customer: [
        ...Array<string>(7).fill("Ann"),
        "Bob",
        "Cleo",
        "Cleo",
        ...Array<string>(6).fill("Dan"),
      ],
      date: [
        ...[45_000, 45_050, 45_100, 45_150, 45_200, 45_250, 45_290],
        ...[45_100, 45_080, 45_180],
        ...[45_000, 45_050, 45_090, 45_130, 45_180, 45_250],
      ],
      amount: [...Array<number>(10).fill(10), ...Array<number>(6).fill(20)],
    },
    settings: { asOf: 45_300 },
    gives: [
      ["silent", 90, 2, 4, 0.5, 0.15003898915214958, 0.8499610108478504, 2, 30],
      ["silent (manufacturing)", 30, 3, 4, 0.75, 0.300641842582402, 0.9544127391902995, 2, 150],
      ["silent (fmcg)", 15, 3, 4, 0.75, 0.300641842582402, 0.9544127391902995, 2, 150],
      ["out of rhythm", null, 1, 4, 0.25, 0.0455872608097006, 0.699358157417598, 1, 10],
      ["bought once", 90, 1, 4, 0.25, 0.0455872608097006, 0.699358157417598, 1, 10],
      ["buys less", 90, 1, 2, 0.5, 0.09453120573423074, 0.9054687942657693, 0, 120],
    ],
  },
  compute(facts, settings, asOf) {
    const judged = buyersOf(entriesOf(facts, "entries"), settings, asOf);
    if (isFault(judged)) return judged;
    const { hasAmounts } = entriesOf(facts, "entries");
    const rows = namesOf(BUYER_DEFINITIONS)
      .map((name) => countedBy(name, judged.buyers))
      .filter(({ base }) => base > 0);
    const limits = rows.map(({ lost, base }) => wilson(lost, base, LEVEL));
    return {
      size: rows.length,
      columns: {
        definition: rows.map(({ name }) => name),
        days: rows.map(({ name }) => daysOf(name, judged.rhythm, settings)),
        lost: rows.map(({ lost }) => lost),
        base: rows.map(({ base }) => base),
        rate: rows.map(({ lost, base }) => lost / base),
        low: limits.map(({ low }) => low),
        high: limits.map(({ high }) => high),
        also: rows.map(({ also }) => also),
        ...(hasAmounts ? { spent: rows.map(({ spent }) => spent) } : {}),
      },
    };
  },
  answer(result, { threshold }): Answer {
    const told = toldBy(result);
    const of = (wanted: BuyerDefinition) => toldOf(told, wanted);
    const at = (name: string) => numberAt(result, name, told.indexOf(of("silent")));
    const others = differences({
      early: of("out of rhythm").lost - of("out of rhythm").also,
      once: of("bought once").lost,
      less: of("buys less").lost,
    });
    const isKnown = told.some(({ name }) => name === "buys less");
    const first = of("silent").lost === 0 ? "nobody" : "silent";
    return {
      says: [first, apartOrAlike(told), ...others.says, ...(isKnown ? [] : ["short"])],
      headline: "rate",
      values: {
        lost: count(of("silent").lost),
        base: count(at("base")),
        rate: ratio(of("silent").rate),
        low: ratio(at("low")),
        high: ratio(at("high")),
        threshold: count(threshold),
        ...apart(told),
        ...others.values,
      },
    };
  },
});

function countedBy(name: BuyerDefinition, buyers: readonly Buyer[]) {
  const base = buyers.filter((buyer) => buyer[name] !== undefined);
  const lost = base.filter((buyer) => buyer[name]);
  const spent = new CarefulSum();
  for (const buyer of lost) spent.add(buyer.spent);
  return {
    name,
    base: base.length,
    lost: lost.length,
    also: lost.filter(({ silent }) => silent).length,
    spent: spent.total(),
  };
}

/** After how many days a definition calls a customer lost; null where that differs from one to the next. */
function daysOf(
  name: BuyerDefinition,
  { second }: Rhythm,
  { threshold, window }: BuyerSettings
): number | null {
  const days = {
    silent: threshold,
    "silent (manufacturing)": INDUSTRY_DAYS.manufacturing,
    "silent (fmcg)": INDUSTRY_DAYS.fmcg,
    "out of rhythm": null,
    "bought once": second ?? threshold,
    "buys less": window,
  } satisfies Record<BuyerDefinition, number | null>;
  return days[name];
}
