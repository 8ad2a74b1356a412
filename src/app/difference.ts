import type { ResultValue } from "../core/table/table";
import {
  CONVENTIONS,
  differencesBetween,
  weightOf,
  type Convention,
  type Group,
} from "../core/subscription";
import { analysisOf } from "./analysis-of";
import type { PaneTexts } from "./pane-texts";
import type { Result } from "./state";

/** One way to count, with what it says of these customers. */
export interface CountingWay {
  readonly convention: Convention;
  readonly label: string;
  readonly rate: number | null;
}

/** The customers of one group, whom two ways count differently. */
export interface Disagreement {
  readonly group: string;
  readonly count: number;
  /** The first few by name. */
  readonly customers: readonly string[];
  /** How each way counts them, part by part of the fraction. */
  readonly parts: readonly string[];
}

export interface Difference {
  readonly says: string;
  readonly because: readonly Disagreement[];
}

/** The ways to count that a result holds; none where it is about something else. */
export function waysOf({ result }: Result, { words }: PaneTexts): CountingWay[] {
  const rates = result.columns.rate ?? [];
  return (result.columns.convention ?? []).flatMap((name, row) =>
    isConvention(name)
      ? [{ convention: name, label: words.option(name), rate: numberOrNull(rates[row]) }]
      : []
  );
}

/** Why two ways of counting the same customers give different rates, customer by customer. */
export function differenceOf(
  { behind }: Result,
  [one, other]: readonly [CountingWay, CountingWay],
  texts: PaneTexts
): Difference {
  const members = membersOf(behind?.columns.customer ?? [], behind?.columns.group ?? []);
  const because = differencesBetween(one.convention, other.convention).flatMap(({ group }) => {
    const customers = members.get(group) ?? [];
    if (customers.length === 0) return [];
    return [
      {
        group: texts.words.option(group),
        count: customers.length,
        customers: customers.slice(0, FIRST_FEW),
        parts: partsOf(group, [one, other], texts),
      },
    ];
  });
  return { says: saying([one, other], because.length, texts), because };
}

/** The question that lists all customers behind the numbers. */
export function listingQuestion({ job }: Result, { words }: PaneTexts): string {
  const { behind } = analysisOf(job.analysis);
  return behind === undefined ? "" : words.analysis(behind).question;
}

const FIRST_FEW = 5;

function membersOf(
  customers: readonly ResultValue[],
  groups: readonly ResultValue[]
): ReadonlyMap<ResultValue, readonly string[]> {
  const members = new Map<ResultValue, string[]>();
  for (const [row, group] of groups.entries()) {
    const known = members.get(group) ?? [];
    known.push(String(customers[row] ?? ""));
    members.set(group, known);
  }
  return members;
}

function partsOf(
  group: Group,
  [one, other]: readonly [CountingWay, CountingWay],
  { say }: PaneTexts
): string[] {
  return (["numerator", "denominator"] as const).flatMap((part) => {
    const [first, second] = [one, other].map(({ convention }) =>
      weightOf(CONVENTIONS[convention][part], group)
    ) as [number, number];
    if (first === second) return [];
    return [
      say(`difference.${part}`, {
        one: one.label,
        other: other.label,
        first: say(weightKey(first)),
        second: say(weightKey(second)),
      }),
    ];
  });
}

function weightKey(weight: number) {
  if (weight === 0) return "difference.not";
  if (weight < 0) return "difference.off";
  return weight < 1 ? "difference.half" : "difference.once";
}

function saying(
  [one, other]: readonly [CountingWay, CountingWay],
  groups: number,
  { say, show }: PaneTexts
): string {
  if (one.rate === null || other.rate === null) return say("difference.none");
  const points = Math.abs(100 * (other.rate - one.rate));
  return say(groups === 0 ? "difference.same" : "difference.apart", {
    one: one.label,
    other: other.label,
    rate: show("ratio", one.rate),
    otherRate: show("ratio", other.rate),
    points: Number(points.toFixed(1)),
  });
}

function isConvention(name: ResultValue): name is Convention {
  return typeof name === "string" && Object.hasOwn(CONVENTIONS, name);
}

function numberOrNull(value: ResultValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
