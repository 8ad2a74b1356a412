import { chooseSelection } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { paneTexts } from "../../src/app/pane-texts";
import { wordsOf } from "../../src/text/all-words";
import { runAnalysis } from "../../src/app/run-analysis";
import type { Job, Result } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import { STRICT } from "../../src/core/table/reading";
import { WorkbookProblem } from "../../src/workbook";
import type { ClientName } from "../../workbench/channels/node";
import { CLIENTS, openExcel } from "../support/excel";
import { type Opened, SHOP, fill } from "../support/shop";

const watch = { signal: new AbortController().signal, tell: () => undefined, language: "en" };
const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-2+3",
  "@SUM(1)",
  "\t=1",
  "＝1+1",
  " =1",
  "\u200b=cmd|'/c calc'!A1",
  "'=1",
  "1/2",
];

async function jobOf(analysis: string): Promise<Job> {
  const { source, mappings } = await chooseSelection();
  const mapping = mappings.purchases ?? {};
  return {
    ...{ source, shape: "purchases", mapping, periods: {} },
    ...{ rules: STRICT, analysis, settings: {} },
  };
}

async function answered(excel: Opened, analysis: string): Promise<Result> {
  const job = await jobOf(analysis);
  const action = await runAnalysis(job, computeHere, watch);
  if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
  expect([...excel.host.stats.missing]).toEqual([]);
  return action.result;
}

function opened(client: ClientName, rows: readonly (readonly unknown[])[] = SHOP): Opened {
  const excel = openExcel(client);
  excel.install();
  fill(excel, rows);
  return excel;
}

function topOf({ book }: Opened, table: string): number {
  return book.table(table)?.rect.row ?? 0;
}

describe.each(CLIENTS)("%s: writing a result", (client) => {
  const texts = paneTexts(wordsOf("en"));
  const write = (result: Result) =>
    writeResult(result, texts, { signal: watch.signal, now: 45_500 });

  test("writes names that look like formulas as the texts they are", async () => {
    const rows = HOSTILE.map((name, at) => [name, 45_292 + at, 10 + at]);
    const excel = opened(client, [SHOP[0] ?? [], ...rows]);
    const { sheet, table } = await write(await answered(excel, "CHURN_RFM"));
    const written = excel.book.sheet(sheet.id);
    const first = topOf(excel, table) + 1;
    const cleaned = [...new Set(HOSTILE.map((name) => name.replace(/^[\s\u200b]+/u, "")))];
    const names = cleaned.map((_, at) => written?.value(first + at, 0));
    expect(new Set(names)).toEqual(new Set(cleaned));
    const used = written?.used();
    for (let row = 0; row < (used?.rows ?? 0); row++)
      for (let column = 0; column < (used?.columns ?? 0); column++)
        expect(written?.formula(row, column)).toBeUndefined();
    cleaned.forEach((_, at) => expect(written?.numberFormat(first + at, 0)).toBe("@"));
  });

  test("takes the next free name and leaves a sheet of the user alone", async () => {
    const excel = opened(client);
    const theirs = excel.book.addSheet("customer STATUS");
    excel.book.load(theirs, 0, 0, [["mine"]]);
    const { sheet } = await write(await answered(excel, "CHURN_STATUS"));
    expect(sheet.name).toBe("Customer status (2)");
    expect(theirs.value(0, 0)).toBe("mine");
    expect(theirs.used()).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
    expect(excel.book.sheet(sheet.id)?.customProperties.get("ChurnAnalytics.state")).toBe("done");
  });

  test("writes a second result beside the first, table and all", async () => {
    const excel = opened(client);
    const result = await answered(excel, "CHURN_STATUS");
    await write(result);
    await write(result);
    expect(excel.book.tables.map(({ name }) => name)).toEqual(["Churn_STATUS", "Churn_STATUS_2"]);
  });

  test("leaves the workbook as it was, whichever request fails", async () => {
    const excel = opened(client);
    const result = await answered(excel, "CHURN_RFM");
    for (let at = 1; ; at++) {
      const { struck } = excel.host.faults;
      excel.host.faults.inject("action", { at, code: "AccessDenied" });
      const outcome = await write(result).catch((error: unknown) => error);
      excel.host.faults.clear();
      if (excel.host.faults.struck === struck) break;
      expect(outcome).toBeInstanceOf(WorkbookProblem);
      expect(excel.book.sheets.filter(({ visibility }) => visibility === "Visible")).toHaveLength(
        1
      );
      expect(excel.book.sheets.length).toBeLessThanOrEqual(2);
      if (at > 40) throw new Error("The write never ends.");
    }
    // The run without a fault was written, and removed what a failed clean-up had left.
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "RFM segments"]);
  });

  test("writes the sheet in the user's language", async () => {
    const excel = opened(client);
    const result = await answered(excel, "CHURN_RFM");
    const chinese = paneTexts(wordsOf("zh-TW"));
    const { sheet, table } = await writeResult(result, chinese, {
      signal: watch.signal,
      now: 45_500,
    });
    const written = excel.book.sheet(sheet.id);
    expect(written?.text(0, 0)).toBe(chinese.words.analysis("CHURN_RFM").title);
    expect(written?.text(topOf(excel, table), 0)).toBe(
      chinese.words.analysis("CHURN_RFM").columns.customer
    );
    const right = (row: number, width: number) =>
      Array.from({ length: width }, (_, column) => written?.text(row, 11 + column));
    const chart = topOf(excel, table) - 13;
    const [headers, ...segments] = Array.from({ length: 12 }, (_, row) => right(chart + row, 5));
    expect(headers).toEqual(["分群", "客戶數", "客戶占比", "消費金額", "金額占比"]);
    expect([segments[0]?.[0], segments[10]?.[0]]).toEqual(["冠軍", "已流失"]);
    expect(segments).toContainEqual([expect.any(String), "1", "16.7%", "255.00", "25.1%"]);
    expect(right(topOf(excel, table), 1)).toEqual([chinese.say("definition.title")]);
  });
});

