import type { AnalysisId } from "../../src/core/catalog";
import { FIRST_QUESTIONS } from "../../src/app/sample/questions";
import type { PaneKey } from "../../src/text/en/pane";
import type { Way } from "./way";

/** Called in each state of the pane, by its name. */
export type Visit = (state: string) => Promise<void>;

/** Questions whose answers look different from each other. */
export const TYPICAL: Questions = {
  orders: ["CHURN_ROLLFORWARD", "CHURN_COHORT", "CHURN_RFM", "CHURN_LOST_BUYERS"],
  subscriptions: ["CHURN_RECONCILE"],
};
export const ALL: Questions = {
  orders: [
    ...TYPICAL.orders,
    "CHURN_STATUS",
    "CHURN_CURVE",
    "CHURN_RETENTION_BY_PERIOD",
    "CHURN_BUYERS_BY_PERIOD",
    "CHURN_PURCHASE_GAPS",
    "CHURN_WORTH",
  ],
  subscriptions: [
    ...TYPICAL.subscriptions,
    "CHURN_MOVEMENTS",
    "CHURN_ACTIVE",
    "CHURN_LOST",
    "CHURN_LOST_REASONS",
    "CHURN_LOST_PLANS",
    "CHURN_WORTH_AHEAD",
    "CHURN_KEEPMORE",
  ],
};
export interface Questions {
  readonly orders: readonly AnalysisId[];
  readonly subscriptions: readonly AnalysisId[];
}

/** Every state of the pane, once. */
export async function walkStates(way: Way, { orders, subscriptions }: Questions, visit: Visit) {
  await firstRun(way, visit);
  await answers(way, subscriptions, visit);
  await way.open("sample");
  await orderData(way, visit);
  await waiting(way, visit);
  await answers(way, orders, visit);
  await written(way, visit);
  await places(way, visit);
}

async function firstRun(way: Way, visit: Visit): Promise<void> {
  const { words } = way;
  await way.open("empty");
  await way.see(words.pane("try.title"));
  await visit("first-run");
  await way.press(words.analysis(FIRST_QUESTIONS[0] ?? "").question);
  await way.pane.getByRole("button", { name: way.write }).waitFor();
  await visit("first-answer");
  await way.press(words.pane("data.change"));
  await way.press(words.pane("try.remove"));
  await visit("sample-remove");
  await way.press(words.pane("workbook.keep"));
  await way.press(/Sample_Subscriptions/u);
  await way.see(words.pane("check.clean"));
  await visit("subscriptions");
}

async function orderData(way: Way, visit: Visit): Promise<void> {
  const { words } = way;
  await way.pane.getByRole("button", { name: /Orders/u }).waitFor();
  await visit("start");
  await way.press(/Orders/u);
  await way.see(/3,?192/u);
  await visit("data");
  await way.unfold(new RegExp(`^${words.pane("check.title")}`, "u"));
  await visit("findings");
  await way.unfold(new RegExp(`^${words.pane("step.settings")}`, "u"));
  await visit("settings-open");
}

async function waiting(way: Way, visit: Visit): Promise<void> {
  const { page, words } = way;
  await page.evaluate(() => window.workbench?.host.faults.inject("hang"));
  await way.press(words.pane("run.start"));
  await way.pane.getByRole("button", { name: words.pane("run.cancel") }).waitFor();
  await visit("running");
  await way.press(words.pane("run.cancel"));
  await way.see(words.pane("run.cancelled"));
  await visit("cancelled");
  await protect(way, true);
  await way.press(words.pane("run.start"));
  await way.see(words.pane("problem.structure-protected"));
  await visit("fault");
  await protect(way, false);
}

function protect({ page }: Way, isProtected: boolean): Promise<void> {
  return page.evaluate((wanted) => {
    if (window.workbench) window.workbench.book.protected = wanted;
  }, isProtected);
}

async function answers(way: Way, questions: readonly AnalysisId[], visit: Visit): Promise<void> {
  for (const [at, id] of questions.entries()) {
    await way.ask(id);
    if (at === 1) await visit("outdated");
    await way.run();
    await visit(`answer-${id}`);
    await behind(way, id, visit);
  }
}

/** What stands behind the numbers, where there is something. */
async function behind({ pane, words }: Way, id: AnalysisId, visit: Visit): Promise<void> {
  const titled = (key: PaneKey) => pane.getByRole("heading", { name: words.pane(key) });
  const heading = titled("difference.title").or(titled("lost.title")).or(titled("behind.title"));
  if ((await heading.count()) === 0) return;
  await heading.first().evaluate((element) => element.scrollIntoView({ block: "start" }));
  await visit(`behind-${id}`);
}

async function written(way: Way, visit: Visit): Promise<void> {
  const { words } = way;
  await way.unfold(words.pane("definition.title"));
  await visit("definition");
  await way.press(words.pane("write.start"));
  await way.pane.getByRole("button", { name: words.pane("write.again") }).waitFor();
  await visit("written");
}

/** A date that cannot be read: the next refresh leaves its row out. */
function spoil({ page }: Way): Promise<void> {
  return page.evaluate(() => {
    const book = window.workbench?.book;
    const orders = book?.tables.find(({ name }) => name === "Orders");
    if (!book || !orders) return;
    const { row, column } = orders.rect;
    const date = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
    book.write(orders.sheet, date, () => "next week", "user");
  });
}

async function places(way: Way, visit: Visit): Promise<void> {
  const { words, say } = way;
  await spoil(way);
  await way.openPlace("place.workbook");
  await way.press(words.pane("workbook.refreshAll"));
  await way.see(words.pane("workbook.done", { done: 1, all: 1 }));
  await way.see(words.pane("changes.found"));
  await visit("refreshed");
  await way.openPlace("place.functions");
  await way.see(say("functions.title"));
  await visit("functions");
  await way.pane
    .getByRole("searchbox")
    .or(way.pane.getByLabel(say("functions.search")))
    .first()
    .fill("RATE");
  await visit("functions-found");
  await way.pane.getByRole("button", { name: /RATE/u }).filter({ visible: true }).first().click();
  await way.see(say("functions.executed"));
  await visit("function");
  await way.openPlace("place.templates");
  await way.pane.getByRole("tabpanel").getByRole("heading", { level: 2 }).first().waitFor();
  await visit("templates");
  await way.openPlace("place.settings");
  await way.see(say("defaults.title"));
  await visit("settings");
}
