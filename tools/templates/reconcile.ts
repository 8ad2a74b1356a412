import type { DrawnChart } from "../../src/workbook/drawn-chart";
import { front } from "./front";
import type { Making } from "./making";
import { ACCENT, type Cell, type Page, titled } from "./page";
import { LAST_DAY } from "../sample/shop";
import { addSubscriptions } from "./samples";
import type { Result } from "./studio";
import type { TemplateWords } from "./words/en";

const ROWS = 7;
const GRID = 11;
const SETTINGS = GRID + ROWS + 1;
const CHECKS = SETTINGS + 6;
const QUARTER = 91;

/** T12: why two reports of churn disagree, on one list of customers. */
export async function makeReconcile(making: Making): Promise<void> {
  const { studio, words } = making;
  await addSubscriptions(words);
  const rates = await studio.write("CHURN_RECONCILE", "Subscriptions", {}, words.reconcile.rates);
  const behind = words.reconcile.behind;
  const customers = await studio.write("CHURN_RECONCILE_CUSTOMERS", "Subscriptions", {}, behind);
  await front(making, words.common.subscriptions, (page) => {
    figures(page, words, rates);
    conventions(page, words, rates);
    foot(page, words, { rates, customers });
    page.chart(chart(words));
  });
}

function figures(page: Page, { reconcile }: TemplateWords, { column }: Result): void {
  const [rate, base] = [column("rate"), column("denominator")];
  const lost = `INDEX(${column("numerator")},1)`;
  page.figures(6, [
    { label: reconcile.atStart, formula: `=INDEX(${base},1)`, format: "#,##0" },
    { label: reconcile.lost, formula: `=${lost}`, format: "#,##0" },
    { label: reconcile.lowest, formula: `=MIN(D${GRID + 1}:D${GRID + 5})`, format: "0.0%" },
    { label: reconcile.highest, formula: `=MAX(D${GRID + 1}:D${GRID + 5})`, format: "0.0%" },
    {
      label: reconcile.spread,
      formula: `=100*(MAX(D${GRID + 1}:D${GRID + 5})-MIN(D${GRID + 1}:D${GRID + 5}))`,
      format: "0.0",
    },
    { label: reconcile.kept, formula: `=INDEX(${rate},7)`, format: "0.0%" },
  ]);
}

/** The written rates, how far each is from the first, and the same for the days in the settings. */
function conventions(page: Page, { columns, reconcile }: TemplateWords, { column }: Result): void {
  const list = (header: string) => `Subscriptions[${header}]`;
  const days = `$C$${SETTINGS + 2},$C$${SETTINGS + 3}`;
  const live = `CHURN.RECONCILE(${list(columns.customer)},${list(columns.start)},${list(columns.end)},${days})`;
  const of = (name: string, at: number) => `INDEX(${column(name)},${at + 1})`;
  page.section(9, reconcile.title);
  page.width(1, 190);
  page.grid(GRID - 1, 1, {
    headers: [
      ...[reconcile.convention, reconcile.share, reconcile.rate, reconcile.points],
      ...[reconcile.live, reconcile.users],
    ],
    formats: ["@", "@", "0.0%", "+0.0;-0.0;0.0", "0.0%", "@"],
    texts: [0, 1, 5],
    rows: Array.from({ length: ROWS }, (_, at): Cell[] => [
      `=${of("convention", at)}`,
      `=ROUND(${of("numerator", at)},1)&" / "&ROUND(${of("denominator", at)},1)`,
      `=IFERROR(${of("rate", at)}+0,"–")`,
      at < 5 ? `=IFERROR(ROUND(100*(D${GRID + 1 + at}-D$${GRID + 1}),1),"–")` : "",
      `=IFERROR(INDEX(${live},${at + 2},4),"–")`,
      `=${of("users", at)}`,
    ]),
  });
}

function foot(
  page: Page,
  { common, reconcile }: TemplateWords,
  { rates, customers }: { readonly rates: Result; readonly customers: Result }
): void {
  page.section(SETTINGS, common.settings, [1, 5]);
  const day = { format: "yyyy-mm-dd" };
  page.settings(SETTINGS + 1, [
    { label: reconcile.from, value: LAST_DAY - QUARTER, ...day, about: reconcile.fromAbout },
    { label: reconcile.to, value: LAST_DAY, ...day, about: reconcile.toAbout },
  ]);
  page.note(SETTINGS + 3, 1, reconcile.refreshDays);
  page.section(CHECKS, common.checks, [1, 5]);
  const [rate, part, base] = ["rate", "numerator", "denominator"].map(rates.column);
  page.checks(CHECKS + 1, common, [
    { label: reconcile.sums, formula: `SUMPRODUCT(IFERROR(${part}/${base}-${rate},0))` },
    { label: reconcile.opposite, formula: `INDEX(${rate},2)+INDEX(${rate},7)-1` },
    {
      label: reconcile.listed,
      formula: `SUM(${customers.column("atStart")})-INDEX(${base},1)`,
    },
  ]);
}

function chart({ reconcile }: TemplateWords): DrawnChart {
  const cells = { row: GRID, rows: ROWS, columns: 1 };
  return {
    name: "Conventions",
    type: "BarClustered",
    at: { row: SETTINGS, column: 7, rows: 15, columns: 6 },
    series: [
      {
        name: reconcile.rate,
        values: { ...cells, column: 3 },
        categories: { ...cells, column: 1 },
        fill: ACCENT,
        look: { gapWidth: 50, hasDataLabels: true },
      },
    ],
    look: {
      ...titled(reconcile.title),
      legend: { visible: false },
      axes: {
        categoryAxis: { reversePlotOrder: true },
        valueAxis: { visible: false, majorGridlines: { visible: false } },
      },
    },
  };
}
