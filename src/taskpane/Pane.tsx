import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { AnswerSection } from "./AnswerSection";
import { Announcer } from "./Announcer";
import { DataSection } from "./DataSection";
import { LanguageField } from "./LanguageField";
import { QuestionSection } from "./QuestionSection";
import type { Language } from "../text/say";
import { type PaneServices, usePane } from "./use-pane";
import { VISUALLY_HIDDEN } from "./visually-hidden";
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
      <h1 className={styles.title}>{say("app.title")}</h1>
      <DataSection pane={pane} />
      {pane.state.source && (
        <>
          <QuestionSection pane={pane} />
          <AnswerSection pane={pane} />
        </>
      )}
      <footer className={styles.footer}>
        <Caption1>{say("app.promise")}</Caption1>
        <LanguageField onLanguage={onLanguage} />
      </footer>
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
  // Excel shows the name above the pane already; here it is for those who hear the page.
  title: VISUALLY_HIDDEN,
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground3,
  },
});
