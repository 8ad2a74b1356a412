import type { ChartData } from "../app/chart-data";
import { PreviewTable } from "./PreviewTable";

/** The numbers of a chart as a table. */
export function ChartTable({ data, title }: { readonly data: ChartData; readonly title: string }) {
  const series = data.band ? [...data.series, data.band.low, data.band.high] : data.series;
  const columns = [
    { name: "category", label: data.categoryLabel, kind: "text" as const, values: data.categories },
    ...series.map(({ name, label, values }) => ({ name, label, kind: data.kind, values })),
  ];
  return <PreviewTable columns={columns} rows={data.categories.length} title={title} all />;
}
