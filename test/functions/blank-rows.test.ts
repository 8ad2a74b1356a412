import fc from "fast-check";
import { analyse } from "../../src/engine/analyse";
import { excelFunctions } from "../../src/functions/register";
import { orderLogs, runs } from "../support/orders";

const functions = excelFunctions(analyse, (error, message = "") => ({
  // Outside Excel there is no enum; its members are the texts of the errors.
  code: error as unknown as CustomFunctions.ErrorCode,
  message,
}));
const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe("analyses as cell functions agree with themselves", () => {
  test.each([
    ["CHURN_ROLLFORWARD", 2, 60],
    ["CHURN_STATUS", 2, 45_900],
    ["CHURN_RFM", 3, 45_900],
  ] as const)(
    "%s: when blank rows, a header or rows without an id are added",
    (id, width, setting) => {
      fc.assert(
        fc.property(orderLogs, fc.array(fc.nat(60), { maxLength: 5 }), (orders, places) => {
          fc.pre(orders.some(({ amount }) => amount >= 0));
          const rows: unknown[][] = orders.map(({ customer, date, amount }) => [
            customer,
            date,
            amount,
          ]);
          const padded = [...rows];
          for (const place of places) padded.splice(place, 0, [null, "", null], ["", 45_300, 5]);
          const call = (all: readonly unknown[][]) =>
            functions.get(id)?.(
              ...Array.from({ length: width }, (_, at) => column(all.map((row) => row[at]))),
              setting
            );
          const under = [["Customer", "Date", "Amount"], ...padded];
          expect(call(under)).toEqual(call(rows));
        }),
        { ...runs, numRuns: 100 }
      );
    }
  );
});
