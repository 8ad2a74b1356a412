import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { columnsOf, headlineOf } from "../app/answer-parts";
import { chartDataOf } from "../app/chart-data";
import { definitionLines } from "../app/definition";
import { headlineName } from "../app/figures";
import { gridDataOf, writtenRows } from "../app/grid-data";
import type { Result } from "../app/state";
import { AnswerChart } from "./AnswerChart";
import { BehindPanel } from "./BehindPanel";
import { CopyBar } from "./CopyBar";
import { DifferencePanel } from "./DifferencePanel";
import { HeatTable } from "./HeatTable";
import { InTurn } from "./InTurn";
import { LeftOutLine } from "./LeftOutLine";
import { OutdatedBar, type OutdatedBarProps } from "./OutdatedBar";
import { PreviewTable } from "./PreviewTable";
import { useWords } from "./words";

export interface AnswerPanelProps extends OutdatedBarProps {
  readonly outdated: boolean;
  /** Leads to what was found in the rows. */
  readonly onFindings?: (() => void) | undefined;
  /** What can be done with it: it stands before all that has to be scrolled. */
  readonly children?: ReactNode;
}

/** The answer: a number, its sentence, a picture, the first rows and how all of it was computed. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { result, outdated, asked, onRun, onFindings, children } = props;
  const texts = useWords();
  const { say, show, words } = texts;
  const styles = useStyles();
  const counted = useMemo(() => headlineName(result, texts), [result, texts]);
  const { number, sentence } = useMemo(() => headlineOf(result, words), [result, words]);
  return (
    <div className={styles.panel}>
      {outdated && <OutdatedBar result={result} asked={asked} onRun={onRun} />}
      {number && (
        <p className={styles.number} aria-hidden="true">
          {show(number.kind, number.value)}
          {counted !== undefined && <span className={styles.counted}>{counted}</span>}
        </p>
      )}
      <Body1 as="p" className={styles.sentence}>
        {sentence}
      </Body1>
      <LeftOutLine account={result.account} onFindings={onFindings} />
      {children}
      <InTurn key={result.job.analysis}>
        {result.behind && <Behind result={result} />}
        <Picture result={result} />
        <Rows result={result} />
        <Copying result={result} sentence={sentence} />
        <Accordion collapsible>
          <AccordionItem value="definition">
            <AccordionHeader as="h3" expandIconPosition="end" className={styles.header}>
              {say("definition.title")}
            </AccordionHeader>
            <AccordionPanel className={styles.definition}>
              <Definition result={result} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      </InTurn>
    </div>
  );
}

interface PartProps {
  readonly result: Result;
}

// A result may have a row for each of many customers: it is gone through once, not at each keystroke elsewhere.

function Picture({ result }: PartProps) {
  const { words } = useWords();
  const chart = useMemo(() => chartDataOf(result, words), [result, words]);
  return chart && <AnswerChart title={words.analysis(result.job.analysis).title} data={chart} />;
}

function Rows({ result }: PartProps) {
  const { words } = useWords();
  const columns = useMemo(() => columnsOf(result, words), [result, words]);
  const grid = useMemo(() => gridDataOf(result, words), [result, words]);
  return grid ? (
    <HeatTable title={words.analysis(result.job.analysis).title} grid={grid} />
  ) : (
    <PreviewTable columns={columns} rows={result.result.size} />
  );
}

function Copying({ result, sentence }: PartProps & { readonly sentence: string }) {
  const { words } = useWords();
  const columns = useMemo(() => columnsOf(result, words), [result, words]);
  return <CopyBar sentence={sentence} columns={columns} rows={writtenRows(result)} />;
}

/** What was chosen in them is chosen anew for another question or other rows. */
function Behind({ result }: { readonly result: Result }) {
  const key = `${result.job.analysis} ${result.job.source.address} ${result.result.size}`;
  return (
    <>
      <DifferencePanel key={`difference ${key}`} result={result} />
      <BehindPanel key={`rows ${key}`} result={result} />
    </>
  );
}

function Definition({ result }: PartProps) {
  const texts = useWords();
  const styles = useStyles();
  const lines = useMemo(() => definitionLines(result, texts), [result, texts]);
  return (
    <dl className={styles.lines}>
      {lines.map(({ label, text }, at) => (
        <div key={at} className={styles.line}>
          {label !== "" && <dt className={styles.term}>{label}</dt>}
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  counted: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalMNudge})` },
  definition: { margin: 0 },
  lines: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  line: { display: "flex", flexDirection: "column", minWidth: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, overflowWrap: "anywhere" },
});
