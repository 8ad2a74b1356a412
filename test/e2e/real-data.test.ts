import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import {
  type Opened,
  Session,
  dataFolder,
  hasData,
  missingOf,
  typeFormula,
  valuesOf,
} from "./browser";

interface RollForwardRow {
  readonly period: string;
  readonly start: number;
  readonly new: number;
  readonly reactivated: number;
  readonly churned: number;
  readonly new_lapsed_within_period: number;
  readonly end: number;
  readonly churn_rate: number | null;
  readonly retention_rate: number | null;
}
interface Case {
  readonly id: string;
  readonly expected: {
    periods: RollForwardRow[];
    customers: number;
    rfm_cells: Record<string, number>;
  };
}

const caseOf = (family: string, id: string): Case => {
  const { cases } = JSON.parse(
    readFileSync(path.join(dataFolder, `golden/${family}.json`), "utf8")
  ) as { cases: Case[] };
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found;
};
const expectedRow = (row: RollForwardRow, missing: unknown) => [
  ...[
    row.period,
    row.start,
    row.new,
    row.reactivated,
    row.churned,
    row.new_lapsed_within_period,
    row.end,
  ],
  ...[row.churn_rate ?? missing, row.retention_rate ?? missing],
];
const withData = hasData ? describe : describe.skip;
const because = hasData ? "" : " (skipped: the public data sets are not at hand)";

withData(`CDNOW, 6,919 purchases${because}`, () => {
  let session: Session;
  let opened: Opened;
  let sheet: string;

  beforeAll(async () => {
    session = await Session.start("desktop", path.join(dataFolder, "datasets/cdnow_sample.csv"));
    opened = await session.open();
    sheet = await opened.page.evaluate(() => window.workbench?.book.active.name ?? "");
    await opened.pane.getByRole("button", { name: "Use the selection" }).click();
    await opened.pane.getByText("6,919 rows", { exact: false }).first().waitFor();
  }, 400_000);
  afterAll(() => session.stop());

  test("the roll-forward written by the pane equals the reference, and the function in a cell equals both", async () => {
    const { periods } = caseOf("cohort", "rollforward-cdnow_sample-month-90d").expected;
    await runAndWrite(opened, /How many customers are we losing/, "Customer roll-forward");
    const written = await tableOn(opened, "Customer roll-forward", periods.length, 9);
    expect(written).toEqual(periods.map((row) => expectedRow(row, "")));
    await typeFormula(
      opened.page,
      { sheet, row: 0, column: 10 },
      "=CHURN.ROLLFORWARD(A2:A6920,C2:C6920,90)"
    );
    const spilled = await spillAt(opened, sheet, {
      column: 10,
      rows: periods.length + 1,
      columns: 9,
    });
    expect(spilled.slice(1)).toEqual(periods.map((row) => expectedRow(row, "#N/A")));
  });

  test("the RFM table written by the pane equals the reference for every customer, and so does the function", async () => {
    const { customers, rfm_cells: cells } = caseOf(
      "rfm_share",
      "rfm-cdnow_sample-share-5"
    ).expected;
    await runAndWrite(opened, /Which customers matter most/, "RFM segments");
    const written = await tableOn(opened, "RFM segments", customers + 1, 10);
    expect(written[customers]?.[0]).toBe("");
    expect(tally(written.slice(0, customers).map((row) => String(row[8])))).toEqual(cells);
    await typeFormula(
      opened.page,
      { sheet, row: 0, column: 20 },
      "=CHURN.RFM(A2:A6920,C2:C6920,E2:E6920)"
    );
    const spilled = await spillAt(opened, sheet, { column: 20, rows: customers + 1, columns: 10 });
    expect(spilled.slice(1)).toEqual(written.slice(0, customers));
  });

  test("the simulated Excel lacked nothing", async () => {
    expect(await missingOf(opened.page)).toEqual([]);
    expect(opened.problems).toEqual([]);
  });
});

withData(`Online Retail, 541,909 lines of invoices${because}`, () => {
  let session: Session;
  let opened: Opened;

  beforeAll(async () => {
    const file = "/tmp/churn-online-retail.csv";
    const { writeFileSync } = await import("node:fs");
    writeFileSync(
      file,
      gunzipSync(readFileSync(path.join(dataFolder, "more/online_retail_full.csv.gz")))
    );
    session = await Session.start("desktop", file);
    opened = await session.open();
  }, 400_000);
  afterAll(() => session.stop());

  test("is read and analysed while the page goes on answering", async () => {
    const { page, pane } = opened;
    await pane.getByRole("button", { name: "Use the selection" }).click({ timeout: 60_000 });
    await pane.getByText("541,909 rows").first().waitFor({ timeout: 60_000 });
    await page.evaluate(countFrames);
    await pane.getByRole("button", { name: /^Run/ }).click({ timeout: 120_000 });
    await pane
      .getByText(/In 2011-11, [\d,]+ of [\d,]+ customers were lost/)
      .waitFor({ timeout: 120_000 });
    const { frames, longest } = await page.evaluate(() => ({
      frames: window.frames_seen ?? 0,
      longest: window.longest_gap ?? 0,
    }));
    console.log(
      `541,909 rows: ${frames} frames while running, longest gap ${Math.round(longest)} ms`
    );
    expect(frames).toBeGreaterThan(20);
    expect(opened.workers).toEqual([expect.stringContaining("churn-compute")]);
  }, 300_000);
});

declare global {
  interface Window {
    frames_seen?: number;
    longest_gap?: number;
  }
}

/** In the page: how many frames it draws from now on, and the longest time between two of them. */
function countFrames(): void {
  let last = performance.now();
  window.frames_seen = 0;
  window.longest_gap = 0;
  const next = (): void => {
    const now = performance.now();
    window.frames_seen = (window.frames_seen ?? 0) + 1;
    window.longest_gap = Math.max(window.longest_gap ?? 0, now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

async function runAndWrite({ pane }: Opened, question: RegExp, sheet: string): Promise<void> {
  await pane.getByRole("radio", { name: question }).check();
  await pane.getByRole("button", { name: /^Run/ }).click();
  await pane.getByRole("button", { name: /Write to workbook/ }).click({ timeout: 60_000 });
  await pane.getByText(`Written to the sheet ${sheet}.`).first().waitFor({ timeout: 60_000 });
}

/** The rows below the header of the table on a sheet. */
async function tableOn(
  { page }: Opened,
  sheet: string,
  rows: number,
  columns: number
): Promise<unknown[][]> {
  const top = await page.evaluate(
    (name) =>
      window.workbench?.book.tables.find((table) => table.sheet.name === name)?.rect.row ?? -1,
    sheet
  );
  return (await valuesOf(page, sheet, top + 1 + rows, columns)).slice(top + 1);
}

async function spillAt(
  { page }: Opened,
  sheet: string,
  spill: { column: number; rows: number; columns: number }
): Promise<unknown[][]> {
  const cells = await valuesOf(page, sheet, spill.rows, spill.column + spill.columns);
  return cells.map((row) => row.slice(spill.column));
}

function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
