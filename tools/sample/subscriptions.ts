import { type Chance, chance } from "./chance";
import { FIRST_DAY, LAST_DAY } from "./shop";

const SEED = 20_260_202;
const CUSTOMERS = 120;
const PLANS = [
  { plan: "Basic", monthly: 29 },
  { plan: "Team", monthly: 79 },
  { plan: "Pro", monthly: 199 },
] as const;

export interface Subscription {
  readonly customer: string;
  readonly start: number;
  /** The first day without it. */
  readonly end: number | undefined;
  readonly plan: string;
  readonly monthly: number;
  /** Which of the reasons ended it for good. */
  readonly reason: number | undefined;
}

/** Two years of subscriptions of an invented service: some change their plan, some leave, a few come back. */
export function inventSubscriptions(reasons: number): readonly Subscription[] {
  const luck = chance(SEED);
  return Array.from({ length: CUSTOMERS }, (_, at) => `A${String(at + 1).padStart(3, "0")}`)
    .flatMap((customer) => historyOf(customer, reasons, luck))
    .sort((one, other) => one.start - other.start);
}

function historyOf(customer: string, reasons: number, luck: Chance): Subscription[] {
  const rows: Subscription[] = [];
  let start = FIRST_DAY + Math.floor((LAST_DAY - FIRST_DAY - 30) * luck.next() ** 1.6);
  let at = luck.between(0, 2);
  while (start <= LAST_DAY - 30) {
    const until = start + luck.between(120, 640);
    const [end, lot] = [until < LAST_DAY ? until : undefined, luck.next()];
    const isGone = end !== undefined && lot < 0.5;
    const reason = isGone ? Math.floor(reasons * luck.next() ** 1.5) : undefined;
    rows.push({ customer, start, end, ...(PLANS[at] ?? PLANS[0]), reason });
    const stays = isGone ? luck.next() < 0.15 : end !== undefined;
    if (!stays) return rows;
    start = until + (isGone ? luck.between(40, 120) : 0);
    if (!isGone) at = otherPlan(at, lot);
  }
  return rows;
}

/** Most who change pay more. */
function otherPlan(at: number, lot: number): number {
  return lot < 0.85 ? Math.min(2, at + 1) : Math.max(0, at - 1);
}
