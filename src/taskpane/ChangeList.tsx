import {
  Body1,
  Caption1,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type Changed, type Changes, changesOf } from "../app/refresh-changes";
import { FindingText } from "./FindingText";
import { MoveTable } from "./MoveTable";
import { useWords } from "./words";

export interface ChangeListProps {
  readonly changed: Changed;
  /** Shows a cell of the rows that were read. */
  readonly onGoTo: (cell: string) => void;
}

/** What a refresh changed. */
export function ChangeList({ changed, onGoTo }: ChangeListProps) {
  const texts = useWords();
  const styles = useStyles();
  const { warning, findings, answer, lines } = changesOf(changed, texts);
  const { analysis, language } = changed.after;
  return (
    <div className={styles.whole}>
      <Subtitle2 as="h4" className={styles.title}>
        {texts.say("workbook.changes")}
      </Subtitle2>
      {warning !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{warning}</MessageBarBody>
        </MessageBar>
      )}
      {findings.length > 0 && (
        <div className={styles.found}>
          <Caption1>{texts.say("changes.found")}</Caption1>
          {findings.map((finding) => (
            <FindingText
              key={[finding.code, finding.role, ...finding.cells].join(" ")}
              {...{ finding, analysis, onGoTo }}
            />
          ))}
        </div>
      )}
      {answer && <Answer answer={answer} language={language} />}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <MoveTable changed={changed} />
    </div>
  );
}

interface AnswerProps {
  readonly answer: NonNullable<Changes["answer"]>;
  /** In which the result is written, whatever the pane speaks. */
  readonly language: string;
}

function Answer({ answer: { before, now }, language }: AnswerProps) {
  const { say } = useWords();
  const styles = useStyles();
  const told = [
    ...(before === undefined ? [] : [{ label: say("changes.before"), text: before }]),
    { label: say("changes.now"), text: now },
  ];
  return (
    <dl className={styles.answer}>
      {told.map(({ label, text }) => (
        <div key={label}>
          <dt className={styles.term}>{label}</dt>
          <dd className={styles.text}>
            <Body1 lang={language}>{text}</Body1>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  found: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  answer: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, overflowWrap: "anywhere" },
  lines: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontVariantNumeric: "tabular-nums",
  },
});
