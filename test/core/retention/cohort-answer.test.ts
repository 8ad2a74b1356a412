import { MONTHLY } from "../../../src/core/calendar/period";
import { cohort } from "../../../src/core/retention/cohort";
import type { Key } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { JANUARY_2024, tableOf, type Order } from "../../support/orders";

const FEBRUARY = JANUARY_2024 + 31;
const MARCH = FEBRUARY + 29;
const END_OF_MARCH = MARCH + 30;

const order = (customer: Key, date: number, amount = 10): Order => ({ customer, date, amount });

/** Ann and Bob start in January, Cleo in March; Ann is back in February and March, Bob in March. */
const shop = [
  order("Ann", JANUARY_2024, 20),
  order("Bob", JANUARY_2024 + 5, 30),
  order("Ann", FEBRUARY, 40),
  order("Ann", MARCH, 5),
  order("Bob", MARCH + 1, 15),
  order("Bob", MARCH + 2, 10),
  order("Cleo", MARCH + 3, 50),
];

describe("cohortAnswer gives", () => {
  const said = (orders: readonly Order[], settings: object) => {
    const asked = {
      ...MONTHLY,
      measure: "retention",
      mode: "on",
      asOf: undefined,
      ...settings,
    } as const;
    const analysed = analyse(cohort, tableOf(orders), asked);
    if ("fault" in analysed) throw new Error(analysed.fault);
    return cohort.answer(analysed.result, asked, analysed.asOf);
  };

  test("how many came back, leaving out the period that is not over, and names it", () => {
    const answer = said(shop, { asOf: MARCH + 5 });
    expect(answer).toMatchObject({ says: ["back", "alone", "running"] });
    expect(answer.values).toMatchObject({
      rate: { value: 0.5 },
      customers: { value: 2 },
      next: { value: "next month" },
      running: { value: "2024-03" },
    });
  });
  test("the reason that newer customers are not compared, where nobody came later", () => {
    const answer = said(shop.slice(0, -1), { asOf: MARCH + 5 });
    expect(answer.says).toEqual(["back", "single", "running"]);
    expect(answer.values.cohort).toEqual({ kind: "label", value: "2024-01" });
    const byDay = said([order("Ann", JANUARY_2024), order("Ann", JANUARY_2024 + 1)], {
      period: "day",
    });
    expect(byDay.values.cohort).toEqual({ kind: "day", value: JANUARY_2024 });
  });
  test.each(["customers", "retention", "churn"] as const)(
    "the same of %s, on and after",
    (measure) => {
      const share = (mode: "on" | "after") => {
        const { rate } = said(shop, { measure, mode, asOf: END_OF_MARCH }).values;
        return measure === "churn" ? 1 - Number(rate?.value) : rate?.value;
      };
      expect([share("on"), share("after")]).toEqual([0.5, 1]);
    }
  );
  test("whether the newest cohorts do better than the older ones, where that is no chance", () => {
    /** Six months with a hundred new customers each, of whom 20, and in the last three `later`, return. */
    const months = [0, 31, 60, 91, 121, 152].map((day) => JANUARY_2024 + day);
    const cohorts = (later: number) =>
      months.flatMap((day, month) =>
        Array.from({ length: 100 }, (_, id) => id).flatMap((id) => {
          const isBack = id < (month < 3 ? 20 : later);
          const bought = order(`${month} ${id}`, day);
          return isBack ? [bought, { ...bought, date: day + 31 }] : [bought];
        })
      );
    const asOf = JANUARY_2024 + 212;
    const better = said(cohorts(40), { asOf });
    expect(better.says).toEqual(["back", "differ"]);
    expect(better.values).toMatchObject({
      newest: { value: 3 },
      newer: { value: 0.4 },
      older: { value: 0.2 },
    });
    expect(said(cohorts(24), { asOf }).says).toEqual(["back", "alike"]);
  });
  test("what came back in money", () => {
    const asOf = END_OF_MARCH;
    expect(said(shop, { measure: "revenue", asOf }).values.rate?.value).toBe(0.8);
    expect(said(shop, { measure: "revenueretention", asOf }).values.rate?.value).toBe(0.8);
    expect(said(shop, { measure: "cumulative", asOf }).values).toMatchObject({
      first: { value: 25 },
      money: { value: 45 },
    });
  });
  test("nothing where no cohort is old enough", () =>
    expect(said([order(1, MARCH)], {}).says).toBe("none"));
});
