import type { DrawnChart } from "../../src/workbook/drawn-chart";
import { front, latest } from "./front";
import { ofMonth } from "./last-month";
import type { Making } from "./making";
import { ACCENT, type Cell, PALE, type Page, titled } from "./page";
import { addCounts } from "./samples";
import type { Result } from "./studio";
import type { TemplateWords } from "./words/en";

const MONTHS = 12;
const GRID = 11;
const METHODS = ["start", "plusnew", "average", "acquired"] as const;
const SETTINGS = GRID + MONTHS + 2;
const CHECKS = SETTINGS + 5;

/** T2: churn of a small firm that keeps no more than counts. */
export async function makeCounts(making: Making): Promise<void> {
  const { studio, words } = making;
  await addCounts(words);
  const result = await studio.write("CHURN_RATES_FROM_COUNTS", "Counts", {}, words.counts.result);
  await front(making, words.counts.data, (page) => {
    figures(page, words, result);
    months(page, words);
    foot(page, making, result);
    page.chart(chart(words));
  });
}

const rowOf = (at: number) => GRID + 1 + at;
const column = (letter: string) => `$${letter}$${rowOf(0)}:$${letter}$${rowOf(MONTHS - 1)}`;
const LAST = rowOf(MONTHS - 1);

function figures(page: Page, { counts }: TemplateWords, result: Result): void {
  // As in the answer, the last that has a rate.
  const hasRate = `ISNUMBER(${result.column("churnRate")})`;
  const { during, labelDuring } = ofMonth(page, counts.lastCounted, result, hasRate);
  const range = `TEXT(${during("low")},"0.0%")&" – "&TEXT(${during("high")},"0.0%")`;
  const mean = `SUM(${column("E")})/SUM(${column("C")})`;
  page.figures(6, [
    { label: labelDuring(counts.latest), formula: `=${during("churnRate")}`, format: "0.0%" },
    { label: counts.range, formula: `=${range}`, format: "@" },
    { label: counts.monthly, formula: `=${mean}`, format: "0.0%" },
    { label: counts.yearly, formula: `=CHURN.ANNUALIZE(${mean})`, format: "0.0%" },
    { label: counts.lifetime, formula: `=CHURN.LIFETIME(${mean})`, format: "0.0" },
    { label: counts.benchmark, formula: `=$C$${SETTINGS + 3}`, format: "0.0%" },
  ]);
}

/** Twelve months, each by every way to divide. */
function months(page: Page, { counts }: TemplateWords): void {
  const list = (header: string) => `Counts[${header}]`;
  const row = (at: number) => latest(`ROWS(${list(counts.month)})`, MONTHS, at);
  const cell = (header: string, at: number) =>
    `=IF(${row(at)}<1,"",INDEX(${list(header)},${row(at)}))`;
  page.section(9, counts.byMethod);
  page.grid(GRID - 1, 1, {
    headers: [
      ...[counts.month, counts.atStart, counts.joined, counts.lost],
      ...METHODS.map((method) => counts.methods[method]),
    ],
    formats: ["@", "#,##0", "#,##0", "#,##0", ...METHODS.map(() => "0.0%")],
    rows: Array.from({ length: MONTHS }, (_, at): Cell[] => [
      cell(counts.month, at),
      cell(counts.atStart, at),
      cell(counts.joined, at),
      cell(counts.lost, at),
      ...METHODS.map((method) => {
        const given = ["E", "C", "D"].map((letter) => `$${letter}${rowOf(at)}`).join(",");
        return `=IF($B${rowOf(at)}="","",IFERROR(CHURN.RATE(${given},"${method}"),"–"))`;
      }),
    ]),
  });
}

function foot(page: Page, { studio, words }: Making, result: Result): void {
  const { common, counts } = words;
  const direction = `INDEX(CHURN.DIRECTION(${column("F")}),1,3)`;
  const option = (label: string) => studio.texts.words.option(label);
  page.section(SETTINGS, common.settings);
  page.settings(SETTINGS + 1, [
    { label: counts.who, value: "subscriptions", format: "@", about: counts.whoAbout },
  ]);
  const lines: [label: string, formula: string, format: string][] = [
    [counts.benchmark, `=IFERROR(CHURN.BENCHMARK($C$${SETTINGS + 2}),"–")`, "0.0%"],
    [
      counts.trend,
      `=IF(${direction}="improving","${option("improving")}",IF(${direction}="worsening","${option("worsening")}","${option("flat")}"))`,
      "@",
    ],
  ];
  lines.forEach(([label, formula, format], at) =>
    page.line(SETTINGS + 2 + at, { label, formula, format })
  );
  page.section(CHECKS, common.checks);
  const opening = `$C$${rowOf(1)}:$C$${LAST}`;
  const closing = ["C", "D", "E"].map((one) => `$${one}$${rowOf(0)}:$${one}$${LAST - 1}`);
  page.checks(CHECKS + 1, common, [
    {
      label: counts.follows,
      formula: `SUM(${opening})-SUM(${closing[0] ?? ""})-SUM(${closing[1] ?? ""})+SUM(${closing[2] ?? ""})`,
    },
    {
      label: counts.agrees,
      formula: `INDEX(${result.column("churnRate")},ROWS(${result.column("churnRate")}))-$F$${LAST}`,
    },
  ]);
}

function chart({ counts }: TemplateWords): DrawnChart {
  const cells = { row: GRID, rows: MONTHS, columns: 1 };
  const colors = [ACCENT, PALE, "#0B3D6E"];
  return {
    name: "Rates by method",
    type: "Line",
    at: { row: CHECKS + 4, column: 1, rows: 13, columns: 12 },
    series: METHODS.slice(0, 3).map((method, at) => ({
      name: counts.methods[method],
      values: { ...cells, column: 5 + at },
      categories: { ...cells, column: 1 },
      look: { format: { line: { color: colors[at] ?? ACCENT, weight: 2 } } },
    })),
    look: {
      ...titled(counts.chart),
      legend: { visible: true, position: "Bottom" },
      axes: { valueAxis: { numberFormat: "0.0%" } },
    },
  };
}
