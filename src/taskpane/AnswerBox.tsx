import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

export interface AnswerBoxProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the answer that can be asked further. */
export function AnswerBox({ title, children }: AnswerBoxProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.box} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
