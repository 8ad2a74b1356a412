import { Body1, Subtitle2, Title3, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "./words";

/** Shown where there is no Excel around the page: says what this is and how to open it. */
export function OutsidePage() {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Title3 as="h1">{say("outside.title")}</Title3>
      <Body1 as="p">{say("outside.text")}</Body1>
      <Subtitle2 as="h2">{say("outside.how")}</Subtitle2>
      <ol className={styles.steps}>
        <li>{say("outside.step1")}</li>
        <li>{say("outside.step2")}</li>
        <li>{say("outside.step3")}</li>
      </ol>
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    maxWidth: "560px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXXL,
  },
  steps: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
  },
});
