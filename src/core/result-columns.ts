import { kindIn, type Analysis, type Kind } from "./define";
import type { ResultTable, ResultValue } from "./table/table";

/** A column of a result with what a face needs to show it. Further columns are named and headed by their number. */
export interface ShownColumn {
  readonly name: string;
  readonly header: string | number;
  readonly kind: Kind;
  readonly values: readonly ResultValue[];
  readonly onlyInPane: boolean;
}

/** All columns of a result in their order, for the settings it was computed with. What a result does not have, such as
 * money without amounts, is no column of it. */
export function resultColumns(
  { gives, spread }: Pick<Analysis, "gives" | "spread">,
  result: ResultTable,
  settings: Readonly<Record<string, unknown>>
): ShownColumn[] {
  const named = Object.entries(gives).flatMap(([name, column]) => {
    const values = result.columns[name];
    if (values === undefined) return [];
    const kind = kindIn(column, settings);
    return [{ name, header: column.header, kind, values, onlyInPane: column.onlyInPane === true }];
  });
  const kind = spread?.kinds[String(settings[spread.setting])] ?? "number";
  const further = (result.spread ?? []).map((values, at) => ({
    name: String(at),
    header: at,
    kind,
    values,
    onlyInPane: false,
  }));
  return [...named, ...further];
}
