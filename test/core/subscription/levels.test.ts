import fc from "fast-check";
import { amountsOn, levelsOf } from "../../../src/core/subscription/levels";
import { FOREVER } from "../../../src/core/table/table";
import { runs } from "../../support/orders";
import { spellsOfOne, type SpellRow } from "../../support/subscriptions";

/** The pieces of one customer as from, until, amount. */
function pieces(rows: readonly SpellRow[], grace = 0) {
  const { from, until, amounts } = levelsOf(spellsOfOne(rows), grace);
  return Array.from(from, (day, at) => [day, until[at], amounts[at]]);
}

describe("levelsOf gives", () => {
  test("one piece for subscriptions that follow each other at the same amount", () =>
    expect(
      pieces([
        [10, 20, 5],
        [20, 30, 5],
      ])
    ).toEqual([[10, 30, 5]]));
  test("the sum where subscriptions overlap", () =>
    expect(
      pieces([
        [10, 30, 5],
        [20, undefined, 2],
      ])
    ).toEqual([
      [10, 20, 5],
      [20, 30, 7],
      [30, FOREVER, 2],
    ]));
  test("no piece for a subscription that ends on its first day", () =>
    expect(pieces([[10, 10, 5]])).toEqual([]));
  test("no piece for one of amount 0, and none where credits outweigh", () =>
    expect(
      pieces([
        [10, 20, 0],
        [30, 50, 5],
        [35, 40, -5],
      ])
    ).toEqual([
      [30, 35, 5],
      [40, 50, 5],
    ]));
  test("less where there is a credit", () =>
    expect(
      pieces([
        [10, 20, 5],
        [10, 15, -2],
      ])
    ).toEqual([
      [10, 15, 3],
      [15, 20, 5],
    ]));
  test("none for sums that only miss 0 by a rounding error", () =>
    expect(
      pieces([
        [10, 20, 0.1],
        [10, 20, 0.2],
        [10, 20, -0.3],
      ])
    ).toEqual([]));
});

describe("levelsOf bridges", () => {
  const renewal: readonly SpellRow[] = [
    [10, 20, 5],
    [21, 30, 8],
  ];
  test("a gap of as many days as are granted, at what counted before", () =>
    expect(pieces(renewal, 1)).toEqual([
      [10, 21, 5],
      [21, 30, 8],
    ]));
  test("none of a day more, nor any without grace", () => {
    expect(pieces(renewal, 0)).toEqual([
      [10, 20, 5],
      [21, 30, 8],
    ]);
    expect(
      pieces(
        [
          [10, 20, 5],
          [22, 30, 5],
        ],
        1
      )
    ).toEqual([
      [10, 20, 5],
      [22, 30, 5],
    ]);
  });
  test("to one piece where the amount stays", () =>
    expect(
      pieces(
        [
          [10, 20, 5],
          [23, undefined, 5],
        ],
        3
      )
    ).toEqual([[10, FOREVER, 5]]));
  test("no gap of one subscription while another runs: the customer is never gone", () =>
    expect(
      pieces(
        [
          [10, 40, 5],
          [10, 20, 2],
          [21, 40, 2],
        ],
        1
      )
    ).toEqual([
      [10, 20, 7],
      [20, 21, 5],
      [21, 40, 7],
    ]));
});

describe("levelsOf agrees with", () => {
  const rows = fc
    .array(
      fc.record({
        from: fc.integer({ min: 1, max: 40 }),
        days: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
        amount: fc.integer({ min: -3, max: 5 }),
      }),
      { maxLength: 8 }
    )
    .map((all) => all.sort((one, other) => one.from - other.from));

  test("a look at every day, one by one", () =>
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 4 }), (all, grace) => {
        const worth = (day: number) =>
          all
            .filter(({ from, days = Infinity }) => from <= day && day < from + days)
            .reduce((sum, { amount }) => sum + amount, 0);
        const days = Array.from({ length: 70 }, (_, day) => Math.max(0, worth(day)));
        const spells = spellsOfOne(
          all.map(
            ({ from, days: length, amount }) =>
              [from, length === undefined ? undefined : from + length, amount] as const
          )
        );
        const levels = levelsOf(spells, grace);
        expect(days.map((_, day) => amountsOn(levels, day)[0])).toEqual(bridged(days, grace));
      }),
      runs
    ));
});

/** The same days, with what was before a short gap in the gap. */
function bridged(days: readonly number[], grace: number): number[] {
  const filled = [...days];
  let last = -1;
  for (const [day, amount] of days.entries()) {
    if (amount === 0) continue;
    if (last >= 0 && day - last - 1 <= grace) filled.fill(days[last] ?? 0, last + 1, day);
    last = day;
  }
  return filled;
}
