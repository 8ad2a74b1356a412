import { shown } from "../../src/app/show";
import { findingSentences, type FindingCode } from "../../src/core/table/findings";
import type { Finding } from "../../src/core/table/reading";
import { faultOf } from "../../src/core/table/stops";
import type { Fillings } from "../../src/text/say";
import type { PaneKey } from "../../src/text/en/pane";
import { type Opened, missingOf, picture } from "./browser";
import { FINDING_SHEETS } from "./finding-sheets";
import type { Found, Step } from "./finding-steps";
import { FINDING_WALKS } from "./finding-walks";
import { type Walk, chooseRows, openSheets } from "./walk-sheets";

let session: Walk["session"];
let opened: Opened;
let way: Walk["way"];
beforeAll(async () => {
  ({ session, opened, way } = await openSheets(FINDING_SHEETS));
}, 400_000);
afterAll(() => session.stop());

/** Told of an answer and its last day, not of the rows alone. */
const OF_ANSWERS: readonly FindingCode[] = ["rows-end-early"];

test("every finding there is has a walk", () => {
  const walked = FINDING_WALKS.flatMap(({ steps }) => steps).flatMap(codesOf);
  const found = new Set([...walked, ...OF_ANSWERS]);
  expect([...found].sort()).toEqual(Object.keys(findingSentences).sort());
});

test.each(FINDING_WALKS.map((walk) => [walk.sheet, walk] as const))(
  "%s: each finding has its count and its cell, and its switch changes what is counted",
  async (sheet, { asks, steps }) => {
    await chooseRows(opened, sheet, FINDING_SHEETS[sheet].rows);
    await way.ask(asks);
    const told = new Map<FindingCode, string>();
    for (const step of steps) await walked(step, told);
    await picture(opened.page, `doctor-${sheet}`);
  },
  60_000
);

const codesOf = ({ stops = [], told = [] }: Step) =>
  [...stops, ...told].map((found) => found.split(" ")[0] as FindingCode);

/** Chooses, and sees what is then said of the rows. `seen` holds the sentence of each finding. */
async function walked(step: Step, seen: Map<FindingCode, string>): Promise<void> {
  const { stops = [], told = [], choose, rates, rows, amounts } = step;
  const { words } = way;
  if (choose) {
    const finding = itemWith(seen.get(choose[0]) ?? "");
    await finding.getByRole("radio", { name: optionNamed(choose[1]) }).click();
  }
  if (rates) await types(rates);
  for (const found of stops)
    await seesAt(found, words.fault(faultOf(findingOf(found, step))), seen);
  for (const found of told) await seesAt(found, words.finding(findingOf(found, step)), seen);
  if (rows) {
    const [read, used, skipped, blank] = rows;
    await way.see(words.pane("check.account", { read, used, skipped, blank }));
  }
  if (amounts) {
    const [read, used, left] = [...amounts, amounts[0] - amounts[1]].map((sum) =>
      shown(words, "money", sum)
    );
    await way.see(words.pane("check.amounts", { read, used, left } as Fillings));
  }
}

async function types({ to, of }: NonNullable<Step["rates"]>): Promise<void> {
  await opened.pane.getByLabel(way.words.pane("rates.to")).selectOption(to);
  for (const [from, rate] of Object.entries(of))
    await opened.pane.getByLabel(`1 ${from} = … ${to}`).fill(rate);
}

/** The sentence, and the cell that its link leads to. */
async function seesAt(found: Found, sentence: string, seen: Map<FindingCode, string>) {
  const [code, , cell] = found.split(" ") as [FindingCode, string, string];
  seen.set(code, sentence);
  const folded = opened.pane.getByRole("button", { name: /^What was found/, expanded: false });
  await itemWith(sentence).or(folded).first().waitFor();
  if (await folded.isVisible()) await folded.click();
  if (cell === "") return;
  await itemWith(sentence)
    .getByRole("button", { name: `Go to ${cell}`, exact: true })
    .click();
  await opened.page.waitForFunction(
    ([row, column]) => {
      const [at] = window.workbench?.book.selection ?? [];
      return at?.row === row && at?.column === column;
    },
    [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65] as const
  );
}

const itemWith = (sentence: string) =>
  opened.pane.getByRole("listitem").filter({ hasText: sentence });

function optionNamed(option: string): string | RegExp {
  const [rule = "", choice = ""] = option.split(".");
  if (option === "currencies.none") return /without a currency/;
  const isCurrency = rule === "currencies" && choice.toUpperCase() === choice;
  return isCurrency ? new RegExp(`^${choice} only`) : way.words.pane(`rule.${option}` as PaneKey);
}

function findingOf(found: Found, { values = {} }: Step): Finding {
  const [code, count, cell = ""] = found.split(" ") as [FindingCode, string, string];
  return { code, role: "", count: Number(count), cells: [cell], effect: "kept", values };
}

test("nothing failed, and the simulated Excel lacked nothing", async () => {
  expect(opened.problems).toEqual([]);
  expect(await missingOf(opened.page)).toEqual([]);
});
