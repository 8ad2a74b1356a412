import { defineAnalysis } from "../define";
import { fault, type Fault } from "../fault";
import { numbersOf } from "../table/fact-columns";
import type { Facts } from "../table/table";
import { answerTo } from "./changes-answer";
import { movementsOf, type Changes } from "./movement";

export const revenueChanges = defineAnalysis({
  id: "CHURN_CHANGES",
  topic: "revenue",
  title: "Revenue changes",
  question: "How much revenue did we keep between two dates?",
  about:
    "One row per customer: what they paid before and after, the change, and whether they are new, came back, expanded, " +
    "contracted or left.",
  formula:
    "Change = After - Before. Movement as CLASSIFY has it. NRR = what the customers of the start pay after / what they paid " +
    "before. GRR = sum of min(Before, After) / sum of Before. A blank amount is 0: no customer.",
  source:
    "MRR movements by the end points of a period; gross revenue retention by customer, as the SaaS Metrics Standards Board has it.",
  rows: "changes",
  needs: {
    customer: {
      kind: "key",
      label: "Customer",
      about: "Customer of each row, one row per customer.",
      optional: true,
    },
    before: {
      kind: "money",
      label: "Before",
      about: "What the customer paid before. A blank is 0: no customer then.",
      mayBeBlank: true,
    },
    after: {
      kind: "money",
      label: "After",
      about: "What the customer pays after. A blank is 0: no customer any more.",
      mayBeBlank: true,
    },
    everBefore: {
      kind: "flag",
      label: "Paid earlier",
      about: "Whether the customer paid at any time earlier: a comeback then, not a new customer.",
      mayBeBlank: true,
      optional: true,
    },
  },
  settings: {},
  rollUp: { facts: {} },
  gives: {
    customer: { kind: "key", header: "Customer" },
    before: { kind: "money", header: "Before" },
    after: { kind: "money", header: "After" },
    change: { kind: "money", header: "Change" },
    movement: { kind: "label", header: "Movement" },
  },
  chart: { type: "bar", category: "movement", series: ["change"], tally: true },
  answers: {
    kept:
      "Of {opening} before, {gross} is still paid without expansion (GRR) and {net} with it (NRR); {kept} of {customers} " +
      "{customers:customer|customers} stayed ({logo}). Revenue is now {closing}.",
    none: "Nobody paid anything before, so there is no retention yet. Revenue is now {closing}.",
    moved:
      "From {opening} to {closing}: {joined} new, {reactivation} came back, {expansion} expansion, {contraction} contraction, " +
      "{churned} lost with customers who left.",
    repeated:
      "{repeated} {repeated:row is|rows are} of a customer who has a row above; each row counts as a customer of its own. Add up " +
      "their amounts first for rates by customer.",
  },
  example: {
    rows: {
      customer: ["Ann", "Bob", "Cleo", "Dan", "Eve"],
      before: [100, 80, 50, null, null],
      after: [130, 60, null, 40, 70],
      everBefore: [null, null, null, 0, 1],
    },
    settings: {},
    gives: [
      ["Ann", 100, 130, 30, "expansion"],
      ["Bob", 80, 60, -20, "contraction"],
      ["Cleo", 50, 0, -50, "churn"],
      ["Dan", 0, 40, 40, "new"],
      ["Eve", 0, 70, 70, "reactivation"],
    ],
  },
  compute(facts) {
    const changes = changesIn(facts);
    const refused = negativeFault(changes, facts.keys);
    if (refused !== undefined) return refused;
    const { before, after } = changes;
    return {
      size: facts.size,
      columns: {
        ...(facts.keys.length > 0 ? { customer: facts.keys } : {}),
        before: [...before],
        after: [...after],
        change: Array.from(before, (amount, row) => after[row]! - amount),
        movement: movementsOf(changes),
      },
    };
  },
  answer: answerTo,
});

function changesIn(facts: Facts): Changes {
  const amounts = (name: string) => Float64Array.from(numbersOf(facts, name));
  const paid = facts.columns.everBefore === undefined ? undefined : amounts("everBefore");
  return {
    before: amounts("before"),
    after: amounts("after"),
    hadPaid: (row) => paid?.[row] === 1,
  };
}

function negativeFault({ before, after }: Changes, keys: Facts["keys"]): Fault | undefined {
  const isNegative = (amount: number, row: number) => amount < 0 || after[row]! < 0;
  const first = before.findIndex(isNegative);
  if (first < 0) return undefined;
  const count = before.filter(isNegative).length;
  return fault("negative-revenue", { count, customer: keys[first] ?? first + 1 });
}
