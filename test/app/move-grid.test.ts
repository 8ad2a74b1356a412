import { moveGrid } from "../../src/app/move-grid";
import { paneTexts } from "../../src/app/pane-texts";
import type { Changed } from "../../src/app/refresh-changes";
import { wordsOf } from "../../src/text/all-words";

const cells = [
  { from: "At risk", to: "Lost", count: 2, keys: ["A", "B"] },
  { from: "Lost", to: "Lost", count: 3, keys: [] },
];
function gridOf(analysis: string) {
  // What is looked at of a refresh.
  const changed = { rows: { moves: { header: "Segment", cells } }, after: { analysis } };
  return moveGrid(changed as unknown as Changed, paneTexts(wordsOf("en")));
}

describe("what moved is shown", () => {
  test("of customers, by where from and where to", () =>
    expect(gridOf("CHURN_RFM")).toMatchObject({
      title: "Customers by segment, before and now",
      stayed: "3 customers stayed where they were.",
      columns: ["Lost"],
      rows: [{ name: "At risk", cells: [{ says: "2 customers: At risk → Lost" }] }],
    }));
  test("not of plans and reasons, which are no customers", () =>
    expect(gridOf("CHURN_LOST_PLANS")).toBeUndefined());
});
