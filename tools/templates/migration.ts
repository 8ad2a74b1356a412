import { SEGMENTS } from "../../src/core/rfm/segments";
import { fill } from "../../src/text/say";
import type { Making } from "./making";
import { Page, colorScale } from "./page";
import type { Result } from "./studio";

const names = Object.keys(SEGMENTS);
const GRID = 6;
/** Below the segments: customers without one on the earlier day, and what all add up to. */
export const MIGRATION_TOTAL = GRID + names.length + 2;
const DAY = "$C$4";

/** Who moved from which segment to which since an earlier day: all of it formulas, the earlier scores those of CHURN.RFM. */
export function migration(making: Making, { worksheets }: Excel.Workbook, result: Result): void {
  const { rfm } = making.words;
  const page = new Page(worksheets.add(rfm.migration));
  page.width(names.length + 2, 62);
  page.head(rfm.migration, rfm.migrationAbout, []);
  page.settings(3, [
    {
      label: rfm.since,
      value: `=MAX(Orders[${making.words.columns.date}])-90`,
      ...{ format: "yyyy-mm-dd", about: rfm.sinceAbout },
    },
  ]);
  grid(page, making, result);
  page.print(rfm.migration);
  earlier(worksheets.add(rfm.earlier), making, result);
}

function grid(page: Page, { words, segment }: Making, result: Result): void {
  const { common, rfm } = words;
  const letters = [...names.keys()].map((at) => String.fromCharCode("C".charCodeAt(0) + at));
  const [first = "C", last = "C"] = [letters[0], letters.at(-1)];
  const moved = (row: number) =>
    letters.map(
      (letter) =>
        `=COUNTIFS(${result.column("segment")},${letter}$${GRID},'${rfm.earlier}'!$M$5#,$B${row})`
    );
  const sums = [...letters, String.fromCharCode(last.charCodeAt(0) + 1)];
  page.grid(GRID - 1, 1, {
    headers: [rfm.fromTo, ...names.map(segment), common.total],
    formats: ["@", ...sums.map(() => "#,##0")],
    rows: [
      ...[...names.map(segment), rfm.newSince].map((label, at) => {
        const row = GRID + 1 + at;
        return [label, ...moved(row), `=SUM(${first}${row}:${last}${row})`];
      }),
      [
        common.total,
        ...sums.map((letter) => `=SUM(${letter}${GRID + 1}:${letter}${MIGRATION_TOTAL - 1})`),
      ],
    ],
  });
  page.total(MIGRATION_TOTAL - 1, 1, names.length + 2);
  colorScale(page.at(GRID, 2, names.length + 1, names.length));
}

/** The scores of the earlier day, and beside them the earlier segment of each customer of today's list. */
function earlier(sheet: Excel.Worksheet, making: Making, result: Result): void {
  const { words, language } = making;
  const { columns, rfm } = words;
  const at = 1 + result.columns.findIndex(({ name }) => name === "segment");
  const put = (address: string, formula: string) =>
    (sheet.getRange(address).formulas = [[formula]]);
  const orders = [columns.customer, columns.date, columns.amount].map((name) => `Orders[${name}]`);
  const day = `'${rfm.migration}'!${DAY}`;
  put("A1", rfm.earlier);
  Object.assign(sheet.getRange("A1").format.font, { size: 16, bold: true });
  put("A2", fill(rfm.earlierAbout, { sheet: rfm.migration }));
  making.mentions.push({
    ...{ on: rfm.earlier, of: rfm.migration },
    ...{ row: 1, column: 0, text: rfm.earlierAbout },
  });
  put("A4", `=CHURN.RFM(${orders.join(",")},${day},5,"share","rows","${language}")`);
  put("M4", rfm.earlierSegment);
  const found = `XLOOKUP(${result.column("customer")},INDEX(A4#,,1),INDEX(A4#,,${at}),"${rfm.newSince}")`;
  put("M5", `=IFERROR(${found},"${rfm.newSince}")`);
  Object.assign(sheet.getRange("A4:M4").format.font, { bold: true });
  sheet.getRange("A:M").format.columnWidth = 80;
  sheet.freezePanes.freezeRows(4);
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}
