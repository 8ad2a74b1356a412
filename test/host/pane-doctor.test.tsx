/** @jest-environment jsdom */
import { cleanup, screen } from "@testing-library/react";
import { openPane, press, seeText, settled, user } from "../support/pane";
import { SHOP, fill } from "../support/shop";

afterEach(cleanup);

type Rows = readonly (readonly unknown[])[];
const shopWith = (...rows: Rows): Rows => [...SHOP, ...rows];
const SUBSCRIBED: Rows = [
  ["Customer", "Start date", "End date"],
  ["Ann", 45_292, 45_322],
  ["Bob", 45_292, 45_400],
  ["Ann", 45_383, ""],
  ["Bob", 45_350, 45_450],
  ["Cleo", 45_300, ""],
];

function open(rows: Rows) {
  const excel = openPane("excel-web");
  fill(excel, rows);
  excel.show();
  return excel;
}

/** What is found, and where; the choice that decides, and what is said then. */
interface Walk {
  readonly rows: Rows;
  readonly finding: RegExp;
  readonly cell?: string;
  readonly choice?: string | RegExp;
  readonly then?: RegExp;
  readonly used?: string;
}
const WALKS: readonly (readonly [string, Walk])[] = [
  [
    "refunds, which can be left out",
    {
      rows: shopWith(["C-001", 45_400, -60]),
      finding: /1 amount is negative and was kept as a refund, at C12/,
      cell: "C12",
      choice: "Leave these rows out",
      then: /1 amount is negative and its row was left out/,
      used: "Rows: 11 read = 10 used + 1 left out + 0 blank.",
    },
  ],
  [
    "purchases for nothing, which can be left out",
    {
      rows: shopWith(["C-001", 45_400, 0]),
      finding: /1 row has the amount 0 and counts as a purchase, at C12/,
      choice: "Leave these rows out",
      then: /1 row has the amount 0 and was left out/,
      used: "Amounts: 1,014.50 read = 1,014.50 used + 0.00 left out.",
    },
  ],
  [
    "days to come, which can be left out",
    {
      rows: shopWith(["C-001", 46_400, 10]),
      finding: /1 row is dated after today and counts, at B12/,
      cell: "B12",
      choice: "Leave these rows out",
      then: /1 row is dated after today and was left out/,
      used: "Amounts: 1,024.50 read = 1,014.50 used + 10.00 left out.",
    },
  ],
  [
    "a total that has a date, which can be left out",
    {
      rows: shopWith(["Total", 45_473, 1014.5]),
      finding: /1 row is named like a total and counts like any other, at A12/,
      choice: "Totals: leave them out",
      then: /1 row is named like a total and was left out/,
      used: "Amounts: 2,029.00 read = 1,014.50 used + 1,014.50 left out.",
    },
  ],
  [
    "a row of totals without a date, which cannot be used",
    {
      rows: shopWith(["Total", "", 1014.5]),
      finding: /1 row looks like a total and was left out, at A12/,
      cell: "A12",
      used: "Rows: 11 read = 10 used + 1 left out + 0 blank.",
    },
  ],
  [
    "headers repeated among the rows",
    {
      rows: shopWith(["Customer", "Order date", "Amount"]),
      finding: /1 row repeats the header and was left out, at A12/,
      used: "Rows: 11 read = 10 used + 1 left out + 0 blank.",
    },
  ],
  [
    "rows that occur twice, which can count once",
    {
      rows: shopWith(["C-006", 45_473, 99]),
      finding: /1 row repeats another row in every column that this question reads, at A12/,
      choice: "Count each only once",
      then: /1 row repeats another row/,
      used: "Rows: 11 read = 10 used + 1 left out + 0 blank.",
    },
  ],
  [
    "ids with spaces, which can be kept apart",
    {
      rows: shopWith(["C-001 ", 45_400, 5]),
      finding: /1 id had spaces .* at A12, and was read without them/,
      choice: "No: keep them apart",
      then: /1 id has spaces .* They are kept apart/,
    },
  ],
  [
    "ids that differ by capital letters, which can be one",
    {
      rows: shopWith(["c-001", 45_400, 5]),
      finding: /1 id differs from another only by capital letters, at A12. They are kept apart/,
      choice: "Yes: read them as one",
      then: /only by capital letters, at A12, and was read as that one/,
    },
  ],
  [
    "ids that differ by leading zeros, which can be one",
    {
      rows: SHOP.map(([key, ...cells], row) => [
        row === 1 ? "00123" : row === 2 ? 123 : key,
        ...cells,
      ]),
      finding: /1 id differs from another only by leading zeros, at A2. They are kept apart/,
      choice: "Yes: read them as one",
      then: /only by leading zeros, at A3, and was read as that one/,
    },
  ],
  [
    "dates far from now, which can be left out",
    {
      rows: shopWith(["C-001", 12_000, 5]),
      finding: /1 value in the date column, at B12, would be a date before 1980 or after 2100/,
      choice: "Leave these rows out",
      then: /1 row is dated before 1980 or after 2100, at B12, and was left out/,
      used: "Rows: 11 read = 10 used + 1 left out + 0 blank.",
    },
  ],
  [
    "amounts in two currencies, one of which can be kept",
    {
      rows: shopWith(["C-001", 45_400, "€ 60"], ["C-002", 45_401, "12 USD"]),
      finding:
        /The amounts are in several currencies \(EUR × 1, USD × 1\), the second appears at C13/,
      cell: "C13",
      choice: "EUR only: 1 row, at C12",
      then: /11 rows are not in EUR and were left out, the first at C2/,
      used: "Amounts: 1,086.50 read = 60.00 used + 1,026.50 left out.",
    },
  ],
  [
    "a column of currencies beside the amounts, which can be added all the same",
    {
      rows: SHOP.map((row, at) => [...row, at === 0 ? "Currency" : at === 4 ? "USD" : "EUR"]),
      finding:
        /The amounts are in several currencies \(EUR × 9, USD × 1\), the second appears at C5/,
      choice: "All of them, added up without converting",
      then: /They were added up as they are, without converting them/,
    },
  ],
  [
    "subscriptions that overlap",
    {
      rows: SUBSCRIBED,
      finding: /1 subscription begins before another .* ends, at B5/,
      cell: "B5",
    },
  ],
  [
    "a gap between two subscriptions",
    { rows: SUBSCRIBED, finding: /1 subscription begins 2 or more days after the last one .* B4/ },
  ],
];

