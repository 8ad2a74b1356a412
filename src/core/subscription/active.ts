import { numberOf } from "../churn";
import { defineAnalysis, type Answer } from "../define";
import { isFault } from "../fault";
import { spells } from "../roll-up";
import { spellsOf } from "../table/fact-columns";
import type { Cadence } from "../calendar/period";
import { periodSettings } from "../calendar/period-settings";
import { activeOn } from "./active-on";
import { levelsOf } from "./levels";
import { customer, end, start } from "./settings";
import { firstOf, windowOf } from "./window";

export const active = defineAnalysis({
  id: "CHURN_ACTIVE",
  name: "ACTIVE",
  title: "Active subscribers",
  question: "How many subscribers do we have?",
  about:
    "How many customers have a subscription on each date. One with several subscriptions counts once.",
  formula:
    "Customers with Start <= date < End, or without an end. A subscription that ends on its first day never counts.",
  topic: "subscriptions",
  source: "The usual count with COUNTIFS on start and end dates, each customer once.",
  rows: "subscriptions",
  needs: { customer, start, end },
  settings: {
    dates: {
      kind: "day",
      label: "Dates",
      about: "The dates to count on. The result has the shape of this range.",
      each: true,
      optional: "in pane",
      atLeast: 1,
      atMost: 2_958_465,
    },
    ...periodSettings,
    period: { ...periodSettings.period, onlyInPane: true },
  },
  rollUp: {
    by: "customer",
    on: "start",
    until: { latestOf: ["start", "end"] },
    facts: { spells: spells("start", "end") },
  },
  gives: {
    date: { kind: "day", header: "Date" },
    active: { kind: "count", header: "Active" },
  },
  spills: "column",
  chart: { type: "line", category: "date", series: ["active"] },
  answers: {
    active: "{active} {active:customer was|customers were} active on {date}.",
    none: "There is no date to count on.",
  },
  example: {
    rows: {
      customer: ["Ann", "Ann", "Bob", "Cleo"],
      start: [45_292, 45_300, 45_301, 45_310],
      end: [45_310, 0, 45_305, 45_310],
    },
    settings: { dates: [45_292, 45_304, 45_305, 45_310] },
    gives: [
      [45_292, 1],
      [45_304, 2],
      [45_305, 1],
      [45_310, 1],
    ],
  },
  compute(facts, settings, last) {
    const all = spellsOf(facts, "spells");
    const dates = settings.dates ?? periodEnds(all.from, settings, last);
    if (isFault(dates)) return dates;
    const counts = activeOn(levelsOf(all, 0), dates);
    return { size: dates.length, columns: { date: dates, active: counts } };
  },
  answer({ columns }): Answer {
    const dated = columns.date!.flatMap((day, at) =>
      typeof day === "number" ? [{ day, at }] : []
    );
    const last = dated.at(-1);
    if (last === undefined) return { says: "none", values: {} };
    return {
      says: "active",
      values: {
        active: { kind: "count", value: numberOf(columns.active![last.at]) },
        date: { kind: "day", value: last.day },
      },
    };
  },
});

/** The last evening of every period from that of the first start on. */
function periodEnds(starts: Int32Array, cadence: Cadence, last: number) {
  const window = windowOf({ ...cadence, from: firstOf(starts), to: last });
  return isFault(window) ? window : [...window.evenings.subarray(1)];
}
