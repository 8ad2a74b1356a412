import { type SampleList, type SamplePlan, findSample, writeSample } from "../../workbook";
import type { PaneTexts } from "../pane-texts";
import { PLANS, REASONS, inventOrders, inventSubscriptions } from "./invent";

/** The table of orders of the sample, which is put into the workbook where it is not there yet. */
export async function sampleOrders(texts: PaneTexts): Promise<string> {
  const found = await findSample();
  return found?.table ?? (await writeSample(planOf(texts))).table;
}

function planOf({ say }: PaneTexts): SamplePlan {
  return {
    sheetName: say("sample.sheet"),
    title: say("sample.title"),
    note: say("sample.note"),
    lists: [orderList(say), subscriptionList(say)],
  };
}

function orderList(say: PaneTexts["say"]): SampleList {
  const orders = inventOrders();
  return {
    tableName: "Sample_Orders",
    columns: [
      { header: say("sample.customer"), kind: "key", values: orders.map((each) => each.customer) },
      { header: say("sample.date"), kind: "day", values: orders.map((each) => each.day) },
      { header: say("sample.amount"), kind: "money", values: orders.map((each) => each.amount) },
    ],
  };
}

function subscriptionList(say: PaneTexts["say"]): SampleList {
  const rows = inventSubscriptions();
  const plans = wordsOf(say("sample.plans"), PLANS);
  const reasons = wordsOf(say("sample.reasons"), REASONS);
  return {
    tableName: "Sample_Subscriptions",
    columns: [
      { header: say("sample.customer"), kind: "key", values: rows.map((each) => each.customer) },
      { header: say("sample.start"), kind: "day", values: rows.map((each) => each.start) },
      { header: say("sample.end"), kind: "day", values: rows.map((each) => each.end) },
      {
        header: say("sample.plan"),
        kind: "text",
        values: rows.map(({ plan }) => plans[plan] ?? ""),
      },
      { header: say("sample.monthly"), kind: "money", values: rows.map((each) => each.monthly) },
      {
        header: say("sample.reason"),
        kind: "text",
        values: rows.map(({ reason }) => (reason === null ? null : (reasons[reason] ?? ""))),
      },
    ],
  };
}

/** One text holds them all, so that a translator sees them together. */
function wordsOf(text: string, count: number): readonly string[] {
  const words = text.split(" / ");
  if (words.length !== count) throw new Error(`${count} words are needed: ${text}`);
  return words;
}
