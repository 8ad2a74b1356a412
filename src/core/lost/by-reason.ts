import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { wilson } from "../statistics";
import { spellsOf } from "../table/fact-columns";
import { count, ratio } from "./answer";
import { lostPerMonth } from "./by-definition";
import { sharing, textOrNull } from "./groups";
import { goneOf } from "./losses";
import { askedPeriod, losing, reason } from "./settings";

const LEVEL = 0.95;

export const lostByReason = defineAnalysis({
  id: "CHURN_LOST_REASONS",
  topic: "subscriptions",
  title: "Lost, by reason",
  question: "Why do they leave?",
  about:
    "The customers who cancelled in the period by the reason of their last subscription, the most frequent first: how many, their share " +
    "of all who cancelled with its 95% interval, and the amount per month that went with them. Who gave no reason has a row of their own.",
  formula:
    "Cancelled: there on the evening before the period, and without a subscription on its last evening. Reason: that of the row that ended " +
    "last in the period. Share = Lost / all who cancelled, those without a reason too; Low and High: its Wilson interval.",
  source:
    "An article on churn analysis: know why customers leave before you act. ours: reasons are taken as they are written, and none is dropped.",
  rows: "subscriptions",
  ...losing,
  needs: { ...losing.needs, reason },
  gives: {
    reason: { kind: "key", header: "Reason" },
    lost: { kind: "count", header: "Lost" },
    share: { kind: "ratio", header: "Share" },
    low: { kind: "ratio", header: "Low" },
    high: { kind: "ratio", header: "High" },
    amount: { kind: "money", header: "Lost per month" },
  },
  offeredWith: "reason",
  chart: { type: "bar", category: "reason", series: ["lost"] },
  behind: "CHURN_LOST_CUSTOMERS",
  answers: {
    most: "{lost} {lost:customer|customers} cancelled. The most frequent reason is “{reason}”: {customers}, or {share} of them (95% confidence: {low} to {high}).",
    blank: "{blank} gave none.",
    silent: "{lost} {lost:customer|customers} cancelled, and none of them gave a reason.",
    none: "Nobody cancelled in this period.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Cleo", "Dan", "Eve"],
      start: [45_200, 45_210, 45_220, 45_230, 45_200],
      end: [45_300, 45_320, 45_310, null, 45_380],
      amount: [10, 20, 30, 40, 50],
      reason: ["price", "price", null, null, "closed"],
    },
    settings: { from: 45_292, to: 45_382 },
    gives: [
      ["price", 2, 0.5, 0.15003898915214958, 0.8499610108478504, 30],
      ["closed", 1, 0.25, 0.0455872608097006, 0.699358157417598, 50],
      [null, 1, 0.25, 0.0455872608097006, 0.699358157417598, 30],
    ],
  },
  compute(facts, settings, latest) {
    const spells = spellsOf(facts, "spells");
    const gone = goneOf(spells, askedPeriod(settings, latest, spells));
    if (isFault(gone)) return gone;
    const groups = [...sharing(gone, "reason")].sort(
      (one, other) =>
        Number(one.text === "") - Number(other.text === "") ||
        other.customers.length - one.customers.length
    );
    const limits = groups.map(({ customers }) => wilson(customers.length, gone.length, LEVEL));
    return {
      size: groups.length,
      columns: {
        reason: groups.map(textOrNull),
        lost: groups.map(({ customers }) => customers.length),
        share: groups.map(({ customers }) => customers.length / gone.length),
        low: limits.map(({ low }) => low),
        high: limits.map(({ high }) => high),
        ...(spells.hasAmounts
          ? { amount: groups.map(({ customers }) => lostPerMonth(customers)) }
          : {}),
      },
    };
  },
  answer({ columns, size }): Answer {
    if (size === 0) return { says: "none", values: {} };
    const reasons = columns.reason!;
    const at = (name: string, row: number) => Number(columns[name]![row]);
    const lost = columns.lost!.reduce<number>((sum, one) => sum + Number(one), 0);
    const first = reasons.findIndex((text) => text !== null);
    if (first < 0) return { says: "silent", values: { lost: count(lost) } };
    const blank = reasons.indexOf(null);
    return {
      says: blank < 0 ? "most" : ["most", "blank"],
      headline: "share",
      values: {
        lost: count(lost),
        reason: { kind: "key", value: String(reasons[first]) },
        customers: count(at("lost", first)),
        share: ratio(at("share", first)),
        low: ratio(at("low", first)),
        high: ratio(at("high", first)),
        blank: count(blank < 0 ? 0 : at("lost", blank)),
      },
    };
  },
});
