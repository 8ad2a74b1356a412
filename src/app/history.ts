import {
  type HistoryCell,
  type HistoryColumn,
  type HistoryPlan,
  type HistoryRow,
  loadSetting,
  saveSetting,
} from "../workbook";
import { settingTexts } from "./definition";
import { type Figure, figuresOf, periodOf } from "./figures";
import { fingerprint } from "./fingerprint";
import type { PaneTexts } from "./pane-texts";
import type { Recipe } from "./recipe";
import { isNamed, sourceName } from "./recipe-source";
import type { Result } from "./state";

const KEY = "ChurnAnalytics.history";

/** Whether each refresh adds its figures to the history: a wish of the workbook, whoever opens it. */
export async function keepsHistory(): Promise<boolean> {
  return (await loadSetting(KEY)) === true;
}

export async function keepHistory(isKept: boolean): Promise<void> {
  await saveSetting(KEY, isKept);
}

/** What a refresh adds to the history. `now` is this moment as Excel counts. */
export function historyPlanOf(
  result: Result,
  recipe: Recipe,
  texts: PaneTexts,
  now: number
): HistoryPlan {
  const { say, words } = texts;
  const text = (value: string): HistoryCell => ({ kind: "text", value });
  const shared = {
    when: { kind: "moment", value: now },
    result: text(words.analysis(result.job.analysis).title),
    source: text(sourceName(recipe.source)),
    asOf: { kind: "day", value: result.asOf === 0 ? null : result.asOf },
    period: text(periodOf(result, texts)),
    rows: { kind: "count", value: result.account.used },
    definition: text(definitionOf(result, recipe, texts)),
  } as const;
  return {
    sheetName: say("history.sheet"),
    title: say("history.sheet"),
    about: say("history.about"),
    headers: headersIn(texts),
    rows: figuresOf(result, texts).map((figure) => ({ ...shared, ...cellsOf(figure) })),
  };
}

function headersIn({ say }: PaneTexts): Readonly<Record<HistoryColumn, string>> {
  return {
    when: say("history.when"),
    result: say("history.result"),
    source: say("history.source"),
    asOf: say("definition.asOf"),
    period: say("history.period"),
    figure: say("history.figure"),
    value: say("history.value"),
    low: say("history.low"),
    high: say("history.high"),
    rows: say("history.rows"),
    definition: say("history.definition"),
  };
}

function cellsOf({
  name,
  kind,
  value,
  low,
  high,
}: Figure): Pick<HistoryRow, "figure" | "value" | "low" | "high"> {
  return {
    figure: { kind: "text", value: name },
    value: { kind, value },
    low: { kind, value: low },
    high: { kind, value: high },
  };
}

/** The settings in words, and a code that differs when anything else of the question does: columns, rows, rules of reading. */
function definitionOf(result: Result, recipe: Recipe, texts: PaneTexts): string {
  const { shape, periods, rules, settings, source } = recipe;
  const columns = source.columns.filter(isNamed).map(({ role, header }) => [role, header]);
  const question = [shape, sorted(periods), sorted(rules), sorted(settings), columns.sort()];
  // To be compared by eye.
  const code = fingerprint(JSON.stringify(question)).slice(0, 6);
  // Days that follow from the rows differ with each export.
  const spoken = settingTexts(
    result,
    texts,
    (name, { kind }) => kind !== "day" || Object.hasOwn(settings, name)
  );
  return [...spoken, `#${code}`].join(" · ");
}

/** The order in which something was set does not matter. */
function sorted(record: object): [string, unknown][] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
