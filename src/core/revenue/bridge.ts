import { defineMetric } from "../define";
import { isFault } from "../fault";
import { bridgeOf } from "./bridge-of";
import { changesOf } from "./changes";
import { after, before, everBefore } from "./params";

export const bridge = defineMetric({
  id: "CHURN_BRIDGE",
  name: "BRIDGE",
  topic: "revenue",
  about:
    "How revenue came from its opening to its closing amount: what was gained and lost by each kind of movement.",
  formula:
    "Opening + New + Reactivation + Expansion - Contraction - Churn = Closing. Losses are positive amounts. " +
    "Residual = Closing less all the rest, 0 to the cent. Movements as CLASSIFY has them.",
  source:
    "MRR roll-forward by the end points of a period: a customer who left and came back within it did not move.",
  params: { before, after, everBefore },
  gives: {
    table: {
      line: { kind: "text", header: "Line" },
      amount: { kind: "money", header: "Amount" },
    },
    bare: true,
  },
  example: {
    given: {
      before: [0, 0, 100, 100, 100, 100],
      after: [50, 70, 120, 80, 0, 100],
      everBefore: [false, true, false, false, false, false],
    },
    gives: {
      size: 8,
      columns: {
        line: [
          ...["Opening", "New", "Reactivation", "Expansion"],
          ...["Contraction", "Churn", "Closing", "Residual"],
        ],
        amount: [400, 50, 70, 20, 20, 100, 420, 0],
      },
    },
  },
  compute(columns) {
    const changes = changesOf(columns);
    if (isFault(changes)) return changes;
    const lines = linesOf(bridgeOf(changes));
    return {
      size: lines.length,
      columns: { line: lines.map(([line]) => line), amount: lines.map(([, amount]) => amount) },
    };
  },
});

function linesOf(sums: ReturnType<typeof bridgeOf>): readonly (readonly [string, number])[] {
  return [
    ["Opening", sums.opening],
    ["New", sums.joined],
    ["Reactivation", sums.reactivation],
    ["Expansion", sums.expansion],
    ["Contraction", sums.contraction],
    ["Churn", sums.churned],
    ["Closing", sums.closing],
    ["Residual", sums.residual],
  ];
}
