import { chooseSelection } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { writeAndKeep } from "../../src/app/keep-result";
import { paneTexts } from "../../src/app/pane-texts";
import { runAnalysis } from "../../src/app/run-analysis";
import type { Result } from "../../src/app/state";
import { allAnalyses } from "../../src/core/catalog";
import type { Analysis } from "../../src/core/define";
import { STRICT } from "../../src/core/table/reading";
import { wordsOf } from "../../src/text/all-words";
import { CLIENTS, expectFaithful, openExcel } from "../support/excel";
import { type Opened, fill } from "../support/shop";

/** What Excel, or whatever opens the file after it, could take for a formula; HTML; and names every object has. */
const HOSTILE = [
  ...['=HYPERLINK("http://x","y")', "=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1"],
  ...["\u200b=1", "\u00a0=1", "＝1+1", "＋1", "－1", "＠x", "'=1", "{=1}", "%0A=1", "\u202e=1"],
  ...[
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "__proto__",
    "constructor",
    "toString",
  ],
];
/** Two rows of each, half a year and more apart, so that some stay, some leave, and some return. */
const SIZE = 2 * HOSTILE.length;
const FROM = 45_292;
const SETTINGS: Readonly<Record<string, Record<string, number>>> = {
  CHURN_RECONCILE: { from: FROM + 60, to: FROM + 160 },
};

function cellOf(role: string, row: number): string | number | null {
  const round = Math.floor(row / HOSTILE.length);
  const hostile = HOSTILE[row % HOSTILE.length] ?? "";
  const day = FROM + 7 * (row % HOSTILE.length) + 185 * round;
  switch (role) {
    case "date":
    case "start":
      return day;
    case "end":
      return row % 3 === 0 ? null : day + 60 + (row % 5) * 10;
    case "period":
      return `2024-${String(1 + (row % 12)).padStart(2, "0")}`;
    case "customer":
    case "plan":
    case "reason":
      return hostile;
    default:
      return 100 + 7 * row;
  }
}

async function answered(excel: Opened, analysis: Analysis): Promise<Result> {
  const { id, rows: shape } = analysis;
  const roles = Object.keys(analysis.needs);
  const size = "period" in analysis.needs ? 12 : shape === "changes" ? HOSTILE.length : SIZE;
  const rows = Array.from({ length: size }, (_, row) => roles.map((role) => cellOf(role, row)));
  const sheet = excel.book.addSheet(`Rows of ${id}`.slice(0, 31));
  excel.book.activate(sheet);
  fill(excel, [roles.map((role) => `=${role}`), ...rows]);
  const { source } = await chooseSelection();
  const mapping = Object.fromEntries(roles.map((role, at) => [role, at]));
  const settings = SETTINGS[id] ?? {};
  const job = { source, shape, mapping, periods: {}, rules: STRICT, analysis: id, settings };
  const watch = { signal: new AbortController().signal, tell: () => undefined, language: "en" };
  const action = await runAnalysis(job, computeHere, watch);
  if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
  return action.result;
}

describe.each(CLIENTS)("%s: texts of the rows stay texts on the sheet of", (client) => {
  const excel = openExcel(client);
  beforeAll(() => excel.install());
  afterAll(() => expectFaithful(excel.host));

  test.each(allAnalyses.map((analysis) => [analysis.id, analysis] as const))(
    "%s",
    async (_, analysis) => {
      const result = await answered(excel, analysis);
      const written = await writeAndKeep(result, paneTexts(wordsOf("en")), {
        signal: new AbortController().signal,
        now: FROM + 400,
      });
      const sheet = excel.book.sheet(written.sheet.id);
      const { rows = 0, columns = 0 } = sheet?.used() ?? {};
      expect(rows).toBeGreaterThan(3);
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          expect(sheet?.formula(row, column)).toBeUndefined();
    }
  );
});
