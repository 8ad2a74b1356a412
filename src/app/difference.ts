import { columnOf } from "../core/lost";
import type { ResultTable, ResultValue } from "../core/table/table";
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
  /** A convention, or a definition of who is lost. */
  readonly name: string;
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
  const { rate: rates = [], convention, definition = [] } = result.columns;
  return (convention ?? definition).map((value, row) => {
    const name = String(value);
    return { name, label: words.option(name), rate: numberOrNull(rates[row]) };
  });
}

/** Why two ways of counting the same customers give different rates, customer by customer. */
export function differenceOf(
  { behind }: Result,
  ways: readonly [CountingWay, CountingWay],
  texts: PaneTexts
): Difference {
  const [one, other] = ways;
  const because =
    isConvention(one.name) && isConvention(other.name)
      ? groupsCounted(behind, [one, other], [one.name, other.name], texts)
      : groupsLost(behind, ways, texts);
  return { says: saying(ways, because.length, texts), because };
}

function groupsCounted(
  behind: ResultTable | undefined,
  ways: readonly [CountingWay, CountingWay],
  names: readonly [Convention, Convention],
  texts: PaneTexts
): Disagreement[] {
  const members = membersOf(behind?.columns.customer ?? [], behind?.columns.group ?? []);
  return differencesBetween(...names).flatMap(({ group }) => {
    const parts = partsOf(group, ways, names, texts);
    return disagreement(group, members.get(group) ?? [], parts, texts);
  });
}

/** Who is lost by one definition and not by the other, by what became of them. */
function groupsLost(
  behind: ResultTable | undefined,
  ways: readonly [CountingWay, CountingWay],
  texts: PaneTexts
): Disagreement[] {
  const { customer = [], group = [], ...marks } = behind?.columns ?? {};
  return [ways, [ways[1], ways[0]] as const].flatMap(([one, other]) => {
    const [counted, not] = [one, other].map(({ name }) => marks[columnOf(name) ?? ""] ?? []);
    const rows = [...customer.keys()].filter((row) => counted?.[row] === 1 && not?.[row] !== 1);
    const of = (column: readonly ResultValue[]) => rows.map((row) => column[row] ?? "");
    const part = texts.say("difference.only", { one: one.label, other: other.label });
    return [...membersOf(of(customer), of(group))].flatMap(([name, members]) =>
      disagreement(String(name), members, [part], texts)
    );
  });
}

function disagreement(
  group: string,
  members: readonly string[],
  parts: readonly string[],
  { words }: PaneTexts
): Disagreement[] {
  if (members.length === 0) return [];
  const customers = members.slice(0, FIRST_FEW);
  return [{ group: words.option(group), count: members.length, customers, parts }];
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
  names: readonly [Convention, Convention],
  { say }: PaneTexts
): string[] {
  return (["numerator", "denominator"] as const).flatMap((part) => {
    const [first, second] = names.map((name) => weightOf(CONVENTIONS[name][part], group)) as [
      number,
      number,
    ];
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

function isConvention(name: string): name is Convention {
  return Object.hasOwn(CONVENTIONS, name);
}

function numberOrNull(value: ResultValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
