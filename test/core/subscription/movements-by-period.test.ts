import { dayOf } from "../../../src/core/calendar/civil";
import { MONTHLY } from "../../../src/core/calendar/period";
import { movementsByPeriod } from "../../../src/core/subscription/movements-by-period";
import type { ResultTable } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { subscriptionsOf, subscriptionTable, type Subscription } from "../../support/subscriptions";

const day = (month: number, date: number) => dayOf(2024, month, date) ?? 0;
const moved = (rows: readonly Subscription[], settings = {}) =>
  subscriptionsOf(movementsByPeriod, rows, settings);
const counts = ({ columns }: ResultTable) =>
  (columns.period ?? []).map((period, at) => [
    period,
    ...["opening", "joined", "reactivated", "churned", "joinedAndLeft", "closing"].map(
      (name) => columns[name]?.[at]
    ),
  ]);
const ann = (start: number, end: number, amount?: number): Subscription => ({
  customer: "Ann",
  start,
  end,
  ...(amount === undefined ? {} : { amount }),
});

describe("movementsByPeriod gives", () => {
  test("a renewal where the last paid day is the end, without grace a loss and a return", () => {
    const rows = [ann(day(1, 1), day(1, 31)), ann(day(2, 1), 0)];
    expect(counts(moved(rows))).toEqual([
      ["2024-01", 0, 1, 0, 0, 0, 1],
      ["2024-02", 1, 0, 0, 0, 0, 1],
    ]);
    expect(counts(moved([...rows, ann(day(1, 1), day(1, 20))], { grace: 0 }))).toEqual([
      ["2024-01", 0, 1, 0, 0, 1, 0],
      ["2024-02", 0, 1, 0, 0, 0, 1],
    ]);
  });
  test("the renewal after the last day too, so that it is none of its losses", () => {
    const rows = [ann(day(1, 1), day(1, 31)), ann(day(2, 1), 0)];
    expect(counts(moved(rows, { to: day(1, 31) }))).toEqual([["2024-01", 0, 1, 0, 0, 0, 1]]);
  });
  test("who joins and leaves in a period in its own column, and as new again where they come back to stay", () =>
    expect(counts(moved([ann(day(1, 5), day(1, 20)), ann(day(3, 1), 0)]))).toEqual([
      ["2024-01", 0, 1, 0, 0, 1, 0],
      ["2024-02", 0, 0, 0, 0, 0, 0],
      ["2024-03", 0, 1, 0, 0, 0, 1],
    ]));
  test("who leaves and returns between two evenings no movement at all", () =>
    expect(counts(moved([ann(day(1, 5), day(2, 5)), ann(day(2, 20), day(4, 2))]))).toEqual([
      ["2024-01", 0, 1, 0, 0, 0, 1],
      ["2024-02", 1, 0, 0, 0, 0, 1],
      ["2024-03", 1, 0, 0, 0, 0, 1],
      ["2024-04", 1, 0, 0, 1, 0, 0],
    ]));
  test("who was there before the first period as known", () => {
    const rows = [ann(day(1, 5), day(2, 5)), ann(day(4, 1), 0)];
    expect(counts(moved(rows, { from: day(4, 15), to: day(4, 15) }))).toEqual([
      ["2024-04", 0, 0, 1, 0, 0, 1],
    ]);
    expect(
      counts(
        moved([ann(day(1, 5), day(1, 9)), ann(day(4, 1), 0)], { from: day(4, 15), to: day(4, 15) })
      )
    ).toEqual([["2024-04", 0, 1, 0, 0, 0, 1]]);
  });
  test("periods up to the last day, whose evening is the last that counts", () =>
    expect(counts(moved([ann(day(1, 5), day(3, 20))], { to: day(3, 19) }))).toEqual([
      ["2024-01", 0, 1, 0, 0, 0, 1],
      ["2024-02", 1, 0, 0, 0, 0, 1],
      ["2024-03", 1, 0, 0, 0, 0, 1],
    ]));
  test("quiet periods before the first start and after the last end", () =>
    expect(
      counts(moved([ann(day(2, 1), day(3, 1))], { from: day(1, 1), to: day(4, 1) })).map(
        ([name, opening]) => [name, opening]
      )
    ).toEqual([
      ["2024-01", 0],
      ["2024-02", 0],
      ["2024-03", 1],
      ["2024-04", 0],
    ]));
  test("no columns of money without amounts, nor rates without customers", () => {
    const { columns } = moved([ann(day(1, 5), 0)], { to: day(2, 9) });
    expect(columns.openingAmount).toBeUndefined();
    expect(columns.netRetention).toBeUndefined();
    expect(columns.churnRate).toEqual([null, 0]);
    expect(columns.retentionRate).toEqual([null, 1]);
  });
  test("a customer only where the amounts of the day are above 0", () => {
    const rows = [ann(day(1, 1), 0, 0), ann(day(2, 1), 0, 50), ann(day(3, 1), day(4, 1), -50)];
    expect(counts(moved(rows, { to: day(4, 30) }))).toEqual([
      ["2024-01", 0, 0, 0, 0, 0, 0],
      ["2024-02", 0, 1, 0, 0, 0, 1],
      ["2024-03", 1, 0, 0, 1, 0, 0],
      ["2024-04", 0, 0, 1, 0, 0, 1],
    ]);
  });
  test("revenue of 0, to the last bit, where nobody is left", () => {
    const rows = [0.1, 0.2, 33.333, 1e9].map((amount) => ann(day(1, 1), day(2, 9), amount));
    const { columns } = moved([...rows, ann(day(2, 1), day(2, 20), 7.77)], { to: day(3, 31) });
    expect(columns.closingAmount?.slice(1)).toEqual([0, 0]);
    expect(columns.grossRetention).toEqual([null, 0, null]);
  });
});