describe.each(CLIENTS)("%s: reading in pages", (client) => {
  const many = [
    ["Customer", "Order date", "Amount"],
    ...Array.from({ length: 6_000 }, (_, at) => [
      `C-${at % 700}`,
      45_292 + (at % 400),
      (at % 97) + 1,
    ]),
  ];

  test("gives the same answer however small the pages have to be", async () => {
    const excel = opened(client, many);
    const whole = await answered(excel, "CHURN_RFM");
    for (const fault of ["response-too-large", "values-null"] as const) {
      excel.host.faults.inject(fault, { at: 8, times: 3 });
      const halved = await answered(excel, "CHURN_RFM");
      excel.host.faults.clear();
      expect(halved.result).toEqual(whole.result);
      expect(halved.account).toEqual(whole.account);
    }
    expect(excel.host.faults.struck).toBeGreaterThan(3);
  });

  test("refuses a reply with rows missing instead of counting short", async () => {
    const excel = opened(client, many);
    const job = await jobOf("CHURN_RFM");
    excel.host.faults.inject("truncated", { times: 20 });
    await expect(runAnalysis(job, computeHere, watch)).rejects.toMatchObject({
      code: "rows-missing",
    });
  });

  test("refuses rows that changed while they were read", async () => {
    const excel = opened(client, many);
    const job = await jobOf("CHURN_RFM");
    const tell = (step: { step: string }) => {
      if (step.step !== "reading") return;
      const cell = { row: 5, column: 2, rows: 1, columns: 1 };
      excel.book.write(excel.book.active, cell, () => 1_000, "user");
    };
    await expect(runAnalysis(job, computeHere, { ...watch, tell })).rejects.toMatchObject({
      code: "changed-while-reading",
    });
  });

  test("stops when the user cancels", async () => {
    const excel = opened(client, many);
    const job = await jobOf("CHURN_RFM");
    const controller = new AbortController();
    controller.abort();
    const run = runAnalysis(job, computeHere, { ...watch, signal: controller.signal });
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(excel.book.sheets).toHaveLength(1);
  });
});
