import type { OpenExcel } from "../support/excel";
import { CLIENTS, expectFaithful } from "../support/excel";
import {
  answered,
  asTable,
  bodyOf,
  freshCells,
  openShop,
  recipes,
  refresh,
  sentenceOf,
  write,
} from "../support/recipes";

const MORE = Array.from({ length: 1_000 }, (_, at) => [
  `D-${String(at % 90).padStart(3, "0")}`,
  45_300 + ((at * 7) % 200),
  5 + (at % 50),
]);

describe.each(CLIENTS)("%s: refreshing a result", (client) => {
  let excel: OpenExcel;
  beforeEach(() => {
    excel = openShop(client);
  });
  afterEach(() => expectFaithful(excel.host));

  test("writes what a fresh run would, where the old result stands", async () => {
    const { sheet, table } = await write("CHURN_STATUS");
    const [source] = excel.book.sheets;
    if (source) excel.book.load(source, 11, 0, MORE);
    const outcome = await refresh();
    expect(outcome).toMatchObject([{ after: { last: { read: 1_010 } } }]);
    if (source) excel.book.select(source, [{ row: 0, column: 0, rows: 1_011, columns: 3 }]);
    if (source) excel.book.activate(source);
    const fresh = await answered("CHURN_STATUS");
    expect(bodyOf(excel, table)).toEqual(freshCells(fresh));
    expect(excel.book.sheet(sheet.id)?.value(1, 0)).toBe(sentenceOf(fresh));
    expect(excel.book.sheets).toHaveLength(2);
  });
});
