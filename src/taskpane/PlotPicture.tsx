import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChartData } from "../app/chart-data";
import { fillOf } from "./ink";
import { PlotSeries } from "./PlotSeries";
import { HEIGHT, RIGHT, WIDTH, anchorOf, bandPath, labelled, plotOf } from "./plot";
import { useWords } from "./words";

export interface PictureProps {
  readonly data: ChartData;
  /** What a screen reader says instead. */
  readonly about: string;
}

/** Lines or columns over a course, with a band where the definition gives one. */
export function PlotPicture({ data, about }: PictureProps) {
  const { show } = useWords();
  const styles = useStyles();
  const plot = plotOf(data, show);
  const { scale, labels, left, count, x, y } = plot;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={about}
    >
      {scale.ticks.map((tick, at) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text className={styles.text} x={left - 6} y={y(tick) + 3.5} textAnchor="end">
            {labels[at]}
          </text>
        </g>
      ))}
      <path className={styles.band} d={bandPath(plot)} />
      {data.series.map((series, place) => (
        <PlotSeries key={series.name} plot={plot} series={series} place={place} />
      ))}
      {labelled(count).map((at) => (
        <text
          key={at}
          className={styles.text}
          x={x(at)}
          y={HEIGHT - 8}
          textAnchor={anchorOf(at, count)}
        >
          {data.categories[at]}
        </text>
      ))}
    </svg>
  );
}

const useStyles = makeStyles({
  picture: { width: "100%", maxWidth: "480px", height: "auto", display: "block" },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: "1px" },
  text: { ...fillOf("quiet"), fontSize: "11px", fontFamily: "inherit" },
  band: { fill: tokens.colorBrandBackground2 },
});
