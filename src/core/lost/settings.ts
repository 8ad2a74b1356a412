import { civilOf, dayOf, LAST_DAY } from "../calendar/civil";
import { nextOf, startOf } from "../calendar/period";
import type { Given } from "../define";
import { labelledSpells, type RollUp } from "../roll-up";
import {
  allSpells,
  amount,
  askedDays,
  customer,
  end,
  from,
  grace,
  start,
  to,
} from "../subscription";
import type { Spells } from "../table/table";

export const plan = {
  kind: "key",
  label: "Plan",
  about: "Plan of each subscription.",
  mayBeBlank: true,
} as const;
export const reason = {
  kind: "key",
  label: "Reason",
  about: "Why each subscription ended, where it did.",
  mayBeBlank: true,
} as const;

const settings = {
  from: {
    ...from,
    about:
      "First day of the period. If omitted, the period is the year up to the last day, or what the data hold of it.",
  },
  to: {
    ...to,
    about: "Last day of the period. The end of the last complete month if omitted.",
  },
  grace,
  renewalDays: {
    kind: "days",
    label: "Renewed within (days)",
    about:
      "A new subscription that begins at most so many days after the old one ended renews it. 30 if omitted.",
    atLeast: 0,
    atMost: 36_500,
    whole: true,
    usual: 30,
  },
} as const;

/** What the analyses of lost subscribers read and ask for: the same, so that one lists the customers behind the others. */
export const losing = {
  needs: {
    customer,
    start,
    end,
    amount,
    plan: { ...plan, optional: true },
    reason: { ...reason, optional: true },
  },
  settings,
  rollUp: {
    ...allSpells,
    facts: { spells: labelledSpells("start", "end", "amount", ["plan", "reason"]) },
  } satisfies RollUp,
} as const;

export interface Period {
  readonly from: number;
  readonly to: number;
  readonly grace: number;
  readonly renewalDays: number;
}

/** The period that is asked for. Without a first day it is the year up to the last one; where the data do not reach so far
 * back, it begins with their second month, which customers can have begun with. */
export function askedPeriod(asked: Given<typeof settings>, latest: number, spells: Spells): Period {
  const { to: last } = askedDays(asked, latest);
  const { renewalDays, grace: days } = asked;
  return { from: asked.from ?? yearUpTo(last, spells), to: last, grace: days, renewalDays };
}

function yearUpTo(last: number, { from: starts }: Spells): number {
  const { year, month, date } = civilOf(Math.min(last + 1, LAST_DAY));
  const yearAgo = dayOf(year - 1, month, date) ?? last - 364;
  const first = starts.reduce((earliest, day) => Math.min(earliest, day), LAST_DAY);
  const second = nextOf("month", startOf("month", first));
  return Math.max(yearAgo, second <= last ? second : yearAgo);
}
