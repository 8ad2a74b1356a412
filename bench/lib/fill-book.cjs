/* global window */

/** In the page of the workbench: a table of orders of six columns, in no order, about ten rows to a customer. */
function fillBook(rows) {
  const SLICE = 65_536;
  const PLACES = ["North", "South", "East", "West"];
  const HEADS = ["Customer", "Order date", "Amount", "Order", "Region", "Quantity"];
  const { book } = window.workbench;
  let state = 7;
  const draw = (many) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * many);
  };
  const order = (row) => [
    `C-${draw(rows / 10) * 7_919 + 1_000_000_000}`,
    44_562 + draw(1_095),
    draw(2_000_000) / 100,
    `O-${row + 1}`,
    PLACES[draw(4)],
    1 + draw(9),
  ];
  const sheet = book.addSheet("Big");
  book.load(sheet, 0, 0, [HEADS]);
  for (let from = 0; from < rows; from += SLICE) {
    const size = Math.min(SLICE, rows - from);
    book.load(
      sheet,
      from + 1,
      0,
      Array.from({ length: size }, (_, at) => order(from + at))
    );
  }
  const dates = { row: 1, column: 1, rows, columns: 1 };
  book.setNumberFormat(sheet, dates, () => "yyyy-mm-dd");
  const cells = { row: 0, column: 0, rows: rows + 1, columns: HEADS.length };
  book.addTable(sheet, cells, true, "Big");
  book.activate(sheet);
  book.select(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
}

module.exports = { fillBook };
