import { Body1, Button, Title3, makeStyles, tokens } from "@fluentui/react-components";
import { CopyButton } from "./CopyButton";
import { useWords } from "./words";

export interface CrashPanelProps {
  readonly details: string;
  readonly onAgain: () => void;
}

export function CrashPanel({ details, onAgain }: CrashPanelProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <main className={styles.page} role="alert">
      <Title3 as="h1">{say("crash.title")}</Title3>
      <Body1>{say("crash.text")}</Body1>
      <Button appearance="primary" onClick={onAgain}>
        {say("crash.again")}
      </Button>
      <pre className={styles.details} aria-label={say("crash.details")}>
        {details}
      </pre>
      <CopyButton text={details} />
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  details: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
