import { readFileSync } from "node:fs";
import path from "node:path";
import { type ShownColumn, columnsOf } from "../../src/app/answer-parts";
import { chooseTable, tableChoices } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { writeAndKeep } from "../../src/app/keep-result";
import { type PaneTexts, paneTexts } from "../../src/app/pane-texts";
import { jobOf, reduce } from "../../src/app/reduce";
import { runAnalysis } from "../../src/app/run-analysis";
import { startState } from "../../src/app/state";
import type { AnalysisId } from "../../src/core/catalog";
import { isFault } from "../../src/core/fault";
import type { Raw } from "../../src/core/given";
import { analyse } from "../../src/engine/analyse";
import { runtimeError } from "../../src/functions/excel-errors";
import { excelFunctions } from "../../src/functions/register";
import { wordsOf } from "../../src/text/all-words";
import type { Language } from "../../src/text/say";
import { loadExcelClient } from "../../workbench/channels/node";
import { ExcelHost } from "../../workbench/host";
import { type WorkbookModel, createWorkbook } from "../../workbench/workbook";
import type { FunctionsFile } from "../../workbench/workbook/types";
import { LAST_DAY } from "../sample/shop";

/** Templates are always made on the day after the last one of the sample. */
const TODAY = LAST_DAY + 1;
const never = new AbortController().signal;
const file = path.resolve(__dirname, "../../src/functions/generated/functions.json");
// Written by "npm run generate" in the form that Excel reads.
const metadata = JSON.parse(readFileSync(file, "utf8")) as FunctionsFile;

interface Globals {
  readonly CustomFunctions: {
    associate(id: string, implementation: (...args: never[]) => unknown): void;
  };
}

/** A written result, as the formulas of a template name it. */
export interface Result {
  readonly table: string;
  readonly sheet: string;
  /** Table[Header] of a column by its name in the definition. */
  readonly column: (name: string) => string;
  /** Its header in the language of the template. */
  readonly label: (name: string) => string;
  readonly columns: readonly ShownColumn[];
  readonly size: number;
}

/** A new workbook in a simulated Excel with the add-in in it: what a template is made with. */
export class Studio {
  readonly book: WorkbookModel = createWorkbook();
  readonly texts: PaneTexts;
  private readonly host: ExcelHost;

  constructor(readonly language: Language) {
    this.texts = paneTexts(wordsOf(language));
    this.host = new ExcelHost({ book: this.book, locale: language });
    const client = loadExcelClient({ host: this.host, client: "excel-win32" });
    Object.assign(globalThis, client);
    this.host.registerFunctions(metadata, "CHURN");
    const { CustomFunctions } = client as unknown as Globals;
    for (const [id, call] of excelFunctions(analyse, runtimeError))
      CustomFunctions.associate(id, call);
  }

  /** What the pane does when a question is answered and the answer written; the recipe is kept with it. */
  async write(id: AnalysisId, table: string, settings: Raw = {}, name?: string): Promise<Result> {
    const choice = (await tableChoices()).find((each) => each.name === table);
    if (!choice) throw new Error(`There is no table ${table}.`);
    const chosen = { ...(await chooseTable(choice.id)), analysis: id, settings };
    const job = jobOf(reduce(startState(id), { type: "chosen", ...chosen }));
    if (!job) throw new Error("The sample was not recognised.");
    const watch = { signal: never, tell: () => undefined, today: TODAY, language: this.language };
    const outcome = await runAnalysis(job, computeHere, watch);
    if (isFault(outcome) || outcome.type !== "answered") throw new Error(JSON.stringify(outcome));
    const { result } = outcome;
    const now = { signal: never, now: TODAY };
    const written = await writeAndKeep(result, this.texts, now);
    const sheet = this.book.sheet(written.sheet.id);
    if (!sheet) throw new Error("Nothing was written.");
    if (name !== undefined) this.book.renameSheet(sheet, name);
    const columns = columnsOf(result, this.texts.words);
    const label = (wanted: string) => labelOf(columns, wanted);
    const column = (wanted: string) => `${written.table}[${escaped(label(wanted))}]`;
    const { size } = result.result;
    return { table: written.table, sheet: sheet.name, column, label, columns, size };
  }

  async settle(): Promise<void> {
    while (!this.book.idle) await new Promise((resolve) => setTimeout(resolve, 5));
    const missing = [...this.host.stats.missing.keys()];
    if (missing.length > 0) throw new Error(`The simulated Excel lacks ${missing.join(", ")}.`);
  }
}

function labelOf(columns: readonly ShownColumn[], wanted: string): string {
  const column = columns.find(({ name }) => name === wanted);
  if (!column) throw new Error(`The result has no column ${wanted}.`);
  return column.label;
}

/** In the brackets of a table these signs have a meaning of their own. */
function escaped(header: string): string {
  return header.replace(/['[\]#@]/gu, "'$&");
}
