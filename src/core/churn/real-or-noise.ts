import type { Answer, Kind } from "../define";
import { chiSquare, isSound } from "../statistics";
import type { ResultTable, ResultValue } from "../table/table";
import { numberOf } from "./headline";

/** The sentences of `realOrNoise`, for the answers of an analysis. */
export const changeSentences = {
  higher: "That is higher than the {rateBefore} of {before}, by more than chance explains.",
  lower: "That is lower than the {rateBefore} of {before}, by more than chance explains.",
  same: "Compared with the {rateBefore} of {before}, the difference may well be chance.",
  differ:
    "Over all {periods} {periods:period|periods} compared, however, the rates vary by more than chance explains.",
  alike:
    "Over all {periods} {periods:period|periods} compared, the differences may well be chance, too.",
} as const;
/** Those, and of a period that is not over. */
export const periodSentences = {
  ...changeSentences,
  running: "{running} is not complete and is not counted.",
} as const;

/** The columns of a result that make its rate: how many of how many, of several columns of theirs together. */
export interface RateColumns {
  readonly part: string;
  readonly of: string | readonly string[];
}

/** What to say of the rate in a row beside the one before, by the column `change`. Where that may be chance, whether all
 * the periods compared may be alike, too: by chi-square, if there are three of them with enough customers. */
export function realOrNoise(
  result: ResultTable,
  row: number,
  rate: RateColumns,
  level: number
): { readonly says: readonly string[]; readonly values: Answer["values"] } {
  const change = result.columns.change!;
  const verdict = change[row];
  if (typeof verdict !== "string") return { says: [], values: {} };
  const [part, of] = valuesAt(result, rate, row - 1);
  const before = result.columns.period![row - 1]!;
  const values = {
    before: { kind: kindOf(before), value: typeof before === "boolean" ? null : before },
    rateBefore: { kind: "ratio", value: part / of },
  } as const;
  if (verdict !== "no clear difference") return { says: [verdict], values };
  const rows = change.flatMap((_, at) =>
    (change[at] ?? change[at + 1] ?? null) === null ? [] : [at]
  );
  const overall = overallOf(
    rows.map((at) => valuesAt(result, rate, at)),
    level
  );
  const periods = { kind: "count", value: rows.length } as const;
  return {
    says: overall === undefined ? ["same"] : ["same", overall],
    values: { ...values, periods },
  };
}

/** A period of one day is a day. */
function kindOf(period: ResultValue): Kind {
  return typeof period === "number" ? "day" : "label";
}

function valuesAt(
  { columns }: ResultTable,
  { part, of }: RateColumns,
  row: number
): readonly [number, number] {
  const valueOf = (name: string) => numberOf(columns[name]?.[row]);
  return [valueOf(part), [of].flat().reduce((sum, name) => sum + valueOf(name), 0)];
}

const FEWEST_PERIODS = 3;

function overallOf(
  rates: readonly (readonly [number, number])[],
  level: number
): "differ" | "alike" | undefined {
  const tested = chiSquare(rates.map(([part, of]) => [part, of - part]));
  if (rates.length < FEWEST_PERIODS || tested === undefined || !isSound(tested)) return undefined;
  return tested.p < 1 - level ? "differ" : "alike";
}
