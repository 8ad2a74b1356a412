import { nameOf, nextOf, startOf, type Cadence } from "../../../src/core/calendar/period";
import type { Subscription } from "../../support/subscriptions";

interface Span extends Cadence {
  readonly from: number;
  readonly to: number;
  readonly grace: number;
}

/** The movements, evening by evening and customer by customer. */
export function slowMovements(rows: readonly Subscription[], span: Span) {
  const customers = [...new Set(rows.map(({ customer }) => customer))].map((customer) =>
    courseOf(
      rows.filter((row) => row.customer === customer),
      span.grace
    )
  );
  const hasAmounts = rows.some(({ amount }) => amount !== undefined);
  const result: Record<string, number | string | null>[] = [];
  for (
    let day = startOf(span.period, span.from, span);
    day <= span.to;
    day = nextOf(span.period, day)
  )
    result.push({
      ...movementsOf(customers, day, span),
      ...(hasAmounts ? moneyOf(customers, day, span) : {}),
    });
  return result;
}

type Course = ReadonlyMap<number, number>;

/** The days of the course that are the last of a period. */
function endsIn(course: Course, cadence: Cadence): readonly number[] {
  const { period } = cadence;
  return [...course.keys()].filter(
    (day) => nextOf(period, startOf(period, day, cadence)) === day + 1
  );
}

/** What a customer is worth on each day that matters. */
function courseOf(rows: readonly Subscription[], grace: number): Course {
  const days = rows.flatMap(({ start, end }) => [start, end]).filter((day) => day > 0);
  const [low, high] = [Math.min(...days), Math.max(...days) + 400];
  const course = new Map<number, number>();
  let last: number | undefined;
  for (let day = low; day <= high; day++) {
    const counting = rows.filter(({ start, end }) => start <= day && (end === 0 || end > day));
    const sum = counting.reduce((total, { amount = 1 }) => total + amount, 0);
    if (sum < 1e-6) continue;
    if (last !== undefined && day - last - 1 <= grace)
      for (let gap = last + 1; gap < day; gap++) course.set(gap, course.get(last) ?? 0);
    course.set(day, sum);
    last = day;
  }
  return course;
}

function eveningOf(first: number, { period, to }: Span): number {
  return Math.min(nextOf(period, first) - 1, to);
}

/** A course is asked for one period only. */
const memo = new WeakMap<Course, readonly number[]>();

function isKnownBefore(course: Course, first: number, cadence: Cadence): boolean {
  const ends = memo.get(course) ?? endsIn(course, cadence);
  memo.set(course, ends);
  return ends.some((day) => day < first);
}

function movementsOf(customers: readonly Course[], first: number, span: Span) {
  const { period } = span;
  const before = first - 1;
  const evening = eveningOf(first, span);
  const seen = customers
    .filter((course) => course.size > 0)
    .map((course) => ({
      x: course.get(before) ?? 0,
      y: course.get(evening) ?? 0,
      startsIn: Math.min(...course.keys()) > before && Math.min(...course.keys()) <= evening,
      isKnown: isKnownBefore(course, first, span),
    }));
  const count = (is: (one: (typeof seen)[number]) => boolean) => seen.filter(is).length;
  const opening = count(({ x }) => x > 0);
  const churned = count(({ x, y }) => x > 0 && y === 0);
  return {
    period: period === "day" ? first : nameOf(period, first, span),
    opening,
    joined: count(({ x, y, startsIn, isKnown }) => startsIn || (x === 0 && y > 0 && !isKnown)),
    reactivated: count(({ x, y, isKnown }) => x === 0 && y > 0 && isKnown),
    churned,
    joinedAndLeft: count(({ y, startsIn }) => startsIn && y === 0),
    closing: count(({ y }) => y > 0),
    churnRate: opening === 0 ? null : churned / opening,
  };
}

function moneyOf(customers: readonly Course[], first: number, span: Span) {
  const evening = eveningOf(first, span);
  const pairs = customers.map((course) => ({
    x: course.get(first - 1) ?? 0,
    y: course.get(evening) ?? 0,
    isKnown: isKnownBefore(course, first, span),
  }));
  type Pair = (typeof pairs)[number];
  const sum = (is: (one: Pair) => boolean, part: (one: Pair) => number) =>
    pairs.filter(is).reduce((total, one) => total + part(one), 0);
  const opening = sum(
    () => true,
    ({ x }) => x
  );
  const expansion = sum(
    ({ x, y }) => x > 0 && y > x,
    ({ x, y }) => y - x
  );
  const contraction = sum(
    ({ x, y }) => y > 0 && y < x,
    ({ x, y }) => x - y
  );
  const churned = sum(
    ({ y }) => y === 0,
    ({ x }) => x
  );
  return {
    openingAmount: opening,
    newAmount: sum(
      ({ x, isKnown }) => x === 0 && !isKnown,
      ({ y }) => y
    ),
    reactivationAmount: sum(
      ({ x, isKnown }) => x === 0 && isKnown,
      ({ y }) => y
    ),
    expansionAmount: expansion,
    contractionAmount: contraction,
    churnedAmount: churned,
    closingAmount: sum(
      () => true,
      ({ y }) => y
    ),
    grossRetention: opening === 0 ? null : (opening - contraction - churned) / opening,
    netRetention: opening === 0 ? null : (opening + expansion - contraction - churned) / opening,
  };
}
