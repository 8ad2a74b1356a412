import { makeStyles } from "@fluentui/react-components";
import { fillOf } from "./ink";
import type { PictureProps } from "./PlotPicture";
import { scaleFor } from "./scale";
import { useWords } from "./words";

const WIDTH = 320;
const ROW = 22;
const LABELS = 124;
const NUMBERS = 44;
/** Of amounts, which have decimals. */
const AMOUNTS = 84;

/** One bar for each label, its number at the end; that of a loss stands beside the line it goes down from. */
export function BarPicture({ data, about }: PictureProps) {
  const { show } = useWords();
  const styles = useStyles();
  const values = data.series[0]?.values ?? [];
  const { low, high } = scaleFor(values);
  const span = WIDTH - LABELS - (data.kind === "money" ? AMOUNTS : NUMBERS);
  const placeOf = (value: number) => LABELS + ((value - low) / (high - low)) * span;
  const zero = placeOf(0);
  const height = data.categories.length * ROW;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={about}
    >
      {data.categories.map((category, at) => {
        const value = values[at] ?? 0;
        const width = Math.max(1, Math.abs(placeOf(value) - zero));
        const middle = at * ROW + ROW / 2;
        return (
          <g key={category}>
            <text className={styles.text} x={LABELS - 6} y={middle + 4} textAnchor="end">
              {shortened(category)}
              <title>{category}</title>
            </text>
            <rect
              className={styles.bar}
              x={value < 0 ? zero - width : zero}
              y={middle - 7}
              width={width}
              height={14}
              rx={2}
            />
            <text className={styles.text} x={zero + (value < 0 ? 0 : width) + 5} y={middle + 4}>
              {show(data.kind, value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const LONGEST = 20;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

const useStyles = makeStyles({
  picture: { width: "100%", maxWidth: "480px", height: "auto", display: "block" },
  text: { ...fillOf("text"), fontSize: "11px", fontFamily: "inherit" },
  bar: fillOf("first"),
});