describe("movementsByPeriod gives the pane", () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    ...ann(day(1, 1), at < 20 ? day(3, 15) : 0, 10),
    customer: at,
  }));
  const { columns } = moved([...rows, ann(day(2, 1), 0, 100)], { to: day(4, 10) });

  test("the range of each rate, and whether it differs from the one before by more than chance", () => {
    expect(columns.high?.map((limit) => typeof limit)).toEqual([
      "object",
      "number",
      "number",
      "number",
    ]);
    expect(columns.change).toEqual([null, null, "higher", null]);
  });
  test("what is gained for what is lost, where something is", () =>
    expect(columns.quickRatio).toEqual([null, null, 0, null]));
  test("the same for a period that is over", () =>
    expect(moved(rows, { to: day(4, 30) }).columns.change).toEqual([
      null,
      null,
      "higher",
      "lower",
    ]));
});

describe("movementsByPeriod refuses", () => {
  const refusal = (settings: object) =>
    analyse(movementsByPeriod, subscriptionTable([ann(day(2, 1), 0)]), { ...settings });
  test("a first day after the last", () =>
    expect(refusal({ from: day(3, 1), to: day(2, 9) })).toEqual({ fault: "from-after-to" }));
  test("a last day before every start", () =>
    expect(refusal({ to: day(1, 9) })).toEqual({ fault: "no-rows-until-as-of" }));
  test("more periods than can be shown", () =>
    expect(refusal({ period: "day", to: 2_958_465 })).toMatchObject({ fault: "too-many-periods" }));
  test("a negative grace, and parts of a day", () => {
    expect(refusal({ grace: -1 })).toMatchObject({ fault: "below-limit" });
    expect(refusal({ grace: 0.5 })).toMatchObject({ fault: "not-whole" });
  });
});

describe("movementsByPeriod says", () => {
  const answered = (
    rows: readonly Subscription[],
    to: number,
    benchmark: "none" | "consumer retail" = "none"
  ) =>
    movementsByPeriod.answer(
      moved(rows, { to }),
      { ...MONTHLY, from: undefined, to, grace: 1, benchmark },
      to
    );
  const rows = [ann(day(1, 1), 0), { ...ann(day(1, 1), day(2, 9)), customer: "Bob" }];
  test("the churn of the last period that is over, and which one is not", () =>
    expect(answered(rows, day(3, 9))).toMatchObject({
      says: ["rate", "running"],
      values: { period: { value: "2024-02" }, lost: { value: 1 }, running: { value: "2024-03" } },
    }));
  test("with a benchmark what is published beside it", () =>
    expect(answered(rows, day(2, 29), "consumer retail")).toMatchObject({
      says: ["rate", "over"],
      values: { churn: { value: 0.5 }, band: { value: "3–5%" } },
    }));
  test("with amounts what was kept of the revenue", () =>
    expect(
      answered(
        rows.map((row) => ({ ...row, amount: 10 })),
        day(2, 29)
      )
    ).toMatchObject({
      says: ["rate", "revenue"],
      values: { gross: { value: 0.5 }, net: { value: 0.5 } },
    }));
  test("that there is none before a period began with customers", () =>
    expect(answered(rows, day(1, 31))).toMatchObject({ says: "none" }));
});
