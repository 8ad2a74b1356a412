import { paneTexts } from "../../src/app/pane-texts";
import type { Result } from "../../src/app/state";
import { writeResult } from "../../src/app/write-result";
import { wordsOf } from "../../src/text/all-words";
import type { FaultName } from "../../workbench/faults";
import { CLIENTS } from "../support/excel";
import { answered, bodyOf, freshCells, openShop } from "../support/recipes";

const ROWS = [
  ["Customer", "Order date", "Amount"],
  ...Array.from({ length: 300 }, (_, at) => [`C-${at % 150}`, 45_292 + at, at + 1]),
];
const texts = paneTexts(wordsOf("en"));
const write = (result: Result) =>
  writeResult(result, texts, { signal: new AbortController().signal, now: 45_500 });

/** Strikes one request after the other, and gives what each run left behind: a table, or nothing. */
async function struckRuns(client: (typeof CLIENTS)[number], fault: FaultName, code: string) {
  const runs: unknown[][][] = [];
  for (let at = 1; at < 40; at++) {
    const excel = openShop(client, ROWS);
    const result = await answered("CHURN_STATUS");
    const { struck } = excel.host.faults;
    excel.host.faults.inject(fault, { at, code });
    const written = await write(result).catch(() => undefined);
    const isOver = excel.host.faults.struck === struck;
    excel.host.faults.clear();
    if (isOver) return { runs, wanted: freshCells(result) };
    if (written) runs.push(bodyOf(excel, written.table));
  }
  throw new Error("The write never ends.");
}

describe.each(CLIENTS)("%s: a page of the result that Excel refuses", (client) => {
  test.each([
    ["for its size is written by halves", "request-too-large", ""],
    ["for its size, by the memory it takes, is written by halves", "action", "MemoryLimitReached"],
    ["for being busy is written after a while", "action", "ActivityLimitReached"],
  ] as const)("%s", async (_, fault, code) => {
    const { runs, wanted } = await struckRuns(client, fault, code);
    expect(runs.length).toBeGreaterThan(0);
    for (const body of runs) expect(body).toEqual(wanted);
  });
});
