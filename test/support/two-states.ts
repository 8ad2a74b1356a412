import type { Refreshed } from "../../src/app/refresh";
import { refresh, write } from "./recipes";
import type { Opened } from "./shop";
import { sheetText } from "./snapshot";

export const FEW = Array.from({ length: 12 }, (_, at) => [`D-${at % 5}`, 45_420 + at * 3, 10 + at]);

/** Results of two states of the source: one of them is always what the other is not. */
export async function twoStates(excel: Opened, analyses: readonly string[]) {
  const [source] = excel.book.sheets;
  if (!source) throw new Error("There is no sheet.");
  for (const analysis of analyses) {
    excel.book.activate(source);
    await write(analysis);
  }
  const results = excel.book.sheets.filter((sheet) => sheet !== source);
  const put = (state: number) => {
    const below = { row: 11, column: 0, rows: FEW.length, columns: 3 };
    if (state === 0) excel.book.clear(source, below, "Contents");
    else excel.book.load(source, 11, 0, FEW);
  };
  const look = () => results.map((sheet) => sheetText(excel, sheet));
  const looks: string[][] = [];
  for (const state of [1, 0, 1]) {
    put(state);
    expectDone(await refresh());
    if (state === 1 && looks[1]) expect(look()).toEqual(looks[1]);
    looks[state] = look();
  }
  return { source, results, put, look, looks };
}

export function expectDone(outcomes: readonly Refreshed[]): void {
  expect(outcomes.map((each) => ("trouble" in each ? each.trouble : "done"))).toEqual(
    outcomes.map(() => "done")
  );
}
