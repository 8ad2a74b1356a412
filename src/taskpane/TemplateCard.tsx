import {
  Body1,
  Button,
  Caption1,
  Link,
  Subtitle2,
  makeStyles,
  shorthands,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { templateAddress } from "../app/insert-template";
import type { TemplateId } from "../text/templates";
import { usePlaceWords } from "./place-words";
import { useWords } from "./words";

export interface TemplateCardProps {
  readonly id: TemplateId;
  readonly disabled: boolean;
  readonly onInsert: () => void;
  /** What came of it. */
  readonly children: ReactNode;
}

/** What a template answers, what rows it wants, the tabs of its sheets, and the two ways to have it. */
export function TemplateCard({ id, disabled, onInsert, children }: TemplateCardProps) {
  const { language } = useWords();
  const say = usePlaceWords();
  const styles = useStyles();
  const title = say(`templates.${id}.title`);
  return (
    <li className={styles.card}>
      <Subtitle2 as="h3" className={styles.text}>
        {title}
      </Subtitle2>
      <Body1 as="p" className={styles.text}>
        {say(`templates.${id}.about`)}
      </Body1>
      <Caption1>{say("templates.wants", { rows: say(`templates.${id}.wants`) })}</Caption1>
      <ul className={styles.tabs} aria-label={say("templates.sheets")}>
        {say(`templates.${id}.sheets`)
          .split(" | ")
          .map((sheet) => (
            <li key={sheet} className={styles.tab}>
              {sheet}
            </li>
          ))}
      </ul>
      <div className={styles.actions}>
        <Button
          aria-label={say("templates.insertOne", { title })}
          disabledFocusable={disabled}
          onClick={onInsert}
        >
          {say("templates.insert")}
        </Button>
        <Link
          href={templateAddress(id, language)}
          download
          aria-label={say("templates.downloadOne", { title })}
        >
          {say("templates.download")}
        </Link>
      </div>
      {children}
    </li>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  // As the tabs below a workbook.
  tab: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    ...shorthands.borderWidth("0", tokens.strokeWidthThin, tokens.strokeWidthThick),
    ...shorthands.borderStyle("solid"),
    borderTopColor: tokens.colorNeutralStroke2,
    borderLeftColor: tokens.colorNeutralStroke2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
});
