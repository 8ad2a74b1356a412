import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type RefObject, useRef, useState } from "react";
import type { ChartData } from "../app/chart-data";
import { attempt } from "../app/trouble";
import { BarPicture } from "./BarPicture";
import { ChartTable } from "./ChartTable";
import { PlotPicture } from "./PlotPicture";
import { useWords } from "./words";

export interface AnswerChartProps {
  readonly title: string;
  readonly data: ChartData;
}

const MOST_DRAWN = 200;
const MOST_BARS = 12;

/** A small picture of the result, with its numbers one press away. */
export function AnswerChart({ title, data }: AnswerChartProps) {
  const { say } = useWords();
  const styles = useStyles();
  const figure = useRef<HTMLElement>(null);
  const [asTable, setAsTable] = useState(false);
  const most = data.type === "bar" ? MOST_BARS : MOST_DRAWN;
  const drawn = cutTo(data, most);
  const count = drawn.categories.length;
  const about = say("chart.about", {
    title,
    count,
    from: drawn.categories[0] ?? "",
    to: drawn.categories.at(-1) ?? "",
  });
  return (
    <figure className={styles.figure} ref={figure}>
      {asTable ? (
        <ChartTable data={drawn} title={title} />
      ) : (
        <>
          {drawn.type === "bar" ? (
            <BarPicture data={drawn} about={about} />
          ) : (
            <PlotPicture data={drawn} about={about} />
          )}
          <Legend data={drawn} />
        </>
      )}
      <figcaption className={styles.foot}>
        {count < data.categories.length && <Caption1>{say("chart.cut", { count })}</Caption1>}
        <Button appearance="subtle" size="small" onClick={() => setAsTable(!asTable)}>
          {say(asTable ? "chart.asChart" : "chart.asTable")}
        </Button>
        {!asTable && <CopyPicture title={title} figure={figure} />}
      </figcaption>
    </figure>
  );
}

interface CopyPictureProps {
  readonly title: string;
  readonly figure: RefObject<HTMLElement | null>;
}

/** For a slide or a letter. */
function CopyPicture({ title, figure }: CopyPictureProps) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<"copied" | "saved">();
  const copy = async () => {
    const svg = figure.current?.querySelector("svg");
    if (!svg) return;
    setOutcome(undefined);
    const { copyPicture } = await import("./picture");
    const tried = await attempt(() => copyPicture(svg, title));
    setOutcome("done" in tried ? tried.done : undefined);
  };
  const said = { copied: "crash.copied", saved: "answer.savedPicture" } as const;
  return (
    <Button appearance="subtle" size="small" onClick={() => void copy()}>
      {say(outcome ? said[outcome] : "answer.copyPicture")}
    </Button>
  );
}

/** Lines differ in their pattern too, so that color is never the only sign. */
function Legend({ data }: { readonly data: ChartData }) {
  const styles = useStyles();
  if (data.type === "bar") return null;
  return (
    <div className={styles.legend} aria-hidden="true">
      {data.series.map(({ name, label }, at) => (
        <span key={name} className={styles.entry}>
          <span className={mergeClasses(styles.line, at > 0 && styles.dashed)} />
          <Caption1>{label}</Caption1>
        </span>
      ))}
      {data.band && (
        <span className={styles.entry}>
          <span className={styles.band} />
          <Caption1>
            {data.band.low.label} – {data.band.high.label}
          </Caption1>
        </span>
      )}
    </div>
  );
}

/** Bars are ordered by size: the first are the largest. Of a course of time the last part counts. */
function cutTo(data: ChartData, most: number): ChartData {
  if (data.categories.length <= most) return data;
  const cut = <T,>(list: readonly T[]) =>
    data.type === "bar" ? list.slice(0, most) : list.slice(-most);
  const series = data.series.map((each) => ({ ...each, values: cut(each.values) }));
  const band = data.band && {
    low: { ...data.band.low, values: cut(data.band.low.values) },
    high: { ...data.band.high, values: cut(data.band.high.values) },
  };
  return { ...data, categories: cut(data.categories), series, ...(band ? { band } : {}) };
}

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  foot: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    flexWrap: "wrap",
  },
  legend: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  line: {
    width: "18px",
    borderTopWidth: "2px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorBrandStroke1,
  },
  dashed: { borderTopStyle: "dashed", borderTopColor: tokens.colorNeutralForeground2 },
  band: { width: "18px", height: "10px", backgroundColor: tokens.colorBrandBackground2 },
});
