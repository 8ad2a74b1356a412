import fc from "fast-check";
import { allAnalyses } from "../../src/core/catalog";
import type { Analysis } from "../../src/core/define";
import { isFault } from "../../src/core/fault";
import { analyse } from "../../src/engine/analyse";
import { JANUARY_2024, runs } from "../support/orders";
import { ledgers, subscriptionTable, type Subscription } from "../support/subscriptions";

/** What must hold whatever the rows are: for every analysis of subscriptions. */
const analyses = allAnalyses
  .filter(({ rows }) => rows === "subscriptions")
  .map((analysis) => [analysis.id, analysis] as const);

const texts = fc.array(fc.constantFrom("", "A", "B", "C"), { minLength: 60, maxLength: 60 });
const labelled = fc
  .tuple(ledgers, texts)
  .map(([rows, of]) =>
    rows.map((row, at) => ({ ...row, plan: of[at] ?? "", reason: of[30 + at] ?? "" }))
  );

/** The latest day is given: otherwise it is that of the rows. */
function answer(analysis: Analysis, rows: readonly Subscription[], shift = 0) {
  const to = JANUARY_2024 + 119 + shift;
  const days = "from" in analysis.settings ? { from: to - 60, to } : { to };
  const analysed = analyse(analysis, subscriptionTable(rows), days);
  return isFault(analysed) ? analysed.fault : analysed.result;
}

/** The columns of a result whose kind holds. */
function columns(
  analysis: Analysis,
  result: ReturnType<typeof answer>,
  isKept: (kind: string) => boolean
) {
  if (typeof result === "string") return result;
  const names = Object.entries(analysis.gives).filter(([, { kind }]) => isKept(kind));
  return names.map(([name]) => result.columns[name]);
}

const fewer = { ...runs, numRuns: 100 };

describe.each(analyses)("%s is the same", (_, analysis) => {
  test("for rows in any order", () =>
    fc.assert(
      fc.property(labelled, fc.infiniteStream(fc.nat()), (rows, chance) => {
        const shuffled = rows
          .map((row) => ({ row, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        expect(answer(analysis, shuffled)).toEqual(answer(analysis, rows));
      }),
      fewer
    ));

  test("in all but its money when money is counted in another unit", () =>
    fc.assert(
      fc.property(labelled, (rows) => {
        const doubled = rows.map((row) => ({ ...row, amount: 2 * row.amount }));
        const counts = (of: readonly Subscription[]) =>
          columns(analysis, answer(analysis, of), (kind) => kind !== "money");
        expect(counts(doubled)).toEqual(counts(rows));
      }),
      fewer
    ));

  test("for customers under other names in the same order", () =>
    fc.assert(
      fc.property(labelled, (rows) => {
        const renamed = rows.map((row) => ({ ...row, customer: `no ${row.customer}` }));
        const others = (of: readonly Subscription[]) =>
          "customer" in analysis.gives
            ? columns(analysis, answer(analysis, of), (kind) => kind !== "key")
            : answer(analysis, of);
        expect(others(renamed)).toEqual(others(rows));
      }),
      fewer
    ));
});
