import fc from "fast-check";
import { recognise } from "../../../../src/core/table";
import type { Cell, Grid, Recognition } from "../../../../src/core/table";

/** Forty orders of eleven customers: order, date, customer, amount, channel. */
const orders: Grid = Array.from({ length: 40 }, (_, index) => [
  `O-${1000 + index}`,
  45_000 + index * 3,
  `C${(index * 7) % 11}`,
  ((index * 37) % 500) + 0.5,
  index % 2 === 0 ? "Web" : "Shop",
]);

describe("recognise gives", () => {
  test.each([
    ["English", ["Order ID", "Order date", "Customer ID", "Amount", "Channel"]],
    ["an export of code", ["InvoiceNo", "InvoiceDate", "CustomerID", "total_price", "chan"]],
    ["careless English", [" ORDER  NO. ", "date\u00a0", "ＣＵＳＴＯＭＥＲ", "Amount (USD)", "x"]],
    ["简体中文", ["订单编号", "下单时间", "会员编号", "实付金额", "渠道"]],
    ["繁體中文", ["訂單編號", "訂單日期", "客戶編號", "消費金額", "通路"]],
    ["Deutsch", ["Bestellnummer", "Bestelldatum", "Kundennummer", "Betrag", "Kanal"]],
    ["français", ["N° commande", "Date de commande", "Numéro client", "Montant", "Canal"]],
    ["español", ["Número de pedido", "Fecha de pedido", "ID cliente", "Importe", "Canal"]],
    ["日本語", ["注文番号", "注文日", "顧客コード", "売上金額", "チャネル"]],
  ])("the four roles from headers in %s", (_, headers) => {
    const { shape, roles, headerRow, columns } = recognise([headers, ...orders]);
    expect(shape).toBe("purchases");
    expect(headerRow).toBe(0);
    expect(columnsOf({ roles })).toEqual({ order: 0, date: 1, customer: 2, amount: 3 });
    expect(columns.map(({ header }) => header)).toEqual(headers);
    expect(roles.customer?.because).toBe("header-and-content");
    expect(Math.min(...Object.values(roles).map(({ confidence }) => confidence))).toBeGreaterThan(
      0.6
    );
  });

  test("the roles from content alone, and says that there is no header", () => {
    const { dataRow, headerRow, roles, remarks, columns } = recognise(orders, { firstColumn: 2 });
    expect({ dataRow, headerRow, remarks }).toEqual({
      dataRow: 0,
      headerRow: undefined,
      remarks: ["no-header"],
    });
    expect(columnsOf({ roles })).toEqual({ date: 1, customer: 2, amount: 3 });
    expect(roles.customer?.because).toBe("content");
    expect(columns.map(({ name }) => name)).toEqual(["C", "D", "E", "F", "G"]);
  });

  test("content before headers: a column named Date that holds words is no date", () => {
    const wrong = orders.map(([order = "", date = "", customer = "", amount = ""]) => [
      customer,
      amount,
      "soon",
      date,
      order,
    ]);
    const { roles } = recognise([["Customer", "Value", "Date", "When", "Order"], ...wrong]);
    expect(columnsOf({ roles })).toEqual({ customer: 0, amount: 1, date: 3, order: 4 });
  });

  test("what each column holds, and how surely", () => {
    const { columns } = recognise([["Order", "Date", "Customer", "Amount", "Channel"], ...orders]);
    expect(columns.map(({ holds }) => holds)).toEqual(["key", "day", "key", "money", "label"]);
    expect(columns[1]).toMatchObject({ column: 1, name: "Date", share: 1 });
  });

  test("the header below a title and a blank row", () => {
    const header = ["Order", "Date", "Customer", "Amount", "Channel"];
    const title = [["Orders 2024", null, null, null, null], [], ["Printed", 45_657], header];
    expect(recognise([...title, ...orders])).toMatchObject({
      headerRow: 3,
      dataRow: 4,
      remarks: ["title-above"],
    });
  });

  test("two header rows as one name", () => {
    const above = ["Order", "Order", "Customer", "Customer", "Sales"];
    const below = ["no", "date", "number", "paid", "channel"];
    const { dataRow, columns, remarks } = recognise([above, below, ...orders]);
    expect(dataRow).toBe(2);
    expect(remarks).toEqual(["two-header-rows"]);
    expect(columns[1]?.name).toBe("Order date");
  });

  test("headers that are merged over rows and columns", () => {
    const rows = orders.map(([order = "", day = "", customer = "", amount = ""]) => [
      ...[customer, order, day, amount],
    ]);
    // Customer over two rows, Order over two columns, Amount over two rows.
    const header = [
      ["Customer", "Order", "", "Amount"],
      ["", "no", "date", ""],
    ];
    const { dataRow, columns, roles } = recognise([...header, ...rows]);
    expect(dataRow).toBe(2);
    expect(columns.map(({ name }) => name)).toEqual(["Customer", "Order no", "date", "Amount"]);
    expect(columnsOf({ roles })).toMatchObject({ customer: 0, date: 2, amount: 3 });
    const over = recognise([
      ["Customer", "Amount", ""],
      ...rows.map(([who = "", , , paid = ""]) => [who, paid, 1]),
    ]);
    expect(over.remarks).toContain("blank-name");
    expect(over.columns.map(({ name }) => name)).toEqual(["Customer", "Amount", "C"]);
  });

  test("names that are twice there or blank with the letters of their column", () => {
    const { columns, remarks } = recognise([["Date", "Date", "", "Amount", "x"], ...orders]);
    expect(columns.map(({ name }) => name)).toEqual(["Date (A)", "Date (B)", "C", "Amount", "x"]);
    expect(remarks).toEqual(["same-name-twice", "blank-name"]);
  });

  test("dates by the number format where numbers could be either", () => {
    const rows = Array.from({ length: 30 }, (_, index) => [
      `c${index % 9}`,
      45_000 + index * 31,
      44_100 - index * 7,
    ]);
    const formats = ["General", "#,##0.00", "yyyy\\-mm\\-dd;@"];
    const { roles } = recognise([["who", "x", "y"], ...rows], { formats });
    expect(columnsOf({ roles })).toEqual({ customer: 0, amount: 1, date: 2 });
  });
});

