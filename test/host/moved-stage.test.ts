import { tidyWorkbook } from "../../src/workbook";
import { historyOf, withHistory } from "../support/history";
import { bodyOf, openShop, refresh, write } from "../support/recipes";
import { requestOf } from "../support/requests";

const LOST = 1_000;

const state = "ChurnAnalytics.state";

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

  test("is undone before the next result of the same refresh is written", async () => {
    const excel = openShop("excel-web");
    const { book, host } = excel;
    const [source = book.active] = book.sheets;
    await write("CHURN_STATUS");
    book.activate(source);
    await write("CHURN_RFM");
    const grow = () => book.load(source, 11, 0, [["C-9", 45_480, 3]]);
    const isMarked = () =>
      book.sheets.some(({ customProperties }) => customProperties.get(state) === "rewriting");
    grow();
    const marked = await requestOf(excel, refresh, isMarked);
    book.clear(source, { row: 11, column: 0, rows: 1, columns: 3 }, "Contents");
    await refresh();
    const before = bodyOf(excel, "Churn_STATUS");
    grow();
    host.faults.inject("action", { code: "AccessDenied", at: marked + 1, action: 60 });
    // Nor can it be undone at once.
    host.faults.inject("internal-error", { at: marked + 2 });
    expect(await refresh()).toMatchObject([
      { trouble: { problem: "access-denied" } },
      { after: {} },
    ]);
    expect(bodyOf(excel, "Churn_STATUS")).toEqual(before);
    expect(book.sheets).toHaveLength(3);
  });
});
