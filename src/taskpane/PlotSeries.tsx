import { makeStyles } from "@fluentui/react-components";
import type { ChartSeries } from "../app/chart-data";
import { fillOf, strokeOf } from "./ink";
import { type Plot, linePath } from "./plot";
import { useWords } from "./words";

export interface PlotSeriesProps {
  readonly plot: Plot;
  readonly series: ChartSeries;
  /** Which of the series it is. */
  readonly place: number;
}

/** One series: a line with points, or columns. Hovering tells a value. */
export function PlotSeries(props: PlotSeriesProps) {
  return props.plot.data.type === "line" ? <Line {...props} /> : <Columns {...props} />;
}

const MOST_DOTS = 36;

function Line({ plot, series, place }: PlotSeriesProps) {
  const styles = useStyles();
  const isDotted = plot.count <= MOST_DOTS;
  return (
    <>
      <path className={place === 0 ? styles.line : styles.otherLine} d={linePath(series, plot)} />
      {series.values.map((value, at) =>
        value === null ? null : (
          <circle
            key={at}
            className={isDotted ? dotClass(place) : styles.noDot}
            cx={plot.x(at)}
            cy={plot.y(value)}
            r={isDotted ? 2.5 : 4}
          >
            <PointTitle plot={plot} series={series} at={at} />
          </circle>
        )
      )}
    </>
  );

  function dotClass(of: number) {
    return of === 0 ? styles.dot : styles.otherDot;
  }
}

function Columns({ plot, series, place }: PlotSeriesProps) {
  const styles = useStyles();
  const { data, step, x, y } = plot;
  const width = (step * 0.72) / data.series.length;
  return series.values.map((value, at) => {
    if (value === null) return null;
    const top = y(Math.max(0, value));
    return (
      <rect
        key={at}
        className={place === 0 ? styles.column : styles.otherColumn}
        x={x(at) - step * 0.36 + place * width}
        y={top}
        width={width}
        height={Math.max(0.5, y(Math.min(0, value)) - top)}
      >
        <PointTitle plot={plot} series={series} at={at} />
      </rect>
    );
  });
}

function PointTitle({
  plot,
  series,
  at,
}: Omit<PlotSeriesProps, "place"> & { readonly at: number }) {
  const { show } = useWords();
  const { data } = plot;
  return (
    <title>{`${series.label}, ${data.categories[at] ?? ""}: ${show(data.kind, series.values[at])}`}</title>
  );
}

const useStyles = makeStyles({
  line: strokeOf("first"),
  otherLine: { ...strokeOf("other"), strokeDasharray: "5 3" },
  column: fillOf("first"),
  otherColumn: fillOf("other"),
  dot: fillOf("first"),
  otherDot: fillOf("other"),
  noDot: { fill: "transparent" },
});
