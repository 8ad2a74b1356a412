import { SEGMENTS, ENDANGERED } from "../../src/core/rfm/segments";
import type { DrawnChart } from "../../src/workbook/drawn-chart";
import { front } from "./front";
import { ACCENT, type Cell, PALE, Page, colorScale, titled } from "./page";
import { addOrders } from "./samples";
import type { Making } from "./making";
import { MIGRATION_TOTAL, migration } from "./migration";
import type { Result } from "./studio";
import type { TemplateWords } from "./words/en";

const SEGMENT_ROW = 11;
const MAP_ROW = 26;
const names = Object.keys(SEGMENTS);
const LAST = SEGMENT_ROW + names.length;

/** T5: whom to reward, whom to win back, and what to do about each. */
export async function makeRfm(making: Making): Promise<void> {
  const { studio, words } = making;
  const { common, rfm } = words;
  await addOrders(words);
  const result = await studio.write("CHURN_RFM", "Orders", { frequency: "rows" }, rfm.sheet);
  await front(making, common.orders, (page, context) => {
    figures(page, making, result);
    segments(page, making, result);
    map(page, words, result);
    foot(page, words, result);
    page.chart(sharesChart(words));
    playbook(new Page(context.workbook.worksheets.add(rfm.playbook)), making);
    migration(making, context.workbook, result);
  });
}

function figures(page: Page, { words, segment }: Making, result: Result): void {
  const { common, rfm } = words;
  const [customer, money] = [result.column("customer"), result.column("monetary")];
  const revenueOf = (wanted: string) =>
    `SUMIFS(${money},${result.column("segment")},"${segment(wanted)}")`;
  const endangered = ENDANGERED.map(revenueOf).join("+");
  const champions = `=IFERROR(${revenueOf("Champions")}/SUM(${money}),0)`;
  page.figures(6, [
    { label: common.customers, formula: `=COUNTA(${customer})`, format: "#,##0" },
    { label: common.revenue, formula: `=SUM(${money})`, format: "#,##0" },
    { label: rfm.champions, formula: champions, format: "0.0%" },
    { label: rfm.endangered, formula: `=${endangered}`, format: "#,##0" },
    { label: rfm.worth, formula: `=(${endangered})*$C$${MAP_ROW + 10}`, format: "#,##0" },
  ]);
}

function segments(page: Page, { words, segment }: Making, result: Result): void {
  const { common, rfm } = words;
  page.section(9, rfm.segments);
  page.grid(10, 1, {
    headers: [
      ...[rfm.segment, common.customers, rfm.shareOfCustomers, rfm.orders, common.revenue],
      ...[rfm.shareOfRevenue, rfm.each],
    ],
    formats: ["@", "#,##0", "0.0%", "#,##0", "#,##0", "0.0%", "#,##0.00"],
    rows: [
      ...names.map((name, at) => segmentRow(segment(name), SEGMENT_ROW + at + 1, result)),
      totalRow(common.total),
    ],
  });
  page.total(LAST, 1, 7);
}

function map(page: Page, { rfm }: TemplateWords, result: Result): void {
  const [recency, frequency] = [result.column("r"), result.column("f")];
  page.section(MAP_ROW - 2, rfm.map, [1, 6]);
  page.note(MAP_ROW - 1, 1, rfm.mapAbout);
  page.grid(MAP_ROW, 1, {
    headers: [rfm.recency, "1", "2", "3", "4", "5"],
    formats: ["0", ...Array.from({ length: 5 }, () => "#,##0")],
    rows: [5, 4, 3, 2, 1].map((r) => [
      r,
      ...[1, 2, 3, 4, 5].map((f) => `=COUNTIFS(${recency},${r},${frequency},${f})`),
    ]),
  });
  colorScale(page.at(MAP_ROW + 1, 2, 5, 5));
}

function foot(page: Page, { common, rfm, columns }: TemplateWords, result: Result): void {
  page.section(MAP_ROW + 7, common.settings, [1, 6]);
  page.note(MAP_ROW + 8, 1, common.settingsAbout);
  page.settings(MAP_ROW + 9, [
    { label: rfm.winBack, value: 0.2, format: "0%", about: rfm.winBackAbout },
  ]);
  page.section(MAP_ROW + 11, common.checks, [1, 6]);
  page.checks(MAP_ROW + 12, common, [
    { label: common.allRows, formula: `$C$${LAST + 1}-ROWS(${result.column("customer")})` },
    {
      label: rfm.allMoved,
      formula: `'${rfm.migration}'!$N$${MIGRATION_TOTAL}-ROWS(${result.column("customer")})`,
    },
    { label: rfm.revenueAgrees, formula: `$F$${LAST + 1}-SUM(Orders[${columns.amount}])` },
  ]);
}

function sharesChart({ rfm }: TemplateWords): DrawnChart {
  const body = { row: SEGMENT_ROW, rows: names.length, columns: 1 };
  const bars = (name: string, column: number, color: string) => ({
    ...{ name, fill: color },
    values: { ...body, column },
    categories: { ...body, column: 1 },
    look: { gapWidth: 60 },
  });
  return {
    name: "Segments",
    type: "BarClustered",
    at: { row: MAP_ROW - 2, column: 8, rows: 17, columns: 5 },
    series: [bars(rfm.shareOfCustomers, 3, PALE), bars(rfm.shareOfRevenue, 6, ACCENT)],
    look: {
      ...titled(`${rfm.shareOfCustomers} / ${rfm.shareOfRevenue}`),
      legend: { visible: true, position: "Bottom" },
      axes: { categoryAxis: { reversePlotOrder: true }, valueAxis: { numberFormat: "0%" } },
    },
  };
}

function segmentRow(name: string, row: number, result: Result): Cell[] {
  const segments = result.column("segment");
  const sum = (column: string) => `=SUMIFS(${result.column(column)},${segments},$B${row})`;
  return [
    name,
    `=COUNTIFS(${segments},$B${row})`,
    `=IFERROR(C${row}/C$${LAST + 1},0)`,
    sum("frequency"),
    sum("monetary"),
    `=IFERROR(F${row}/F$${LAST + 1},0)`,
    `=IFERROR(F${row}/C${row},0)`,
  ];
}

function totalRow(label: string): Cell[] {
  const sum = (letter: string) => `=SUM(${letter}${SEGMENT_ROW + 1}:${letter}${LAST})`;
  const row = LAST + 1;
  return [label, sum("C"), sum("D"), sum("E"), sum("F"), sum("G"), `=IFERROR(F${row}/C${row},0)`];
}

/** One row for each segment, with room for what a person plans. */
function playbook(page: Page, { words, language, segment, start }: Making) {
  const { common, rfm } = words;
  page.head(rfm.playbook, rfm.playbookAbout, []);
  page.width(3, 590);
  page.width(4, 80);
  page.width(5, 180);
  page.grid(3, 1, {
    headers: [rfm.segment, common.customers, rfm.action, rfm.due, rfm.notes],
    formats: ["@", "#,##0", "General", "yyyy-mm-dd", "@"],
    texts: [0, 2, 4],
    rows: names.map((name, at) => [
      segment(name),
      `='${start}'!C${SEGMENT_ROW + at + 1}`,
      `=CHURN.ACTION(B${5 + at},"${language}")`,
      "",
      "",
    ]),
  });
  page.inputs(4, 4, names.length, 2);
  page.print(rfm.playbook);
}
