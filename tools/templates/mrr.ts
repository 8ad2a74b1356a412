import type { DrawnChart } from "../../src/workbook/drawn-chart";
import { LAST_DAY } from "../sample/shop";
import { front, latest } from "./front";
import { lastOver, ofMonth } from "./last-month";
import type { Making } from "./making";
import { ACCENT, type Cell, type Page, titled } from "./page";
import { addSubscriptions } from "./samples";
import type { Result } from "./studio";
import type { TemplateWords } from "./words/en";

const MONTHS = 10;
const GRID = 11;
/** Lines of the roll-forward, with the sign that each has in it. */
const LINES = [
  ["openingAmount", 0],
  ["newAmount", 1],
  ["reactivationAmount", 1],
  ["expansionAmount", 1],
  ["contractionAmount", -1],
  ["churnedAmount", -1],
  ["closingAmount", 0],
] as const;
const RESIDUAL = GRID + LINES.length;
const FALL = RESIDUAL + 6;
const SETTINGS = FALL + LINES.length + 3;

/** T3: how recurring revenue came from month to month, and how much of it was kept. */
export async function makeMrr(making: Making): Promise<void> {
  const { studio, words } = making;
  await addSubscriptions(words);
  const months = await studio.write("CHURN_MOVEMENTS", "Subscriptions", {}, words.mrr.movements);
  const years = { period: "year" };
  await studio.write("CHURN_MOVEMENTS", "Subscriptions", years, words.mrr.years);
  await front(making, words.common.subscriptions, (page, context) => {
    figures(page, words, months);
    rollForward(page, words, months);
    waterfall(page, words);
    foot(page, words);
    page.chart(chart(words));
    beforeAndAfter(context, making, months);
  });
}

const letter = (at: number) => String.fromCharCode("C".charCodeAt(0) + at);
const [FIRST, LAST, TOTAL] = [letter(0), letter(MONTHS - 1), letter(MONTHS)];

function figures(page: Page, { common, mrr }: TemplateWords, months: Result): void {
  const month = ofMonth(page, common.lastMonth, months, lastOver(months));
  const { during, atEnd } = month;
  const pay = `'${mrr.pairs}'!$B$5:$B$1004,'${mrr.pairs}'!$C$5:$C$1004`;
  const between = (kind: string) => `=IFERROR(CHURN.RETAINED(${pay},"${kind}"),"–")`;
  page.figures(6, [
    {
      label: month.labelAtEnd(mrr.closingAt),
      ...{ formula: `=${atEnd("closingAmount")}`, format: "#,##0" },
    },
    {
      label: month.labelDuring(mrr.grossIn),
      ...{ formula: `=${during("grossRetention")}`, format: "0.0%" },
    },
    {
      label: month.labelDuring(mrr.netIn),
      ...{ formula: `=${during("netRetention")}`, format: "0.0%" },
    },
    { label: mrr.grossYear, formula: between("gross"), format: "0.0%" },
    { label: mrr.netYear, formula: between("net"), format: "0.0%" },
    {
      label: month.labelAtEnd(mrr.subscribersAt),
      ...{ formula: `=${atEnd("closing")}`, format: "#,##0" },
    },
  ]);
}

function rollForward(page: Page, { common, mrr }: TemplateWords, months: Result): void {
  const { column } = months;
  const rows = `ROWS(${column("period")})`;
  const cell = (name: string, at: number) => {
    const row = latest(rows, MONTHS, at);
    return `=IF(${row}<1,"",INDEX(${column(name)},${row}))`;
  };
  const all = Array.from({ length: MONTHS }, (_, at) => at);
  page.section(9, mrr.rollForward);
  page.grid(GRID - 1, 1, {
    headers: ["", ...all.map(() => ""), common.total],
    formats: ["@", ...all.map(() => "#,##0"), "#,##0"],
    rows: [
      ...LINES.map(([name], at): Cell[] => [
        months.label(name),
        ...all.map((month) => cell(name, month)),
        totalOf(at),
      ]),
      [mrr.residual, ...[...all, MONTHS].map((month) => residual(letter(month)))],
      [months.label("grossRetention"), ...all.map((month) => cell("grossRetention", month)), ""],
      [months.label("netRetention"), ...all.map((month) => cell("netRetention", month)), ""],
    ],
  });
  page.at(GRID - 1, 2, 1, MONTHS).formulas = [all.map((month) => cell("period", month))];
  page.at(RESIDUAL + 1, 2, 2, MONTHS).numberFormat = [0, 1].map(() => all.map(() => "0.0%"));
  page.total(GRID + LINES.length - 1, 1, MONTHS + 2);
}

/** Opening of the first month that is shown, closing of the last, and what came between. */
function totalOf(at: number): string {
  const row = GRID + 1 + at;
  const line = `${FIRST}${row}:${LAST}${row}`;
  if (at === LINES.length - 1) return `=${LAST}${row}`;
  if (at > 0) return `=SUM(${line})`;
  return `=INDEX(${line},${MONTHS}-COUNT(${line})+1)`;
}

function residual(column: string): string {
  const cell = (at: number) => `N(${column}${GRID + 1 + at})`;
  const terms = LINES.map(([, sign], at) => (sign < 0 ? `+${cell(at)}` : `-${cell(at)}`)).slice(
    1,
    -1
  );
  return `=ROUND(${cell(LINES.length - 1)}-${cell(0)}${terms.join("")},2)`;
}