describe("recognise gives, of numbers that are dates when somebody says so,", () => {
  test.each([20_240_101, 1_704_067_200])("the column that a header names: %d", (first) => {
    const rows = Array.from({ length: 30 }, (_, at) => [`c${at % 9}`, first, 7 + at / 2]);
    expect(columnsOf(recognise([["who", "Order date", "Amount"], ...rows]))).toEqual({
      customer: 0,
      date: 1,
      amount: 2,
    });
    expect(columnsOf(recognise([["who", "number", "Amount"], ...rows]))["date"]).toBeUndefined();
  });
});

describe("recognise refuses", () => {
  test("to take data for a header: words only, no known name", () => {
    const { headerRow, dataRow, remarks } = recognise([
      ["red", "north"],
      ["blue", "south"],
    ]);
    expect({ headerRow, dataRow, remarks }).toEqual({
      headerRow: undefined,
      dataRow: 0,
      remarks: ["uncertain-header"],
    });
  });

  test.each(["Customer since", "Customer type", "Customer age", "客户等级", "会员生日"])(
    "%s as the customer",
    (header) => {
      const sample = [
        [header, "Buyer"],
        ...orders.map(([, , customer]) => [customer ?? "", customer ?? ""]),
      ];
      expect(recognise(sample).roles.customer?.column).toBe(1);
    }
  );

  test.each(["Quantity", "Discount", "Tax amount", "运费", "數量"])(
    "%s as the amount",
    (header) => {
      const sample = [
        [header, "Sales"],
        ...orders.map((row): Cell[] => [row[3] ?? 0, row[3] ?? 0]),
      ];
      expect(recognise(sample).roles.amount?.column).toBe(1);
    }
  );
});

describe("recognise agrees", () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.double(),
    fc.integer({ min: 40_000, max: 46_000 }),
    fc.constantFrom<Cell>("Customer", "Date", "Amount", "2024-12-31", "", null, true, {
      error: "#N/A",
    })
  );

  test("with every sample: no error, each column once, the data below the header", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 }), (sample) => {
        const { columns, roles, dataRow, headerRow } = recognise(sample);
        const width = Math.max(0, ...sample.map((row) => row.length));
        expect(columns.map(({ column }) => column)).toEqual([...Array(width).keys()]);
        const taken = Object.values(columnsOf({ roles }));
        expect(new Set(taken).size).toBe(taken.length);
        expect(dataRow).toBeGreaterThan(headerRow ?? -1);
        expect(dataRow).toBeLessThanOrEqual(sample.length);
      }),
      { numRuns: 300 }
    );
  });
});

function columnsOf({ roles }: Pick<Recognition, "roles">): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const [role, guess] of Object.entries(roles)) columns[role] = guess.column;
  return columns;
}
