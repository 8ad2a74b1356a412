import { LAST_DAY } from "../core/calendar/civil";
import type { Analysis } from "../core/define";
import { fault, isFault, type Outcome } from "../core/fault";
import { given, type Raw } from "../core/given";
import type { RollUp } from "../core/roll-up";
import type { ResultTable, Table } from "../core/table/table";
import { dayColumn } from "./column";
import { rollingUp } from "./columns";
import { kept } from "./customer-rows";
import type { Analyse, Analysed } from "./port";

/** Whoever asks again about the same table shares what was worked out of it, as long as the table is there. */
export const analyse: Analyse = (analysis, table, raw) => {
  const ask = asked.get(table) ?? analysing(table);
  asked.set(table, ask);
  return ask(analysis, raw);
};
const asked = new WeakMap<Table, ReturnType<typeof analysing>>();

/** Puts several questions to the same rows. What their roll-ups share is worked out once. */
export function analysing(table: Table): (analysis: Analysis, raw: Raw) => Outcome<Analysed> {
  const rollUpRows = rollingUp(table);
  const latestDays = new Map<string, number>();
  const latestIn = (on: string) => kept(latestDays, on, () => latestDay(dayColumn(table, on)));
  return (analysis, raw) => {
    const settings = given(analysis.settings, raw);
    if (isFault(settings)) return settings;
    if (table.size === 0) return fault("no-rows");
    const { rollUp } = analysis;
    const asOf = asOfIn(rollUp, settings, latestIn);
    const facts = rollUpRows(rollUp, rollUp.until?.keepsLater ? LAST_DAY : asOf);
    if (isFault(facts)) return facts;
    const result = analysis.compute(facts, settings, asOf);
    if (isFault(result)) return result;
    return isBeyondNumbers(analysis, result) ? fault("beyond-numbers") : { result, asOf };
  };
}

/** Only amounts can add up to more than a number holds. */
function isBeyondNumbers({ gives }: Analysis, { columns, spread = [] }: ResultTable): boolean {
  const money = Object.keys(columns).filter((name) => gives[name]?.kind === "money");
  const cells = [...money.map((name) => columns[name] ?? []), ...spread];
  return cells.some((column) =>
    column.some((value) => typeof value === "number" && !Number.isFinite(value))
  );
}

function asOfIn(rollUp: RollUp, settings: Raw, latestIn: (on: string) => number): number {
  const { setting = "asOf", latestOf } = rollUp.until ?? {
    latestOf: rollUp.on === undefined ? [] : [rollUp.on],
  };
  const asked = settings[setting];
  return typeof asked === "number" ? asked : Math.max(0, ...latestOf.map(latestIn));
}

function latestDay(days: Int32Array): number {
  let latest = 0;
  for (let row = 0; row < days.length; row++) latest = Math.max(latest, days[row]!);
  return latest;
}
