import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { headlineOf } from "../../src/app/answer-parts";
import { type Choice, chooseTable, tableChoices } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { type PaneTexts, paneTexts } from "../../src/app/pane-texts";
import { wordsOf } from "../../src/text/all-words";
import { jobOf, reduce } from "../../src/app/reduce";
import { runAnalysis } from "../../src/app/run-analysis";
import { nowAsDay } from "../../src/app/show";
import { type Result, startState } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import { type AnalysisId, analyses } from "../../src/core/catalog";
import { isFault } from "../../src/core/fault";
import { languageOf } from "../../src/text/say";
import { loadExcelClient } from "../../workbench/channels/node";
import { openXlsx } from "../../workbench/files/xlsx-open";
import { saveXlsx } from "../../workbench/files/xlsx-save";
import { ExcelHost } from "../../workbench/host";
import { type WorkbookModel, createWorkbook } from "../../workbench/workbook";
import type { FunctionsFile } from "../../workbench/workbook/types";

const root = path.resolve(__dirname, "../..");
const never = new AbortController().signal;
const QUESTIONS: readonly AnalysisId[] = [
  "CHURN_ROLLFORWARD",
  "CHURN_RETENTION_BY_PERIOD",
  "CHURN_RFM",
];
const FORMULAS = [
  "=CHURN.RATE(50,500)",
  "=CHURN.RETENTION(100,110,20)",
  "=CHURN.ANNUALIZE(0.05)",
  "=CHURN.ROLLFORWARD(Orders[Customer ID],Orders[Order date])",
];

export interface Demo {
  readonly book: WorkbookModel;
  readonly file: string;
  readonly headlines: readonly string[];
}

/** The pane's use cases without the pane: the sample goes in; three written sheets and live formulas come out. */
export async function runDemo(language: string): Promise<Demo> {
  const texts = paneTexts(wordsOf(languageOf(language)));
  const book = createWorkbook();
  await openXlsx(book, bytesOf(path.join(root, "assets/sample/shop-orders.xlsx")));
  const host = new ExcelHost({ book, locale: language });
  Object.assign(globalThis, loadExcelClient({ host, client: "excel-web" }));
  const [table] = await tableChoices();
  if (!table) throw new Error("The sample has no table.");
  const choice = await chooseTable(table.id);
  const headlines: string[] = [];
  for (const id of QUESTIONS) headlines.push(await answerAndWrite(choice, id, texts));
  await typeFormulas(host);
  const missing = [...host.stats.missing.keys()];
  if (missing.length > 0) throw new Error(`The simulated Excel lacks ${missing.join(", ")}.`);
  return { book, file: await save(book), headlines };
}

async function answerAndWrite(choice: Choice, id: AnalysisId, texts: PaneTexts): Promise<string> {
  const state = reduce(startState(id), { type: "chosen", ...choice });
  const job = jobOf(state);
  if (!job) throw new Error("The sample was not recognised.");
  const watch = { signal: never, tell: () => undefined, language: texts.language };
  const outcome = await runAnalysis(job, computeHere, watch);
  if (isFault(outcome) || outcome.type !== "answered") throw new Error(JSON.stringify(outcome));
  const { result } = outcome;
  await writeResult(result, texts, { signal: never, now: nowAsDay() });
  return `${analyses[id].title}: ${headlineOf(result, texts.words).sentence} ${rowsOf(result)}`;
}

function rowsOf({ account: { read, used, skipped } }: Result): string {
  return `(${read} rows read, ${used} used, ${skipped} skipped)`;
}

async function typeFormulas(host: ExcelHost): Promise<void> {
  const { book } = host;
  const file = path.join(root, "src/functions/generated/functions.json");
  // Written by "npm run generate" in the form that Excel reads.
  const metadata = JSON.parse(readFileSync(file, "utf8")) as FunctionsFile;
  host.registerFunctions(metadata, "CHURN");
  await import("../../src/functions");
  const sheet = book.addSheet("Functions");
  FORMULAS.forEach((formula, at) => {
    const place = { row: 2 * at, column: 0, rows: 1, columns: 1 };
    book.write(sheet, place, () => `'${formula}`, "user");
    book.write(sheet, { ...place, column: 4 }, () => formula, "user");
  });
  while (!book.idle) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function save(book: WorkbookModel): Promise<string> {
  const file = path.join(root, "out", "demo.xlsx");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(await saveXlsx(book)));
  return file;
}

function bytesOf(file: string): ArrayBuffer {
  return new Uint8Array(readFileSync(file)).buffer;
}
