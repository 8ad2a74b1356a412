import { isRunning, MONTHLY, startOf } from "../calendar/period";
import { spells, type RollUp } from "../roll-up";
import type { Days } from "./groups";
import { allSpells, customer, end, from, grace, start, to } from "./settings";

/** What the analyses of one period read and ask for. */
export const reconciling = {
  needs: { customer, start, end },
  settings: {
    from: { ...from, about: "First day of the period.", optional: "in pane" },
    to: { ...to, about: "Last day of the period.", optional: "in pane" },
    grace: { ...grace, onlyInPane: true },
  },
  rollUp: { ...allSpells, facts: { spells: spells("start", "end") } } satisfies RollUp,
} as const;

interface Asked {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly grace: number;
}

/** The period that is asked for; without days the last month that is over on the latest day. */
export function askedDays({ from: first, to: last, grace: days }: Asked, latest: number): Days {
  const until = last ?? (first === undefined ? lastMonthEnd(latest) : latest);
  return { from: first ?? startOf("month", until), to: until, grace: days };
}

function lastMonthEnd(latest: number): number {
  return isRunning(MONTHLY, latest) ? startOf("month", latest) - 1 : latest;
}
