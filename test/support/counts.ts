import type { Key, Table } from "../../src/core/table/table";

export interface CountRow {
  readonly period: Key;
  readonly start: number;
  readonly lost: number;
  readonly joined?: number;
}

/** Counts of periods as the reader gives them; without a column of those who joined where the first row has none. */
export function tableOfCounts(rows: readonly CountRow[]): Table {
  const numbers = (of: (row: CountRow) => number) =>
    ({ type: "number", numbers: Float64Array.from(rows, of) }) as const;
  const keys = [...new Set(rows.map(({ period }) => period))];
  const hasJoined = rows[0]?.joined !== undefined;
  return {
    size: rows.length,
    columns: {
      period: {
        type: "key",
        keys,
        codes: Int32Array.from(rows, ({ period }) => keys.indexOf(period)),
      },
      start: numbers(({ start }) => start),
      lost: numbers(({ lost }) => lost),
      ...(hasJoined ? { joined: numbers(({ joined }) => joined ?? 0) } : {}),
    },
  };
}
