import fc from "fast-check";
import { isFault } from "../../../src/core/fault";
import { given } from "../../../src/core/given";
import { keepMore } from "../../../src/core/value/keep-more";
import { whatIf } from "../../../src/core/value/what-if";
import type { ResultTable } from "../../../src/core/table/table";
import { analyse } from "../../../src/engine/analyse";
import { wordsOf } from "../../../src/text/all-words";
import { LANGUAGES } from "../../../src/text/words";
import { JANUARY_2024, runs } from "../../support/orders";
import {
  ledgers,
  subscriptionsOf,
  subscriptionTable,
  type Subscription,
} from "../../support/subscriptions";

const END_OF_MARCH = JANUARY_2024 + 90;
const forever = (customer: string, amount: number) => ({
  ...{ customer, amount },
  ...{ start: JANUARY_2024, end: 0 },
});
const leaves = (customer: string, amount: number, day: number) => ({
  ...forever(customer, amount),
  end: JANUARY_2024 + day,
});
// Of 4 and then 3 customers at the start of a month 6 of 7 stay.
const rows = [forever("a", 100), forever("b", 60), forever("c", 50), leaves("d", 90, 40)];

function answered(ledger: readonly Subscription[], raw: object, language = "en"): string {
  const asked = { to: END_OF_MARCH, ...raw };
  const settings = given(keepMore.settings, asked);
  if (isFault(settings)) throw new Error(settings.fault);
  const result = subscriptionsOf(keepMore, ledger, asked);
  const words = wordsOf(language as "en");
  return words.answer(keepMore.id, keepMore.answer(result, settings, END_OF_MARCH));
}
const column = (result: ResultTable, name: string) => (result.columns[name] ?? []).map(Number);

describe("keepMore gives", () => {
  test("five points more of the retention of a year, from the months of the rows", () => {
    const result = subscriptionsOf(keepMore, rows, { to: END_OF_MARCH });
    const [today = 0, better = 0] = column(result, "retention");
    expect(today).toBeCloseTo((6 / 7) ** 12, 12);
    expect(better).toBeCloseTo(today + 0.05, 12);
    expect(result.columns.customers).toEqual([3, 3, null]);
    expect(result.columns.arpa).toEqual([70, 70, null]);
  });
  test("a sentence with the gain, and with the profit where a margin is given", () => {
    expect(answered(rows, { years: 2 })).toContain(
      "3 customers pay 70.00 a month on average, and 15.7% of them stay a year. If 20.7% did, they would bring 201.53 more in 2 years: 1,635.17 instead of 1,433.64 (14.1% more)."
    );
    expect(answered(rows, { years: 2 })).not.toContain("Profit would");
    expect(answered(rows, { years: 1, margin: 0.6 })).toContain("Profit would rise by");
  });
  test.each(LANGUAGES)("the published claim as a claim that is not computed (%s)", (language) => {
    const said = answered(rows, {}, language);
    expect(said).toMatch(/5%.*25%.*95%/u);
    expect(said).toMatch(/cited and not computed|并非根据您的数据计算|並非依您的資料計算/u);
    expect(said).toContain("Reichheld");
  });
  test("no gain where nobody left", () => {
    const said = answered([forever("a", 10), forever("b", 30)], {});
    expect(said).toContain("None of your 2 customers left");
    expect(said).not.toContain("instead of");
  });
});

describe("keepMore refuses", () => {
  test("rows of a single month", () =>
    expect(analyse(keepMore, subscriptionTable(rows), { to: JANUARY_2024 + 30 })).toEqual({
      fault: "no-month-to-go-by",
    }));
  test("an uplift in percent instead of a share", () =>
    expect(analyse(keepMore, subscriptionTable(rows), { uplift: 5 })).toMatchObject({
      fault: "above-limit",
    }));
});

describe("keepMore agrees with", () => {
  test("WHATIF in months, for the uplift that the year needs", () => {
    fc.assert(
      fc.property(ledgers, fc.integer({ min: 1, max: 6 }), (ledger, years) => {
        const asked = { to: JANUARY_2024 + 181, years, margin: 0.7 };
        const analysed = analyse(keepMore, subscriptionTable(ledger), asked);
        if (isFault(analysed)) return;
        const { result } = analysed;
        const [today = 0, better = 0] = column(result, "retention");
        const [perMonth, betterPerMonth] = [today ** (1 / 12), better ** (1 / 12)];
        const same = whatIf.compute({
          ...{
            customers: Number(result.columns.customers?.[0]),
            arpa: column(result, "arpa")[0] ?? 0,
          },
          ...{ retention: perMonth, uplift: betterPerMonth - perMonth, kind: "points" },
          ...{ periods: 12 * years, margin: 0.7, discount: 0 },
        }) as ResultTable;
        for (const name of ["customersAtEnd", "revenue", "profit"])
          column(same, name).forEach((value, at) =>
            expect(column(result, name)[at]).toBeCloseTo(value, 6)
          );
      }),
      runs
    );
  });
});
