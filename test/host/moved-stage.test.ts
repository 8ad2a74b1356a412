import { tidyWorkbook } from "../../src/workbook";
import { historyOf, withHistory } from "../support/history";
import { bodyOf, refresh } from "../support/recipes";

const LOST = 1_000;

/** Figures of a refresh that did not end are taken away from the history wherever it lies, and cells put back wherever they do. */
describe("a refresh that Excel did not survive", () => {
  test("is undone though rows were inserted above the result and the history meanwhile", async () => {
    const excel = await withHistory("excel-web", "CHURN_STATUS");
    const { book, host } = excel;
    const [source = book.active, result = book.active] = book.sheets;
    await refresh();
    const history = historyOf(excel);
    const look = () => [bodyOf(excel, "Churn_STATUS"), bodyOf(excel, history.table.name)];
    const before = look();
    book.load(source, 11, 0, [["C-9", 45_480, 3]]);
    let halfWay = 0;
    for (let at = 1; ; at++) {
      // The batch that replaces the result does most of it before it fails.
      host.faults.inject("action", { code: "GeneralException", at, action: 60, times: LOST });
      const outcome = await refresh().catch(() => undefined);
      host.faults.clear();
      if (outcome?.every((each) => "after" in each)) break;
      halfWay += book.sheets.length > 3 ? 1 : 0;
      for (const sheet of [result, history.sheet]) book.insertRows(sheet, 0, 2);
      await tidyWorkbook();
      expect(look()).toEqual(before);
      expect(book.sheets).toHaveLength(3);
    }
    expect(halfWay).toBeGreaterThan(0);
  });
});
