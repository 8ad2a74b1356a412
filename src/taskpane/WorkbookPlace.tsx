import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlaceProps } from "./place-props";
import { Section } from "./Section";
import { useWords } from "./words";

/** What was written into this workbook. */
export function WorkbookPlace({ onAnalyze }: PlaceProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Section title={say("workbook.empty")}>
      <Body1 as="p" className={styles.text}>
        {say("workbook.emptyAbout")}
      </Body1>
      <div>
        <Button appearance="primary" onClick={onAnalyze}>
          {say("workbook.analyze")}
        </Button>
      </div>
    </Section>
  );
}

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });
