import type { DrawnChart } from "../../src/workbook/drawn-chart";
import { RULES } from "../rules";
import { front, latest } from "./front";
import { lastOver, ofMonth } from "./last-month";
import type { Making } from "./making";
import { LISTED, mostLost } from "./most-lost";
import { ACCENT, type Cell, Page, titled } from "./page";
import { addSubscriptions } from "./samples";
import type { Result } from "./studio";
import type { TemplateWords } from "./words/en";

const MONTHS = 12;
const GRID = 11;
const TOP = GRID + MONTHS + 2;
const DOCTOR = TOP + LISTED + 4;
/** Rules of which the tasks suit subscriptions. */
const SUITABLE = ["W1", "W2", "W3", "W4", "R5", "R7", "R10", "R11", "B1", "M1", "M2"] as const;

/** T1: who left, why, and what to do. */
export async function makeReport(making: Making): Promise<void> {
  const { studio, words } = making;
  const { report } = words;
  await addSubscriptions(words);
  const movements = await studio.write("CHURN_MOVEMENTS", "Subscriptions", {}, report.movements);
  const plans = await studio.write("CHURN_LOST_PLANS", "Subscriptions", {}, report.plans);
  const reasons = await studio.write("CHURN_LOST_REASONS", "Subscriptions", {}, report.reasons);
  await studio.write("CHURN_LOST", "Subscriptions", {}, report.definitions);
  await studio.write("CHURN_LOST_CUSTOMERS", "Subscriptions", {}, report.lost);
  await front(making, words.common.subscriptions, (page, context) => {
    page.width(8, 20);
    page.width(9, 120);
    figures(page, words, movements);
    months(page, words, movements);
    topLists(page, words, { plans, reasons });
    doctor(page, words);
    checks(page, words, movements);
    page.chart(chart(words));
    page.chart(reasonsChart(words));
    actions(new Page(context.workbook.worksheets.add(report.actions)), making);
  });
}

interface Lists {
  readonly plans: Result;
  readonly reasons: Result;
}

function figures(page: Page, { common, report }: TemplateWords, movements: Result): void {
  const month = ofMonth(page, common.lastMonth, movements, lastOver(movements));
  const { during, atEnd } = month;
  const range = `TEXT(${during("low")},"0.0%")&" – "&TEXT(${during("high")},"0.0%")`;
  page.figures(6, [
    {
      label: month.labelAtEnd(report.customersAt),
      ...{ formula: `=${atEnd("closing")}`, format: "#,##0" },
    },
    {
      label: month.labelDuring(report.lostIn),
      ...{ formula: `=${during("churned")}`, format: "#,##0" },
    },
    {
      label: month.labelDuring(report.rateIn),
      ...{ formula: `=${during("churnRate")}`, format: "0.0%" },
    },
    { label: report.range, formula: `=${range}`, format: "@" },
    {
      label: month.labelAtEnd(report.revenueAt),
      ...{ formula: `=${atEnd("closingAmount")}`, format: "#,##0" },
    },
    {
      label: month.labelDuring(report.netIn),
      ...{ formula: `=${during("netRetention")}`, format: "0.0%" },
    },
  ]);
}

const SHOWN = ["period", "opening", "joined", "reactivated", "churned", "closing", "churnRate"];

function months(page: Page, { report }: TemplateWords, { column, label }: Result): void {
  const cell = (name: string, at: number) => {
    const row = latest(`ROWS(${column("period")})`, MONTHS, at);
    return `=IF(${row}<1,"",INDEX(${column(name)},${row}))`;
  };
  page.section(9, report.months, [1, 7]);
  page.grid(GRID - 1, 1, {
    headers: SHOWN.map(label),
    formats: ["@", ...SHOWN.slice(2).map(() => "#,##0"), "0.0%"],
    rows: Array.from({ length: MONTHS }, (_, at): Cell[] => SHOWN.map((name) => cell(name, at))),
  });
}

function topLists(page: Page, { report }: TemplateWords, { plans, reasons }: Lists): void {
  const { others } = report;
  const whole = "#,##0";
  page.section(TOP, report.plans, [1, 5]);
  mostLost(page, [TOP + 1, 1], {
    ...{ groups: plans, unnamed: report.noPlan, others },
    columns: [
      { name: "plan", format: "@" },
      { name: "customers", format: whole },
      { name: "lost", format: whole },
      { name: "rate", format: "0.0%", divides: ["lost", "customers"] },
      { name: "amount", format: whole },
    ],
  });
  page.section(TOP, report.reasons, [9, 4]);
  mostLost(page, [TOP + 1, 9], {
    ...{ groups: reasons, unnamed: report.noReason, others },
    columns: [
      { name: "reason", format: "@" },
      { name: "lost", format: whole },
      { name: "share", format: "0.0%" },
      { name: "amount", format: whole },
    ],
  });
}