/** Bars that hang in the air stand on bars that nobody sees. */
function waterfall(page: Page, { mrr }: TemplateWords): void {
  const amount = (at: number) => `N($${TOTAL}$${GRID + 1 + at})`;
  const top = (at: number) =>
    LINES.slice(0, at + 1)
      .map(([, sign], line) => (sign < 0 ? `-${amount(line)}` : `+${amount(line)}`))
      .join("");
  page.section(FALL - 2, mrr.waterfall);
  page.grid(FALL - 1, 1, {
    headers: [mrr.waterfall, mrr.base, mrr.level, mrr.gained, mrr.lost],
    formats: ["@", "#,##0", "#,##0", "#,##0", "#,##0"],
    rows: LINES.map(([, sign], at): Cell[] => {
      const isEnd = sign === 0;
      const base = isEnd ? "" : `=MAX(0,${top(sign > 0 ? at - 1 : at)})`;
      const own = `=${amount(at)}`;
      return [
        `=B${GRID + 1 + at}`,
        base,
        isEnd ? own : "",
        sign > 0 ? own : "",
        sign < 0 ? own : "",
      ];
    }),
  });
}

function foot(page: Page, { common, mrr }: TemplateWords): void {
  page.section(SETTINGS, common.settings, [1, 5]);
  const day = { format: "yyyy-mm-dd" };
  page.settings(SETTINGS + 1, [
    { label: mrr.from, value: LAST_DAY - 365, ...day, about: mrr.fromAbout },
    { label: mrr.to, value: LAST_DAY, ...day, about: mrr.toAbout },
  ]);
  page.section(SETTINGS + 4, common.checks, [1, 5]);
  const total = (at: number) => `$${TOTAL}$${GRID + 1 + at}`;
  page.checks(SETTINGS + 5, common, [
    { label: mrr.adds, formula: `SUM($${FIRST}$${RESIDUAL + 1}:$${TOTAL}$${RESIDUAL + 1})` },
    {
      label: mrr.falls,
      formula: `$D$${FALL + LINES.length}-${total(LINES.length - 1)}`,
    },
    {
      label: mrr.bridged,
      formula: `INDEX('${mrr.pairs}'!$F$5:$F$12,8)`,
    },
  ]);
}

/** What each customer paid on the two days of the settings: the live side of the two rates of a year. */
function beforeAndAfter(
  context: Excel.RequestContext,
  { words: { columns, mrr }, start: first }: Making,
  months: Result
): void {
  const sheet = context.workbook.worksheets.add(mrr.pairs);
  sheet.showGridlines = false;
  const list = (header: string) => `Subscriptions[${header}]`;
  const [start, end, pays] = [list(columns.start), list(columns.end), list(columns.monthly)];
  const paid = (day: string) => {
    const those = `${pays},${list(columns.customer)},A5#,${start},"<="&${day}`;
    return `=SUMIFS(${those},${end},">"&${day})+SUMIFS(${those},${end},"")`;
  };
  const [from, to] = [`'${first}'!$C$${SETTINGS + 2}`, `'${first}'!$C$${SETTINGS + 3}`];
  const put = (address: string, formula: string) =>
    (sheet.getRange(address).formulas = [[formula]]);
  put("A1", mrr.pairs);
  Object.assign(sheet.getRange("A1").format.font, { size: 16, bold: true });
  put("A2", mrr.pairsAbout);
  sheet.getRange("A4:F4").values = [[columns.customer, mrr.before, mrr.after, "", mrr.bridge, ""]];
  sheet.getRange("A4:F4").format.font.bold = true;
  put("A5", `=SORT(UNIQUE(FILTER(${list(columns.customer)},${list(columns.customer)}<>"")))`);
  put("B5", paid(from));
  put("C5", paid(to));
  const lines = [...LINES.map(([name]) => months.label(name)), mrr.residual];
  sheet.getRange("E5:E12").values = lines.map((line) => [line]);
  // The lines of CHURN.BRIDGE, which names them in English.
  put("F5", "=INDEX(CHURN.BRIDGE(B5#,C5#),,2)");
  sheet.getRange("B5:C1004").numberFormat = Array.from({ length: 1000 }, () => [
    "#,##0.00",
    "#,##0.00",
  ]);
  sheet.getRange("F5:F12").numberFormat = Array.from({ length: 8 }, () => ["#,##0.00"]);
  sheet.getRange("A:A").format.columnWidth = 100;
  sheet.getRange("B:C").format.columnWidth = 90;
  sheet.getRange("E:F").format.columnWidth = 110;
  sheet.freezePanes.freezeRows(4);
}

function chart({ mrr }: TemplateWords): DrawnChart {
  const cells = { row: FALL, rows: LINES.length, columns: 1 };
  const bars = (name: string, column: number, fill: string) => ({
    ...{ name, fill, values: { ...cells, column }, categories: { ...cells, column: 1 } },
    look: { gapWidth: 40 },
  });
  return {
    name: "Waterfall",
    type: "ColumnStacked",
    at: { row: FALL - 1, column: 7, rows: 18, columns: 6 },
    series: [
      bars(mrr.base, 2, "#FFFFFF"),
      bars(mrr.level, 3, ACCENT),
      bars(mrr.gained, 4, "#107C10"),
      bars(mrr.lost, 5, "#C50F1F"),
    ],
    look: {
      ...titled(mrr.waterfall),
      legend: { visible: false },
      axes: { valueAxis: { numberFormat: "#,##0", majorGridlines: { visible: false } } },
    },
  };
}
