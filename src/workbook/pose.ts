import { CHART_NAME } from "./chart";
import { colorRange } from "./decorate";
import type { Journal } from "./journal";
import type { Pose } from "./layout";
import { type Part, partName } from "./parts";
import { blockAddress } from "./place";

export type Addresses = Pick<Journal, "whole" | "parts" | "series" | "colored">;

export function addressesOf({ table, parts, series, colored }: Pose): Addresses {
  return {
    whole: blockAddress(table),
    // The keys of Parts are these.
    parts: Object.entries(parts).map(([part, block]) => [part as Part, blockAddress(block)]),
    series: series.map(({ values, categories }) => [
      blockAddress(values),
      blockAddress(categories),
    ]),
    colored: colored ? blockAddress(colored) : "",
  };
}

/** What of the sheet has to go before a pose is taken: what names the old one. */
export interface Outgoing {
  readonly parts: readonly Part[];
  /** What the names of the parts end with. */
  readonly suffix: string;
  readonly scales: readonly Excel.ConditionalFormat[];
}

/** Makes table, names, chart and colors span what they should. The cells are not touched. */
export function takePose(
  table: Excel.Table,
  sheet: Excel.Worksheet,
  { whole, parts, series, colored }: Addresses,
  outgoing: Outgoing
): void {
  table.resize(sheet.getRange(whole));
  for (const part of outgoing.parts) sheet.names.getItem(partName(part, outgoing.suffix)).delete();
  for (const [part, at] of parts)
    sheet.names.add(partName(part, outgoing.suffix), sheet.getRange(at)).visible = false;
  for (const [at, [values, categories]] of series.entries()) {
    const drawn = sheet.charts.getItem(CHART_NAME + outgoing.suffix).series.getItemAt(at);
    drawn.setValues(sheet.getRange(values));
    drawn.setXAxisValues(sheet.getRange(categories));
  }
  if (colored === "") return;
  for (const scale of outgoing.scales) scale.delete();
  colorRange(sheet.getRange(colored));
}
