import type { DrawnChart } from "../../src/workbook/drawn-chart";
import { front, latest } from "./front";
import type { Making } from "./making";
import { ACCENT, type Cell, PALE, type Page, titled } from "./page";
import { addOrders } from "./samples";
import type { Result } from "./studio";
import type { TemplateWords } from "./words/en";

const AGES = [1, 3, 6] as const;
const ROWS = 12;
const GRID = 11;
const FOOT = GRID + ROWS + 2;

/** T4: whether newer customers stay longer. */
export async function makeCohort(making: Making): Promise<void> {
  const { studio, words } = making;
  await addOrders(words);
  const write = (measure: string, name: string) =>
    studio.write("CHURN_COHORT", "Orders", { measure }, name);
  const kept = await write("retention", words.cohort.kept);
  const counts = await write("customers", words.cohort.counts);
  await write("revenueretention", words.cohort.revenue);
  const curve = await studio.write("CHURN_CURVE", "Orders", {}, words.cohort.curve);
  await front(making, words.common.orders, (page) => {
    figures(page, words, { counts, curve });
    overTime(page, words, kept);
    foot(page, words, { kept, counts });
    page.chart(chart(words));
  });
}

interface Both {
  readonly counts: Result;
  readonly curve: Result;
}

function figures(page: Page, { common, cohort }: TemplateWords, { counts, curve }: Both): void {
  const averageAt = (age: number) =>
    `=IFERROR(INDEX(${curve.column("average")},MATCH(${age},${curve.column("age")},0)),"–")`;
  const size = counts.column("size");
  page.figures(6, [
    { label: common.customers, formula: `=SUM(${size})`, format: "#,##0" },
    { label: cohort.cohorts, formula: `=COUNTIFS(${size},">0")`, format: "#,##0" },
    ...AGES.map((age) => ({
      label: cohort.average.replace("{age}", String(age)),
      formula: averageAt(age),
      format: "0.0%",
    })),
  ]);
}

/** The last cohorts, one below the other, each at three ages. A cohort too young for an age has no number. */
function overTime(page: Page, { cohort }: TemplateWords, { table, column }: Result): void {
  const row = (at: number) => latest(`ROWS(${column("cohort")})`, ROWS, at);
  const cell = (at: number, place: number) => {
    const value = `INDEX(${table},${row(at)},${place})`;
    return `=IF(${row(at)}<1,"",IF(${value}="","",${value}))`;
  };
  page.section(9, cohort.overTime, [1, 6]);
  page.grid(GRID - 1, 1, {
    headers: [cohort.cohort, cohort.size, ...AGES.map((age) => `M${age}`)],
    formats: ["@", "#,##0", "0.0%", "0.0%", "0.0%"],
    rows: Array.from({ length: ROWS }, (_, at): Cell[] => [
      cell(at, 1),
      cell(at, 2),
      // Behind name and size comes the period of the first purchase, whose age is 0.
      ...AGES.map((age) => `=IFERROR(${cell(at, 3 + age).slice(1)},"")`),
    ]),
  });
}

function foot(
  page: Page,
  { common, columns, cohort }: TemplateWords,
  { kept, counts }: { readonly kept: Result; readonly counts: Result }
): void {
  page.section(FOOT, common.settings, [1, 6]);
  page.settings(FOOT + 1, [
    { label: cohort.goal, value: 0.25, format: "0%", about: cohort.goalAbout },
  ]);
  const above = `=COUNTIFS($E$${GRID + 1}:$E$${GRID + ROWS},">="&$C$${FOOT + 2})`;
  page.line(FOOT + 2, { label: cohort.reached, formula: above, format: "0" }, 5);
  page.section(FOOT + 4, common.checks, [1, 6]);
  const ids = `Orders[${columns.customer}]`;
  page.checks(FOOT + 5, common, [
    {
      label: cohort.everyone,
      formula: `SUM(${counts.column("size")})-SUMPRODUCT((${ids}<>"")/COUNTIF(${ids},${ids}&""))`,
    },
    {
      label: cohort.sameCohorts,
      formula: `SUM(${counts.column("size")})-SUM(${kept.column("size")})`,
    },
  ]);
}

function chart({ cohort }: TemplateWords): DrawnChart {
  const cells = { row: GRID, rows: ROWS, columns: 1 };
  const colors = [PALE, ACCENT, "#0B3D6E"];
  return {
    name: "Cohorts over time",
    type: "ColumnClustered",
    at: { row: 9, column: 7, rows: 22, columns: 6 },
    series: AGES.map((age, at) => ({
      name: `M${age}`,
      values: { ...cells, column: 3 + at },
      categories: { ...cells, column: 1 },
      fill: colors[at] ?? ACCENT,
      look: { gapWidth: 60 },
    })),
    look: {
      ...titled(cohort.overTime),
      legend: { visible: true, position: "Bottom" },
      axes: { valueAxis: { numberFormat: "0%" } },
    },
  };
}
