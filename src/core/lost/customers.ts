import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { spellsOf } from "../table/fact-columns";
import type { ResultValue, Spells } from "../table/table";
import { count } from "./answer";
import { DEFINITIONS, namesOf, type Definition } from "./definitions";
import { fiveCustomers } from "./example";
import { lossesOf, type Loss } from "./losses";
import { askedPeriod, losing } from "./settings";

export const lostCustomers = defineAnalysis({
  id: "CHURN_LOST_CUSTOMERS",
  topic: "subscriptions",
  title: "Lost customers",
  question: "Which customers are lost, by which definition?",
  about:
    "Every customer there when the period began: what became of them, which definitions count them as lost, when a subscription of " +
    "theirs ended last, and their plan and reason where the rows say so. The sum of a column of definitions is the number lost by it.",
  formula:
    "The definitions are those of Lost, by definition: 1 counts as lost, 0 does not. Who is gone is not renewed, or may still renew as " +
    "long as a renewal may take. Who is there came back late, was downgraded, renewed or kept another subscription, or stayed. " +
    "Plan: that of the evening before the period, the one with the greatest amount. Reason: that of the last end.",
  source: "ours: one row for each customer, so that the definitions can be compared.",
  rows: "subscriptions",
  ...losing,
  gives: {
    customer: { kind: "key", header: "Customer" },
    group: { kind: "label", header: "What became of them" },
    anyEnd: { kind: "count", header: "Any end" },
    cancelled: { kind: "count", header: "Cancelled" },
    notRenewed: { kind: "count", header: "Not renewed" },
    downgraded: { kind: "count", header: "Downgraded" },
    endedOn: { kind: "day", header: "Last end" },
    opening: { kind: "money", header: "Amount at the start" },
    closing: { kind: "money", header: "Amount at the end" },
    plan: { kind: "key", header: "Plan" },
    reason: { kind: "key", header: "Reason" },
  },
  chart: { type: "bar", category: "group", series: [], tally: true },
  answers: {
    groups:
      "Of {base} {base:customer|customers} at the start, {gone} {gone:is|are} gone, {late} of them for longer than a renewal may take, and {less} {less:was|were} downgraded.",
    plain:
      "Of {base} {base:customer|customers} at the start, {gone} {gone:is|are} gone, {late} of them for longer than a renewal may take.",
  },
  example: {
    ...fiveCustomers,
    gives: [
      ["Ann", "came back late", 1, 0, 1, 0, 45_300, 10, 10, "S", null],
      ["Bob", "not renewed", 1, 1, 1, 0, 45_320, 20, 0, "M", "price"],
      ["Cleo", "downgraded", 1, 0, 0, 1, 45_310, 30, 15, "L", null],
      ["Dan", "stayed", 0, 0, 0, 0, null, 40, 40, "L", null],
      ["Eve", "may still renew", 1, 1, 0, 0, 45_380, 50, 0, "L", "closed"],
    ],
  },
  compute(facts, settings, latest) {
    const spells = spellsOf(facts, "spells");
    const losses = lossesOf(spells, askedPeriod(settings, latest, spells));
    if (isFault(losses)) return losses;
    const marks = namesOf(DEFINITIONS)
      .filter((name) => spells.hasAmounts || name !== "downgraded")
      .map((name) => [DEFINITIONS[name], losses.map((loss) => (loss[name] ? 1 : 0))] as const);
    return {
      size: losses.length,
      columns: {
        customer: losses.map(({ customer }) => facts.keys[customer]!),
        group: losses.map(groupOf),
        ...Object.fromEntries(marks),
        endedOn: losses.map(({ endedOn }) => endedOn ?? null),
        ...amounts(spells, losses),
        ...texts(spells, losses, "plan"),
        ...texts(spells, losses, "reason"),
      },
    };
  },
  answer({ columns, size }): Answer {
    const lost = (definition: Definition) => {
      const marks = columns[DEFINITIONS[definition]]!;
      return marks.filter((mark) => mark === 1).length;
    };
    const groups = columns.group!;
    return {
      says: columns[DEFINITIONS.downgraded] === undefined ? "plain" : "groups",
      headline: "gone",
      values: {
        base: count(size),
        gone: count(lost("cancelled")),
        late: count(groups.filter((group) => group === "not renewed").length),
        less: count(lost("downgraded")),
      },
    };
  },
});

function groupOf(loss: Loss): string {
  if (loss.cancelled) return loss["not renewed"] ? "not renewed" : "may still renew";
  if (loss["not renewed"]) return "came back late";
  if (loss.downgraded) return "downgraded";
  return loss["any end"] ? "renewed" : "stayed";
}

function amounts({ hasAmounts }: Spells, losses: readonly Loss[]) {
  if (!hasAmounts) return {};
  return {
    opening: losses.map(({ opening }) => opening),
    closing: losses.map(({ closing }) => closing),
  };
}

/** The column of a label that the rows have; null where it is blank. */
function texts({ labels }: Spells, losses: readonly Loss[], name: "plan" | "reason") {
  if (labels?.[name] === undefined) return {};
  const values = losses.map((loss): ResultValue => (loss[name] === "" ? null : loss[name]));
  return { [name]: values };
}
