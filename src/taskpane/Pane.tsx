import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { AnswerSection } from "./AnswerSection";
import { Announcer } from "./Announcer";
import { DataSection } from "./DataSection";
import { LanguageField } from "./LanguageField";
import { QuestionSection } from "./QuestionSection";
import type { Language } from "../text/say";
import { type PaneServices, usePane } from "./use-pane";
import { useWords } from "./words";

export interface PaneProps {
  readonly services: PaneServices;
  readonly onLanguage: (language: Language) => void;
}

/** From rows to an answer, top to bottom. */
export function Pane({ services, onLanguage }: PaneProps) {
  const texts = useWords();
  const { say } = texts;
  const styles = useStyles();
  const pane = usePane(services, texts);
  return (
    <main className={styles.main}>
      <header className={styles.header}>
        <h1 className={styles.title}>{say("app.title")}</h1>
        <LanguageField onLanguage={onLanguage} />
      </header>
      <DataSection pane={pane} />
      {pane.state.source && (
        <>
          <QuestionSection pane={pane} />
          <AnswerSection pane={pane} />
        </>
      )}
      <Caption1 as="p" className={styles.promise}>
        {say("app.promise")}
      </Caption1>
      <Announcer state={pane.state} />
    </main>
  );
}

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "640px",
    minWidth: 0,
    marginLeft: "auto",
    marginRight: "auto",
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  // Excel lays its own buttons over the top right corner of a pane.
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    paddingRight: "34px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  promise: {
    margin: 0,
    paddingTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground3,
  },
});
