import { fault, isFault } from "../core/fault";
import { given } from "../core/given";
import { dayColumn } from "./column";
import { rollUpColumns } from "./columns";
import type { Analyse } from "./port";

export const analyse: Analyse = (analysis, table, raw) => {
  const settings = given(analysis.settings, raw);
  if (isFault(settings)) return settings;
  if (table.size === 0) return fault("no-rows");
  const asOf =
    typeof settings.asOf === "number"
      ? settings.asOf
      : latestOf(dayColumn(table, analysis.rollUp.on));
  const facts = rollUpColumns(table, analysis.rollUp, asOf);
  if (isFault(facts)) return facts;
  const result = analysis.compute(facts, settings, asOf);
  return isFault(result) ? result : { result, asOf };
};

function latestOf(days: Int32Array): number {
  let latest = 0;
  for (const day of days) if (day > latest) latest = day;
  return latest;
}
