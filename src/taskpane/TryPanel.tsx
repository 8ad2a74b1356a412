import { Body1, Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useState } from "react";
import { FIRST_QUESTIONS } from "../app/sample/questions";
import { RemoveQuestion } from "./RemoveQuestion";
import { useWords } from "./words";

export interface TryPanelProps {
  /** The name of the sheet with the sample, once it is there. */
  readonly sheet: string | undefined;
  readonly disabled: boolean;
  readonly onAsk: (analysis: string) => void;
  readonly onRemove: () => void;
}

/** For those who have nothing to analyze yet: a question is a click away from its answer. */
export function TryPanel({ sheet, disabled, onAsk, onRemove }: TryPanelProps) {
  const { say, words } = useWords();
  const styles = useStyles();
  const [isRemoving, setRemoving] = useState(false);
  return (
    <div className={styles.card}>
      <Subtitle2 as="h3" className={styles.text}>
        {say("try.title")}
      </Subtitle2>
      <Body1 as="p" className={styles.text}>
        {sheet === undefined
          ? say("try.about", { name: say("sample.sheet") })
          : say("try.there", { name: sheet })}
      </Body1>
      {FIRST_QUESTIONS.map((id) => (
        <Button
          key={id}
          className={styles.question}
          icon={<QuestionCircleRegular />}
          disabledFocusable={disabled}
          onClick={() => onAsk(id)}
        >
          {words.analysis(id).question}
        </Button>
      ))}
      {sheet !== undefined && !isRemoving && (
        <Button
          appearance="subtle"
          className={styles.remove}
          disabledFocusable={disabled}
          onClick={() => setRemoving(true)}
        >
          {say("try.remove")}
        </Button>
      )}
      {sheet !== undefined && isRemoving && (
        <RemoveQuestion
          title={say("try.remove")}
          texts={[say("try.confirm", { name: sheet })]}
          disabled={disabled}
          onRemove={onRemove}
          onKeep={() => setRemoving(false)}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  question: {
    justifyContent: "flex-start",
    textAlign: "start",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  remove: { alignSelf: "flex-start" },
});
