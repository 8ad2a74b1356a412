import type { Kind, WireObject } from "../richapi/wire-object";
import { invalidArgument } from "../workbook/errors";
import type { ChartModel } from "../workbook/types";
import { isSameName, oneOf, text } from "./args";
import { seriesFrom, SERIES_BY } from "./chart-source";
import { requireEditable } from "./protection";
import { isRange } from "./range-place";
import type { ChartTarget, Targets } from "./targets";

type Charts = Targets["ChartCollection"];

/** Points, as Excel places a new chart. */
const WIDTH = 360;
const HEIGHT = 216;

export const chartsKind: Kind<Charts> = {
  type: "ChartCollection",
  gets: {},
  items: ({ excel, sheet }) => sheet.charts.map((chart) => excel.make("Chart", { chart })),
  item: ({ excel, sheet }, key) => {
    const wanted = text(key);
    const chart = sheet.charts.find(({ id, name }) => id === wanted || isSameName(name, wanted));
    return chart && excel.make("Chart", { chart });
  },
  calls: { add: (of, type, source, seriesBy) => add(of, { type, source, seriesBy }) },
};

interface NewChart {
  readonly type: unknown;
  readonly source: unknown;
  readonly seriesBy: unknown;
}

function add(of: Charts, { type, source, seriesBy }: NewChart): WireObject<ChartTarget> {
  const { excel, sheet } = of;
  requireEditable(excel, sheet);
  if (!isRange(of, source)) throw invalidArgument();
  const by = oneOf(seriesBy, SERIES_BY, "Auto");
  const from = { sheet: source.of.sheet, rect: source.of.rect };
  const chart: ChartModel = {
    id: excel.book.newId(),
    name: freeName(sheet.charts),
    type: text(type),
    sheet,
    source: { ...from, seriesBy: by },
    series: seriesFrom(from, by),
    ...{ left: 0, top: 0, width: WIDTH, height: HEIGHT },
    bag: {},
  };
  sheet.charts.push(chart);
  return excel.make("Chart", { chart });
}

function freeName(charts: readonly ChartModel[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => isSameName(name, `Chart ${number}`))) number++;
  return `Chart ${number}`;
}
