import { recognise } from "../../../../src/core/table";
import type { Cell, Grid, Recognition } from "../../../../src/core/table";
import { exportsOfSystems, snapshots, subscriptions } from "./exports";

/** The header above the column of each role. */
function headersOf({ roles, columns }: Recognition): Record<string, string> {
  return Object.fromEntries(
    Object.entries(roles).map(([role, { column }]) => [role, columns[column]?.header ?? ""])
  );
}
const seen = (sample: Grid) => recognise(sample).shape;
const firms = (of: (at: number) => readonly Cell[]): Grid =>
  Array.from({ length: 10 }, (_, at) => [`c${at}`, ...of(at)]);

describe("recognise gives, of what systems export,", () => {
  test.each([
    [
      "Stripe, subscriptions",
      {
        customer: "Customer ID",
        start: "Start (UTC)",
        end: "Ended At (UTC)",
        amount: "Amount",
        plan: "Plan",
      },
    ],
    [
      "Chargebee, subscriptions",
      {
        customer: "Customer Id",
        start: "Start Date",
        end: "Cancelled At",
        amount: "MRR",
        plan: "Plan Id",
        reason: "Cancel Reason",
        currency: "Currency",
      },
    ],
    [
      "Recurly, subscriptions",
      {
        customer: "account_code",
        start: "activated_at",
        end: "expires_at",
        amount: "unit_amount",
        plan: "plan_code",
        currency: "currency",
      },
    ],
    [
      "WooCommerce, subscriptions",
      {
        customer: "customer_id",
        start: "start_date",
        end: "end_date",
        amount: "order_total",
      },
    ],
  ])("%s with the columns a person would choose", (name, expected) => {
    const recognition = recognise(exportsOfSystems[name] ?? []);
    expect(recognition.shape).toBe("subscriptions");
    expect(headersOf(recognition)).toEqual(expected);
  });

  test("orders that may be cancelled as purchases, not as subscriptions", () => {
    const recognition = recognise(exportsOfSystems["Shopify, orders"] ?? []);
    expect(recognition.shape).toBe("purchases");
    expect(headersOf(recognition)).toEqual({
      ...{ customer: "Email", date: "Paid at", amount: "Total" },
      currency: "Currency",
    });
  });
});

describe("recognise gives subscriptions", () => {
  test.each(Object.entries(subscriptions))("in the columns of: %s", (_, sample) => {
    const { shape, roles } = recognise(sample);
    expect(shape).toBe("subscriptions");
    expect(Object.keys(roles)).toEqual(expect.arrayContaining(["customer", "start", "end"]));
  });

  test("without a header, where one date is never before the other and long after it or blank", () => {
    const rows = firms((at) => [45_292 + at * 5, at % 3 ? 45_400 + at * 5 : "", 10.5]);
    expect(recognise(rows)).toMatchObject({
      shape: "subscriptions",
      roles: { start: { column: 1, because: "content" }, end: { column: 2 } },
    });
  });

  test("with the days as they lie, where the names say the opposite", () => {
    const rows = firms((at) => [45_500 + at, 45_292 + at]);
    expect(recognise([["customer", "start", "end"], ...rows])).toMatchObject({
      shape: "subscriptions",
      saw: { start: "end", end: "start" },
      roles: { start: { column: 2, because: "content" }, end: { column: 1 } },
    });
  });
});

describe("recognise gives snapshots", () => {
  test.each(Object.entries(snapshots))("of: %s", (_, sample) => {
    const { shape, roles } = recognise(sample);
    expect(shape).toBe("snapshots");
    expect(Object.keys(roles).sort()).toEqual(["amount", "customer", "period"]);
  });

  test("only where no customer occurs twice in a period: else each row is a purchase", () => {
    const twice = firms((at) => [45_292 + (at % 2) * 31, 20.5]).map(([, ...rest]) => [
      "a",
      ...rest,
    ]);
    expect(seen([["Customer", "Date", "Amount"], ...twice])).toBe("purchases");
  });

  test("only where the date is not called that of an order or an invoice", () => {
    const rows = firms((at) => [45_292 + (at % 2) * 31, 20.5]);
    expect(seen([["Customer", "Invoice date", "Amount"], ...rows])).toBe("purchases");
    expect(seen([["Customer", "Month", "Amount"], ...rows])).toBe("snapshots");
  });
});

describe("recognise gives changes", () => {
  test.each([
    [["Customer", "MRR before", "MRR after"]],
    [["Account name", "Opening ARR", "Closing ARR"]],
    [["客户", "期初金额", "期末金额"]],
    [["客戶", "上月金額", "本月金額"]],
    [["Kunde", "Vorjahr", "Aktuell"]],
    [["顧客名", "前年", "当年"]],
    [["Customer", 2023, 2024]],
    [["Customer", "Jan 2024", "Feb 2024"]],
    [["Customer", 45_292, 45_323]],
  ])("from the names %j", (header) => {
    const { shape, roles } = recognise([header, ...firms((at) => [at * 10, at % 3 ? at * 12 : 0])]);
    expect(shape).toBe("changes");
    expect(roles).toMatchObject({ before: { column: 1 }, after: { column: 2 } });
  });

  test("with the earlier period before the later, wherever they stand", () => {
    const { roles } = recognise([["Customer", 2024, 2023], ...firms((at) => [at, at + 1])]);
    expect(roles).toMatchObject({ before: { column: 2 }, after: { column: 1 } });
  });

  test("with a column that says who was a customer before", () => {
    const rows = firms((at) => [at, at + 1, at % 2 === 0]);
    const { roles } = recognise([["Customer", "Before", "After", "Ever before"], ...rows]);
    expect(roles["everBefore"]?.column).toBe(3);
  });
});

describe("recognise gives counts", () => {
  test.each([
    [["Month", "Customers at start", "New", "Lost"]],
    [["Month", "Opening customers", "New customers", "Churned customers"]],
    [["月份", "期初客户数", "新增客户数", "流失客户数"]],
    [["月份", "期初客戶數", "新增", "流失"]],
    [["Monat", "Kunden am Anfang", "Neukunden", "Verlorene Kunden"]],
  ])("from the names %j", (header) => {
    const rows = [
      ["2024-01", 100, 9, 5],
      ["2024-02", 104, 9, 6],
    ];
    const { shape, roles } = recognise([header, ...rows]);
    expect(shape).toBe("counts");
    expect(Object.values(roles).map(({ column }) => column)).toHaveLength(4);
    expect(roles).toMatchObject({
      period: { column: 0 },
      start: { column: 1 },
      lost: { column: 3 },
    });
  });
});
