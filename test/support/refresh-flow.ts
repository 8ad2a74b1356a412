import type { Refreshed } from "../../src/app/refresh";
import { type Trouble, troubleOf } from "../../src/app/trouble";
import type { ClientName } from "../../workbench/channels/node";
import { openOwn } from "./own-workbook";
import { recipes, refresh, write } from "./recipes";
import { type Opened, SHOP } from "./shop";
import type { Flow, Outcome, Standing } from "./strike";

/** Later than the others, so that grids grow and shrink. */
const FEW = Array.from({ length: 4 }, (_, at) => [`D-${at % 3}`, 45_480 + at * 20, 10 + at]);

/** Results that are refreshed in turn after rows came and after the same rows went. */
export async function refreshFlow(
  client: ClientName,
  analyses: readonly string[],
  before?: () => Promise<void>
): Promise<readonly [Opened, Flow]> {
  const { excel, source } = openOwn(client);
  const { book } = excel;
  const theirs = new Set(book.sheets);
  await before?.();
  for (const analysis of analyses) {
    book.activate(source);
    await write(analysis);
  }
  const results = book.sheets.filter((sheet) => !theirs.has(sheet)).map(({ name }) => name);
  const below = { row: SHOP.length, column: 0, rows: FEW.length, columns: 3 };
  const starts = [
    () => book.load(source, SHOP.length, 0, FEW),
    () => book.clear(source, below, "Contents"),
  ];
  const run = async (): Promise<Outcome> => {
    try {
      return (await refresh()).map(troubleIn);
    } catch (error) {
      return analyses.map(() => troubleOf(error));
    }
  };
  return [
    excel,
    { run, starts, check: (standing) => checkResults(standing, source.name, results) },
  ];
}

function troubleIn(refreshed: Refreshed): Trouble | undefined {
  return "trouble" in refreshed ? refreshed.trouble : undefined;
}

/** What is said to be done is new, and what is kept of a result is what was said of the one that stands. */
async function checkResults(
  { before, after, now, outcome }: Standing,
  source: string,
  results: readonly string[]
): Promise<void> {
  const areNew = results.map((name) => now.sheets.get(name) === after.sheets.get(name));
  outcome.forEach((trouble, at) => expect(trouble !== undefined || areNew[at]).toBe(true));
  const [few, many] = [SHOP.length - 1, SHOP.length - 1 + FEW.length];
  const haveCome = before.sheets.get(source)?.includes("D-1") === true;
  const [rowsNew, rowsOld] = haveCome ? [many, few] : [few, many];
  expect((await recipes()).map(({ last }) => last.read)).toEqual(
    areNew.map((isNew) => (isNew ? rowsNew : rowsOld))
  );
}
