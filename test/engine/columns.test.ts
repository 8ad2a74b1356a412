import { count, days, type RollUp } from "../../src/core/roll-up";
import { columnsEngine, rollUpColumns } from "../../src/engine/columns";
import { tableOf } from "../support/orders";

const rollUp: RollUp = {
  by: "customer",
  on: "date",
  facts: { rows: count(), days: days("date") },
};

// What it computes is the contract of every engine: test/contract/engine.test.ts.
describe("rollUpColumns gives", () => {
  test("at once what the engine promises", async () => {
    const table = tableOf([{ customer: "Ann", date: 45_300, amount: 2 }]);
    const facts = rollUpColumns(table, rollUp, 45_300);
    expect(facts).toMatchObject({ size: 1, columns: { rows: Int32Array.of(1) } });
    await expect(columnsEngine.rollUp(table, rollUp, 45_300)).resolves.toEqual(facts);
  });
});

describe("rollUpColumns refuses", () => {
  test("a column the table does not have, as a mistake of ours", () =>
    expect(() => rollUpColumns({ size: 0, columns: {} }, rollUp, 8)).toThrow("customer"));
});
