import { Badge, Subtitle2, makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { type ReactNode, type Ref, useId } from "react";

export interface SectionProps {
  readonly number?: number;
  readonly title: string;
  readonly busy?: boolean;
  /** Set to move the focus to the heading when the section has something new. */
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
  readonly children: ReactNode;
}

/** One step of the way from rows to an answer. */
export function Section({ number, title, busy = false, headingRef, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={busy}>
      <h2 className={styles.heading} id={id} ref={headingRef} tabIndex={-1}>
        {number !== undefined && (
          <Badge appearance="tint" aria-hidden="true">
            {number}
          </Badge>
        )}
        <Subtitle2>{title}</Subtitle2>
      </h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalMNudge,
    paddingBottom: tokens.spacingVerticalMNudge,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    ":first-child": { ...shorthands.borderStyle("none") },
    minWidth: 0,
  },
  heading: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    outlineStyle: "none",
  },
});
