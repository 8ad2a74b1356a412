import { registerInBareContext, type ShownError } from "../support/custom-functions";

const { functions } = registerInBareContext();
const call = (id: string, ...args: unknown[]) => functions.get(id)?.(...args, {});
function refused(id: string, ...args: unknown[]): ShownError {
  try {
    call(id, ...args);
  } catch (thrown) {
    return thrown as ShownError;
  }
  throw new Error(`${id} refused nothing.`);
}

describe("functions of value give", () => {
  test("the lifetime value, capped or not", () => {
    expect(call("CHURN_LTV", 100, 0.05, null, null)).toBe(2000);
    expect(call("CHURN_LTV", 100, 0, null, 60)).toBe(6000);
  });
  test("the contract value by the time of payment, in any language", () => {
    expect(call("CHURN_CLV", 100, 0.75, 0.25, null)).toBe(150);
    expect(call("CHURN_CLV", 100, 0.75, 0.25, "START")).toBe(250);
    expect(call("CHURN_CLV", 100, 0.75, 0.25, "期初")).toBe(250);
  });
  test("cost and payback", () => {
    expect(call("CHURN_CAC", 1000, 4)).toBe(250);
    expect(call("CHURN_PAYBACK", 600, 100, 0.8, null)).toBe(7.5);
  });
  test("a table of three scenarios under its header", () => {
    const table = call("CHURN_WHATIF", 1000, 10, 0.5, 0.25, null, 2, 0.5, null) as unknown[][];
    expect(table.map((row) => [...row])).toEqual([
      ["Scenario", "Retention", "Customers at end", "Revenue", "Profit"],
      ["Today", 0.5, 250, 15_000, 7_500],
      ["With uplift", 0.75, 562.5, 17_500, 8_750],
      ["Gain", 0.25, 312.5, 2_500, 1_250],
    ]);
  });
});

describe("functions of value refuse", () => {
  test("customers who never leave with #DIV/0!", () => {
    expect(refused("CHURN_LTV", 100, 0, null, null).code).toBe("#DIV/0!");
    expect(refused("CHURN_CLV", 100, 1, 0, null).code).toBe("#DIV/0!");
    expect(refused("CHURN_CAC", 100, 0).code).toBe("#DIV/0!");
  });
  test("a cost that is never recovered with #N/A and the reason", () => {
    const { code, message } = refused("CHURN_PAYBACK", 2000, 100, null, 0.05);
    expect(code).toBe("#N/A");
    expect(message).toContain("never recovered");
  });
  test("rates in percent instead of shares, and caps that are not whole, with #NUM!", () => {
    expect(refused("CHURN_LTV", 100, 5, null, null).code).toBe("#NUM!");
    expect(refused("CHURN_LTV", 100, 0.05, null, 1.5).code).toBe("#NUM!");
    expect(refused("CHURN_WHATIF", 1000, 10, 0.8, 5, null, null, null, null).code).toBe("#NUM!");
  });
  test("what no cell can hold with #NUM!", () =>
    expect(refused("CHURN_LTV", 1e200, 1e-200, null, null).code).toBe("#NUM!"));
  test("an unknown kind, naming the known ones", () =>
    expect(refused("CHURN_WHATIF", 9, 1, 0.8, 0.1, "double", 1, 1, 0).message).toContain(
      "points, relative, churn"
    ));
});