/** What the rows are like, before anybody believes what is computed from them. */
function doctor(page: Page, { columns, report }: TemplateWords): void {
  const list = (header: string) => `Subscriptions[${header}]`;
  const [ids, start, end] = [list(columns.customer), list(columns.start), list(columns.end)];
  const count = (condition: string) => `=SUMPRODUCT(--(${condition}))`;
  page.section(DOCTOR, report.doctor, [1, 7]);
  const lines: [label: string, formula: string][] = [
    [report.rows, `=ROWS(${ids})`],
    [report.noId, count(`${ids}=""`)],
    [report.noStart, count(`${start}=""`)],
    [report.textDates, count(`ISTEXT(${start})*(${start}<>"")`)],
    [report.endsFirst, count(`(${end}<>"")*(${end}<${start})`)],
    [report.negative, count(`${list(columns.monthly)}<0`)],
  ];
  lines.forEach(([label, formula], at) =>
    page.line(DOCTOR + 1 + at, { label, formula, format: "#,##0" }, 5)
  );
}

function checks(page: Page, { common, report }: TemplateWords, movements: Result): void {
  const sum = (name: string) => `SUM(${movements.column(name)})`;
  const ends = `INDEX(${movements.column("closing")},ROWS(${movements.column("closing")}))`;
  const listed = (letter: string) => `$${letter}$${TOP + 3}:$${letter}$${TOP + 2 + LISTED}`;
  const opening = `INDEX(${movements.column("opening")},1)`;
  page.section(DOCTOR + 8, common.checks, [1, 7]);
  page.checks(DOCTOR + 9, common, [
    {
      label: report.adds,
      formula: `${opening}+${sum("joined")}+${sum("reactivated")}-${sum("churned")}-${sum("joinedAndLeft")}-${ends}`,
    },
    {
      label: report.rateAgrees,
      formula: `SUM(${listed("D")})-SUM(${listed("K")})`,
    },
  ]);
}

function actions(page: Page, { words, language }: Making): void {
  const { report, rfm } = words;
  page.head(report.actions, report.actionsAbout, []);
  page.width(1, 70);
  page.width(2, 330);
  page.width(3, 620);
  page.width(4, 80);
  page.width(5, 190);
  page.grid(3, 1, {
    headers: [report.rule, report.when, rfm.action, rfm.due, rfm.notes],
    formats: ["@", "@", "General", "yyyy-mm-dd", "@"],
    texts: [0, 1, 2, 4],
    rows: SUITABLE.map((rule, at): Cell[] => [
      rule,
      RULES[language][rule],
      `=CHURN.ACTION(B${5 + at},"${language}")`,
      "",
      "",
    ]),
  });
  page.inputs(4, 4, SUITABLE.length, 2);
  page.print(report.actions);
}

function reasonsChart({ report }: TemplateWords): DrawnChart {
  const cells = { row: TOP + 2, rows: LISTED, columns: 1 };
  return {
    name: "Reasons",
    type: "BarClustered",
    at: { row: DOCTOR, column: 9, rows: 12, columns: 4 },
    series: [
      {
        name: report.reasons,
        values: { ...cells, column: 10 },
        categories: { ...cells, column: 9 },
        fill: ACCENT,
        look: { gapWidth: 50, hasDataLabels: true },
      },
    ],
    look: {
      ...titled(report.reasons),
      legend: { visible: false },
      axes: {
        categoryAxis: { reversePlotOrder: true },
        valueAxis: { visible: false, majorGridlines: { visible: false } },
      },
    },
  };
}

function chart({ report }: TemplateWords): DrawnChart {
  const cells = { row: GRID, rows: MONTHS, columns: 1 };
  return {
    name: "Churn rate",
    type: "Line",
    at: { row: 9, column: 9, rows: 15, columns: 4 },
    series: [
      {
        name: report.rate,
        values: { ...cells, column: 7 },
        categories: { ...cells, column: 1 },
        look: { format: { line: { color: ACCENT, weight: 2.25 } } },
      },
    ],
    look: {
      ...titled(report.rate),
      legend: { visible: false },
      axes: { valueAxis: { numberFormat: "0%" }, categoryAxis: { tickLabelSpacing: 3 } },
    },
  };
}
