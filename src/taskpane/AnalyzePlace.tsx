import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { AnswerSection } from "./AnswerSection";
import { DataSection } from "./DataSection";
import { QuestionSection } from "./QuestionSection";
import type { Pane } from "./use-pane";
import { useWords } from "./words";

/** From rows to an answer, top to bottom. */
export function AnalyzePlace({ pane }: { readonly pane: Pane }) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <DataSection pane={pane} />
      {pane.state.source && (
        <>
          <QuestionSection pane={pane} />
          <AnswerSection pane={pane} />
        </>
      )}
      <footer className={styles.footer}>
        <Caption1>{say("app.promise")}</Caption1>
      </footer>
    </>
  );
}

const useStyles = makeStyles({
  footer: {
    paddingTop: tokens.spacingVerticalM,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    color: tokens.colorNeutralForeground3,
  },
});
