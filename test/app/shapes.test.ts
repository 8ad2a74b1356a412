import { analysisFor, questionsOf, shapeSeen } from "../../src/app/shapes";

const columns = { customer: 0, start: 1, end: 2 };
const ids = (...asked: Parameters<typeof questionsOf>) => questionsOf(...asked).map(({ id }) => id);

describe("the questions of subscriptions are", () => {
  test("those by plan and by reason only where columns hold them", () => {
    const bare = ids("subscriptions", columns, "CHURN_MOVEMENTS");
    expect(bare).toContain("CHURN_LOST");
    expect(bare).not.toContain("CHURN_LOST_PLANS");
    const full = ids("subscriptions", { ...columns, plan: 3, reason: 4 }, "CHURN_MOVEMENTS");
    expect(full).toEqual(expect.arrayContaining(["CHURN_LOST_PLANS", "CHURN_LOST_REASONS"]));
  });
  test("lists of customers only beside the numbers that they are behind", () => {
    expect(ids("subscriptions", columns, "CHURN_MOVEMENTS")).not.toContain("CHURN_LOST_CUSTOMERS");
    expect(ids("subscriptions", columns, "CHURN_LOST")).toContain("CHURN_LOST_CUSTOMERS");
    expect(ids("subscriptions", columns, "CHURN_LOST_CUSTOMERS")).toContain("CHURN_LOST_CUSTOMERS");
  });
  test("none by plan for snapshots, which have none", () =>
    expect(ids("snapshots", { customer: 0, period: 1 }, "")).not.toContain("CHURN_LOST_PLANS"));
});

describe("the question asked before gives way", () => {
  test("where the new rows have no column for it", () => {
    expect(analysisFor("subscriptions", "CHURN_LOST_PLANS", { ...columns, plan: 3 })).toBe(
      "CHURN_LOST_PLANS"
    );
    expect(analysisFor("subscriptions", "CHURN_LOST_PLANS", columns)).not.toBe("CHURN_LOST_PLANS");
  });
});

test("rows that look like nothing known begin as purchases, which most bring", () => {
  expect(shapeSeen({ shape: "unknown" })).toBe("purchases");
  expect(shapeSeen({ shape: "counts" })).toBe("counts");
});