describe("of the rows the pane tells", () => {
  test("how many are hidden, which are left out where only visible ones are wanted", async () => {
    const { book } = open(SHOP);
    for (const row of [3, 4, 7]) book.active.hiddenRows.add(row);
    await press("Use the selection");
    await user.click(await screen.findByRole("button", { name: /What was found in the rows/ }));
    await seeText(/3 rows are hidden on the sheet, .* and count all the same, the first at A4/);
    await user.click(screen.getByRole("radio", { name: "Read visible rows only" }));
    await settled();
    await seeText(/3 rows are hidden on the sheet, .* and were not read/);
    await seeText("Rows: 10 read = 7 used + 3 left out + 0 blank.");
    await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
    await press("Run");
    await seeText(/of the money/);
  }, 30_000);

  test.each(WALKS)("%s", async (_, { rows, finding, cell, choice, then, used }) => {
    const { book } = open(rows);
    await press("Use the selection");
    await seeText(/Every row|rows are used|needs your decision/);
    if (/amount|Total/.test(finding.source + String(choice)) || used?.startsWith("Amounts"))
      await user.click(await screen.findByRole("radio", { name: /Which customers matter most/ }));
    await settled();
    const told = screen.queryByRole("button", { name: /What was found in the rows/ });
    if (told?.ariaExpanded === "false") await user.click(told);
    await seeText(finding);
    if (cell !== undefined) {
      await press(`Go to ${cell}`);
      const at = { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 };
      expect(book.selection).toEqual([{ ...at, rows: 1, columns: 1 }]);
    }
    if (choice !== undefined) await user.click(screen.getByRole("radio", { name: choice }));
    await settled();
    if (then !== undefined) await seeText(then);
    if (used !== undefined) await seeText(used);
  });
});
