import type { ChartData, SeriesData } from "./data";

/** Where each value begins and ends: from zero, or from the end of the series below. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type Stackable = Pick<ChartData, "isStacked" | "isFull" | "categories"> & {
  readonly series: readonly Pick<SeriesData, "values">[];
};

export function spansOf(data: Stackable): (Span | undefined)[][] {
  const above = data.categories.map(() => 0);
  const below = data.categories.map(() => 0);
  const totals = data.categories.map((_, index) =>
    data.series.reduce((sum, one) => sum + Math.abs(one.values[index] ?? 0), 0)
  );
  return data.series.map((series) =>
    data.categories.map((_, index) => {
      const given = series.values[index];
      if (given === undefined) return undefined;
      const value = data.isFull ? given / (totals[index] || 1) : given;
      if (!data.isStacked && !data.isFull) return { from: 0, to: value };
      const pile = value < 0 ? below : above;
      const from = pile[index] ?? 0;
      pile[index] = from + value;
      return { from, to: from + value };
    })
  );
}
