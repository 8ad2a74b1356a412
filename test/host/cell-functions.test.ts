import { readFileSync } from "node:fs";
import path from "node:path";
import { analyse } from "../../src/engine/analyse";
import { runtimeError } from "../../src/functions/excel-errors";
import { excelFunctions } from "../../src/functions/register";
import { CLIENTS, expectFaithful, openExcel, type OpenExcel } from "../support/excel";

const generated = path.resolve(__dirname, "../../src/functions/generated/functions.json");
const metadata = JSON.parse(readFileSync(generated, "utf8")) as Parameters<
  OpenExcel["host"]["registerFunctions"]
>[0];

describe.each(CLIENTS)("%s: the add-in's cell functions", (client) => {
  const excel = openExcel(client);
  const { book, host } = excel;
  const sheet = book.active;
  beforeAll(() => {
    excel.install();
    host.registerFunctions(metadata, "CHURN");
    for (const [id, call] of excelFunctions(analyse, runtimeError))
      excel.CustomFunctions.associate(id, call);
    book.load(sheet, 0, 10, [
      ["Customer", "Date", "Amount"],
      ["Ann", 45_306, 10],
      ["Bob", 45_311, 20],
      ["Ann", 45_337, 30],
      ["Cleo", 45_342, 40],
      ["Bob", 45_402, 50],
      [null, null, null],
    ]);
  });
  afterEach(() => expectFaithful(host));

  const enter = async (row: number, formula: string) => {
    book.write(sheet, { row, column: 0, rows: 1, columns: 1 }, () => formula, "user");
    await excel.settle();
    return sheet.value(row, 0);
  };
  const rowOf = (row: number, columns: number) =>
    Array.from({ length: columns }, (_, column) => {
      const value = sheet.value(row, column);
      return typeof value === "object" ? value.code : value;
    });

  test("compute a rate, with the options left out or in Chinese", async () => {
    expect(await enter(0, "=CHURN.RATE(50,500)")).toBe(0.1);
    expect(await enter(0, '=CHURN.RATE(50,0,500,"新增")')).toBe(0.1);
  });

  test("show the error of a base of nobody, and of an impossible count", async () => {
    expect(await enter(0, "=CHURN.RATE(1,0)")).toMatchObject({ code: "#DIV/0!" });
    expect(await enter(0, "=CHURN.RATE(2,1)")).toMatchObject({ code: "#NUM!" });
  });

  test("say with #VALUE! what to do", async () => {
    expect(await enter(0, '=CHURN.RATE("50",500)')).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("must be a number") as unknown,
    });
  });

  test("spill a roll-forward over a range with a header and a blank row", async () => {
    expect(await enter(10, "=CHURN.ROLLFORWARD(K1:K7,L1:L7,30,,45412)")).toBe("Period");
    expect(rowOf(11, 9)).toEqual(["2024-01", 0, 2, 0, 0, 0, 2, "#N/A", "#N/A"]);
    expect(rowOf(12, 9)).toEqual(["2024-02", 2, 1, 0, 1, 0, 2, 0.5, 0.5]);
    expect(rowOf(14, 9)).toEqual(["2024-04", 0, 0, 1, 0, 0, 1, "#N/A", "#N/A"]);
  });

  test("spill segments that lookups can match on", async () => {
    expect(await enter(20, '=CHURN.RFM(K1:K7,L1:L7,M1:M7,,,,,"zh-CN")')).toBe("Customer");
    expect(rowOf(21, 5)).toEqual(["Ann", 45_337, 65, 2, 40]);
    expect(sheet.value(21, 9)).toBe("已流失");
  });

  test("name the first row with an error in a needed column", async () => {
    book.load(sheet, 3, 12, [[{ code: "#REF!" }]]);
    expect(await enter(30, "=CHURN.RFM(K1:K7,L1:L7,M1:M7)")).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("Row 4 of amounts holds the error #REF!") as unknown,
    });
  });
});
