import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { AnswerSection } from "./AnswerSection";
import { DataSection } from "./DataSection";
import { EditBar } from "./EditBar";
import { LazyQuestion } from "./question-panels";
import type { Pane } from "./use-pane";
import { useWords } from "./words";

/** From rows to an answer, top to bottom. */
export function AnalyzePlace({ pane }: { readonly pane: Pane }) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <EditBar pane={pane} />
      <DataSection pane={pane} />
      {pane.state.source && (
        <Suspense>
          <LazyQuestion pane={pane} />
          <AnswerSection pane={pane} />
        </Suspense>
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
