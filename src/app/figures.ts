import type { Answer, Kind } from "../core/define";
import { analysisOf } from "./analysis-of";
import { headlineOf } from "./answer-parts";
import { checkedSettings } from "./checked-settings";
import type { PaneTexts } from "./pane-texts";
import type { Result } from "./state";

/** A number that an answer speaks of, by its name. */
export interface Figure {
  readonly name: string;
  readonly kind: Kind;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Where the name of a value stands: above a column, in a setting that decides what is measured, or among the texts of the pane. */
type Named =
  | { readonly column: string; readonly of?: string }
  | { readonly setting: string }
  | { readonly text: FigureText };
type FigureText =
  | "lapsed"
  | "atRisk"
  | "threshold"
  | "endangered"
  | "endangeredShare"
  | "lost"
  | "kept"
  | "gain"
  | "worth";

const column = (name: string, of?: string): Named =>
  of === undefined ? { column: name } : { column: name, of };
const churnRate = { rate: column("churnRate") };
const rate = { rate: column("rate") };
const text = (name: FigureText): Named => ({ text: name });

/** By analysis and value of its answer: the headline first, then what stands beside it in the sentence. */
const FIGURES: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  CHURN_ROLLFORWARD: churnRate,
  CHURN_STATUS: { lapsed: text("lapsed"), atRisk: text("atRisk") },
  CHURN_COHORT: { rate: { setting: "measure" }, money: { setting: "measure" } },
  CHURN_CURVE: { rate: { setting: "measure" } },
  CHURN_RETENTION_BY_PERIOD: { rate: column("retentionRate") },
  CHURN_BUYERS_BY_PERIOD: { ...churnRate, buyers: column("buyers") },
  CHURN_PURCHASE_GAPS: { threshold: text("threshold"), rate: column("repeatRate") },
  CHURN_RFM: { endangered: text("endangered"), share: text("endangeredShare") },
  CHURN_LOST_BUYERS: rate,
  CHURN_LOST_BUYERS_LIST: { lost: text("lost") },
  CHURN_MOVEMENTS: {
    ...churnRate,
    gross: column("grossRetention"),
    net: column("netRetention"),
  },
  CHURN_ACTIVE: { active: column("active") },
  CHURN_RECONCILE: { starters: column("rate") },
  CHURN_RECONCILE_CUSTOMERS: { lost: text("lost") },
  CHURN_LOST: rate,
  CHURN_LOST_REASONS: { share: column("share") },
  CHURN_LOST_PLANS: rate,
  CHURN_LOST_CUSTOMERS: { gone: text("lost") },
  CHURN_WORTH: { worth: column("value") },
  CHURN_WORTH_AHEAD: { worth: text("worth"), within: column("revenue") },
  CHURN_KEEPMORE: { gain: text("gain") },
  CHURN_CHANGES: {
    net: column("netRetention", "CHURN_MOVEMENTS"),
    gross: column("grossRetention", "CHURN_MOVEMENTS"),
    logo: text("kept"),
  },
  CHURN_RATES_FROM_COUNTS: churnRate,
};

/** The figures of an answer; at least one, which has no value where the answer gives none. */
export function figuresOf(result: Result, texts: PaneTexts): [Figure, ...Figure[]] {
  const { id } = analysisOf(result.job.analysis);
  const { values } = result.answer;
  const named = Object.entries(FIGURES[id] ?? {});
  const figures = named.flatMap(([value, name]) => {
    const given = values[value];
    return given ? [figure(nameOf(name, result, texts), given)] : [];
  });
  const [first = unnamed(result, texts), ...others] = figures;
  return [{ ...first, low: numberIn(values["low"]), high: numberIn(values["high"]) }, ...others];
}

/** What the number at the top of an answer counts; a rate has its sentence right below and its sign. */
export function headlineName(result: Result, texts: PaneTexts): string | undefined {
  const { number } = headlineOf(result, texts.words);
  const [{ name, value }] = figuresOf(result, texts);
  return number && number.kind !== "ratio" && number.value === value ? name : undefined;
}

/** The period or the days that an answer speaks of; of the rows as a whole nothing is said. */
export function periodOf(result: Result, { show }: PaneTexts): string {
  const { period, from, to } = result.answer.values;
  if (period) return show(period.kind, period.value);
  return from && to ? `${show(from.kind, from.value)} – ${show(to.kind, to.value)}` : "";
}

type Value = Answer["values"][string];

function figure(name: string, value: Value): Figure {
  return { name, kind: value.kind, value: numberIn(value), low: null, high: null };
}

/** An answer without a number is recorded, too: that there was none. */
function unnamed(result: Result, texts: PaneTexts): Figure {
  const { id } = analysisOf(result.job.analysis);
  const [name] = Object.values(FIGURES[id] ?? {});
  const called = name ? nameOf(name, result, texts) : texts.words.analysis(id).title;
  const { number } = headlineOf(result, texts.words);
  return figure(called, number ?? { kind: "number", value: null });
}

function nameOf(named: Named, result: Result, { words, say }: PaneTexts): string {
  const analysis = analysisOf(result.job.analysis);
  if ("text" in named) return say(`figure.${named.text}`);
  if ("column" in named)
    return words.analysis(named.of ?? analysis.id).columns[named.column] ?? named.column;
  const settings = new Map(Object.entries<unknown>(checkedSettings(analysis, result.settings)));
  return words.option(String(settings.get(named.setting)));
}

function numberIn(value: Value | undefined): number | null {
  return typeof value?.value === "number" ? value.value : null;
}
