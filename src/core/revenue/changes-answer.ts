import type { Answer, Kind } from "../define";
import { isFault } from "../fault";
import type { ResultTable } from "../table/table";
import { bridgeOf } from "./bridge-of";
import type { Changes } from "./movement";
import { retainedShare, type RetainedKind } from "./retained-share";

/** The answer to a table of changes, one row per customer. */
export function answerTo(result: ResultTable): Answer {
  const changes = changesOf(result);
  const { before, after } = changes;
  const isOpener = (amount: number) => amount > 0;
  const customers = before.filter(isOpener).length;
  const repeated = repeatedIn(result);
  const share = (kind: RetainedKind) => {
    const found = retainedShare(before, after, kind);
    return { kind: "ratio", value: isFault(found) ? null : found } as const;
  };
  return {
    says: [
      ...(customers === 0 ? ["none"] : ["kept", "moved"]),
      ...(repeated > 0 ? ["repeated"] : []),
    ],
    headline: customers === 0 ? "closing" : "net",
    values: {
      net: share("net"),
      gross: share("gross"),
      logo: share("logo"),
      ...each("money", { ...bridgeOf(changes) }),
      ...each("count", {
        customers,
        kept: before.filter((amount, row) => isOpener(amount) && isOpener(after[row]!)).length,
        repeated,
      }),
    },
  };
}

function changesOf({ columns }: ResultTable): Changes {
  const amounts = (name: string) => Float64Array.from(columns[name]!, Number);
  return {
    before: amounts("before"),
    after: amounts("after"),
    hadPaid: (row) => columns.movement?.[row] === "reactivation",
  };
}

/** Rows of customers that have been seen in a row above. */
function repeatedIn({ columns: { customer = [] } }: ResultTable): number {
  return customer.length - new Set(customer).size;
}

function each(kind: Kind, values: Readonly<Record<string, number>>): Answer["values"] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { kind, value }]));
}
