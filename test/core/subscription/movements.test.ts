import fc from "fast-check";
import { movementsByPeriod } from "../../../src/core/subscription/movements-by-period";
import { cadences, JANUARY_2024, runs } from "../../support/orders";
import { ledgers, subscriptionsOf, type Subscription } from "../../support/subscriptions";
import { slowMovements } from "./slow-movements";

const moved = (rows: readonly Subscription[], settings: object) =>
  subscriptionsOf(movementsByPeriod, rows, { ...settings });
const isClose = (got: unknown, expected: unknown) =>
  typeof expected === "number" && typeof got === "number"
    ? Math.abs(got - expected) < 1e-8
    : got === expected;

describe("movementsIn agrees with", () => {
  const spans = fc.record({
    cadence: cadences("day", "week", "month", "quarter", "year"),
    from: fc.integer({ min: JANUARY_2024 - 40, max: JANUARY_2024 + 100 }),
    length: fc.integer({ min: 0, max: 160 }),
    grace: fc.integer({ min: 0, max: 3 }),
  });

  test.each([true, false])("a look at every evening, one by one (amounts: %s)", (hasAmounts) =>
    fc.assert(
      fc.property(ledgers, spans, (ledger, { cadence, from, length, grace }) => {
        const rows = hasAmounts
          ? ledger
          : ledger.map(({ customer, start, end }) => ({ customer, start, end }));
        const settings = { ...cadence, from, to: from + length, grace };
        const { columns, size } = moved(rows, settings);
        const slow = slowMovements(rows, settings);
        const names = Object.keys(slow[0] ?? {});
        expect(size).toBe(slow.length);
        const far = slow.flatMap((row, at) =>
          names.filter((name) => !isClose(columns[name]?.[at], row[name]))
        );
        expect(far).toEqual([]);
      }),
      runs
    )
  );

  test("itself: both balances leave nothing over", () =>
    fc.assert(
      fc.property(ledgers, spans, (ledger, { cadence, grace }) => {
        const { columns, size } = moved(ledger, { ...cadence, grace });
        const at = (name: string, row: number) => Number(columns[name]?.[row]);
        const balance = (row: number, plus: readonly string[], minus: readonly string[]) =>
          plus.reduce((sum, name) => sum + at(name, row), 0) -
          minus.reduce((sum, name) => sum + at(name, row), 0);
        const all = Array.from({ length: size }, (_, row) => row);
        const customers = all.map((row) =>
          balance(
            row,
            ["opening", "joined", "reactivated"],
            ["churned", "joinedAndLeft", "closing"]
          )
        );
        const money = all.map((row) =>
          balance(
            row,
            ["openingAmount", "newAmount", "reactivationAmount", "expansionAmount"],
            ["contractionAmount", "churnedAmount", "closingAmount"]
          )
        );
        expect(customers.filter((residual) => residual !== 0)).toEqual([]);
        expect(money.filter((residual) => Math.abs(residual) >= 1e-9)).toEqual([]);
        expect(columns.opening?.slice(1)).toEqual(columns.closing?.slice(0, -1));
      }),
      runs
    ));
});
