import { Body1, Button, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useWords } from "./words";

export interface RemoveQuestionProps {
  readonly title: string;
  /** What goes with it. */
  readonly texts: readonly string[];
  readonly disabled: boolean;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

/** Asked before a sheet is deleted. It takes the focus, so that it is heard; the safe answer comes first. */
export function RemoveQuestion({ title, texts, disabled, onRemove, onKeep }: RemoveQuestionProps) {
  const { say } = useWords();
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <div className={styles.question} role="group" aria-label={title} tabIndex={-1} ref={group}>
      {texts.map((text) => (
        <Body1 key={text}>{text}</Body1>
      ))}
      <div className={styles.answers}>
        <Button onClick={onKeep}>{say("workbook.keep")}</Button>
        <Button
          className={disabled ? undefined : styles.danger}
          disabledFocusable={disabled}
          onClick={onRemove}
        >
          {say("workbook.delete")}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeftWidth: tokens.strokeWidthThick,
    borderLeftStyle: "solid",
    borderLeftColor: tokens.colorPaletteRedBorder1,
  },
  danger: {
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
    // The first of the reds is too dark on a dark pane.
    color: tokens.colorStatusDangerForeground3,
  },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
