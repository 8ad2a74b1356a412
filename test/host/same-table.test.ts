import { chooseSelection } from "../../src/app/choose-data";
import { computeHere } from "../../src/app/compute";
import { runAnalysis } from "../../src/app/run-analysis";
import { allAnalyses } from "../../src/core/catalog";
import type { Analysis, Rows } from "../../src/core/define";
import { isFault } from "../../src/core/fault";
import { given, type Raw } from "../../src/core/given";
import { resultColumns } from "../../src/core/result-columns";
import { STRICT } from "../../src/core/table/reading";
import { CLIENTS, expectFaithful, openExcel } from "../support/excel";
import {
  openFunctions,
  parametersOf,
  type Argument,
  type Column,
} from "../support/sheet-functions";
import { fill } from "../support/shop";

/** Rows as people have them: unsorted, spaces around an id, a number as an id, text dates, refunds, blanks. */
const ROWS: Readonly<Record<Rows, Readonly<Record<string, Column>>>> = {
  purchases: {
    customer: ["Ann", "Bob", " Ann", 7, "Cleo", "7", "Bob", "", "Dan", "Cleo", "Ann", "Eve", "Dan"],
    date: [
      ...[45_292, 45_295, 45_330, 45_340, "2024-03-01", 45_360, 45_390, 45_391],
      ...[45_400, 45_410, 45_473, 45_473.75, null],
    ],
    amount: [120, 80.5, 60, 200, 45, 15, -20.25, 12, 300, 0.1, 0.2, 99, 5],
  },
  subscriptions: {
    customer: ["Ann", "Bob", "Cleo", "Ann", "Dan", " Bob", "Eve", 7, "7", "Fay"],
    start: [
      ...[45_300, 45_310, 45_320, 45_400, 45_352, 45_383],
      ...["2024-04-02", 45_292, 45_383, 45_390],
    ],
    end: [45_383, 45_383, null, null, 45_360, null, 45_440, 45_382, null, 45_390],
    amount: [50, 20, 30.5, 75, 10, 25, 40, 12, 18, 60],
  },
  changes: {},
  counts: {},
};
const SETTINGS: Readonly<Record<string, Raw>> = {
  CHURN_RECONCILE: { from: 45_352, to: 45_412 },
};

const named = allAnalyses.filter(({ name }) => name !== undefined);

describe.each(CLIENTS)("%s: the pane and the cell give the same table", (client) => {
  const excel = openExcel(client);
  beforeAll(() => excel.install());
  afterAll(() => expectFaithful(excel.host));

  test.each(named.map((analysis) => [analysis.id, analysis] as const))(
    "%s",
    async (id, analysis) => {
      const columns = columnsFor(analysis);
      const inPane = await paneTable(excel, analysis, columns);
      const dates = inPane.columns.find(({ name }) => name === "date")?.values as
        Column | undefined;
      const settings: Raw = { ...SETTINGS[id], ...(dates ? { dates } : {}) };
      const args = parametersOf(analysis).map(
        ([name]) => (columns[name] ?? settings[name] ?? null) as Argument
      );
      const [shown] = await openFunctions(excel).type([{ name: analysis.name ?? "", args }]);
      expect(shown?.cells).toEqual(laidOut(analysis, inPane.columns));
      expect(inPane.columns[0]?.values.length).toBeGreaterThan(0);
    }
  );
});

function columnsFor({ rows, needs }: Analysis): Readonly<Record<string, Column>> {
  const all = ROWS[rows];
  return Object.fromEntries(Object.keys(needs).map((role) => [role, all[role] ?? []]));
}

/** What the pane computes from the rows on a sheet. */
async function paneTable(
  excel: ReturnType<typeof openExcel>,
  analysis: Analysis,
  columns: Readonly<Record<string, Column>>
) {
  const roles = Object.keys(columns);
  const size = columns[roles[0] ?? ""]?.length ?? 0;
  const sheet = excel.book.addSheet(`Rows of ${analysis.name}`);
  excel.book.activate(sheet);
  const rows = Array.from({ length: size }, (_, row) => roles.map((role) => columns[role]?.[row]));
  fill(excel, [roles, ...rows]);
  const { source } = await chooseSelection();
  const mapping = Object.fromEntries(roles.map((role, at) => [role, at]));
  const settings = SETTINGS[analysis.id] ?? {};
  const { id, rows: shape } = analysis;
  const job = { source, shape, mapping, periods: {}, rules: STRICT, analysis: id, settings };
  const watch = { signal: new AbortController().signal, tell: () => undefined, language: "en" };
  const action = await runAnalysis(job, computeHere, watch);
  if (!("type" in action) || action.type !== "answered") throw new Error(JSON.stringify(action));
  const full = given(analysis.settings, settings);
  if (isFault(full)) throw new Error(full.fault);
  return { columns: resultColumns(analysis, action.result.result, full) };
}

/** The columns of the pane that the function has, laid out as the function does. */
function laidOut({ spills }: Analysis, all: ReturnType<typeof resultColumns>): unknown[][] {
  const columns = all.filter(({ onlyInPane }) => !onlyInPane);
  const cells = columns.map(({ values }) => values.map((value) => value ?? "#N/A"));
  if (spills === "across") return cells;
  const rows = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row]));
  if (spills === "column") return rows.map((row) => row.slice(-1));
  return [columns.map(({ header }) => header), ...rows];
}
