import fc from "fast-check";
import { isFault } from "../../src/core/fault";
import { entries, labelledSpells, spells, type RollUp } from "../../src/core/roll-up";
import {
  FOREVER,
  type Entries,
  type Facts,
  type Spells,
  type Table,
} from "../../src/core/table/table";
import { engines } from "../support/engines";
import { JANUARY_2024, runs } from "../support/orders";
import { ledgers, subscriptionTable, type Subscription } from "../support/subscriptions";

// What a definition may rely on where it asks for all rows of a customer and not for a number from them.

const everything: RollUp = {
  by: "customer",
  on: "start",
  facts: {
    spells: spells("start", "end", "amount"),
    entries: entries("start", "amount"),
  },
};
const END = JANUARY_2024 + 300;
const until = fc.integer({ min: JANUARY_2024, max: END });

/** One record per customer, from the columns of the facts. */
function plain({ keys, columns }: Facts) {
  // The roll-up above asks for these two.
  const { spells: stretches, entries: rows } = columns as unknown as Asked;
  return keys.map((key, at) => ({
    key,
    spells: rangeOf(stretches.starts, at).map((row) => [
      stretches.from[row],
      stretches.until[row],
      stretches.amounts[row],
    ]),
    entries: rangeOf(rows.starts, at).map((row) => [rows.on[row], rows.amounts[row]]),
  }));
}
interface Asked {
  readonly spells: Spells;
  readonly entries: Entries;
}

function rangeOf(starts: Int32Array, at: number): number[] {
  const [first = 0, end = 0] = [starts[at], starts[at + 1]];
  return Array.from({ length: end - first }, (_, row) => first + row);
}

/** The same, customer by customer from the rows. */
function slow(rows: readonly Subscription[], day: number) {
  const seen = rows.filter(({ start }) => start <= day);
  const keys = [...new Set(seen.map(({ customer }) => customer))];
  keys.sort((a, b) => (String(a) < String(b) ? -1 : 1));
  return keys.map((key) => {
    const own = seen.filter(({ customer }) => customer === key);
    return {
      key,
      spells: own
        .map(({ start, end, amount = 1 }) => [start, end === 0 ? FOREVER : end, amount])
        .sort(byEach),
      entries: own.map(({ start, amount = 0 }) => [start, amount]).sort(byEach),
    };
  });
}

function byEach(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

describe.each(engines)("the engine %s lists", (_, engine) => {
  async function factsOf(table: Table, day = END): Promise<Facts> {
    const facts = await engine.rollUp(table, everything, day);
    if (isFault(facts)) throw new Error(facts.fault);
    return facts;
  }

  test("the rows of every customer as one does customer by customer", () =>
    fc.assert(
      fc.asyncProperty(ledgers, until, async (rows, day) => {
        fc.pre(rows.some(({ start }) => start <= day));
        expect(plain(await factsOf(subscriptionTable(rows), day))).toEqual(slow(rows, day));
      }),
      runs
    ));

  test("the same for rows in any order", () => {
    const pairs = ledgers.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
    );
    return fc.assert(
      fc.asyncProperty(pairs, async ([rows, shuffled]) => {
        const facts = await factsOf(subscriptionTable(rows));
        expect(plain(await factsOf(subscriptionTable(shuffled)))).toEqual(plain(facts));
      }),
      runs
    );
  });

  test("them without changing the table", () =>
    fc.assert(
      fc.asyncProperty(ledgers, async (rows) => {
        const table = subscriptionTable(rows);
        await factsOf(table);
        expect(table).toEqual(subscriptionTable(rows));
      }),
      runs
    ));

  test("1 for every spell and 0 for every entry where the table has no amounts, and says so", async () => {
    const rows = [
      { customer: "Ann", start: 45_300, end: 0 },
      { customer: "Ann", start: 45_290, end: 45_300 },
    ];
    const bare = await factsOf(subscriptionTable(rows));
    expect(plain(bare)).toEqual(slow(rows, END));
    expect(bare.columns).toMatchObject({
      spells: { hasAmounts: false },
      entries: { hasAmounts: false },
    });
    const priced = rows.map((row) => ({ ...row, amount: 5 }));
    expect((await factsOf(subscriptionTable(priced))).columns).toMatchObject({
      spells: { hasAmounts: true },
      entries: { hasAmounts: true },
    });
  });

  test("1 for every spell where none is asked for", async () => {
    const table = subscriptionTable([{ customer: "Ann", start: 45_300, end: 0, amount: 5 }]);
    const facts = await engine.rollUp(
      table,
      { ...everything, facts: { spells: spells("start", "end") } },
      END
    );
    expect(facts).toMatchObject({
      columns: { spells: { amounts: Float64Array.of(1), hasAmounts: false } },
    });
  });

  test("the texts of each spell, in the order of the spells, for the labels that the table has", async () => {
    const rows = [
      { customer: "Ann", start: 45_300, end: 0, amount: 5, plan: "Pro" },
      { customer: "Ann", start: 45_290, end: 45_300, amount: 5, plan: "Basic" },
      { customer: "Ann", start: 45_300, end: 0, amount: 5, plan: "" },
    ];
    const facts = { spells: labelledSpells("start", "end", "amount", ["plan", "reason"]) };
    for (const order of [rows, [...rows].reverse()]) {
      const rolled = await engine.rollUp(
        subscriptionTable(order),
        { ...everything, facts },
        JANUARY_2024 + 300
      );
      expect(rolled).toMatchObject({
        columns: { spells: { labels: { plan: ["Basic", "", "Pro"] } } },
      });
      expect(rolled).not.toHaveProperty("columns.spells.labels.reason");
    }
  });

  test("a row that has no end as one without end, beside one that ends on its first day", async () => {
    const rows = [
      { customer: "Ann", start: 45_300, end: 0 },
      { customer: "Ann", start: 45_300, end: 45_300 },
    ];
    expect(plain(await factsOf(subscriptionTable(rows)))).toMatchObject([
      {
        spells: [
          [45_300, 45_300, 1],
          [45_300, FOREVER, 1],
        ],
      },
    ]);
  });
});
