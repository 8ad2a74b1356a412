import { civilOf, firstOfMonth } from "../core/calendar/civil";
import { allAnalyses, type AnalysisId } from "../core/catalog";
import type { Analysis, Param } from "../core/define";
import type { Raw } from "../core/given";
import { analysisOf } from "./analysis-of";
import { problemOf } from "./settings-form";

/** What a person wants analyses to start with, instead of what the product does. */
export interface Defaults {
  readonly asOf?: AsOfRule;
  readonly industry?: Industry;
  /** Of settings, by their names. */
  readonly values?: Raw;
}

/** The last day that counts: without a rule that of the data. */
export const AS_OF_RULES = ["today", "month-end"] as const;
export type AsOfRule = (typeof AS_OF_RULES)[number];

/** After so many days of silence the handbook calls a customer lost. Each can be changed. */
export const SILENT_DAYS = { manufacturing: 30, fmcg: 15 } as const;
export type Industry = keyof typeof SILENT_DAYS;
export const INDUSTRIES: readonly Industry[] = ["manufacturing", "fmcg"];

/** The settings that can be chosen for all analyses, each as one analysis describes it. */
export const DEFAULT_GROUPS: readonly {
  readonly group: "churn" | "calendar" | "segments" | "benchmark";
  readonly fields: readonly (readonly [name: string, as: AnalysisId])[];
}[] = [
  {
    group: "churn",
    fields: [
      ["threshold", "CHURN_ROLLFORWARD"],
      ["window", "CHURN_LOST_BUYERS"],
      ["drop", "CHURN_LOST_BUYERS"],
      ["grace", "CHURN_LOST"],
      ["renewalDays", "CHURN_LOST"],
    ],
  },
  {
    group: "calendar",
    fields: [
      ["yearStart", "CHURN_ROLLFORWARD"],
      ["weekStart", "CHURN_ROLLFORWARD"],
    ],
  },
  {
    group: "segments",
    fields: [
      ["bins", "CHURN_RFM"],
      ["rule", "CHURN_RFM"],
      ["frequency", "CHURN_RFM"],
      ["moves", "CHURN_RFM"],
    ],
  },
  { group: "benchmark", fields: [["benchmark", "CHURN_ROLLFORWARD"]] },
];

const OFFERED = DEFAULT_GROUPS.flatMap(({ fields }) => fields);

export function defaultParam(name: string, as: AnalysisId): Param {
  const params: Readonly<Record<string, Param>> = analysisOf(as).settings;
  const param = params[name];
  if (!param) throw new Error(`${as} has no setting ${name}.`);
  return param;
}

/** What a browser kept: anything may stand there. Only what a setting can take comes through. */
export function defaultsFrom(kept: unknown): Defaults {
  const { asOf, industry, values } = recordOf(kept);
  const given = recordOf(values);
  const fitting = OFFERED.flatMap(([name, as]) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return fits(defaultParam(name, as), value) ? [[name, value] as const] : [];
  });
  const rule = AS_OF_RULES.find((each) => each === asOf);
  const known = INDUSTRIES.find((each) => each === industry);
  return {
    ...(rule ? { asOf: rule } : {}),
    ...(known ? { industry: known } : {}),
    ...(fitting.length > 0 ? { values: Object.fromEntries(fitting) } : {}),
  };
}

/** By analysis: what differs from the usual at the start. */
export function startingSettings(defaults: Defaults, today: number): Readonly<Record<string, Raw>> {
  const values = { ...defaults.values, ...dayOf(defaults, today) };
  return Object.fromEntries(
    allAnalyses.flatMap((analysis) => {
      const own = startingOf(analysis, values);
      return own.length === 0 ? [] : [[analysis.id, Object.fromEntries(own)] as const];
    })
  );
}

function startingOf({ settings }: Analysis, values: Raw): [string, unknown][] {
  const params: Readonly<Record<string, Param>> = settings;
  return Object.entries(values).filter(([name, value]) => {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    return param !== undefined && fits(param, value) && value !== param.usual;
  });
}

function dayOf({ asOf }: Defaults, today: number): Raw {
  if (asOf === undefined) return {};
  const { year, month } = civilOf(today);
  return { asOf: asOf === "today" ? today : firstOfMonth(year, month) - 1 };
}

function fits(param: Param, value: unknown): boolean {
  if (value === undefined) return false;
  if (param.like) return typeof value === "string" && param.like.fits(value);
  if (param.oneOf) return param.oneOf.some((option) => option === value);
  return problemOf(param, value) === undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
