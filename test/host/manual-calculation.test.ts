import { CLIENTS, expectFaithful } from "../support/excel";
import { openShop, refresh, write } from "../support/recipes";
import { openFunctions } from "../support/sheet-functions";
import type { Opened } from "../support/shop";
import { sheetText } from "../support/snapshot";

type Mode = Opened["book"]["calculationMode"];

/** A result that was written, and then refreshed over other rows: what stands on its sheet each time. */
async function results(client: (typeof CLIENTS)[number], mode: Mode): Promise<string[]> {
  const excel = openShop(client);
  excel.book.calculationMode = mode;
  await write("CHURN_ROLLFORWARD");
  const written = excel.book.sheets[1];
  if (!written) throw new Error("Nothing was written.");
  const texts = [sheetText(excel, written)];
  const [source] = excel.book.sheets;
  if (source) excel.book.load(source, 11, 0, [["C-009", 45_480, 12]]);
  expect(await refresh()).toMatchObject([{ after: {} }]);
  expect(excel.book.calculationMode).toBe(mode);
  expectFaithful(excel.host);
  return [...texts, sheetText(excel, written)];
}

describe.each(CLIENTS)("%s: where Excel calculates only when it is told", (client) => {
  test("results are written and refreshed as anywhere, and it stays so", async () => {
    const [manual, automatic] = [
      await results(client, "Manual"),
      await results(client, "Automatic"),
    ];
    expect(manual).toEqual(automatic);
    expect(manual[0]).not.toBe(manual[1]);
  });

  test("a function shows its value once entered, and a changed one after the user's F9", async () => {
    const excel = openShop(client);
    openFunctions(excel);
    const { book } = excel;
    const sheet = book.addSheet("Rates");
    const put = (column: number, typed: string) =>
      book.write(sheet, { row: 0, column, rows: 1, columns: 1 }, () => typed, "user");
    book.calculationMode = "Manual";
    put(0, "5");
    put(1, "=CHURN.RATE(A1,100)");
    await excel.settle();
    expect(sheet.value(0, 1)).toBe(0.05);
    put(0, "10");
    await excel.settle();
    expect(sheet.value(0, 1)).toBe(0.05);
    book.recalculate();
    await excel.settle();
    expect(sheet.value(0, 1)).toBe(0.1);
  });
});
